/** Settling an incident: its outcome becomes changes of the world, each with the incident as its cause. */

import type { Campaign } from '../campaign.ts';
import type { EffectData, ResponseData } from '../catalogue/types.ts';
import type { Mark } from '../schema/vocabulary.ts';
import type { OutcomeReport } from '../schema/events.ts';
import { countBacking } from '../actors/washington.ts';
import { shiftAll, shiftSupport, unsettleSupport, withdrawPartner } from '../politics/support.ts';
import { change } from '../ledger/change.ts';
import type { Cause } from '../ledger/journal.ts';
import { damageSite } from '../theatre/power.ts';
import { at } from '../world/world.ts';
import { handle, type HandlerReport } from './handlers.ts';
import { heatOf, moscowLearns } from './learn.ts';
import type { Occurrence } from './occurrence.ts';
import { excessOf, type Outcome } from './outcome.ts';
import { stockOf, storeOf } from './raid.ts';
import { scaleOf } from './scale.ts';

/** Writes an outcome into the world and reports it. */
export function settle(campaign: Campaign, occurrence: Occurrence, outcome: Outcome): OutcomeReport {
  const { provokes, forceDeaths, effects, cause } = occurrence.type;
  const { response, raid } = outcome.prospect;
  const darkened = harm(campaign, occurrence, outcome, cause);
  if (provokes !== null) {
    const severity = provokes * occurrence.severity;
    const acts = { severity, excess: excessOf(outcome), killed: outcome.forceKilled };
    change(campaign, 'escalation', heatOf(campaign, acts), cause);
    moscowLearns(campaign, { severity, answer: outcome.answer, luck: occurrence.luck.blur }, cause);
    if (forceDeaths !== null) {
      campaign.world.hostileActs[0] = at(campaign.world.hostileActs, 0) + 1;
    }
  }
  if (response !== null) answerCounts(campaign, response, cause);
  let handled: HandlerReport | null = null;
  for (const effect of effects) handled = takeEffect(campaign, occurrence, { outcome, effect, cause }) ?? handled;
  const report = {
    launched: raid?.launched ?? 0,
    stopped: Math.max(0, (raid?.launched ?? 0) - outcome.hits),
    hits: outcome.hits,
    interceptors: raid?.spent ?? 0,
    forceKilled: outcome.forceKilled,
    civiliansKilled: outcome.civiliansKilled,
    darkened,
    answer: outcome.answer,
    late: outcome.late,
    result: null,
  };
  return handled === null ? report : { ...report, ...handled };
}

/** Weapons, interceptors, people and sites. Returns thousands of customers darkened. */
function harm(campaign: Campaign, occurrence: Occurrence, outcome: Outcome, cause: Cause): number {
  const { world, month } = campaign;
  const { damage } = occurrence.type;
  const { raid } = outcome.prospect;
  if (raid !== null) {
    const store = world[storeOf(raid.weapon)];
    store[0] = Math.max(0, at(store, 0) - raid.launched);
    world.launched[0] = at(world.launched, 0) + raid.launched;
    world.stopped[0] = at(world.stopped, 0) + raid.launched - outcome.hits;
    change(campaign, stockOf(raid.tier), -raid.spent, cause);
  }
  change(campaign, 'forceKilled', outcome.forceKilled, cause);
  change(campaign, 'civiliansKilled', outcome.civiliansKilled, cause);
  month.forceKilled += outcome.forceKilled;
  if (damage === null || occurrence.site < 0) return 0;
  return damageSite(campaign, occurrence.site, raid === null ? 1 : outcome.hits, { share: damage, cause });
}

/** What an answer costs or earns in law, in Moscow and at home. */
function answerCounts(campaign: Campaign, response: ResponseData, cause: Cause): void {
  change(campaign, 'legitimacy', response.legitimacy.value, cause);
  change(campaign, 'hostility', response.hostility.value, cause);
  if (response.support.value !== 0) shiftAll(campaign, response.support.value, cause);
}

interface Effect {
  readonly outcome: Outcome;
  readonly effect: EffectData;
  readonly cause: Cause;
}

function takeEffect(
  campaign: Campaign,
  occurrence: Occurrence,
  { outcome, effect, cause }: Effect,
): HandlerReport | null {
  switch (effect.kind) {
    case 'shift':
      change(campaign, effect.indicator, effect.amount.value * scaleOf(effect.by, outcome), cause);
      return null;
    case 'support': {
      const amount = effect.amount.value * scaleOf(effect.by, outcome);
      if (effect.who === 'subject') shiftSupport(campaign, occurrence.subject, amount, cause);
      else shiftAll(campaign, amount, cause);
      return null;
    }
    case 'unsettle':
      unsettleSupport(campaign, effect.amount.value * scaleOf(effect.by, outcome), cause);
      return null;
    case 'mark':
      leaveMark(campaign, occurrence, effect.mark, cause);
      return null;
    case 'handler':
      return handle(campaign, occurrence, effect.handler, cause);
  }
}

function leaveMark(campaign: Campaign, occurrence: Occurrence, mark: Mark, cause: Cause): void {
  const { world } = campaign;
  const { subject, sector, severity } = occurrence;
  switch (mark) {
    case 'paused':
      world.paused[subject] = 1;
      world.flow[subject] = at(world.flow, subject) * (1 - severity);
      countBacking(campaign, cause);
      return;
    case 'resumed':
      world.paused[subject] = 0;
      world.flow[subject] = campaign.month.sought(subject) * (1 - severity);
      countBacking(campaign, cause);
      return;
    case 'withdraws':
      withdrawPartner(campaign, subject, cause);
      return;
    default:
      if (sector >= 0) world[mark][sector] = 1;
  }
}
