/** Home: back to play in one click, or a new beginning. */

import { Button } from 'react-aria-components';
import { Icon, type IconName } from '../frame/icon.tsx';
import { MainMenu } from '../frame/menu.tsx';
import { SavingTrouble } from '../frame/saving.tsx';
import { useEdition, useSay, useStore } from '../store/store.ts';
import { scenarioSituation, scenarioTitle } from '../words/scenarios.ts';
import { lessonSetUp } from '../store/draft.ts';
import { ContinueCard, FaultCard, LearnCard, ReadingCard } from './continue-card.tsx';
import { ForceSketch } from '../map-panel/force-sketch.tsx';
import { RecordedRuns } from './recorded.tsx';
import { RecentRuns } from './recent.tsx';
import { useFront } from './use-front.ts';
import { scenariosOffered } from '../../seeds/edition.ts';
import './home.css';

interface ActionProps {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  readonly isFirst?: boolean;
  readonly onPress: () => void;
}

function Action({ icon, title, text, isFirst = false, onPress }: ActionProps) {
  return (
    <Button className={`home-action${isFirst ? ' first' : ''}`} onPress={onPress}>
      <Icon name={icon} />
      <span>
        <strong>{title}</strong>
        <span className="muted">{text}</span>
      </span>
    </Button>
  );
}

function Library() {
  const edition = useEdition();
  const plan = useStore((state) => state.plan);
  return (
    <section aria-labelledby="library">
      <div className="home-heading">
        <h2 id="library">{edition.say('home_scenarios')}</h2>
      </div>
      <ul className="library">
        {scenariosOffered(edition).map(({ id, horizon }) => (
          <li key={id}>
            <Button className="scenario-card" onPress={() => plan(id)}>
              <ForceSketch />
              <span className="scenario-text">
                <strong>{scenarioTitle(edition, id)}</strong>
                <span>{scenarioSituation(edition, id)}</span>
                <span className="scenario-length">
                  <Icon name="clock" /> {edition.say('numbers_months', { count: horizon })}
                </span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Side() {
  const edition = useEdition();
  const { say } = edition;
  const { go, openFile, begin } = useStore();
  return (
    <aside className="home-side scrolls" aria-label={say('home_begin-or-open')} tabIndex={-1}>
      <Action
        icon="plus"
        title={say('menu_new-campaign')}
        text={say('home_new-text')}
        isFirst
        onPress={() => go('setUp')}
      />
      <Action
        icon="book"
        title={say('home_learn')}
        text={say('home_learn-short')}
        onPress={() => begin(lessonSetUp(edition), true)}
      />
      <Action icon="folder" title={say('menu_open')} text={say('home_open-text')} onPress={() => void openFile()} />
      <RecentRuns />
      <p className="home-modesty muted">{say('home_what-this-is')}</p>
    </aside>
  );
}

function FirstCard() {
  const front = useFront();
  if (front.kind === 'waiting') return <ContinueCard waiting={front.waiting} />;
  if (front.kind === 'fault') return <FaultCard />;
  return front.kind === 'reading' ? <ReadingCard /> : <LearnCard isFirst={!front.hasRuns} />;
}

/** The first screen. */
export function HomeScreen() {
  const say = useSay();
  return (
    <div className="app">
      <header className="bar">
        <MainMenu />
        <h1 className="bar-title">
          <strong>{say('home_title')}</strong>
          <span>{say('home_subtitle')}</span>
        </h1>
        <span className="grow" />
        <SavingTrouble />
      </header>
      <div className="home">
        <main className="home-main scrolls" tabIndex={-1}>
          <FirstCard />
          <Library />
          <RecordedRuns />
        </main>
        <Side />
      </div>
    </div>
  );
}
