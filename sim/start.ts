/** Setting the board: a world at the start of a scenario, for a seed. */

import { wipe, type Board } from './board.ts';
import type { Campaign, Phase } from './campaign.ts';
import type { ScenarioRules } from './catalogue/scenario.ts';
import { rulesFor, type Rules } from './rules.ts';
import { verificationNow, violationsAt } from './dynamics/ceasefire.ts';
import { rungAfter } from './dynamics/escalation.ts';
import { compileCertain } from './incidents/certain.ts';
import { openJournal } from './ledger/journal.ts';
import { snapshot } from './ledger/snapshot.ts';
import { setState, setTheatre, setWhatFollows } from './opening.ts';
import { onGrid } from './numbers/grid.ts';
import { nearElections } from './politics/partners.ts';
import { cohesionNow } from './politics/support.ts';
import type { ParameterBook } from './schema/parameters.ts';
import { parametersOf } from './parameters/reader.ts';
import type { ParameterReader } from './schema/mechanisms.ts';
import { openLuck, type OtherLuck } from './random/streams.ts';
import { beginMonth, emptyMonth, soughtIn } from './turn/month.ts';
import { INDICATOR_NAMES, PILLARS } from './schema/columns.ts';
import { at, createWorld, type World } from './world/world.ts';

/** What to play. */
export interface StartOptions {
  readonly scenario: string;
  /** Any text of at least one character. */
  readonly seed: string;
  /** Months to play; the scenario's horizon by default. */
  readonly horizon?: number;
  /** Whether to keep events and ledger. A sweep does without. */
  readonly record: boolean;
  /** Luck of other seeds from some months on; the months before keep the luck of `seed`. */
  readonly otherLuck?: readonly OtherLuck[];
  /** For a sweep: the memory to play in. The campaign that was played on it before can be used no more. */
  readonly board?: Board;
  /** Who hands out the parameters, to see which mechanism reads which. */
  readonly reader?: ParameterReader;
}

/**
 * A campaign at its first month, with nothing adopted yet, by the rules as its scenario has them.
 * Throws a RangeError for an unknown scenario, an empty seed or a month before the first: hosts check first.
 */
export function startCampaign(shipped: Rules, options: StartOptions): Campaign {
  const scenario = shipped.scenarios.get(options.scenario);
  if (scenario === undefined) throw new RangeError(`unknown scenario "${options.scenario}"`);
  const rules = rulesFor(shipped, scenario.id);
  const luck = openLuck(options.seed, options.otherLuck);
  const board = options.board ?? null;
  const world = board === null ? createWorld(rules.layout) : wipe(board, shipped, rules.layout);
  const campaign: Campaign = {
    rules,
    scenario,
    seed: options.seed,
    otherLuck: options.otherLuck ?? [],
    horizon: options.horizon ?? scenario.data.horizon,
    world,
    luck,
    reader: options.reader ?? null,
    board,
    certain: compileCertain(scenario.data.calendar, rules),
    month: emptyMonth((category) => soughtIn(campaign, category)),
    journal: options.record ? openJournal() : null,
    phase: 'orders' satisfies Phase,
    objectives: scenario.data.objectives,
  };
  if (board !== null) board.campaign = campaign;
  const book = parametersOf(campaign, 'startCampaign');
  setTheatre(campaign, book);
  setState(campaign);
  setFigures(campaign, scenario, book);
  nearElections(campaign, 0);
  if (campaign.journal !== null) campaign.journal.indicators.push(snapshot(world));
  beginMonth(campaign);
  return campaign;
}

function setFigures(campaign: Campaign, scenario: ScenarioRules, book: ParameterBook): void {
  const { world } = campaign;
  for (const name of INDICATOR_NAMES) world[name][0] = onGrid(scenario.data.initial[name]?.value ?? 0);
  setWhatFollows(campaign);
  world.drones[0] = scenario.data.arsenal.drone.value;
  world.cruise[0] = scenario.data.arsenal.cruise.value;
  world.ballistic[0] = scenario.data.arsenal.ballistic.value;
  world.signedTerms[0] = scenario.data.signedTerms.value;
  world.compliance[0] = scenario.data.compliance.value;
  world.phase[0] = scenario.phase;
  world.cohesion[0] = onGrid(cohesionNow(campaign));
  world.violations[0] = onGrid(violationsAt(campaign, at(world.ceasefire, 0)));
  world.verification[0] = verificationNow(campaign);
  world.rung[0] = rungAfter(at(world.escalation, 0), 0, book.heat);
  world.rungBefore[0] = at(world.rung, 0);
  setPillars(world, book);
}

/** Spreads the credibility of the start over the pillars by their weights, so that the sum is the indicator. */
function setPillars(world: World, { credibility }: ParameterBook): void {
  const weights = PILLARS.map((pillar) => credibility[pillar]);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  weights.forEach((weight, index) => void (world.pillar[index] = (at(world.credibility, 0) * weight) / all));
}
