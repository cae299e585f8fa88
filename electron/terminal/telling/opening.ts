/** The first lines of a campaign: what this is and is not, the scenario, what the team wants and orders. */

import type { Edition } from '../../../seeds/edition.ts';
import type { BackingView, SettingView } from '../../../sim/index.ts';
import { monthAndYear, monthsAfter } from '../../../renderer/words/dates.ts';
import { mandateClauses } from '../../../renderer/words/mandate.ts';
import { lowerFirst } from '../../../renderer/words/incidents.ts';
import { scenarioSituation, scenarioTitle } from '../../../renderer/words/scenarios.ts';
import { capital, wrap } from '../../../renderer/words/text.ts';

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
  readonly backings: readonly BackingView[];
}

const COLUMNS = 90;

/** The opening's lines. */
export function openingLines(edition: Edition, input: OpeningInput): readonly string[] {
  const { scenario, seed, policy, month, horizon, objectives } = input;
  const last = monthAndYear(edition, monthsAfter(month, horizon - 1));
  const wanted = objectives.map((id) => lowerFirst(edition.prose.objectives[id]?.title ?? id));
  const paragraph = (text: string): readonly string[] => (text === '' ? [] : wrap(text, COLUMNS));
  return [
    ...paragraph(edition.say('home_what-this-is')),
    '',
    `${scenarioTitle(edition, scenario).toUpperCase()}, ${monthAndYear(edition, month)} to ${last}`,
    ...paragraph(scenarioSituation(edition, scenario)),
    ...paragraph(`What the team wants, most important first: ${wanted.join('; ')}.`),
    ...paragraph(`The mandate that it adopts, parts of which take months to arrive: ${mandateInShort(edition, input)}`),
    ...paragraph(`${capital(policyText(policy))} The seed of all luck is "${seed}".`),
  ];
}

const POLICIES: Readonly<Record<string, string>> = {
  cautious: 'keeps escalation low before all else',
  balanced: 'weighs lives, sites, escalation and law against each other',
  robust: 'protects people and sites as hard as its mandate allows',
};

function policyText(policy: string): string {
  const aim = POLICIES[policy];
  return `decisions are taken by the ${policy} policy${aim === undefined ? '' : `, which ${aim}`}.`;
}

/** The first three clauses as they are meant to be once everything ordered has arrived. */
function mandateInShort(edition: Edition, { scenario, month, horizon, settings, backings }: OpeningInput): string {
  const meant = settings.map((view) => ({ ...view, inForce: view.ordered ?? view.inForce, ordered: null }));
  const clauses = mandateClauses(edition, {
    scenario,
    turn: 1,
    horizon,
    month,
    edition: 1,
    settings: meant,
    backings,
    isInShort: true,
  });
  const sentences = clauses.slice(0, 3).flatMap((clause) => clause.sentences);
  return sentences.join(' ');
}
