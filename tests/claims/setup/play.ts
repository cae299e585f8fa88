/**
 * Plays an arm: standing orders only, so that no policy reacts and blurs what is compared. Keeps a few figures of each
 * month and, where asked for, every incident.
 */

import {
  AXES,
  INDICATOR_NAMES,
  applyCommand,
  endingOf,
  startCampaign,
  type Axis,
  type Campaign,
  type Indicator,
  type Journal,
  type Rules,
} from '../../../sim/index.ts';
import { rulesOf, type Variant } from './variant.ts';

/** What is kept of a month: indicators at its end, and figures of the world that no indicator carries. */
export type Month = Readonly<Record<Indicator | Extra | `level:${Axis}`, number>>;

type Extra =
  | 'rung'
  | 'hostileActs'
  | 'verification'
  | 'signedTerms'
  | 'consentGiven'
  | 'deepStrikes'
  | 'delivered'
  | 'left'
  | 'cover'
  | 'mined'
  | 'hits'
  | 'health'
  | 'incidents'
  | 'consensusMonths'
  | 'councilMandate';

/** One incident as it was settled. */
export interface Incident {
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

/** A campaign as it was played. */
export interface Played {
  readonly seed: string;
  readonly months: readonly Month[];
  readonly incidents: readonly Incident[];
  readonly ending: string;
  /** Milestones of the exit, "reached" and "lost", in order. */
  readonly milestones: readonly string[];
  /** Cost and deaths by the causes of the ledger: "cost/cost.people", "forceKilled/incident:road-accident". */
  readonly totals: Readonly<Record<string, number>>;
  /** The world at the end. */
  readonly world: Campaign['world'];
}

const mean = (column: Float64Array): number => sum(column) / column.length;
const sum = (column: Float64Array): number => column.reduce((all, value) => all + value, 0);

function monthOf({ world }: Campaign): Month {
  const month: Record<string, number> = {};
  for (const name of INDICATOR_NAMES) month[name] = world[name][0] ?? NaN;
  AXES.forEach((axis, index) => void (month[`level:${axis}`] = world.level[index] ?? NaN));
  for (const name of ['rung', 'hostileActs', 'verification', 'signedTerms', 'consentGiven', 'deepStrikes'] as const) {
    month[name] = world[name][0] ?? NaN;
  }
  for (const name of ['incidents', 'consensusMonths', 'councilMandate'] as const) month[name] = world[name][0] ?? NaN;
  for (const name of ['delivered', 'cover', 'health'] as const) month[name] = mean(world[name]);
  for (const name of ['left', 'mined', 'hits'] as const) month[name] = sum(world[name]);
  return month as Month;
}

function incidentsOf(journal: Journal): readonly Incident[] {
  const heat = new Map<string, number>();
  for (const row of journal.rows) {
    if (row.indicator !== 'escalation' || row.incident === undefined) continue;
    const key = `${row.turn}/${row.incident}`;
    heat.set(key, (heat.get(key) ?? 0) + row.amount);
  }
  const incidents: Incident[] = [];
  let severity = 0;
  let id = '';
  let place: Pick<Incident, 'sector' | 'site' | 'partner' | 'backing'> | undefined;
  for (const event of journal.events) {
    if (event.kind === 'incidentOccurred') {
      ({ severity, place, incident: id } = event);
    } else if (event.kind === 'incidentSettled' && place !== undefined) {
      const { forceKilled: killed, civiliansKilled: civilians, interceptors: spent, ...outcome } = event.outcome;
      const { turn, number } = event;
      const heated = heat.get(`${turn}/${number}`) ?? 0;
      incidents.push({ id, turn, severity, ...place, ...outcome, killed, civilians, spent, heat: heated });
    }
  }
  return incidents;
}

const TOTALLED: readonly Indicator[] = ['cost', 'forceKilled', 'civiliansKilled'];

function totalsOf(journal: Journal): Readonly<Record<string, number>> {
  const totals: Record<string, number> = {};
  for (const { indicator, cause, amount } of journal.rows) {
    if (!TOTALLED.includes(indicator)) continue;
    const key = `${indicator}/${cause.id}`;
    totals[key] = (totals[key] ?? 0) + amount;
  }
  return totals;
}

/** Plays one campaign by standing orders. */
export function playOne(rules: Rules, variant: Variant, seed: string): Played {
  const scenario = rules.data.scenarios[0]?.id ?? '';
  const record = variant.record === true;
  const campaign = startCampaign(rules, { scenario, seed, horizon: variant.horizon ?? 12, record });
  applyCommand(campaign, { kind: 'adoptMandate', mandate: 'arm' });
  const months: Month[] = [];
  while (campaign.phase !== 'ended') {
    variant.before?.(campaign, campaign.month.index);
    applyCommand(campaign, { kind: 'endMonth' });
    while (isDeciding(campaign)) applyCommand(campaign, { kind: 'decideAsStanding' });
    months.push(monthOf(campaign));
  }
  const { journal, world } = campaign;
  const milestones = journal?.events.flatMap((event) => (event.kind === 'milestone' ? [event.state] : [])) ?? [];
  const incidents = journal === null ? [] : incidentsOf(journal);
  const totals = journal === null ? {} : totalsOf(journal);
  return { seed, months, incidents, milestones, totals, ending: endingOf(campaign), world };
}

function isDeciding(campaign: Campaign): boolean {
  return campaign.phase === 'decision';
}

/** How many seeds a comparison plays unless it says otherwise. */
export const SEEDS = 320;

/** Held as long as a file holds its arms: the files of a worker share this module. */
const kept = new WeakMap<Variant, readonly Played[]>();

/** Plays the arm with seeds claim-0, claim-1 and so on. The same arm asked for again is not played again. */
export function play(variant: Variant, seeds: number = SEEDS): readonly Played[] {
  const before = kept.get(variant);
  if (before !== undefined && before.length >= seeds) return before.slice(0, seeds);
  const rules = rulesOf(variant);
  const played = Array.from({ length: seeds }, (_, index) => playOne(rules, variant, `claim-${index}`));
  kept.set(variant, played);
  return played;
}

/** Forces the whole force to stand from the first month, as if it had been there all along. */
export function standing(campaign: Campaign, month: number): void {
  if (month !== 0) return;
  const { world, rules } = campaign;
  const footprints = rules.scenarios.get(campaign.scenario.id)?.data.mandates.arm?.sectors ?? {};
  let strength = 0;
  rules.sectors.forEach(({ id }, index) => {
    const troops = Number(footprints[id]?.footprint ?? 0) * 100;
    world.troops[index] = troops;
    strength += troops;
  });
  world.delivered.fill(0.7);
  world.strength[0] = strength;
  world.footprintReady[0] = 1;
}

/** Moscow has consented from the first month. */
export function consented(campaign: Campaign): void {
  campaign.world.consentGiven[0] = 1;
}
