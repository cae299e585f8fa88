/** Home: back to play in one click, or a new beginning. */

import { useState } from 'react';
import { Button } from 'react-aria-components';
import { catalogue } from '../../seeds/index.ts';
import { Icon, type IconName } from '../frame/icon.tsx';
import { MainMenu } from '../frame/menu.tsx';
import { useStore } from '../store/store.ts';
import type { LostRun, RunSummary } from '../store/runs.ts';
import { counted } from '../words/numbers.ts';
import { WHAT_THIS_IS } from '../words/opening.ts';
import { scenarioSituation, scenarioTitle } from '../words/scenarios.ts';
import { lessonSetUp } from '../setup/draft.ts';
import { ContinueCard, LearnCard } from './continue-card.tsx';
import { ForceSketch } from './force-sketch.tsx';
import { RecordedRuns } from './recorded.tsx';
import { stateOf, whenOf } from './run-words.ts';
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

function DeleteButton({ id, name }: { readonly id: string; readonly name: string }) {
  const forget = useStore((state) => state.forget);
  const [sure, setSure] = useState(false);
  return (
    <Button
      className={sure ? 'button small' : 'button quiet square'}
      aria-label={sure ? `Really delete ${name}` : `Delete ${name}`}
      onPress={() => (sure ? void forget(id) : setSure(true))}
      onBlur={() => setSure(false)}
    >
      {sure ? 'Delete' : <Icon name="trash" />}
    </Button>
  );
}

function RecentRun({ entry }: { readonly entry: RunSummary }) {
  const { continueRun, watch } = useStore();
  const { seed, scenario, months } = entry.run;
  const { icon, text } = stateOf(entry);
  return (
    <li className="recent-run">
      <Button className="recent-open" onPress={() => continueRun(entry.id)}>
        <span className="recent-name">
          <span className="code">{seed}</span> <span className="muted">{scenarioTitle(scenario.id)}</span>
        </span>
        <span className="recent-state">
          <Icon name={icon} /> {text}
        </span>
        <span className="muted">{whenOf(entry.savedAt)}</span>
      </Button>
      {months.length === 0 ? null : (
        <Button
          className="button quiet square"
          aria-label={`Replay ${seed}`}
          onPress={() => {
            continueRun(entry.id);
            watch(1);
          }}
        >
          <Icon name="play" />
        </Button>
      )}
      <DeleteButton id={entry.id} name={seed} />
    </li>
  );
}

function UnreadableRun({ entry }: { readonly entry: LostRun }) {
  return (
    <li className="recent-run">
      <p className="recent-open">
        <span className="recent-name">A run that cannot be read</span>
        <span className="recent-state">
          <Icon name="damaged" /> Damaged: no month of it is sound
        </span>
        <span className="muted">{whenOf(entry.savedAt)}</span>
      </p>
      <DeleteButton id={entry.id} name="the run that cannot be read" />
    </li>
  );
}

function Library() {
  const go = useStore((state) => state.go);
  return (
    <section aria-labelledby="library">
      <div className="home-heading">
        <h2 id="library">Scenario library</h2>
      </div>
      <ul className="library">
        {catalogue.scenarios.map(({ id, horizon }) => (
          <li key={id}>
            <Button className="scenario-card" onPress={() => go('setUp')}>
              <ForceSketch />
              <span className="scenario-text">
                <strong>{scenarioTitle(id)}</strong>
                <span>{scenarioSituation(id)}</span>
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
  const { go, openFile, begin, recent, unreadable } = useStore();
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
        onPress={() => begin(lessonSetUp(), true)}
      />
      <Action icon="folder" title="Open a run file" text="Go on, replay or fork" onPress={() => void openFile()} />
      {recent.length + unreadable.length === 0 ? null : (
        <section aria-labelledby="recent">
          <div className="home-heading">
            <h2 id="recent">Recent runs</h2>
          </div>
          <ul>
            {recent.map((entry) => (
              <RecentRun key={entry.id} entry={entry} />
            ))}
            {unreadable.map((entry) => (
              <UnreadableRun key={entry.id} entry={entry} />
            ))}
          </ul>
        </section>
      )}
      <p className="home-modesty muted">{WHAT_THIS_IS}</p>
    </aside>
  );
}

/** The first screen. */
export function HomeScreen() {
  const latest = useStore((state) => state.recent.find(({ run, damage }) => damage === null && run.ending === 'none'));
  return (
    <div className="app">
      <header className="bar">
        <MainMenu />
        <h1 className="bar-title">
          <strong>Reassurance Force</strong>
          <span>A policy wargame for seminar rooms</span>
        </h1>
      </header>
      <div className="home">
        <main className="home-main scrolls" tabIndex={-1}>
          {latest === undefined ? <LearnCard /> : <ContinueCard entry={latest} />}
          <Library />
          <RecordedRuns />
        </main>
        <Side />
      </div>
    </div>
  );
}
