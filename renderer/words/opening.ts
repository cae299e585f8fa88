/** The first lines of a campaign: what this is and is not, the scenario, what the team wants and orders. */

import { prose } from '../../seeds/index.ts';
import type { SettingView } from '../../sim/index.ts';
import { monthAndYear, monthsAfter } from './dates.ts';
import { mandateClauses } from './mandate.ts';
import { counted } from './numbers.ts';
import { scenarioTitle } from './scenarios.ts';
import { list, wrap } from './text.ts';

/** What the opening tells. */
export interface OpeningInput {
  readonly scenario: string;
  readonly seed: string;
  readonly policy: string;
  /** First month, "2025-11". */
  readonly month: string;
  readonly horizon: number;
  readonly objectives: readonly string[];
  readonly settings: readonly SettingView[];
}

const COLUMNS = 90;

/** What every campaign begins with, wherever it is shown. */
export const WHAT_THIS_IS =
  'This is a teaching simulation, built on stated assumptions and chance. It is not a prediction, and no person, ' +
  'date or figure in it reports something that happened.';

/** The opening's lines. */
export function openingLines(input: OpeningInput): readonly string[] {
  const { scenario, seed, policy, month, horizon, objectives, settings } = input;
  const last = monthAndYear(monthsAfter(month, horizon - 1));
  const wanted = objectives.map((id) => prose.objectives[id]?.title ?? id);
  const clauses = mandateClauses({ scenario, turn: 1, horizon, month, edition: 1, settings });
  const rules = clauses.slice(0, 3).flatMap(({ sentences }) => sentences.slice(0, 2));
  return [
    ...wrap(WHAT_THIS_IS, COLUMNS),
    '',
    ...wrap(
      `${scenarioTitle(scenario)}: ${monthAndYear(month)} to ${last}, ${counted(horizon, 'month')}. ` +
        `Seed "${seed}", decisions by the ${policy} policy.`,
      COLUMNS,
    ),
    ...wrap(`What the team wants, most important first: ${list(wanted)}.`, COLUMNS, '', '  '),
    ...wrap(`Its mandate: ${rules.join(' ')}`, COLUMNS, '', '  '),
  ];
}
