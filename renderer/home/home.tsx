/** Home: back to play in one click, or a new beginning. */

import { useEdition } from '../store/store.ts';
import { Button } from 'react-aria-components';
import { Icon, type IconName } from '../frame/icon.tsx';
import { MainMenu } from '../frame/menu.tsx';
import { SavingTrouble } from '../frame/saving.tsx';
import { useStore } from '../store/store.ts';
import { counted } from '../words/numbers.ts';
import { WHAT_THIS_IS } from '../words/opening.ts';
import { scenarioSituation, scenarioTitle } from '../words/scenarios.ts';
import { lessonSetUp } from '../store/draft.ts';
import { ContinueCard, FaultCard, LearnCard, ReadingCard } from './continue-card.tsx';
import { ForceSketch } from '../map-panel/force-sketch.tsx';
import { RecordedRuns } from './recorded.tsx';
import { RecentRuns } from './recent.tsx';
import { useFront } from './use-front.ts';
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
  const go = useStore((state) => state.go);
  return (
    <section aria-labelledby="library">
      <div className="home-heading">
        <h2 id="library">Scenario library</h2>
      </div>
      <ul className="library">
        {edition.catalogue.scenarios.map(({ id, horizon }) => (
          <li key={id}>
            <Button className="scenario-card" onPress={() => go('setUp')}>
              <ForceSketch />
              <span className="scenario-text">
                <strong>{scenarioTitle(edition, id)}</strong>
                <span>{scenarioSituation(edition, id)}</span>
                <span className="scenario-length">
                  <Icon name="clock" /> {counted(horizon, 'month')}
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
  const { go, openFile, begin } = useStore();
  return (
    <aside className="home-side scrolls" aria-label="Begin or open" tabIndex={-1}>
      <Action
        icon="plus"
        title="New campaign"
        text="Situation, objectives, mandate, seed"
        isFirst
        onPress={() => go('setUp')}
      />
      <Action
        icon="book"
        title="Learn"
        text="A guided first month, five minutes"
        onPress={() => begin(lessonSetUp(edition), true)}
      />
      <Action icon="folder" title="Open a run file" text="Go on, replay or fork" onPress={() => void openFile()} />
      <RecentRuns />
      <p className="home-modesty muted">{WHAT_THIS_IS}</p>
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
  return (
    <div className="app">
      <header className="bar">
        <MainMenu />
        <h1 className="bar-title">
          <strong>Reassurance Force</strong>
          <span>A policy wargame for seminar rooms</span>
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
