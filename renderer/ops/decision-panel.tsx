/** The right column: the decision that is open, or, with nothing open, what the last month brought. */

import type { Edition } from '../../seeds/edition.ts';
import { memo, useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { DecisionView } from '../../sim/index.ts';
import { Icon } from '../frame/icon.tsx';
import { useEdition, useSession, useStore } from '../store/store.ts';
import { dayOf, monthName } from '../words/dates.ts';
import { incidentTitle, whatIsAsked } from '../words/incidents.ts';
import { placeName, sectorName } from '../words/names.ts';
import { Also } from './also.tsx';
import { counted } from '../words/numbers.ts';
import { signNews, signsGoOn } from '../words/signs.ts';
import type { Session } from '../campaign/session.ts';
import { ClaimLink } from '../frame/claims.tsx';
import { MonthList } from './month-list.tsx';
import { claimsOf, toldMonth, type ToldMonth } from '../campaign/told.ts';
import { Options } from './options.tsx';
import { refOf } from '../map-panel/map-model.ts';
import { useIsFalling } from './use-falling.ts';
import { useShape } from '../frame/use-shape.ts';
import { Waterfall } from '../charts/waterfall.tsx';
import './decision.css';

function PlaceLink({ decision: { place } }: { readonly decision: DecisionView }) {
  const edition = useEdition();
  const select = useStore((state) => state.select);
  const ref = refOf(place);
  const name = placeName(edition, place);
  if (ref === null || name === '') return null;
  const sector = place.site !== null && place.sector !== null ? `, ${sectorName(edition, place.sector)}` : '';
  return (
    <Button className="link plain place-link" onPress={() => select({ ...ref })}>
      <Icon name="pin" /> {name}
      {sector}
    </Button>
  );
}

function Head({ decision }: { readonly decision: DecisionView }) {
  const edition = useEdition();
  const { view } = useSession();
  return (
    <header className="decision-head">
      <p className="decision-kicker">
        <span className="needs">
          <span className="diamond" /> Needs your decision
        </span>
        <span>{dayOf(edition, decision.day, view.month)}</span>
      </p>
      <h2 id="decision-title">{incidentTitle(edition, decision.incident, decision.place)}</h2>
      <p className="decision-what">{whatIsAsked(edition, decision.incident, decision.place, decision.launched)}</p>
      <p className="decision-links">
        <PlaceLink decision={decision} />
        {claimsOf(edition, decision.incident).map((id) => (
          <ClaimLink key={id} id={id} prefix="Claim " />
        ))}
      </p>
    </header>
  );
}

function OrderBar({ decision }: { readonly decision: DecisionView }) {
  const edition = useEdition();
  const chosen = useStore((state) => state.chosen);
  const dispatch = useStore((state) => state.dispatch);
  const titleOf = (response: string): string => edition.prose.responses[response]?.title ?? response;
  const lower = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
  return (
    <footer className="order-bar">
      <Button className="button standing" onPress={() => dispatch({ kind: 'decideAsStanding' })}>
        <span>As standing orders say</span> <small>{lower(titleOf(decision.standing))}</small>
      </Button>
      <Button
        className="button primary"
        isDisabled={chosen === null}
        onPress={() => (chosen === null ? undefined : dispatch({ kind: 'decide', response: chosen }))}
      >
        {chosen === null ? (
          'Choose an answer'
        ) : (
          <>
            Order: {lower(titleOf(chosen))} <span className="key">Enter</span>
          </>
        )}
      </Button>
    </footer>
  );
}

function Quiet() {
  const edition = useEdition();
  const { view, months } = useSession();
  return (
    <header className="quiet-head">
      <p className="muted">Nothing waits for an answer</p>
      <h2 id="decision-title">
        {months.length === 0 ? 'The mandate is yours' : `${monthName(edition, view.month)} is yours to shape`}
      </h2>
      <p>
        Change what you want in the mandate: the blue words open. Then end {monthName(edition, view.month)}, and see
        what comes.
      </p>
    </header>
  );
}

/** While the month is told. */
function Passing({ told }: { readonly told: ToldMonth }) {
  const edition = useEdition();
  return (
    <header className="quiet-head">
      <p className="muted">Incidents fall in the order of their days</p>
      <h2 id="decision-title">{monthName(edition, told.month)} passes</h2>
    </header>
  );
}

/** What a reader hears, once: the decision, or that the month is over. */
function said(edition: Edition, { view, months }: Session, told: ToldMonth): string {
  const { decision } = view;
  if (decision !== null) return `Needs your decision: ${incidentTitle(edition, decision.incident, decision.place)}`;
  if (told.turn === 0) return '';
  const over = `${monthName(edition, told.month)} is over: ${counted(told.incidents.length, 'incident')}.`;
  const record = months[told.turn - 1];
  if (record === undefined) return over;
  return [over, ...signNews(edition, record), signsGoOn(edition, record, view)].filter((text) => text !== '').join(' ');
}

/** What the team said it wants, while nothing waits. */
const Declared = memo(function Declared() {
  const edition = useEdition();
  const objectives = useSession(({ view }) => view.objectives);
  return (
    <section className="objectives" aria-labelledby="declared">
      <h3 id="declared" className="section-title">
        What you declared
      </h3>
      <ol>
        {objectives.map((id, index) => (
          <li key={id}>
            <span>{index + 1}</span>
            <span>
              <strong>{edition.prose.objectives[id]?.title ?? id}</strong>
              <span className="muted">{edition.prose.objectives[id]?.sentence ?? ''}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
});

/** The column. */
export const DecisionPanel = memo(function DecisionPanel() {
  const edition = useEdition();
  const session = useSession();
  const { foldsMonth } = useShape();
  const { view } = session;
  const isFalling = useIsFalling();
  const decision = isFalling ? null : view.decision;
  const column = useRef<HTMLElement | null>(null);
  const told = toldMonth(session);
  const asked = told.incidents.find(({ occurred }) => occurred.number === decision?.number);
  const key = decision === null ? '' : `${view.turn} ${decision.number}`;
  useEffect(() => {
    // With the frame, when the page is laid out anyway.
    const next = requestAnimationFrame(() => {
      if (key !== '') column.current?.focus({ preventScroll: true });
      column.current?.querySelector('.decision-scroll')?.scrollTo({ top: 0 });
    });
    return () => cancelAnimationFrame(next);
  }, [key]);
  return (
    <section
      className={decision === null ? 'decision-panel' : 'decision-panel asks'}
      data-panel="decision"
      tabIndex={-1}
      ref={column}
      aria-labelledby="decision-title"
    >
      <p className="hidden" role="status">
        {isFalling ? '' : said(edition, session, told)}
      </p>
      <div className="decision-scroll scrolls" tabIndex={0}>
        {isFalling ? <Passing told={told} /> : decision === null ? <Quiet /> : <Head decision={decision} />}
        {decision === null || asked === undefined ? null : (
          <>
            <Waterfall incident={decision.incident} explanation={asked.occurred.explanation} />
            <Options decision={decision} />
          </>
        )}
        {decision === null ? <MonthList told={told} /> : null}
        {decision === null && !isFalling ? <Declared /> : null}
      </div>
      {decision === null ? null : <OrderBar decision={decision} />}
      {decision === null ? null : <Also told={told} isFolded={foldsMonth} />}
    </section>
  );
});
