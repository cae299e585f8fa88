/** What Moscow believed against what it saw, and why it pressed when it pressed hardest. */

import { useEdition } from '../store/store.ts';
import { BeliefChart, type BeliefMonth } from '../charts/belief-chart.tsx';
import { TermWaterfall } from '../charts/term-waterfall.tsx';
import { monthAndYear } from '../words/dates.ts';
import { type Debrief, ofKind, trueValue } from '../../sim/index.ts';
import {
  beliefAccount,
  beliefFinding,
  hardestPressure,
  seenWhen,
  type BeliefAccount,
  type Pressure,
} from '../words/findings/moscow.ts';
import { span } from '../words/indicators.ts';
import { counted, signed } from '../words/numbers.ts';
import { capital } from '../words/text.ts';
import { Section } from './section.tsx';

const HUNDREDTHS = 100;

function monthsOf(debrief: Debrief): readonly BeliefMonth[] {
  return debrief.months.map(({ turn, month, seen, events }) => ({
    turn,
    month,
    belief: trueValue(debrief, 'belief', turn),
    credibility: trueValue(debrief, 'credibility', turn),
    before: trueValue(debrief, 'belief', turn - 1),
    incidents: ofKind(events, 'incidentOccurred').length,
    estimate: span('belief', seen.belief.low, seen.belief.high),
  }));
}

function Amount({ shown }: { readonly shown: number }) {
  return <span className={shown > 0 ? 'amount up' : 'amount down'}>{signed(shown / HUNDREDTHS, 2)}</span>;
}

/** What it saw, and the sum of the account. */
function SeenList({ account }: { readonly account: BeliefAccount }) {
  const edition = useEdition();
  const { seen, smaller, drift, change, sums } = account;
  return (
    <section className="seen" aria-labelledby="seen">
      <h3 id="seen">What it saw</h3>
      {seen.length === 0 ? <p>Nothing in this run changed its mind.</p> : null}
      <ol>
        {seen.map((entry) => (
          <li key={entry.letter}>
            <span>{entry.letter}</span>
            <span>
              {entry.text}
              <small>{seenWhen(edition, entry)}</small>
            </span>
            <Amount shown={entry.shown} />
          </li>
        ))}
      </ol>
      <dl>
        <div>
          <dt>{capital(counted(smaller.count, 'smaller row'))}</dt>
          <dd>
            <Amount shown={smaller.shown} />
          </dd>
        </div>
        <div>
          <dt>Drift towards what the guarantee was worth</dt>
          <dd>
            <Amount shown={drift} />
          </dd>
        </div>
        <div className="sum">
          <dt>Change over the campaign, of 100</dt>
          <dd>
            <Amount shown={change} />
          </dd>
        </div>
      </dl>
      <p className="chart-note">
        {sums ? 'These rows sum to the change to the last digit.' : 'These rows do not sum to the change: report this.'}
      </p>
    </section>
  );
}

function Hardest({ pressure }: { readonly pressure: Pressure }) {
  const edition = useEdition();
  const month = monthAndYear(edition, pressure.month);
  return (
    <div className="hardest">
      <div>
        <h3>Why it pressed hardest in {month}</h3>
        <p>{pressure.text}</p>
      </div>
      <TermWaterfall
        caption={`What pressing on ${pressure.axis} was worth to Moscow in ${month}`}
        terms={pressure.terms}
        total={{ text: 'Worth, against doing nothing', amount: pressure.sum }}
      />
    </div>
  );
}

function BeliefKey() {
  return (
    <ul className="chart-key chart">
      <li>
        <svg viewBox="0 0 28 12" aria-hidden="true">
          <line className="credibility" x2="28" y1="6" y2="6" />
        </svg>
        What the guarantee was worth: its credibility
      </li>
      <li>
        <svg viewBox="0 0 28 12" aria-hidden="true">
          <line className="belief" x2="28" y1="6" y2="6" />
        </svg>
        Moscow's belief that it would be answered
      </li>
      <li>
        <svg viewBox="0 0 28 12" aria-hidden="true">
          <rect className="doubt" width="28" height="12" />
        </svg>
        Doubt: belief under credibility
      </li>
    </ul>
  );
}

/** The section. */
export function Moscow({ debrief }: { readonly debrief: Debrief }) {
  const edition = useEdition();
  const { title, text } = beliefFinding(debrief);
  const account = beliefAccount(edition, debrief);
  const pressure = hardestPressure(edition, debrief);
  return (
    <Section id="moscow" title={title} lead={text} aside={<BeliefKey />}>
      {account === null ? null : (
        <div className="report-columns">
          <BeliefChart months={monthsOf(debrief)} seen={account.seen} />
          <SeenList account={account} />
        </div>
      )}
      {pressure === null ? <p>In no month did Moscow choose to press.</p> : <Hardest pressure={pressure} />}
    </Section>
  );
}
