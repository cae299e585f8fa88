/** A run of other rules at the terminal: told from its record, and never by today's rules. */

import type { Edition } from '../../seeds/edition.ts';
import { changeOf, figure, unitText, withinSentence } from '../../renderer/words/indicators.ts';
import { causeText } from '../../renderer/words/causes.ts';
import { headingOfMonth, NEEDS_RULES, ordersText } from '../../renderer/words/recorded.ts';
import { rulesSince } from '../../renderer/words/rules-since.ts';
import { counted } from '../../renderer/words/numbers.ts';
import { partsText } from '../../renderer/words/verification.ts';
import {
  recordedMonths,
  RULES_VERSION,
  type Indicator,
  type RecordedMonth,
  type RunFile,
  type Verification,
} from '../../sim/index.ts';
import { oneLine, Refused } from './failure.ts';

/** What a replay says of such a run. */
export function recordLines(edition: Edition, run: RunFile, { divergence }: Verification): readonly string[] {
  const rules = `rules ${run.rulesVersion}, today's are ${RULES_VERSION}`;
  return [
    `told from its record: ${counted(run.months.length, 'month')} (${rules})`,
    ...(divergence === null ? [] : [oneLine(partsText(edition, run, divergence), 400)]),
    ...rulesSince(run.rulesVersion).map(({ version, when, text }) => `Rules ${version} (${when}): ${text}`),
  ];
}

/** The month of a record. Throws `Refused` for one that it does not have. */
export function recordedMonth(path: string, run: RunFile, turn: number): RecordedMonth {
  const month = recordedMonths(run)[turn - 1];
  if (month === undefined) throw new Refused(`--turn ${turn}: "${path}" has months 1 to ${run.months.length}`);
  return month;
}

/** The largest causes of an indicator's change in a month, as the file keeps them. */
export function recordedWhy(
  edition: Edition,
  run: RunFile,
  month: RecordedMonth,
  indicator: Indicator,
): readonly string[] {
  const value = month.figures.get(indicator);
  const causes = month.causes.get(indicator) ?? [];
  const within = withinSentence(edition, indicator);
  const unit = unitText(edition, indicator);
  return [
    `told from its record: ${within}, ${headingOfMonth(edition, run, month.turn)}`,
    `At the end of the month: ${value === undefined ? 'not in the record' : `${figure(indicator, value)} ${unit}`}`,
    ...causes.map(
      ({ cause, amount }) =>
        `  ${causeText(edition, cause)}${amount === null ? '' : `: ${changeOf(indicator, amount)}`}`,
    ),
    causes.length === 0 ? 'The file keeps no causes of it.' : 'These are its largest causes; the file keeps no others.',
    NEEDS_RULES,
  ];
}

/** The orders of a month, as the file keeps them: what was in force needs the rules. */
export function recordedOrders(edition: Edition, run: RunFile, month: RecordedMonth): readonly string[] {
  return [
    `told from its record: ${headingOfMonth(edition, run, month.turn)}`,
    ordersText(edition, month) || 'Nothing was ordered.',
    'What was in force needs the rules that it was played by, which this version does not have.',
  ];
}
