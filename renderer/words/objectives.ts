/** The objectives in words: what was declared, what came of it, and the verdict. */

import type { Edition } from '../../seeds/edition.ts';
import type { Indicator, ObjectiveData, ReportLine, Verdict } from '../../sim/index.ts';
import { figure, unitText } from './indicators.ts';
import { counted, inWords } from './numbers.ts';
import { capital } from './text.ts';

/** The verdicts as they are called. */
export const VERDICTS = { met: 'Met', partly: 'Partly', missed: 'Missed', notTested: 'Not tested' } as const;

const MEASURED = {
  last: 'at the end',
  lowest: 'at the lowest',
  highest: 'at the highest',
  mean: 'on average',
} as const;

/** What an objective is called. */
export function objectiveTitle(edition: Edition, id: string): string {
  return edition.prose.objectives[id]?.title ?? id;
}

/** A figure with its unit: "53 of 100", "3 killed", "€6.0 bn". */
export function withUnit(edition: Edition, indicator: Indicator, value: number): string {
  const unit = unitText(edition, indicator);
  return [figure(indicator, value), indicator === 'cost' ? '' : unit].filter((part) => part !== '').join(' ');
}

/** What came of an objective: "53 of 100 at the end", "in none of six months". */
export function resultText(edition: Edition, { yardstick, value, verdict }: ReportLine, months: number): string {
  if (verdict === 'notTested') return 'the campaign was too short to tell';
  if (yardstick.measure === 'monthsAbove')
    return `in ${value === 0 ? 'none' : inWords(Math.round(value))} of ${counted(months, 'month')}`;
  return `${nearMiss(yardstick, value, verdict)}${withUnit(edition, yardstick.indicator, value)} ${MEASURED[yardstick.measure]}`;
}

/** A value that fell short and yet reads like the threshold must say so. */
function nearMiss({ indicator, met, better }: ObjectiveData, value: number, verdict: Verdict): string {
  if (verdict === 'met' || figure(indicator, value) !== figure(indicator, met.value)) return '';
  return better === 'higher' ? 'just under ' : 'just over ';
}

/** What was declared: "At least 50 of 100 at the end. Floor: 30." */
export function declaredText(
  edition: Edition,
  { indicator, measure, better, met, partly, level }: ObjectiveData,
): string {
  const bound = better === 'higher' ? 'at least' : 'at most';
  if (measure === 'monthsAbove') {
    const least = withUnit(edition, indicator, level?.value ?? 0);
    return `${least} or more in ${bound} ${counted(met.value, 'month')}. Floor: ${counted(partly.value, 'month')}.`;
  }
  return `${capital(bound)} ${withUnit(edition, indicator, met.value)} ${MEASURED[measure]}. Floor: ${figure(indicator, partly.value)}.`;
}
