/** Why a measure stands where it does: the ledger's rows, this month and over the campaign. They sum to the change. */

import type { Edition } from '../../seeds/edition.ts';
import { useEdition } from '../store/store.ts';
import { Button, Dialog, Heading, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import {
  ESTIMATED,
  type Indicator,
  inHundredths,
  journalOf,
  type LedgerRow,
  pushesOn,
  senseOf,
  shownAmounts,
} from '../../sim/index.ts';
import { Icon } from '../frame/icon.tsx';
import { useSession } from '../store/store.ts';
import { causeText, pushText } from '../words/causes.ts';
import { monthName } from '../words/dates.ts';
import { figure, meaningText, span } from '../words/indicators.ts';
import { decimal, inWords, signed } from '../words/numbers.ts';
import { capital } from '../words/text.ts';
import { changesSince, rowsOf } from './history.ts';

/** Causes that are shown one by one; the rest fold into one row. */
const MOST_ROWS = 7;

interface Line {
  readonly text: string;
  readonly claim: string;
  readonly amount: number;
  /** What is printed, in hundredths; all lines together give the change as printed. */
  readonly shown: number;
}

function linesOf(edition: Edition, indicator: Indicator, before: number, rows: readonly LedgerRow[]): readonly Line[] {
  const pushes = pushesOn(indicator, rows).filter(({ amount }) => amount !== 0);
  const named = pushes.slice(0, pushes.length > MOST_ROWS ? MOST_ROWS - 1 : MOST_ROWS);
  const rest = pushes.slice(named.length);
  const parts = [
    ...named.map((push) => ({
      text: capital(pushText(edition, push, indicator) || causeText(edition, push.cause)),
      claim: rows.find(({ cause }) => cause.id === push.cause)?.cause.claim ?? '',
      amount: push.amount,
    })),
    ...(rest.length === 0
      ? []
      : [
          {
            text: `${capital(inWords(rest.length))} smaller causes`,
            claim: '',
            amount: rest.reduce((sum, { amount }) => sum + amount, 0),
          },
        ]),
  ];
  const shown = shownAmounts(
    indicator,
    before,
    parts.map(({ amount }) => amount),
  );
  return parts.map((part, index) => ({ ...part, shown: shown[index] ?? 0 }));
}

function DivergingBar({ amount, most }: { readonly amount: number; readonly most: number }) {
  const width = (50 * Math.abs(amount)) / most;
  const x = amount < 0 ? 50 - width : 50;
  return (
    <svg className="why-bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <rect className={amount < 0 ? 'minus' : 'plus'} x={x} y="1.500" width={Math.max(0.75, width)} height="9" />
      <rect className="why-zero" x="49.700" width="0.600" height="12" />
    </svg>
  );
}

interface TableProps {
  readonly indicator: Indicator;
  readonly before: number;
  readonly rows: readonly LedgerRow[];
  readonly names: readonly [from: string, change: string, to: string];
}

function Table({ indicator, before, rows, names: [from, change, to] }: TableProps) {
  const edition = useEdition();
  const { view } = useSession();
  const lines = linesOf(edition, indicator, before, rows);
  const most = Math.max(...lines.map(({ amount }) => Math.abs(amount)), 1e-9);
  const isEstimate = ESTIMATED.includes(indicator);
  const start = inHundredths(indicator, before);
  const sum = lines.reduce((all, { shown }) => all + shown, 0);
  const places = [start, ...lines.map(({ shown }) => shown)].every((value) => value % 100 === 0) ? 0 : 2;
  const { low, high } = view.measure(indicator);
  if (lines.length === 0) return <p className="why-none">Nothing has moved it.</p>;
  return (
    <table className="why-table">
      <tbody>
        {isEstimate ? null : (
          <tr className="why-end">
            <th scope="row" colSpan={3}>
              {from}
            </th>
            <td>{decimal(start / 100, places)}</td>
          </tr>
        )}
        {lines.map((line) => (
          <tr key={line.text}>
            <th scope="row">{line.text}</th>
            <td className="why-claim">{line.claim === '' ? 'assumed' : line.claim}</td>
            <td>
              <DivergingBar amount={line.amount} most={most} />
            </td>
            <td className={line.shown === 0 ? '' : senseOf(indicator, line.amount)}>
              {signed(line.shown / 100, places)}
            </td>
          </tr>
        ))}
        <tr className="why-end">
          <th scope="row" colSpan={3}>
            {change}
          </th>
          <td>{signed(sum / 100, places)}</td>
        </tr>
        <tr className="why-end">
          <th scope="row" colSpan={3}>
            {isEstimate ? `${to}, as the staff estimates it` : to}
          </th>
          <td>{isEstimate ? span(indicator, low, high) : decimal((start + sum) / 100, places)}</td>
        </tr>
      </tbody>
    </table>
  );
}

function title(edition: Edition, indicator: Indicator, low: number, high: number): string {
  const name = edition.prose.names.indicators[indicator].name;
  const shown = low === high ? figure(indicator, low) : span(indicator, low, high);
  return `${name}: why ${shown}?`;
}

/** The popover's inside. */
export function WhyDialog({ indicator }: { readonly indicator: Indicator }) {
  const edition = useEdition();
  const session = useSession();
  const { view, campaign } = session;
  const { turn, text } = changesSince(edition, session);
  const { indicators } = journalOf(campaign);
  const atStart = indicators[0]?.[indicator] ?? 0;
  const beforeMonth = indicators[Math.max(0, turn - 1)]?.[indicator] ?? atStart;
  const { low, high } = view.measure(indicator);
  const month = text.replace(/^(So far in|In) /, '');
  return (
    <Dialog className="why-dialog">
      {({ close }) => (
        <>
          <header>
            <Heading slot="title">{title(edition, indicator, low, high)}</Heading>
            <Button className="button quiet square" aria-label="Close" onPress={close}>
              <Icon name="close" />
            </Button>
          </header>
          <p className="why-meaning">{meaningText(indicator)}</p>
          <Tabs>
            <TabList className="why-tabs" aria-label="Over what time">
              <Tab id="month">{turn === 0 ? monthName(edition, view.month) : text}</Tab>
              <Tab id="all">Whole campaign</Tab>
            </TabList>
            <TabPanel id="month">
              <Table
                indicator={indicator}
                before={beforeMonth}
                rows={turn === 0 ? [] : rowsOf(session, indicator, turn)}
                names={
                  view.phase === 'decision'
                    ? [`Before ${month}`, 'Change so far', 'Now']
                    : [`Before ${month}`, `Change in ${month}`, `After ${month}`]
                }
              />
            </TabPanel>
            <TabPanel id="all">
              <Table
                indicator={indicator}
                before={atStart}
                rows={rowsOf(session, indicator, 'all')}
                names={['At the start', 'Change since then', 'Now']}
              />
            </TabPanel>
          </Tabs>
        </>
      )}
    </Dialog>
  );
}
