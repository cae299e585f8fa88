/** The first card of home: the campaign that waits, or the guided first month where none does. */

import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from '../frame/icon.tsx';
import { lessonSetUp } from '../store/draft.ts';
import { openSession } from '../campaign/session.ts';
import { useEdition, useSay, useStore } from '../store/store.ts';
import { monthAndYear } from '../words/dates.ts';
import { incidentShort } from '../words/incidents.ts';
import { scenarioTitle } from '../words/scenarios.ts';
import { ForceSketch } from '../map-panel/force-sketch.tsx';
import { placeFacts, whenOf } from './run-words.ts';
import type { Waiting } from './use-front.ts';

/** Goes on where the table left off. */
export function ContinueCard({ waiting }: { readonly waiting: Waiting }) {
  const edition = useEdition();
  const { row, found } = waiting;
  const continueRun = useStore((state) => state.continueRun);
  const { view } = useMemo(() => openSession(edition, found), [found]);
  const { decision, month, turn, horizon, seed, scenario } = view;
  const { say } = edition;
  const at = { scenario: scenarioTitle(edition, scenario), turn, horizon };
  const when = monthAndYear(edition, month);
  return (
    <section className="continue-card" aria-labelledby="continue">
      <ForceSketch view={view} isLarge />
      <div className="continue-text">
        <p className="muted">{say('home_continue-saved', { when: whenOf(edition, row.savedAt) })}</p>
        <h2 id="continue">
          {decision === null
            ? say('home_month-orders', { month: when })
            : say('home_month-incident', {
                month: when,
                incident: incidentShort(edition, decision.incident, decision.place),
              })}
        </h2>
        <p className="continue-state">{say(decision === null ? 'home_state-calm' : 'home_state-open', at)}</p>
        <progress className="hidden" value={turn - 1} max={horizon} aria-label={say('home_months-played')} />
        <svg className="continue-progress" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
          <rect className="track" width="100" height="1" />
          <rect className="done" width={(100 * (turn - 1)) / horizon} height="1" />
        </svg>
        <div className="continue-actions">
          <Button className="button primary" onPress={() => void continueRun(row.id)}>
            {say('home_continue')} <Icon name="arrow" />
          </Button>
          <span>
            <span className="muted">{say('frame_seed')}</span> <span className="code">{seed}</span>
          </span>
        </div>
      </div>
    </section>
  );
}

/** Keeps the place while what is kept is read: a guess would be wrong half of the time. */
export function ReadingCard() {
  const say = useSay();
  return (
    <section className="continue-card" aria-busy="true" aria-label={say('home_reading')}>
      <ForceSketch isLarge />
      <div className="continue-text" />
    </section>
  );
}

/** Where kept runs cannot be listed: to greet the person as a newcomer would be false. */
export function FaultCard() {
  const say = useSay();
  const { fault, place } = useStore((state) => state.shelf);
  const listRuns = useStore((state) => state.listRuns);
  return (
    <section className="continue-card" aria-labelledby="continue">
      <ForceSketch isLarge />
      <div className="continue-text">
        <p className="muted">{say('home_your-runs')}</p>
        <h2 id="continue">{say('home_not-listed')}</h2>
        <p className="continue-state" role="alert">
          {fault === null ? '' : say('faults_not-listed', placeFacts(place, fault))} {say('home_nothing-changed')}
        </p>
        <div className="continue-actions">
          <Button className="button primary" onPress={() => void listRuns()}>
            {say('home_look-again')}
          </Button>
        </div>
      </div>
    </section>
  );
}

/** What a newcomer meets first, and whoever has nothing to go on with. */
export function LearnCard({ isFirst }: { readonly isFirst: boolean }) {
  const edition = useEdition();
  const { say } = edition;
  const begin = useStore((state) => state.begin);
  return (
    <section className="continue-card" aria-labelledby="continue">
      <ForceSketch isLarge />
      <div className="continue-text">
        <p className="muted">{say(isFirst ? 'home_first-time' : 'home_none-waiting')}</p>
        <h2 id="continue">{say('home_learn-title')}</h2>
        <p className="continue-state">{say('home_learn-text')}</p>
        <div className="continue-actions">
          <Button className="button primary" onPress={() => begin(lessonSetUp(edition), true)}>
            {say('home_learn-begin')} <Icon name="arrow" />
          </Button>
          <span className="muted">{say('home_learn-time')}</span>
        </div>
      </div>
    </section>
  );
}
