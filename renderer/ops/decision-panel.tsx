/** The right column: the decision that is open, or, with nothing open, what the last month brought. */

import type { Edition } from '../../seeds/edition.ts';
import { memo, useEffect, useRef } from 'react';
import { useEdition, useSession, useStore } from '../store/store.ts';
import { monthName } from '../words/dates.ts';
import { dilemmaOf, incidentTitle } from '../words/incidents.ts';
import { Also } from './also.tsx';
import { Background } from './background.tsx';
import { DecisionHead } from './decision-head.tsx';
import { OrderBar } from './order-bar.tsx';
import { counted } from '../words/numbers.ts';
import { signNews, signsGoOn } from '../words/signs.ts';
import type { Session } from '../campaign/session.ts';
import { MonthList } from './month-list.tsx';
import { toldMonth, type ToldMonth } from '../campaign/told.ts';
import { Options } from './options.tsx';
import type { Reckoned } from './reckoned.ts';
import { ReckoningBody, ReckoningFoot, ReckoningHead, reckoningSaid, useReckoned } from './reckoning.tsx';
import { useIsFalling } from './use-falling.ts';
import { useShape } from '../frame/use-shape.ts';
import './decision.css';

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
  if (decision !== null) {
    const { incident, place, options } = decision;
    return edition.say('decision_said', {
      title: incidentTitle(edition, incident, place),
      dilemma: dilemmaOf(edition, incident, place),
      count: options.filter(({ closed }) => closed === null).length,
    });
  }
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

interface Props {
  /** Opens the mandate at a clause. */
  readonly openClause: (clause: number) => void;
}

/** What came of the answer, in the place of the decision. */
function ReckoningColumn({ reckoned }: { readonly reckoned: Reckoned }) {
  return (
    <>
      <div className="decision-scroll scrolls" tabIndex={0}>
        <ReckoningHead reckoned={reckoned} />
        <ReckoningBody reckoned={reckoned} />
      </div>
      <ReckoningFoot reckoned={reckoned} />
    </>
  );
}

/** The column. */
export const DecisionPanel = memo(function DecisionPanel({ openClause }: Props) {
  const edition = useEdition();
  const session = useSession();
  const { foldsMonth } = useShape();
  const { view } = session;
  const isFalling = useIsFalling();
  const reckoned = useReckoned(useStore((state) => state.reckoning));
  const decision = isFalling ? null : view.decision;
  const column = useRef<HTMLElement | null>(null);
  const told = toldMonth(session);
  const asked = told.incidents.find(({ occurred }) => occurred.number === decision?.number);
  const { occurred } = reckoned?.told ?? {};
  const key =
    occurred !== undefined
      ? `told ${occurred.turn} ${occurred.number}`
      : decision === null
        ? ''
        : `${view.turn} ${decision.number}`;
  useEffect(() => {
    // With the frame, when the page is laid out anyway.
    const next = requestAnimationFrame(() => {
      if (key !== '') column.current?.focus({ preventScroll: true });
      column.current?.querySelector('.decision-scroll')?.scrollTo({ top: 0 });
    });
    return () => cancelAnimationFrame(next);
  }, [key]);
  const className =
    reckoned !== null ? 'decision-panel reckons' : decision === null ? 'decision-panel' : 'decision-panel asks';
  return (
    <section className={className} data-panel="decision" tabIndex={-1} ref={column} aria-labelledby="decision-title">
      <p className="hidden" role="status">
        {reckoned !== null ? reckoningSaid(edition, reckoned) : isFalling ? '' : said(edition, session, told)}
      </p>
      {reckoned === null ? (
        <>
          <div className="decision-scroll scrolls" tabIndex={0}>
            {isFalling ? <Passing told={told} /> : decision === null ? <Quiet /> : <DecisionHead decision={decision} />}
            {decision === null || asked === undefined ? null : (
              <>
                <Options decision={decision} openClause={openClause} />
                <Background decision={decision} explanation={asked.occurred.explanation} />
              </>
            )}
            {decision === null ? null : <Also told={told} isFolded={foldsMonth} />}
            {decision === null ? <MonthList told={told} /> : null}
            {decision === null && !isFalling ? <Declared /> : null}
          </div>
          {decision === null ? null : <OrderBar decision={decision} />}
        </>
      ) : (
        <ReckoningColumn reckoned={reckoned} />
      )}
    </section>
  );
});
