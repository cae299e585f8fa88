/** The incidents of a month in the order of their days, each with what it changed; a row opens to the whole story. */

import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { Direction } from '../frame/icon.tsx';
import { fallStateOf } from '../campaign/falling.ts';
import { useEdition, useSession, useStore } from '../store/store.ts';
import { dayOf, monthName } from '../words/dates.ts';
import type { PlayedIncident } from '../../sim/index.ts';
import { howAnswered, incidentShort, whatFollowed, whatHappened } from '../words/incidents.ts';
import { newsOf } from '../words/news.ts';
import { decimal } from '../words/numbers.ts';
import { ClaimLink } from '../frame/claims.tsx';
import { refOf } from '../map-panel/map-model.ts';
import { claimsOf, settledOf, type ToldMonth } from '../campaign/told.ts';
import { effectOf } from '../words/effects.ts';
import { ReckoningBody, ReckoningHead, useReckoned } from './reckoning.tsx';
import { Waterfall } from '../charts/waterfall.tsx';

function Story({ told }: { readonly told: PlayedIncident }) {
  const edition = useEdition();
  const { incident, explanation } = told.occurred;
  const reckoned = useReckoned(told.opened === null ? null : told.occurred);
  return (
    <div className="row-story">
      {reckoned === null ? null : (
        <div className="reckoning-kept">
          <ReckoningHead reckoned={reckoned} isKept />
          <ReckoningBody reckoned={reckoned} />
        </div>
      )}
      <p>
        {[whatHappened(edition, told), howAnswered(edition, told), whatFollowed(edition, told)]
          .filter((text) => text !== '')
          .join(' ')}
      </p>
      <Waterfall incident={incident} explanation={explanation} />
      <p className="decision-links">
        {claimsOf(edition, incident).map((id) => (
          <ClaimLink key={id} id={id} prefix="Claim " />
        ))}
      </p>
    </div>
  );
}

interface RowProps {
  readonly told: PlayedIncident;
  readonly month: ToldMonth;
  readonly isOpen: boolean;
  /** It falls just now. */
  readonly isNow: boolean;
  readonly toggle: () => void;
}

function Row({ told, month, isOpen, isNow, toggle }: RowProps) {
  const edition = useEdition();
  const select = useStore((state) => state.select);
  const light = useStore((state) => state.light);
  const isLit = useStore(({ lit }) => lit === told.occurred.number);
  const { occurred } = told;
  const effect = effectOf(edition, told, month.rows);
  const row = useRef<HTMLLIElement | null>(null);
  useEffect(() => {
    if (isNow) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isNow]);
  return (
    <li ref={row} className={`month-row${isOpen ? ' open' : ''}${isNow ? ' now' : ''}${isLit ? ' lit' : ''}`}>
      <Button
        className="row-button"
        aria-expanded={isOpen}
        onHoverChange={(isHovered) => light(isHovered ? occurred.number : null)}
        onFocusChange={(isFocused) => light(isFocused ? occurred.number : null)}
        onPress={() => {
          const ref = refOf(occurred.place);
          if (!isOpen && ref !== null) select(ref);
          toggle();
        }}
      >
        <span className="disc">{occurred.number}</span>
        <span className="row-day">{dayOf(edition, occurred.day, month.month).replace(/(\d+ \w{3})\w+/, '$1')}</span>
        <span className="row-title">{incidentShort(edition, occurred.incident, occurred.place)}</span>
        {effect === null ? (
          <span />
        ) : (
          <span className={`row-effect ${effect.sense}`}>
            <Direction up={effect.up} sense={effect.sense} /> {effect.text}
          </span>
        )}
      </Button>
      {isOpen ? <Story told={told} /> : null}
    </li>
  );
}

/** The incidents that are settled, one row each. */
export function MonthRows({ told }: { readonly told: ToldMonth }) {
  const [open, setOpen] = useState<string | null>(null);
  const falling = useStore((state) => state.falling);
  const settled = settledOf(told).filter(({ occurred }) => fallStateOf(falling, occurred.number) !== 'before');
  if (settled.length === 0) return falling === null ? <p className="muted">No incident so far.</p> : null;
  return (
    <ol>
      {settled.map((incident) => {
        const key = `${told.turn} ${incident.occurred.number}`;
        return (
          <Row
            key={key}
            told={incident}
            month={told}
            isOpen={open === key}
            isNow={fallStateOf(falling, incident.occurred.number) === 'now'}
            toggle={() => setOpen(open === key ? null : key)}
          />
        );
      })}
    </ol>
  );
}

/** What the month brought besides incidents, once it is over. */
export function News({ turn }: { readonly turn: number }) {
  const edition = useEdition();
  const record = useSession(({ months }) => months[turn - 1]);
  const news = record === undefined ? [] : newsOf(edition, record);
  if (news.length === 0) return null;
  return (
    <ul className="month-news">
      {news.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

/** The list under its heading. */
export function MonthList({ told }: { readonly told: ToldMonth }) {
  const edition = useEdition();
  const phase = useSession(({ view }) => view.phase);
  const falling = useStore((state) => state.falling);
  if (told.turn === 0) return null;
  const month = monthName(edition, told.month);
  const heading =
    falling !== null ? `What ${month} brings` : phase === 'decision' ? `Also in ${month}` : `What ${month} brought`;
  return (
    <section className="month-list" aria-labelledby="month-list">
      <h3 id="month-list">
        <span className="section-title">{heading}</span>{' '}
        {falling === null ? <span className="muted">{decimal(settledOf(told).length)} settled</span> : null}
      </h3>
      <MonthRows told={told} />
      {falling === null && phase !== 'decision' ? <News turn={told.turn} /> : null}
    </section>
  );
}
