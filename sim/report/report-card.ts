/** The report card: what the team declared before month 1 against what came of it. No single score. */

import type { Campaign } from '../campaign.ts';
import type { ObjectiveData } from '../catalogue/types.ts';
import type { Journal } from '../ledger/journal.ts';

/** A verdict on one objective. */
export type Verdict = 'met' | 'partly' | 'missed' | 'notTested';

/** One line of the report card. `value` is in the objective's own measure. */
export interface ReportLine {
  readonly objective: string;
  readonly verdict: Verdict;
  readonly value: number;
}

/** The value that an objective is judged by, over the months played. */
function valueOf(objective: ObjectiveData, journal: Journal): number {
  const values = journal.indicators.slice(1).map((month) => month[objective.indicator]);
  const sum = values.reduce((all, value) => all + value, 0);
  switch (objective.measure) {
    case 'last':
      return values[values.length - 1] ?? 0;
    case 'lowest':
      return Math.min(...values);
    case 'highest':
      return Math.max(...values);
    case 'mean':
      return sum / values.length;
    case 'monthsAbove':
      return values.filter((value) => value >= (objective.level?.value ?? 0)).length;
  }
}

function judge(objective: ObjectiveData, value: number): Verdict {
  const reaches = (mark: number): boolean => (objective.better === 'higher' ? value >= mark : value <= mark);
  if (reaches(objective.met.value)) return 'met';
  return reaches(objective.partly.value) ? 'partly' : 'missed';
}

/**
 * The report card of a recorded campaign, in the order declared. Nothing is tested before the first month ends, and a
 * limit that was merely not reached yet is not tested in a campaign that broke off before half of its months.
 */
export function reportCard(campaign: Campaign): readonly ReportLine[] {
  const { journal, rules } = campaign;
  return campaign.objectives.flatMap((id) => {
    const objective = rules.objectives.get(id);
    if (objective === undefined) return [];
    if (journal === null || journal.indicators.length < 2) return [{ objective: id, verdict: 'notTested', value: 0 }];
    const value = valueOf(objective, journal);
    const verdict = judge(objective, value);
    const cutShort = objective.better === 'lower' && journal.digests.length < campaign.horizon / 2;
    return [{ objective: id, verdict: cutShort && verdict !== 'missed' ? 'notTested' : verdict, value }];
  });
}
