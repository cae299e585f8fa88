/**
 * A large raid after a build-up: drones and missiles together on several power sites in one night. Strike pauses end
 * with one two times in three (truce.energy2025.volume, truce.may2025.lr). Sites already damaged come first: 70 % of
 * damaged sites are struck again (gr.43pct).
 */

import type { Situation } from '../situation.ts';
import { WEAPONS } from '../schema/vocabulary.ts';
import { change } from '../ledger/change.ts';
import type { Cause } from '../schema/journal.ts';
import { drawDeaths } from '../theatre/protection.ts';
import { damageSite } from '../theatre/power.ts';
import { at } from '../world/world.ts';
import type { HandlerReport } from '../schema/events.ts';
import { passedOf, type Outcome } from './outcome.ts';
import { meetRaid, stockOf, storeOf } from './raid.ts';
import type { ParameterBook } from '../schema/parameters.ts';
import { parametersOf } from '../parameters/reader.ts';

/** Sites in the order in which they are struck: power sites, the damaged first, then by index. */
function targets(situation: Situation, wanted: number): readonly number[] {
  const { rules, world } = situation;
  const power = rules.sites.flatMap((site, index) =>
    site.exposed && (site.kind === 'grid' || site.kind === 'power') && at(world.health, index) > 0.2 ? [index] : [],
  );
  return power.toSorted((a, b) => at(world.hits, b) - at(world.hits, a) || a - b).slice(0, wanted);
}

/** Strikes the grid; `result` is how many sites were struck. */
export function raidTheGrid(situation: Situation, outcome: Outcome, cause: Cause): HandlerReport {
  const { air, ceasefire } = parametersOf(situation, 'raidTheGrid');
  const { occurrence } = outcome.prospect;
  const struck = targets(situation, Math.floor(air.massSites * (0.5 + occurrence.severity) + 0.5));
  const sum = { launched: 0, stopped: 0, hits: 0, interceptors: 0, darkened: 0 };
  for (const site of struck) {
    const part = strike(situation, outcome, { site, among: struck.length, cause, air });
    sum.launched += part.launched;
    sum.stopped += part.stopped;
    sum.hits += part.hits;
    sum.interceptors += part.spent;
    sum.darkened += part.darkened;
  }
  const size = sum.launched / air.breachOf;
  change(situation, 'ceasefire', -ceasefire.breachCosts * size, cause);
  change(situation, 'escalation', air.breachHeats * Math.min(2, size), cause);
  const civiliansKilled = drawDeaths(air.civiliansPerHit * sum.hits, occurrence.luck.civilians, Infinity);
  change(situation, 'civiliansKilled', civiliansKilled, cause);
  return { result: `${struck.length}`, ...sum, civiliansKilled };
}

interface Part {
  readonly launched: number;
  readonly stopped: number;
  readonly hits: number;
  readonly spent: number;
  readonly darkened: number;
}

function strike(
  situation: Situation,
  { prospect, prevented }: Outcome,
  part: { readonly site: number; readonly among: number; readonly cause: Cause; readonly air: ParameterBook['air'] },
): Part {
  const { world, rules } = situation;
  const { air } = part;
  const { severity, luck } = prospect.occurrence;
  const spends = prospect.response?.spends.value ?? 1;
  const sector = rules.sites[part.site]?.sector ?? 0;
  const sum = { launched: 0, leakers: 0, spent: 0 };
  for (const weapon of WEAPONS) {
    const store = world[storeOf(weapon)];
    const launched = Math.floor((at(store, 0) * air.massShare * (0.5 + severity)) / part.among);
    const met = meetRaid(situation, { weapon, launched, sector }, spends);
    store[0] = Math.max(0, at(store, 0) - launched);
    change(situation, stockOf(met.tier), -met.spent, part.cause);
    sum.launched += launched;
    sum.leakers += met.leakers;
    sum.spent += met.spent;
  }
  world.launched[0] = at(world.launched, 0) + sum.launched;
  const hits = Math.floor(sum.leakers * (1 - prevented) * air.massHitShare + luck.rounding);
  const stopped = sum.launched - passedOf(sum.leakers, { prevented, hits });
  world.stopped[0] = at(world.stopped, 0) + stopped;
  const darkened = damageSite(situation, part.site, hits, { share: air.massDamage, cause: part.cause });
  return { launched: sum.launched, stopped, hits, spent: sum.spent, darkened };
}
