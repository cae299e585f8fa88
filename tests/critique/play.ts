/**
 * The harness of the judge: plays a mandate by value, with a decider, over seeds. A job is plain data, and what comes of a seed
 * hangs on job and seed alone, so jobs may be cut and handed to workers at will.
 */

import {
  applyCommand,
  compileRules,
  createBoard,
  INDICATOR_NAMES,
  startCampaign,
  type Campaign,
  type Indicator,
  type MandateData,
  type Rules,
} from '../../sim/index.ts';
import { bookValues } from '../../sim/schema/parameters.ts';
import { compileScenario } from '../../sim/catalogue/scenario.ts';
import { setHeld, type Setter } from '../../sim/study/held.ts';
import { monthOf, playedOf } from '../../sim/study/played.ts';
import {
  ARM_MANDATE,
  catalogueOf,
  seedList,
  type Arm,
  type Change,
  type Played,
  type PlayedMonth,
  type Seeds,
} from '../../sim/study/index.ts';
import { deciderOf, type Decider, type DeciderId } from './deciders.ts';
import { base, presetOf, type Preset } from './mandates.ts';
import { orderMandate } from './orders.ts';
import { PROBES, type Probe, type ProbeId } from './probes.ts';

/** Something to be played over seeds. */
export interface Job {
  readonly mandate: MandateData;
  readonly decider: DeciderId;
  readonly seeds: Seeds;
  /** What else is changed; its mandate, if any, is not played. */
  readonly change?: Change;
  /** The preset that is adopted, where the mandate is ordered over it in the first month; else it is adopted as it stands. */
  readonly orderedOver?: Preset;
  /** The months that means are taken over, from 1; all where absent. */
  readonly from?: number;
  readonly probe?: ProbeId;
  /** A past that all seeds share: the luck of this seed up to the end of this month, and their own from then on. */
  readonly past?: { readonly seed: string; readonly until: number };
}

/** What is kept of a campaign: plain numbers. */
export interface Game {
  readonly seed: string;
  /** Each objective of the catalogue: met 1, partly 1/2, else 0. */
  readonly card: readonly number[];
  /** What each objective of the catalogue is judged by, in its own measure. */
  readonly judged: readonly number[];
  /** Means of the indicators over the months; running totals as their growth a month. In the order of INDICATOR_NAMES. */
  readonly means: readonly number[];
  /** Indicators at the end. */
  readonly ends: readonly number[];
  readonly ending: string;
  /** The highest rung at the end of a month. */
  readonly rung: number;
  readonly months: number;
  /** What the job's probe kept. */
  readonly extra: readonly number[];
}

/** The objectives in the order of a card. */
export const OBJECTIVES: readonly string[] = base.data.objectives.map(({ id }) => id);

/** Indicators that only grow: what counts is how much a month. */
const RUNNING: readonly Indicator[] = ['forceKilled', 'civiliansKilled', 'cost'];

const WORTH: Readonly<Record<string, number>> = { met: 1, partly: 0.5 };

/** The sum of a card. */
export function cardSum({ card }: Pick<Game, 'card'>): number {
  return card.reduce((sum, value) => sum + value, 0);
}

function meanOver(months: readonly PlayedMonth[], name: Indicator, from: number): number {
  const seen = months.slice(from - 1);
  const count = Math.max(1, seen.length);
  if (!RUNNING.includes(name)) return seen.reduce((sum, month) => sum + month[name], 0) / count;
  return ((months.at(-1)?.[name] ?? 0) - (months[from - 2]?.[name] ?? 0)) / count;
}

function gameOf(played: Played, from: number, extra: readonly number[]): Game {
  const { seed, months, card, ending } = played;
  const judged = new Map(card.map((one) => [one.objective, one]));
  const last = months.at(-1);
  return {
    seed,
    card: OBJECTIVES.map((id) => WORTH[judged.get(id)?.verdict ?? ''] ?? 0),
    judged: OBJECTIVES.map((id) => judged.get(id)?.value ?? NaN),
    means: INDICATOR_NAMES.map((name) => meanOver(months, name, from)),
    ends: INDICATOR_NAMES.map((name) => last?.[name] ?? 0),
    ending,
    rung: months.reduce((most, { rung }) => Math.max(most, rung), 0),
    months: months.length,
    extra,
  };
}

/** The rules of a change, compiled, with the arm that they come from. */
interface Table {
  readonly rules: Rules;
  readonly arm: Arm;
}

/** Making rules takes as long as some dozen campaigns; as many tables as a comparison needs are kept. */
const TABLES_KEPT = 24;
const tables = new Map<string, Table>();

/** Numbers of the book alone are put into the plain rules, of which nothing else hangs on them. */
function rulesOf(change: Change, arm: Arm): Rules {
  const data = catalogueOf(base, arm);
  const isBookOnly = change.parameters !== undefined && Object.keys(change).length === 1;
  if (isBookOnly) return { ...tableOf({}).rules, data, p: bookValues(data.parameters) };
  return compileRules(data, { catalogue: '', scenarios: {} });
}

function tableOf(change: Change): Table {
  const key = JSON.stringify(change);
  const known = tables.get(key);
  if (known !== undefined) return known;
  const arm: Arm = { ...change, mandate: 'balanced' };
  const table = { rules: rulesOf(change, arm), arm };
  const [oldest] = tables.keys();
  if (oldest !== undefined && tables.size >= TABLES_KEPT) tables.delete(oldest);
  tables.set(key, table);
  return table;
}

/** The rules with these mandates in their scenario, and all else the same. */
function withMandates(rules: Rules, mandates: Readonly<Record<string, MandateData>>): Rules {
  const scenario = rules.scenarios.get(base.scenario);
  if (scenario === undefined) throw new RangeError(`no scenario "${base.scenario}"`);
  const compiled = compileScenario({ ...scenario.data, mandates }, rules.sectors, '');
  return { ...rules, scenarios: new Map([[base.scenario, compiled]]) };
}

function begin(campaign: Campaign, { mandate, orderedOver }: Job): void {
  const { ok } = applyCommand(campaign, { kind: 'adoptMandate', mandate: orderedOver ?? ARM_MANDATE });
  if (!ok) throw new RangeError(`the mandate "${orderedOver ?? ARM_MANDATE}" was not taken`);
  if (orderedOver !== undefined) orderMandate(campaign, presetOf(orderedOver), mandate);
}

const isDeciding = ({ phase }: Campaign): boolean => phase === 'decision';
const isOver = ({ phase }: Campaign): boolean => phase === 'ended';

interface Play {
  readonly job: Job;
  readonly decider: Decider;
  readonly hold: Setter;
  readonly probe: Probe | null;
}

function playOut(campaign: Campaign, { job, decider, hold, probe }: Play): Game {
  begin(campaign, job);
  probe?.start(campaign);
  const months: PlayedMonth[] = [];
  while (!isOver(campaign)) {
    hold(campaign, campaign.month.index);
    decider.orders(campaign);
    applyCommand(campaign, { kind: 'endMonth' });
    while (isDeciding(campaign)) {
      probe?.asked(campaign);
      decider.decide(campaign);
    }
    months.push(monthOf(campaign));
    probe?.month(campaign);
  }
  return gameOf(playedOf(campaign, months), job.from ?? 1, probe?.end(campaign) ?? []);
}

/** Plays a job: a game for each of its seeds, in their order. Throws a RangeError for what the catalogue does not have. */
export function playJob(job: Job): readonly Game[] {
  const { change = {}, orderedOver, seeds, decider, probe, past } = job;
  const { rules: shipped, arm } = tableOf(change);
  const preset = orderedOver === undefined ? {} : { [orderedOver]: presetOf(orderedOver) };
  const rules = withMandates(shipped, { ...preset, [ARM_MANDATE]: job.mandate });
  const hold = setHeld(rules, arm);
  const kept = probe === undefined ? null : PROBES[probe];
  const board = createBoard(rules);
  const horizon = change.horizon === undefined ? {} : { horizon: change.horizon };
  const start = { scenario: base.scenario, record: kept?.needsRecord ?? false, board, ...horizon };
  return seedList(seeds).map((seed) => {
    const luck = past === undefined ? { seed } : { seed: past.seed, otherLuck: [{ from: past.until + 1, seed }] };
    const campaign = startCampaign(rules, { ...start, ...luck });
    const game = playOut(campaign, { job, decider: deciderOf(decider, seed), hold, probe: kept?.open() ?? null });
    return { ...game, seed };
  });
}
