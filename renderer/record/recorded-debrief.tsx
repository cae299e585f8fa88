/** The debrief of a run whose rules are gone: what its file says, and what it cannot say. */

import { useEdition } from '../store/store.ts';
import { useMemo } from 'react';
import { SmallMultiple } from '../charts/small-multiple.tsx';
import '../charts/charts.css';
import '../debrief/debrief.css';
import '../debrief/sections.css';
import '../debrief/print.css';
import { usePrintTheme } from '../debrief/use-print-theme.ts';
import { VerdictList } from '../debrief/verdict-list.tsx';
import { Icon } from '../frame/icon.tsx';
import { recordedMonths, type RecordedMonth } from '../../sim/index.ts';
import type { RecordedRun } from '../campaign/recorded.ts';
import { NEEDS_RULES } from '../words/recorded.ts';
import {
  recordedCard,
  recordedDates,
  recordedFinding,
  recordedLead,
  recordedPanels,
  recordedPeriods,
} from '../words/findings/recorded-report.ts';
import { badgeOf } from '../words/verification.ts';
import { RecordedBar } from './recorded-bar.tsx';
import { RulesSince } from './rules-since.tsx';
import './record.css';

interface Props {
  readonly recorded: RecordedRun;
}

interface PartProps extends Props {
  readonly months: readonly RecordedMonth[];
}

/** Why it is told from its record, and what the rules have become since. */
function About({ recorded }: Props) {
  const edition = useEdition();
  const { run, damage, verification } = recorded;
  const { title, text, since } = badgeOf(edition, { run, damage }, verification);
  return (
    <aside className="debrief-rail scrolls" aria-label="About this record" tabIndex={0}>
      <div className="verified record">
        <Icon name="book" />
        <div>
          <strong>{title}</strong>
          <p>{text}</p>
        </div>
      </div>
      <p>{NEEDS_RULES}</p>
      <RulesSince since={since} />
      <dl>
        <dt>Rules it was played by</dt>
        <dd>Version {run.rulesVersion}</dd>
        <dt>Digest of its last month</dt>
        <dd className="code">{run.months.at(-1)?.digest ?? 'none'}</dd>
      </dl>
    </aside>
  );
}

function Verdicts({ recorded, months }: PartProps) {
  const edition = useEdition();
  const card = recordedCard(edition.rules, recorded.run, months);
  if (card.length === 0) return null;
  return (
    <section className="aside-block" aria-labelledby="verdicts">
      <h3 id="verdicts">Against what was declared</h3>
      <p>Figures of the record, today&rsquo;s yardsticks</p>
      <VerdictList card={card} months={months.length} />
    </section>
  );
}

function Months({ recorded, months }: PartProps) {
  const edition = useEdition();
  return (
    <div className="story">
      {recordedPeriods(edition, recorded.run, months).map(({ turn, heading, sentences }) => (
        <div key={turn} className="story-period">
          <h3>{heading}</h3>
          <div>
            {sentences.map((text, index) => (
              <p key={index}>{text}</p>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}

function Courses({ recorded, months }: PartProps) {
  const edition = useEdition();
  const dates = recordedDates(edition, recorded.run);
  if (dates === null) return null;
  return (
    <section className="report-section" aria-labelledby="record-courses">
      <header className="section-head">
        <div>
          <h2 id="record-courses">Indicators over time, as recorded</h2>
          <p className="section-lead">
            The truth at the end of each month. What the staff believed then is not in the record.
          </p>
        </div>
      </header>
      <div className="multiples">
        {recordedPanels(edition, recorded.run, months, dates).map((panel) => (
          <SmallMultiple key={panel.indicator} panel={panel} months={dates} turned={[]} />
        ))}
      </div>
    </section>
  );
}

function Report({ recorded, months }: PartProps) {
  const edition = useEdition();
  return (
    <div className="report">
      <section className="report-section first" aria-labelledby="record-title">
        <p className="ending">
          <span className="chip">
            <Icon name="book" /> Told from its record
          </span>
        </p>
        <h2 id="record-title" className="debrief-title" tabIndex={-1}>
          {recordedFinding(edition, recorded.run)}
        </h2>
        <p className="finding-lead">{recordedLead(months)}</p>
        <div className="report-columns">
          <Months recorded={recorded} months={months} />
          <div className="asides">
            <Verdicts recorded={recorded} months={months} />
          </div>
        </div>
      </section>
      <Courses recorded={recorded} months={months} />
    </div>
  );
}

/** The screen. */
export function RecordedDebrief({ recorded }: Props) {
  const months = useMemo(() => recordedMonths(recorded.run), [recorded]);
  usePrintTheme();
  return (
    <div className="app debrief-app">
      <RecordedBar recorded={recorded} />
      <div className="debrief">
        <About recorded={recorded} />
        <main className="debrief-scroll scrolls" tabIndex={0} aria-label="Debrief">
          {months.length === 0 ? (
            <p className="debrief-none">The file holds no month yet, so there is nothing to tell.</p>
          ) : (
            <Report recorded={recorded} months={months} />
          )}
        </main>
      </div>
    </div>
  );
}
