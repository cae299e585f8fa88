/** Debrief: what the campaign was, against what the team declared, with what was hidden while it was played. */

import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { catalogue, prose } from '../../seeds/index.ts';
import { reportCard, viewFor, type ReportLine } from '../../sim/index.ts';
import { Icon } from '../frame/icon.tsx';
import { RunBar } from '../frame/run-bar.tsx';
import type { Session } from '../store/session.ts';
import { useSession, useStore } from '../store/store.ts';
import { figure, WORDING } from '../words/indicators.ts';
import { decimal } from '../words/numbers.ts';
import { journalOf } from '../words/record.ts';
import { countIncidents, endingWords } from '../words/report.ts';
import { BeliefFigure } from './belief.tsx';
import { Story } from './story.tsx';
import { TurningPoints } from './turning-points.tsx';
import './debrief.css';

const VERDICTS = { met: 'Met', partly: 'Partly', missed: 'Missed', notTested: 'Not tested' } as const;

const MEASURED = {
  last: 'at the end',
  lowest: 'at the lowest',
  highest: 'at the highest',
  mean: 'on average',
} as const;

function valueText({ objective, value, verdict }: ReportLine, months: number): string {
  const data = catalogue.objectives.find(({ id }) => id === objective);
  if (data === undefined || verdict === 'notTested') return 'Nothing put it to the test';
  if (data.measure === 'monthsAbove') return `In ${decimal(value)} of ${decimal(months)} months`;
  return `${figure(data.indicator, value)} ${WORDING[data.indicator].unit} ${MEASURED[data.measure]}`;
}

function Verdicts({ session }: { readonly session: Session }) {
  const card = reportCard(session.campaign);
  return (
    <section className="verdicts" aria-labelledby="verdicts">
      <h2 id="verdicts">Against what you declared</h2>
      <p className="muted">Ranked by the team before month 1</p>
      <ol>
        {card.map((line, index) => (
          <li key={line.objective}>
            <span>{index + 1}</span>
            <span>
              {prose.objectives[line.objective]?.title ?? line.objective}
              <small>{valueText(line, session.months.length)}</small>
            </span>
            <span className={`verdict ${line.verdict}`}>
              <span className="verdict-mark" aria-hidden="true" /> {VERDICTS[line.verdict]}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function finding(session: Session): { readonly title: string; readonly text: string } {
  const { ending } = viewFor(session.campaign, 'truth');
  const { title, paragraph } = endingWords(ending, session.months.at(-1)?.before);
  const journal = journalOf(session.campaign);
  const { all, asked } = countIncidents(journal.events);
  const end = journal.indicators.at(-1);
  const text =
    `${paragraph} ${decimal(all)} incidents in ${decimal(session.months.length)} months, of which ${decimal(asked)} ` +
    `asked for a decision; ${decimal(end?.forceKilled ?? 0)} of the force and ` +
    `${decimal(end?.civiliansKilled ?? 0)} civilians were killed.`;
  return { title, text };
}

function Bar() {
  const { go, saveFile } = useStore();
  return (
    <RunBar>
      <Button className="button" onPress={() => go('setUp')}>
        New campaign
      </Button>
      <Button className="button primary" onPress={() => void saveFile()}>
        <Icon name="save" /> Save the run
      </Button>
    </RunBar>
  );
}

/** The screen. */
export function DebriefScreen() {
  const session = useSession();
  const { title, text } = useMemo(() => finding(session), [session]);
  return (
    <div className="app">
      <Bar />
      <main className="debrief scrolls" tabIndex={0}>
        <div className="debrief-page">
          <p className="muted">Debrief of a campaign of {decimal(session.months.length)} months</p>
          <h2 className="debrief-title">{title}</h2>
          <p className="debrief-lead">{text}</p>
          <div className="debrief-columns">
            <div>
              <TurningPoints session={session} />
              <BeliefFigure session={session} />
              <Story session={session} />
            </div>
            <Verdicts session={session} />
          </div>
        </div>
      </main>
    </div>
  );
}
