/** From a recorded campaign to a run file, and back to a campaign by playing its acts again. */

import type { Campaign } from '../campaign.ts';
import type { Rules } from '../rules.ts';
import { applyCommand } from '../commands/apply.ts';
import { ENDINGS, type CampaignEvent, type Ending } from '../schema/events.ts';
import type { Journal } from '../schema/journal.ts';
import { toSteps } from '../numbers/grid.ts';
import { startCampaign } from '../start.ts';
import { INDICATOR_NAMES } from '../schema/columns.ts';
import { at } from '../world/world.ts';
import { actsOf, isCommand, standingActs, type RunAct, type WorldAct } from './acts.ts';
import { causesKept } from './causes.ts';
import { missingFrom, rulesForRun, type EditionOfRun } from './edition.ts';
import {
  RULES_VERSION,
  RUN_FORMAT_VERSION,
  type CompactIncident,
  type RunFile,
  type RunLabel,
  type RunMonth,
} from './types.ts';

/** A label with nothing on it but the run's id and who played. */
export function plainLabel(id: string, playedBy: string): RunLabel {
  return { id, parent: null, title: '', note: '', tags: [], locks: [], seats: [], playedBy };
}

/** What a run file holds beside what the campaign itself knows. */
export interface RunContents {
  readonly label: RunLabel;
  /** All acts in order; the commands that were applied, by `playedBy`, unless they are given. */
  readonly acts?: readonly RunAct[];
  /** What the run was played on, where it is not the shipped edition. */
  readonly edition?: EditionOfRun;
}

/** The run file of a recorded campaign. Throws a TypeError for a campaign that kept no record. */
export function toRunFile(campaign: Campaign, { label, acts, edition }: RunContents): RunFile {
  const { journal } = campaign;
  if (journal === null) throw new TypeError('a run file needs a campaign that was recorded');
  const { id, parent, title, note, tags, locks, seats, playedBy } = label;
  const { start, causes, months } = recordOf(journal);
  return {
    format: 'reassurance-force-run',
    formatVersion: RUN_FORMAT_VERSION,
    rulesVersion: RULES_VERSION,
    id,
    parent,
    title,
    note,
    tags,
    locks,
    seats,
    playedBy,
    ...(edition ?? shippedEdition(campaign, journal)),
    seed: campaign.seed,
    otherLuck: campaign.otherLuck,
    horizon: campaign.horizon,
    objectives: campaign.objectives,
    indicators: INDICATOR_NAMES,
    start,
    causes,
    acts: acts ?? actsOf(playedBy, journal.commands),
    months,
    ending: endingOf(campaign),
  };
}

function shippedEdition({ scenario, rules }: Campaign, { commands }: Journal): EditionOfRun {
  const adopted = commands.findLast((command) => command.kind === 'adoptMandate');
  return {
    scenario: { id: scenario.id, hash: scenario.hash },
    edition: { catalogue: rules.hash, contested: [] },
    mandate: adopted === undefined ? null : { id: adopted.mandate },
  };
}

/** The ending's name, or "none" while the campaign goes on. */
export function endingOf(campaign: Campaign): Ending {
  return ENDINGS[at(campaign.world.ending, 0)] ?? 'none';
}

function inSteps(figures: Journal['indicators'][number] | undefined): readonly number[] {
  return INDICATOR_NAMES.map((name) => toSteps(figures?.[name] ?? 0));
}

/** By how much each indicator moved in a month (from 1). */
function changesIn({ indicators }: Journal, turn: number): readonly number[] {
  const before = inSteps(indicators[turn - 1]);
  return inSteps(indicators[turn]).map((steps, place) => steps - (before[place] ?? 0));
}

/** What came of it so far, as a run file keeps it. */
export function recordOf(journal: Journal): Pick<RunFile, 'start' | 'causes' | 'months'> {
  const incidents = compactIncidents(journal.events);
  const kept = causesKept(journal.rows, journal.digests.length);
  const months = journal.digests.map((digest, index): RunMonth => ({
    digest,
    changes: changesIn(journal, index + 1),
    causes: kept.months[index] ?? [],
    incidents: incidents.get(index + 1) ?? [],
  }));
  return { start: inSteps(journal.indicators[0]), causes: kept.causes, months };
}

type Occurred = Extract<CampaignEvent, { kind: 'incidentOccurred' }>;
type Made = Extract<CampaignEvent, { kind: 'decisionMade' }>;
type Settled = Extract<CampaignEvent, { kind: 'incidentSettled' }>;

/** Thousandths are enough for customers without power. */
const THOUSANDTHS = 1000;

function compact({ incident, place, day }: Occurred, made: Made | undefined, { outcome }: Settled): CompactIncident {
  return [
    incident,
    place.site ?? place.sector ?? place.partner ?? place.backing ?? '',
    day,
    made?.response ?? '',
    made?.by ?? '',
    outcome.forceKilled,
    outcome.civiliansKilled,
    outcome.hits,
    outcome.launched,
    outcome.interceptors,
    Math.floor(outcome.darkened * THOUSANDTHS + 0.5) / THOUSANDTHS,
    outcome.late ? 1 : 0,
    outcome.result ?? '',
  ];
}

/** Settled incidents by month. */
function compactIncidents(events: readonly CampaignEvent[]): ReadonlyMap<number, readonly CompactIncident[]> {
  const months = new Map<number, CompactIncident[]>();
  let occurred: Occurred | undefined;
  let made: Made | undefined;
  for (const event of events) {
    if (event.kind === 'incidentOccurred') {
      occurred = event;
      made = undefined;
    } else if (event.kind === 'decisionMade') {
      made = event;
    } else if (event.kind === 'incidentSettled' && occurred !== undefined) {
      const month = months.get(event.turn) ?? [];
      month.push(compact(occurred, made, event));
      months.set(event.turn, month);
    }
  }
  return months;
}

/** What a replay needs of a run. */
export type PlayableRun = Pick<RunFile, 'seed' | 'otherLuck' | 'horizon' | 'acts'> & EditionOfRun;

/** A campaign played again from a run's acts, as far as they are taken; with the first that was refused. */
export interface Replay {
  readonly campaign: Campaign;
  /** What was refused, in words, or null. */
  readonly refused: { readonly turn: number; readonly detail: string } | null;
}

/**
 * Plays a run's acts again on the shipped rules with what the run brings. `untilTurn` stops after that month; recording
 * may be left out. Throws a RangeError for a run that names what the rules have not: ask `missingFrom` first.
 */
export function playAgain(
  shipped: Rules,
  run: PlayableRun,
  options: { readonly record: boolean; readonly untilTurn?: number },
): Replay {
  const missing = missingFrom(shipped, run);
  if (missing !== null) throw new RangeError(`the rules have not ${missing}`);
  const { scenario, seed, horizon, otherLuck } = run;
  const rules = rulesForRun(shipped, run);
  const campaign = startCampaign(rules, { scenario: scenario.id, seed, horizon, otherLuck, record: options.record });
  const last = options.untilTurn ?? Infinity;
  for (const act of standingActs(run.acts)) {
    if (at(campaign.world.month, 0) >= last) break;
    const detail = refusalOf(campaign, act);
    if (detail !== null) return { campaign, refused: { turn: campaign.month.index + 1, detail } };
  }
  return { campaign, refused: null };
}

function refusalOf(campaign: Campaign, act: WorldAct): string | null {
  if (!isCommand(act)) return `${act.kind} refused: these rules do not know this act of a facilitator`;
  const result = applyCommand(campaign, act);
  if (result.ok) return null;
  const { code, detail } = result.refusal;
  return `${act.kind} refused: ${code} (${detail})`;
}
