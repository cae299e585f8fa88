/** Set-up: agree what success is before the first order. */

import { useEdition } from '../store/store.ts';
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from '../frame/icon.tsx';
import { Rich } from '../frame/rich.tsx';
import { ForceSketch } from '../map-panel/force-sketch.tsx';
import { beginSession, type Session, type SetUp } from '../campaign/session.ts';
import { useStore } from '../store/store.ts';
import { monthAndYear, monthsAfter } from '../words/dates.ts';
import { presetWithin, scenarioSituation, scenarioTitle } from '../words/scenarios.ts';
import { firstScenario, newSetUp } from '../store/draft.ts';
import { HorizonChoice, MandateChoice, SeedChoice } from './choices.tsx';
import { Objectives } from './objectives.tsx';
import { scenariosOffered } from '../../seeds/edition.ts';
import './set-up.css';

/** Keys of what the calendar brings. */
const CALENDAR = {
  usElection: 'set-up_us-election',
  kyivElection: 'set-up_kyiv-election',
  review: 'set-up_review',
} as const;

/** Which scenario is played, where there is more than one. */
function ScenarioChoice({ draft, choose }: { readonly draft: SetUp; readonly choose: (scenario: string) => void }) {
  const edition = useEdition();
  const scenarios = scenariosOffered(edition);
  if (scenarios.length < 2) return null;
  return (
    <label className="scenario-choice">
      <span className="muted">{edition.say('set-up_scenario')}</span>
      <select className="field" value={draft.scenario} onChange={(event) => choose(event.target.value)}>
        {scenarios.map(({ id }) => (
          <option key={id} value={id}>
            {scenarioTitle(edition, id)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface SituationProps {
  readonly draft: SetUp;
  readonly choose: (scenario: string) => void;
}

function Situation({ draft, choose }: SituationProps) {
  const edition = useEdition();
  const { say } = edition;
  const scenario = edition.catalogue.scenarios.find(({ id }) => id === draft.scenario);
  const preview = useMemo(() => beginSession(edition, 'preview', { ...draft, seed: 'preview' }), [draft]);
  if (scenario === undefined) return null;
  const meant = { ...preview.view, sectors: () => sectorsAsOrdered(preview.view.settings()) };
  const last = monthsAfter(scenario.start, draft.horizon - 1);
  const dates = [
    { month: scenario.start, text: say('set-up_first-orders') },
    ...scenario.calendar
      .filter(({ month }) => month <= last)
      .map(({ month, kind }) => ({ month, text: say(CALENDAR[kind]) })),
    { month: last, text: say('set-up_horizon') },
  ];
  return (
    <section className="set-up-situation scrolls" aria-labelledby="situation" tabIndex={0}>
      <ScenarioChoice draft={draft} choose={choose} />
      <p className="muted">{say('set-up_situation', { month: monthAndYear(edition, scenario.start) })}</p>
      <h2 id="situation">{scenarioTitle(edition, scenario.id)}</h2>
      <div className="set-up-sketch">
        <ForceSketch view={meant} />
      </div>
      <p className="set-up-story">{scenarioSituation(edition, scenario.id)}</p>
      <p className="set-up-story">{say('set-up_you-write')}</p>
      <dl className="set-up-dates">
        {dates.map(({ month, text }) => (
          <div key={text}>
            <dt>{monthAndYear(edition, month)}</dt>
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
  const start = edition.catalogue.scenarios.find(({ id }) => id === draft.scenario)?.start;
  const first = start === undefined ? '' : monthAndYear(edition, start);
  return (
    <footer className="begin-bar">
      <p>
        <Rich
          of="set-up_summary"
          facts={{ mandate: presetWithin(edition, draft.scenario, draft.mandate), count: draft.objectives.length }}
          parts={{
            when: <strong>{edition.say('set-up_when', { count: draft.horizon, start: first })}</strong>,
            seed: <span className="code">{draft.seed}</span>,
          }}
        />
      </p>
      <Button className="button primary" isDisabled={draft.seed === ''} onPress={() => begin(draft, false)}>
        {edition.say('set-up_begin', { month: first })} <Icon name="arrow" />
      </Button>
    </footer>
  );
}

/** The screen. */
export function SetUpScreen() {
  const edition = useEdition();
  const go = useStore((state) => state.go);
  const planned = useStore((state) => state.planned);
  const [draft, setDraft] = useState<SetUp>(() => newSetUp(edition, planned ?? firstScenario(edition)));
  const change = (part: Partial<SetUp>): void => setDraft((before) => ({ ...before, ...part }));
  return (
    <div className="app set-up-app">
      <header className="bar">
        <Button className="button quiet square" aria-label={edition.say('set-up_back')} onPress={() => go('home')}>
          <Icon name="back" />
        </Button>
        <h1 className="bar-title">
          <strong>{edition.say('menu_new-campaign')}</strong>
          <span>{edition.say('set-up_nothing-fixed')}</span>
        </h1>
      </header>
      <main className="set-up">
        <Situation draft={draft} choose={(scenario) => change({ ...newSetUp(edition, scenario), seed: draft.seed })} />
        <Objectives draft={draft} change={change} />
        <section className="set-up-choices scrolls" aria-label={edition.say('set-up_choices')} tabIndex={-1}>
          <MandateChoice draft={draft} change={change} />
          <HorizonChoice draft={draft} change={change} />
          <SeedChoice draft={draft} change={change} />
        </section>
      </main>
      <BeginBar draft={draft} />
    </div>
  );
}
