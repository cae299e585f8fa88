/** From a recorded campaign to a run file, and back to a campaign by playing its commands again. */

import type { Campaign } from '../campaign.ts';
import type { Rules } from '../catalogue/compile.ts';
import { applyCommand } from '../commands/apply.ts';
import { ENDINGS, type CampaignEvent } from '../events/events.ts';
import type { Journal } from '../ledger/journal.ts';
import { toSteps } from '../numbers/grid.ts';
import { startCampaign } from '../start.ts';
import { INDICATOR_NAMES } from '../world/schema.ts';
import { at } from '../world/world.ts';
import { RULES_VERSION, RUN_FORMAT_VERSION, type CompactIncident, type RunFile, type RunMonth } from './types.ts';

/** The run file of a recorded campaign. Throws a TypeError for a campaign that kept no record. */
export function toRunFile(campaign: Campaign, playedBy: string): RunFile {
  const { journal, rules } = campaign;
  if (journal === null) throw new TypeError('a run file needs a campaign that was recorded');
  return {
    format: 'reassurance-force-run',
    formatVersion: RUN_FORMAT_VERSION,
    rulesVersion: RULES_VERSION,
    catalogue: rules.hash,
    scenario: campaign.scenario.id,
    seed: campaign.seed,
    horizon: campaign.horizon,
    playedBy,
    objectives: campaign.objectives,
    commands: journal.commands,
    facilitator: [],
    months: runMonths(journal),
    ending: endingOf(campaign),
  };
}

/** The ending's name, or "none" while the campaign goes on. */
export function endingOf(campaign: Campaign): string {
  return ENDINGS[at(campaign.world.ending, 0)] ?? 'none';
}

/** The months played so far, as a run file keeps them. */
export function runMonths(journal: Journal): readonly RunMonth[] {
  const incidents = compactIncidents(journal.events);
  return journal.digests.map((digest, index) => ({
    digest,
    indicators: INDICATOR_NAMES.map((name) => toSteps(journal.indicators[index + 1]?.[name] ?? 0)),
    incidents: incidents.get(index + 1) ?? [],
  }));
}

/** Settled incidents by month. */
function compactIncidents(events: readonly CampaignEvent[]): ReadonlyMap<number, readonly CompactIncident[]> {
  const months = new Map<number, CompactIncident[]>();
  let occurred: Extract<CampaignEvent, { kind: 'incidentOccurred' }> | undefined;
  let response = '';
  for (const event of events) {
    if (event.kind === 'incidentOccurred') {
      occurred = event;
      response = '';
    } else if (event.kind === 'decisionMade') {
      response = event.response;
    } else if (event.kind === 'incidentSettled' && occurred !== undefined) {
      const { forceKilled, civiliansKilled, hits } = event.outcome;
      const { site, sector, partner, backing } = occurred.place;
      const where = site ?? sector ?? partner ?? backing ?? '';
      const month = months.get(event.turn) ?? [];
      month.push([occurred.incident, where, occurred.day, response, forceKilled, civiliansKilled, hits]);
      months.set(event.turn, month);
    }
  }
  return months;
}

/** A campaign played again from a run's commands, as far as they are taken; with the first that was refused. */
export interface Replay {
  readonly campaign: Campaign;
  /** What was refused, in words, or null. */
  readonly refused: { readonly turn: number; readonly detail: string } | null;
}

/** Plays a run's commands again. `untilTurn` stops after that month; recording may be left out. */
export function playAgain(
  rules: Rules,
  run: Pick<RunFile, 'scenario' | 'seed' | 'horizon' | 'commands'>,
  options: { readonly record: boolean; readonly untilTurn?: number },
): Replay {
  const { scenario, seed, horizon } = run;
  const campaign = startCampaign(rules, { scenario, seed, horizon, record: options.record });
  const last = options.untilTurn ?? Infinity;
  for (const command of run.commands) {
    if (at(campaign.world.month, 0) >= last) break;
    const turn = campaign.month.index + 1;
    const result = applyCommand(campaign, command);
    if (!result.ok) {
      const { code, detail } = result.refusal;
      return { campaign, refused: { turn, detail: `${command.kind} refused: ${code} (${detail})` } };
    }
  }
  return { campaign, refused: null };
}
