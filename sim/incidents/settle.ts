/** Settling an incident: its outcome becomes changes of the world, each with the incident as its cause. */

import type { Situation } from '../situation.ts';
import type { EffectData, ResponseData } from '../catalogue/types.ts';
import type { Mark } from '../schema/vocabulary.ts';
import type { HandlerReport, OutcomeReport } from '../schema/events.ts';
import { countBacking } from '../actors/washington.ts';
import { shiftAll, shiftSupport, unsettleSupport, withdrawPartner } from '../politics/support.ts';
import { change } from '../ledger/change.ts';
import type { Cause } from '../schema/journal.ts';
import { damageSite } from '../theatre/power.ts';
import { at } from '../world/world.ts';
import { handle } from './handlers.ts';
import { choiceIn } from './incident-types.ts';
import { heatOf, moscowLearns } from './learn.ts';
import type { Occurrence } from './occurrence.ts';
import { excessOf, passedOf, type Outcome } from './outcome.ts';
import { stockOf, storeOf } from './raid.ts';
import { scaleOf } from './scale.ts';

/** Writes an outcome into the world and reports it. */
export function settle(situation: Situation, occurrence: Occurrence, outcome: Outcome): OutcomeReport {
  const { provokes, forceDeaths, always, cause } = occurrence.type;
  const { response, raid } = outcome.prospect;
  const darkened = harm(situation, occurrence, outcome, cause);
  if (provokes !== null) {
    const severity = provokes * occurrence.severity;
    const acts = { severity, excess: excessOf(outcome), killed: outcome.forceKilled };
    change(situation, 'escalation', heatOf(situation, acts), cause);
    moscowLearns(situation, { severity, answer: outcome.answer, luck: occurrence.luck.blur }, cause);
    if (forceDeaths !== null) {
      situation.world.hostileActs[0] = at(situation.world.hostileActs, 0) + 1;
    }
  }
  if (response !== null) answerCounts(situation, response, cause);
  let handled: HandlerReport | null = null;
  const chosen = choiceIn(occurrence.type, response);
  for (const effect of chosen?.all ?? [])
    handled = takeEffect(situation, occurrence, { outcome, effect, cause }) ?? handled;
  for (const effect of always.all) handled = takeEffect(situation, occurrence, { outcome, effect, cause }) ?? handled;
  const report = {
    launched: raid?.launched ?? 0,
    stopped: raid === null ? 0 : raid.launched - passedOf(raid.leakers, outcome),
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
function harm(situation: Situation, occurrence: Occurrence, outcome: Outcome, cause: Cause): number {
  const { world, month } = situation;
  const { damage } = occurrence.type;
  const { raid } = outcome.prospect;
  if (raid !== null) {
    const store = world[storeOf(raid.weapon)];
    store[0] = Math.max(0, at(store, 0) - raid.launched);
    world.launched[0] = at(world.launched, 0) + raid.launched;
    world.stopped[0] = at(world.stopped, 0) + raid.launched - passedOf(raid.leakers, outcome);
    change(situation, stockOf(raid.tier), -raid.spent, cause);
  }
  change(situation, 'forceKilled', outcome.forceKilled, cause);
  change(situation, 'civiliansKilled', outcome.civiliansKilled, cause);
  month.forceKilled += outcome.forceKilled;
  if (damage === null || occurrence.site < 0) return 0;
  return damageSite(situation, occurrence.site, raid === null ? 1 : outcome.hits, { share: damage, cause });
}

/** What an answer costs or earns in law, in Moscow and at home. */
function answerCounts(situation: Situation, response: ResponseData, cause: Cause): void {
  change(situation, 'legitimacy', response.legitimacy.value, cause);
  change(situation, 'hostility', response.hostility.value, cause);
  if (response.support.value !== 0) shiftAll(situation, response.support.value, cause);
}

interface Effect {
  readonly outcome: Outcome;
  readonly effect: EffectData;
  readonly cause: Cause;
}

function takeEffect(
  situation: Situation,
  occurrence: Occurrence,
  { outcome, effect, cause }: Effect,
): HandlerReport | null {
  switch (effect.kind) {
    case 'shift':
      change(situation, effect.indicator, effect.amount.value * scaleOf(effect.by, outcome), cause);
      return null;
    case 'support': {
      const amount = effect.amount.value * scaleOf(effect.by, outcome);
      if (effect.who === 'subject') shiftSupport(situation, occurrence.subject, amount, cause);
      else shiftAll(situation, amount, cause);
      return null;
    }
    case 'unsettle':
      unsettleSupport(situation, effect.amount.value * scaleOf(effect.by, outcome), cause);
      return null;
    case 'mark':
      leaveMark(situation, occurrence, effect.mark, cause);
      return null;
    case 'handler':
      return handle(situation, outcome, effect.handler, cause);
  }
}

function leaveMark(situation: Situation, occurrence: Occurrence, mark: Mark, cause: Cause): void {
  const { world } = situation;
  const { subject, sector, severity } = occurrence;
  switch (mark) {
    case 'paused':
      world.paused[subject] = 1;
      world.flow[subject] = at(world.flow, subject) * (1 - severity);
      countBacking(situation, cause);
      return;
    case 'resumed':
      world.paused[subject] = 0;
      world.flow[subject] = at(world.granted, subject) * situation.month.sought(subject) * (1 - severity);
      countBacking(situation, cause);
      return;
    case 'withdraws':
      withdrawPartner(situation, subject, cause);
      return;
    default:
      if (sector >= 0) world[mark][sector] = 1;
  }
}
