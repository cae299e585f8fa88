/** The first card of home: the campaign that waits, or the guided first month where none does. */

import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from '../frame/icon.tsx';
import { lessonSetUp } from '../setup/draft.ts';
import type { RunSummary } from '../store/runs.ts';
import { openSession } from '../store/session.ts';
import { useStore } from '../store/store.ts';
import { monthAndYear } from '../words/dates.ts';
import { incidentShort } from '../words/incidents.ts';
import { scenarioTitle } from '../words/scenarios.ts';
import { ForceSketch } from './force-sketch.tsx';
import { whenOf } from './run-words.ts';

/** Goes on where the table left off. */
export function ContinueCard({ entry }: { readonly entry: RunSummary }) {
  const continueRun = useStore((state) => state.continueRun);
  const { view } = useMemo(() => openSession(entry), [entry]);
  const { decision, month, turn, horizon, seed, scenario } = view;
  const heading = decision === null ? 'orders may be given' : incidentShort(decision.incident, decision.place);
  const waits = decision === null ? 'No decision is open' : 'One decision is open';
  return (
    <section className="continue-card" aria-labelledby="continue">
      <ForceSketch view={view} isLarge />
      <div className="continue-text">
        <p className="muted">Continue where you left off, saved {whenOf(entry.savedAt)}</p>
        <h2 id="continue">
          {monthAndYear(month)}: {heading}
        </h2>
        <p className="continue-state">
          {scenarioTitle(scenario)}, month {turn} of {horizon}. {waits}; nothing happens until you go on.
        </p>
        <progress className="hidden" value={turn - 1} max={horizon} aria-label="Months played" />
        <svg className="continue-progress" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
          <rect className="track" width="100" height="1" />
          <rect className="done" width={(100 * (turn - 1)) / horizon} height="1" />
        </svg>
        <div className="continue-actions">
          <Button className="button primary" onPress={() => continueRun(entry.id)}>
            Continue <Icon name="arrow" />
          </Button>
          <span>
            <span className="muted">Seed</span> <span className="code">{seed}</span>
          </span>
        </div>
      </div>
    </section>
  );
}

/** What a newcomer meets first. */
export function LearnCard() {
  const begin = useStore((state) => state.begin);
  return (
    <section className="continue-card" aria-labelledby="continue">
      <ForceSketch isLarge />
      <div className="continue-text">
        <p className="muted">Your first time here</p>
        <h2 id="continue">Play the first month with a guide</h2>
        <p className="continue-state">
          You write the mandate of a force that is to reassure Kyiv: who may do what, where, on whose word, and until
          when. Then a month passes, and you see what your words were worth.
        </p>
        <div className="continue-actions">
          <Button className="button primary" onPress={() => begin(lessonSetUp(), true)}>
            Begin the guided month <Icon name="arrow" />
          </Button>
          <span className="muted">About five minutes</span>
        </div>
      </div>
    </section>
  );
}
