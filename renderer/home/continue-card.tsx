/** The first card of home: the campaign that waits, or the guided first month where none does. */

import { useEdition } from '../store/store.ts';
import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from '../frame/icon.tsx';
import { lessonSetUp } from '../store/draft.ts';
import { listingFaultText } from '../store/fault-words.ts';
import { openSession } from '../campaign/session.ts';
import { useStore } from '../store/store.ts';
import { monthAndYear } from '../words/dates.ts';
import { incidentShort } from '../words/incidents.ts';
import { scenarioTitle } from '../words/scenarios.ts';
import { ForceSketch } from '../map-panel/force-sketch.tsx';
import { whenOf } from './run-words.ts';
import type { Waiting } from './use-front.ts';

/** Goes on where the table left off. */
export function ContinueCard({ waiting }: { readonly waiting: Waiting }) {
  const edition = useEdition();
  const { row, found } = waiting;
  const continueRun = useStore((state) => state.continueRun);
  const { view } = useMemo(() => openSession(edition, found), [found]);
  const { decision, month, turn, horizon, seed, scenario } = view;
  const heading = decision === null ? 'orders may be given' : incidentShort(edition, decision.incident, decision.place);
  const waits = decision === null ? 'No decision is open' : 'One decision is open';
  return (
    <section className="continue-card" aria-labelledby="continue">
      <ForceSketch view={view} isLarge />
      <div className="continue-text">
        <p className="muted">Continue where you left off, saved {whenOf(row.savedAt)}</p>
        <h2 id="continue">
          {monthAndYear(month)}: {heading}
        </h2>
        <p className="continue-state">
          {scenarioTitle(edition, scenario)}, month {turn} of {horizon}. {waits}; nothing happens until you go on.
        </p>
        <progress className="hidden" value={turn - 1} max={horizon} aria-label="Months played" />
        <svg className="continue-progress" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
          <rect className="track" width="100" height="1" />
          <rect className="done" width={(100 * (turn - 1)) / horizon} height="1" />
        </svg>
        <div className="continue-actions">
          <Button className="button primary" onPress={() => void continueRun(row.id)}>
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

/** Keeps the place while what is kept is read: a guess would be wrong half of the time. */
export function ReadingCard() {
  return (
    <section className="continue-card" aria-busy="true" aria-label="Kept runs are being read">
      <ForceSketch isLarge />
      <div className="continue-text" />
    </section>
  );
}

/** Where kept runs cannot be listed: to greet the person as a newcomer would be false. */
export function FaultCard() {
  const { fault, place } = useStore((state) => state.shelf);
  const listRuns = useStore((state) => state.listRuns);
  return (
    <section className="continue-card" aria-labelledby="continue">
      <ForceSketch isLarge />
      <div className="continue-text">
        <p className="muted">Your kept runs</p>
        <h2 id="continue">Your runs cannot be listed</h2>
        <p className="continue-state" role="alert">
          {fault === null ? '' : listingFaultText(fault, place)} Nothing in it was changed. You can play, but what you
          play may not be kept: save it to a file.
        </p>
        <div className="continue-actions">
          <Button className="button primary" onPress={() => void listRuns()}>
            Look again
          </Button>
        </div>
      </div>
    </section>
  );
}

/** What a newcomer meets first, and whoever has nothing to go on with. */
export function LearnCard({ isFirst }: { readonly isFirst: boolean }) {
  const edition = useEdition();
  const begin = useStore((state) => state.begin);
  return (
    <section className="continue-card" aria-labelledby="continue">
      <ForceSketch isLarge />
      <div className="continue-text">
        <p className="muted">{isFirst ? 'Your first time here' : 'No campaign is waiting'}</p>
        <h2 id="continue">Play the first month with a guide</h2>
        <p className="continue-state">
          You write the mandate of a force that is to reassure Kyiv: who may do what, where, on whose word, and until
          when. Then a month passes, and you see what your words were worth.
        </p>
        <div className="continue-actions">
          <Button className="button primary" onPress={() => begin(lessonSetUp(edition), true)}>
            Begin the guided month <Icon name="arrow" />
          </Button>
          <span className="muted">About five minutes</span>
        </div>
      </div>
    </section>
  );
}
