/**
 * A considered answer: it adds up what each open answer is expected to do, as its card and the rules' half say, and weighs that
 * by what is short just now. It knows nothing of what luck will bring.
 */

import type { Campaign, Command, DecisionOption, EffectData, IncidentData, Indicator } from '../../sim/index.ts';
import { bestOption, middle } from '../../sim/policies/policy.ts';
import { viewFor } from '../../sim/index.ts';
import { base } from './mandates.ts';

/** What a whole unit of an indicator is worth while it is not short: measured roughly, as the shift of the card's sum. */
const WORTH: Readonly<Partial<Record<Indicator, number>>> = {
  ceasefire: 5,
  belief: 2.5,
  talks: 2.5,
  confidence: 1,
  hostility: -1.5,
  legitimacy: 0.6,
  neutrality: 0.6,
  escalation: -0.1,
  cost: -0.0004,
  shortInterceptors: 0.0006,
  longInterceptors: 0.005,
};

/** Of support, which moves cohesion by as much; and how much more counts what is short. */
const SUPPORT = 2;
const SHORT = 2.5;

/** How a provocation moves belief towards the answer, a month's mean. */
const LEARNING = 0.2;

/** Deaths and hits, each. */
const KILLED = 0.05;
const HIT = 0.03;

const TYPES = new Map(base.data.incidents.map((incident) => [incident.id, incident]));
const ANSWERS = new Map(base.data.responses.map((response) => [response.id, response]));

/** The state that a team sees, as far as it is weighed, and the incident. */
interface Case {
  readonly campaign: Campaign;
  readonly type: IncidentData;
  readonly severity: number;
}

function worthOf({ world }: Campaign, indicator: Indicator): number {
  const worth = WORTH[indicator] ?? 0;
  const level = world[indicator][0] ?? 0;
  const isShort = (indicator === 'confidence' && level < 0.55) || (indicator === 'ceasefire' && level < 0.5);
  return isShort ? worth * SHORT : worth;
}

function worthOfSupport({ world }: Campaign): number {
  return (world.cohesion[0] ?? 0) < 0.42 ? SUPPORT * SHORT : SUPPORT;
}

function scaleOf(by: string, option: DecisionOption, severity: number): number {
  const answer = middle(option.answer);
  switch (by) {
    case 'one':
      return 1;
    case 'severity':
      return severity;
    case 'answer':
      return answer;
    case 'unanswered':
      return Math.max(0, 1 - answer);
    case 'excess':
      return Math.max(0, answer - 1);
    case 'hits':
      return middle(option.hits);
    default:
      return 0;
  }
}

function worthOfEffect({ campaign, severity }: Case, effect: EffectData, option: DecisionOption): number {
  if (effect.kind === 'mark' || effect.kind === 'handler') return 0;
  const amount = effect.amount.value * scaleOf(effect.by, option, severity);
  if (effect.kind === 'shift') return amount * worthOf(campaign, effect.indicator);
  // One partner of many weighs little, but it may be the one that leaves.
  return amount * worthOfSupport(campaign) * (effect.kind === 'support' && effect.who === 'subject' ? 0.25 : 1);
}

function worthOfAnswer(open: Case, option: DecisionOption): number {
  const { campaign, type, severity } = open;
  const response = ANSWERS.get(option.response);
  if (response === undefined) return -Infinity;
  const effects = [...type.effects, ...(type.choices?.[option.response] ?? [])];
  const direct = effects.reduce((sum, effect) => sum + worthOfEffect(open, effect, option), 0);
  const seen = Math.min(1, middle(option.answer)) - (campaign.world.belief[0] ?? 0);
  const learnt = LEARNING * (type.provokes?.value ?? 0) * severity * seen * worthOf(campaign, 'belief');
  return (
    direct +
    learnt +
    response.legitimacy.value * worthOf(campaign, 'legitimacy') +
    response.hostility.value * worthOf(campaign, 'hostility') +
    response.support.value * worthOfSupport(campaign) +
    middle(option.escalation) * worthOf(campaign, 'escalation') -
    KILLED * middle(option.killed) -
    HIT * middle(option.hits)
  );
}

/** The answer that such a reckoning gives; what standing orders say where nothing is open. */
export function consideredAnswer(campaign: Campaign): Command {
  const { decision } = viewFor(campaign, 'team');
  const occurrence = campaign.month.queue[campaign.month.settled];
  const type = TYPES.get(occurrence?.type.id ?? '');
  if (decision === null || occurrence === undefined || type === undefined) return { kind: 'decideAsStanding' };
  const open: Case = { campaign, type, severity: occurrence.severity };
  return bestOption(decision, (option) => worthOfAnswer(open, option));
}
