/** The month told incident by incident: those that are past, the one that is shown, those to come. */

import { useEdition } from '../store/store.ts';
import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Explanation, ToldIncident } from '../../sim/index.ts';
import { refOf } from '../map-panel/map-model.ts';
import { SignsMark } from '../frame/icon.tsx';
import { Waterfall } from '../charts/waterfall.tsx';
import { dayOf, monthAndYear, monthName } from '../words/dates.ts';
import { howAnswered, incidentShort, whatFollowed, whatHappened } from '../words/incidents.ts';
import { chanceAndRoll } from '../words/numbers.ts';
import { stateAt, type FilmMonth } from './film.ts';
import { monthInShort } from './month-words.ts';
import type { Position } from './score.ts';
import './captions.css';

function Explained({ incident, explanation }: { readonly incident: string; readonly explanation: Explanation }) {
  const [isOpen, setOpen] = useState(false);
  const { chance, roll } = chanceAndRoll(explanation.chance, explanation.roll);
  return (
    <>
      <p className="caption-chance">
        <span>
          Chance {chance}, rolled {roll}
        </span>
        <Button className="link" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          Why it was possible
        </Button>
      </p>
      {isOpen ? <Waterfall incident={incident} explanation={explanation} /> : null}
    </>
  );
}

/** The chance that it had; a run that is told from its record does not hold it. */
function Chance({ told }: { readonly told: ToldIncident }) {
  const { incident, explanation } = told.occurred;
  if (explanation === null) return <p className="caption-chance">Its chance needs the rules of then.</p>;
  return <Explained incident={incident} explanation={explanation} />;
}

interface CaptionProps {
  readonly told: ToldIncident;
  readonly month: string;
  readonly state: ReturnType<typeof stateAt>;
  readonly seek: () => void;
}

const STATES = { settled: '', now: 'Shown now. ', coming: 'Still to come. ' } as const;

function Caption({ told, month, state, seek }: CaptionProps) {
  const edition = useEdition();
  const place = useRef<HTMLLIElement | null>(null);
  const { occurred } = told;
  useEffect(() => {
    if (state === 'now') place.current?.scrollIntoView({ block: 'nearest' });
  }, [state]);
  const story = [whatHappened(edition, told), howAnswered(edition, told), whatFollowed(edition, told)]
    .filter((text) => text !== '')
    .join(' ');
  return (
    <li ref={place} className={`caption ${state}`} {...(state === 'now' ? { 'aria-current': 'step' as const } : {})}>
      <span className={state === 'settled' ? 'disc' : `disc ${state}`} aria-hidden="true">
        {occurred.number}
      </span>
      <div className="caption-text">
        <p className="caption-day">
          <span className="hidden">{STATES[state]}</span>
          {dayOf(edition, occurred.day, month)}
          {state === 'now' && refOf(occurred.place) === null ? ', no place on the map' : ''}
        </p>
        <h3>
          <Button className="link plain" onPress={seek}>
            {incidentShort(edition, occurred.incident, occurred.place)}
          </Button>
        </h3>
        {state === 'coming' ? null : <p className="caption-story">{story}</p>}
        {state === 'now' ? <Chance told={told} /> : null}
      </div>
    </li>
  );
}

interface Props {
  readonly month: FilmMonth;
  readonly position: Position;
  readonly horizon: number;
  readonly seek: (position: Position) => void;
  /** Signs that the truce may break, as they stood at the month's end; empty where there were none. */
  readonly signs: string;
  /** Whether the run is told from its record. */
  readonly isRecorded: boolean;
}

/** The head of the column and the list. */
export function Captions({ month, position, horizon, seek, signs, isRecorded }: Props) {
  const edition = useEdition();
  const { record, incidents, turning } = month;
  return (
    <>
      <header className="captions-head">
        <p className="muted">
          Month {record.turn} of {horizon}
          {turning === null ? null : (
            <>
              , turning point <span className="disc">{turning.number}</span>
            </>
          )}
        </p>
        <h2>{monthAndYear(edition, record.month)}</h2>
        <p className="captions-lead">{monthInShort(edition, month)}</p>
        {signs === '' ? null : (
          <p className="signs-line">
            <SignsMark /> {signs}
          </p>
        )}
      </header>
      <ol className="captions-list" aria-label={`Incidents of ${monthAndYear(edition, record.month)}`}>
        {incidents.map((told, index) => (
          <Caption
            key={`${record.turn} ${told.occurred.number}`}
            told={told}
            month={record.month}
            state={stateAt(index, position.step)}
            seek={() => seek({ turn: record.turn, step: index + 1 })}
          />
        ))}
      </ol>
      <p className="captions-note muted">
        {isRecorded
          ? 'The record keeps figures for the end of each month, and no state of the map.'
          : `Map and figures show the end of ${monthName(edition, record.month)}: no state is kept between two incidents.`}
      </p>
    </>
  );
}
