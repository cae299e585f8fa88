/** Setting the board: a world at the start of a scenario, for a seed. */

import type { Campaign, Phase } from './campaign.ts';
import type { Rules, ScenarioRules } from './catalogue/compile.ts';
import { KYIV_SLOTS } from './actors/kyiv.ts';
import { MOSCOW_SLOTS } from './actors/moscow.ts';
import { FORCE_SLOTS } from './dynamics/casualties.ts';
import { verificationNow, violationsAt } from './dynamics/ceasefire.ts';
import { AIR_SLOTS } from './dynamics/stocks.ts';
import { rungAfter } from './dynamics/escalation.ts';
import { openJournal } from './ledger/journal.ts';
import { snapshot } from './ledger/snapshot.ts';
import { onGrid } from './numbers/grid.ts';
import { LAW_SLOTS } from './politics/law.ts';
import { nearElections } from './politics/partners.ts';
import { cohesionNow } from './politics/support.ts';
import { TALKS_SLOTS } from './politics/talks.ts';
import type { OtherLuck } from './run/types.ts';
import { createSlots, openLuck, type SlotCounts } from './random/streams.ts';
import { ESTIMATED } from './view/estimates.ts';
import { beginMonth, emptyMonth, soughtIn } from './turn/month.ts';
import { INDICATOR_NAMES, PILLARS } from './world/schema.ts';
import { at, createWorld, type World } from './world/world.ts';

/** What to play. */
export interface StartOptions {
  readonly scenario: string;
  /** Any text of at least one character. */
  readonly seed: string;
  /** Luck that is another from a month on; none by default. */
  readonly otherLuck?: readonly OtherLuck[];
  /** Months to play; the scenario's horizon by default. */
  readonly horizon?: number;
  /** Whether to keep events and ledger. A sweep does without. */
  readonly record: boolean;
}

/** How many slots of luck a month needs under these rules. */
export function slotCounts(rules: Rules): SlotCounts {
  return {
    moscow: MOSCOW_SLOTS,
    kyiv: KYIV_SLOTS,
    politics: rules.partners.length,
    law: LAW_SLOTS,
    talks: TALKS_SLOTS,
    air: AIR_SLOTS,
    force: FORCE_SLOTS,
    estimates: ESTIMATED.length + rules.partners.length,
    incidents: rules.incidentSlots,
  };
}

/**
 * A campaign at its first month, with nothing adopted yet.
 * Throws a RangeError for an unknown scenario or an empty seed: hosts check both first.
 */
export function startCampaign(rules: Rules, options: StartOptions): Campaign {
  const scenario = rules.scenarios.get(options.scenario);
  if (scenario === undefined) throw new RangeError(`unknown scenario "${options.scenario}"`);
  const world = createWorld(rules.layout);
  const campaign: Campaign = {
    rules,
    scenario,
    seed: options.seed,
    otherLuck: options.otherLuck ?? [],
    horizon: options.horizon ?? scenario.data.horizon,
    world,
    luck: openLuck(options.seed, createSlots(slotCounts(rules)), rules.incidentStreams),
    month: emptyMonth((category) => soughtIn(campaign, category)),
    journal: options.record ? openJournal() : null,
    phase: 'orders' satisfies Phase,
    objectives: scenario.data.objectives,
  };
  setTheatre(campaign);
  setFigures(campaign, scenario);
  nearElections(campaign, 0);
  campaign.journal?.indicators.push(snapshot(world));
  beginMonth(campaign);
  return campaign;
}

function setTheatre({ rules, world }: Campaign): void {
  world.ordered.fill(-1);
  world.health.fill(1);
  world.supply.fill(1);
  world.spares[0] = rules.p.grid.sparesAtStart;
  rules.sectors.forEach((sector, index) => void (world.mined[index] = sector.minedShare));
  rules.partners.forEach((partner, index) => void (world.support[index] = partner.support));
}

function setFigures(campaign: Campaign, scenario: ScenarioRules): void {
  const { world, rules } = campaign;
  for (const name of INDICATOR_NAMES) world[name][0] = onGrid(scenario.data.initial[name]?.value ?? 0);
  world.drones[0] = scenario.data.arsenal.drone.value;
  world.cruise[0] = scenario.data.arsenal.cruise.value;
  world.ballistic[0] = scenario.data.arsenal.ballistic.value;
  world.signedTerms[0] = scenario.data.signedTerms.value;
  world.compliance[0] = scenario.data.compliance.value;
  world.cohesion[0] = onGrid(cohesionNow(campaign));
  world.violations[0] = onGrid(violationsAt(campaign, at(world.ceasefire, 0)));
  world.verification[0] = verificationNow(campaign);
  world.rung[0] = rungAfter(at(world.escalation, 0), 0, rules.p.heat);
  world.rungBefore[0] = at(world.rung, 0);
  setPillars(campaign, world);
}

/** Spreads the credibility of the start over the pillars by their weights, so that the sum is the indicator. */
function setPillars({ rules }: Campaign, world: World): void {
  const { credibility } = rules.p;
  const weights = PILLARS.map((pillar) => credibility[pillar]);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  weights.forEach((weight, index) => void (world.pillar[index] = (at(world.credibility, 0) * weight) / all));
}
