/** What a study keeps of a campaign: plain figures of each month and, where a journal was kept, every incident. */

import {
  AXES,
  cardOf,
  endingOf,
  INDICATOR_NAMES,
  type Axis,
  type Campaign,
  type Indicator,
  type Journal,
  type Judged,
} from '../index.ts';
import { total } from '../world/world.ts';

/** Figures of the world that no indicator carries, kept as they are, as means and as sums. */
const STATE = [
  'rung',
  'hostileActs',
  'verification',
  'signedTerms',
  'consentGiven',
  'deepStrikes',
  'incidents',
  'consensusMonths',
  'councilMandate',
] as const;
const MEANS = ['delivered', 'cover', 'health'] as const;
const SUMS = ['left', 'mined', 'hits'] as const;

type Extra = (typeof STATE | typeof MEANS | typeof SUMS)[number];

/**
 * What is kept of a month: indicators at its end in their own units, Moscow's levels, and figures that no indicator
 * carries. Of sectors, sites and partners: `delivered`, `cover` and `health` are means; `left`, `mined` and `hits` are sums.
 */
export type PlayedMonth = Readonly<Record<Indicator | Extra | `level:${Axis}`, number>>;

/** One incident as it was settled. */
export interface PlayedIncident {
  readonly id: string;
  readonly turn: number;
  readonly sector: string | null;
  readonly site: string | null;
  readonly partner: string | null;
  readonly backing: string | null;
  readonly severity: number;
  readonly answer: number;
  readonly late: boolean;
  readonly launched: number;
  readonly hits: number;
  readonly spent: number;
  readonly killed: number;
  readonly civilians: number;
  readonly darkened: number;
  readonly result: string | null;
  /** Rungs of heat that it added. */
  readonly heat: number;
}

/** A campaign as it was played. Incidents, milestones and totals are empty where no journal was kept. */
export interface Played {
  readonly seed: string;
  readonly months: readonly PlayedMonth[];
  readonly incidents: readonly PlayedIncident[];
  readonly ending: string;
  /** Milestones of the exit, "reached" and "lost", in order. */
  readonly milestones: readonly string[];
  /** Cost and deaths by the causes of the ledger: "cost/cost.people", "forceKilled/incident:road-accident". */
  readonly totals: Readonly<Record<string, number>>;
  /** The verdict on each objective of the catalogue, declared or not. */
  readonly card: readonly Judged[];
  /** Support in each partner at the end, by its id. */
  readonly support: Readonly<Record<string, number>>;
}

const mean = (column: Float64Array): number => total(column) / column.length;

const FIRST = [...INDICATOR_NAMES, ...STATE];
const LEVELS = AXES.map((axis) => `level:${axis}` as const);

/** All figures of a month at once, to be copied: filled name by name from nothing, it would cost as much as the month. */
const EMPTY = Object.fromEntries([...FIRST, ...LEVELS, ...MEANS, ...SUMS].map((name) => [name, NaN])) as PlayedMonth;

/** The month that has just ended. */
export function monthOf({ world }: Campaign): PlayedMonth {
  const month: { -readonly [Name in keyof PlayedMonth]: number } = { ...EMPTY };
  for (const name of FIRST) month[name] = world[name][0] ?? NaN;
  LEVELS.forEach((name, index) => void (month[name] = world.level[index] ?? NaN));
  for (const name of MEANS) month[name] = mean(world[name]);
  for (const name of SUMS) month[name] = total(world[name]);
  return month;
}

function heatOf({ rows }: Journal): ReadonlyMap<string, number> {
  const heat = new Map<string, number>();
  for (const row of rows) {
    if (row.indicator !== 'escalation' || row.incident === undefined) continue;
    const key = `${row.turn}/${row.incident}`;
    heat.set(key, (heat.get(key) ?? 0) + row.amount);
  }
  return heat;
}

function incidentsOf(journal: Journal): readonly PlayedIncident[] {
  const heat = heatOf(journal);
  const incidents: PlayedIncident[] = [];
  let severity = 0;
  let id = '';
  let place: Pick<PlayedIncident, 'sector' | 'site' | 'partner' | 'backing'> | undefined;
  for (const event of journal.events) {
    if (event.kind === 'incidentOccurred') {
      ({ severity, place, incident: id } = event);
    } else if (event.kind === 'incidentSettled' && place !== undefined) {
      const { answer, late, launched, hits, darkened, result } = event.outcome;
      const { forceKilled: killed, civiliansKilled: civilians, interceptors: spent } = event.outcome;
      const { turn, number } = event;
      const came = { answer, late, launched, hits, spent, killed, civilians, darkened, result };
      incidents.push({ id, turn, severity, ...place, ...came, heat: heat.get(`${turn}/${number}`) ?? 0 });
    }
  }
  return incidents;
}

const TOTALLED: readonly Indicator[] = ['cost', 'forceKilled', 'civiliansKilled'];

function totalsOf({ rows }: Journal): Readonly<Record<string, number>> {
  const totals: Record<string, number> = {};
  for (const { indicator, cause, amount } of rows) {
    if (!TOTALLED.includes(indicator)) continue;
    const key = `${indicator}/${cause.id}`;
    totals[key] = (totals[key] ?? 0) + amount;
  }
  return totals;
}

/** A campaign that has been played to its end, as plain data; nothing of it shares memory with the campaign. */
export function playedOf(campaign: Campaign, months: readonly PlayedMonth[]): Played {
  const { journal, rules, scenario, seed, world, horizon } = campaign;
  const course = (indicator: Indicator): readonly number[] => months.map((month) => month[indicator]);
  const ending = endingOf(campaign);
  const objectives = Array.from(rules.objectives.keys());
  return {
    seed,
    months,
    incidents: journal === null ? [] : incidentsOf(journal),
    ending,
    milestones: journal?.events.flatMap((event) => (event.kind === 'milestone' ? [event.state] : [])) ?? [],
    totals: journal === null ? {} : totalsOf(journal),
    card: cardOf(rules, { scenario: scenario.id, objectives, horizon, months: months.length, course, ending }).map(
      ({ objective, verdict, value }) => ({ objective, verdict, value }),
    ),
    support: Object.fromEntries(rules.partners.map(({ id }, index) => [id, world.support[index] ?? NaN])),
  };
}
