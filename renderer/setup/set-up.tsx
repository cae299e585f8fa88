/** Set-up: agree what success is before the first order. */

import { useEdition } from '../store/store.ts';
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from '../frame/icon.tsx';
import { ForceSketch } from '../map-panel/force-sketch.tsx';
import { beginSession, type Session, type SetUp } from '../campaign/session.ts';
import { useStore } from '../store/store.ts';
import { monthAndYear, monthsAfter } from '../words/dates.ts';
import { counted } from '../words/numbers.ts';
import { scenarioSituation, scenarioTitle } from '../words/scenarios.ts';
import { newSetUp } from '../store/draft.ts';
import { HorizonChoice, MandateChoice, SeedChoice } from './choices.tsx';
import { Objectives } from './objectives.tsx';
import './set-up.css';

const CALENDAR = {
  usElection: 'Elections in the United States',
  kyivElection: 'Elections in Ukraine',
  review: 'Review of the mandate',
} as const;

function Situation({ draft }: { readonly draft: SetUp }) {
  const edition = useEdition();
  const scenario = edition.catalogue.scenarios.find(({ id }) => id === draft.scenario);
  const preview = useMemo(() => beginSession(edition, 'preview', { ...draft, seed: 'preview' }), [draft]);
  if (scenario === undefined) return null;
  const meant = { ...preview.view, sectors: () => sectorsAsOrdered(preview.view.settings()) };
  const last = monthsAfter(scenario.start, draft.horizon - 1);
  const dates = [
    { month: scenario.start, text: 'First orders' },
    ...scenario.calendar
      .filter(({ month }) => month <= last)
      .map(({ month, kind }) => ({ month, text: CALENDAR[kind] })),
    { month: last, text: 'Horizon' },
  ];
  return (
    <section className="set-up-situation scrolls" aria-labelledby="situation" tabIndex={0}>
      <p className="muted">The situation in {monthAndYear(scenario.start)}</p>
      <h2 id="situation">{scenarioTitle(edition, scenario.id)}</h2>
      <div className="set-up-sketch">
        <ForceSketch view={meant} />
      </div>
      <p className="set-up-story">{scenarioSituation(edition, scenario.id)}</p>
      <p className="set-up-story">You write the mandate: who may do what, where, on whose word, and until when.</p>
      <dl className="set-up-dates">
        {dates.map(({ month, text }) => (
          <div key={text}>
            <dt>{monthAndYear(month)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

type SettingViews = ReturnType<Session['view']['settings']>;

/** Where troops are to stand, as the mandate says it, for the sketch. */
function sectorsAsOrdered(settings: SettingViews) {
  return settings
    .filter(({ setting }) => setting === 'footprint')
    .map(({ sector, inForce, ordered }) => ({
      id: sector ?? '',
      troops: Number(ordered ?? inForce),
      guardedSites: 0,
      cover: 0,
    }));
}

function BeginBar({ draft }: { readonly draft: SetUp }) {
  const edition = useEdition();
  const begin = useStore((state) => state.begin);
  const start = edition.catalogue.scenarios.find(({ id }) => id === draft.scenario)?.start ?? '';
  return (
    <footer className="begin-bar">
      <p>
        <strong>
          {counted(draft.horizon, 'month')} from {monthAndYear(start)}
        </strong>
        , {draft.mandate} mandate, {counted(draft.objectives.length, 'objective')}, seed{' '}
        <span className="code">{draft.seed}</span>
      </p>
      <Button className="button primary" isDisabled={draft.seed === ''} onPress={() => begin(draft, false)}>
        Begin {monthAndYear(start)} <Icon name="arrow" />
      </Button>
    </footer>
  );
}

/** The screen. */
export function SetUpScreen() {
  const edition = useEdition();
  const go = useStore((state) => state.go);
  const [draft, setDraft] = useState<SetUp>(() => newSetUp(edition));
  const change = (part: Partial<SetUp>): void => setDraft((before) => ({ ...before, ...part }));
  return (
    <div className="app set-up-app">
      <header className="bar">
        <Button className="button quiet square" aria-label="Back to home" onPress={() => go('home')}>
          <Icon name="back" />
        </Button>
        <h1 className="bar-title">
          <strong>New campaign</strong>
          <span>Nothing is fixed until you begin</span>
        </h1>
      </header>
      <main className="set-up">
        <Situation draft={draft} />
        <Objectives draft={draft} change={change} />
        <section className="set-up-choices scrolls" aria-label="Mandate, horizon and seed" tabIndex={-1}>
          <MandateChoice draft={draft} change={change} />
          <HorizonChoice draft={draft} change={change} />
          <SeedChoice draft={draft} change={change} />
        </section>
      </main>
      <BeginBar draft={draft} />
    </div>
  );
}
