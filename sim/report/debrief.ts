/** A campaign as the debrief tells it: the record, the truth behind it, and what was declared. */

import type { Campaign } from '../campaign.ts';
import type { LedgerRow } from '../schema/journal.ts';
import type { Indicator } from '../schema/columns.ts';
import type { CampaignEvent, Ending } from '../schema/events.ts';
import type { SettingView } from '../view/types.ts';
import { viewFor } from '../view/view.ts';
import { incidentsOf, type MonthRecord, type ToldIncident } from './months.ts';
import { journalOf } from './record.ts';
import { reportCard, type ReportLine } from './report-card.ts';
import { objectiveIndicators, turningPoints, type TurningPoint } from './turning.ts';

/** All that the debrief is made from. */
export interface Debrief {
  readonly scenario: string;
  readonly seed: string;
  readonly horizon: number;
  /** The preset that was adopted; empty where none was. */
  readonly mandate: string;
  /** The mandate as it stands at the end. */
  readonly settings: readonly SettingView[];
  readonly months: readonly MonthRecord[];
  /** Indicators at the start and after each month, as they were. */
  readonly truth: readonly Readonly<Record<Indicator, number>>[];
  readonly events: readonly CampaignEvent[];
  readonly rows: readonly LedgerRow[];
  readonly objectives: readonly string[];
  readonly card: readonly ReportLine[];
  readonly ending: Ending;
  readonly points: readonly TurningPoint[];
  /** The digest of the world after the last month. */
  readonly digest: string;
}

/** The debrief of a recorded campaign. */
export function debriefOf(campaign: Campaign, months: readonly MonthRecord[]): Debrief {
  const { events, rows: all, indicators, digests, commands } = journalOf(campaign);
  // A month that has not ended cannot have turned anything yet.
  const rows = all.filter(({ turn }) => turn <= months.length);
  const view = viewFor(campaign, 'truth');
  const adopted = commands.find((command) => command.kind === 'adoptMandate');
  return {
    scenario: view.scenario,
    seed: view.seed,
    horizon: campaign.horizon,
    mandate: adopted?.mandate ?? '',
    settings: view.settings(),
    months,
    truth: indicators,
    events,
    rows,
    objectives: campaign.objectives,
    card: reportCard(campaign),
    ending: view.ending,
    points: turningPoints(rows, objectiveIndicators(campaign.rules, campaign.objectives)),
    digest: digests.at(-1) ?? '',
  };
}

/** The month's record. Throws a RangeError for a month that was not played. */
export function monthOf({ months }: Debrief, turn: number): MonthRecord {
  const month = months[turn - 1];
  if (month === undefined) throw new RangeError(`month ${turn} was not played`);
  return month;
}

/** What an indicator truly was after this month; 0 asks for the start. */
export function trueValue({ truth }: Debrief, indicator: Indicator, turn: number): number {
  return truth[turn]?.[indicator] ?? 0;
}

/** The incident of this number in the month, if there was one. */
export function incidentAt(debrief: Debrief, turn: number, number: number): ToldIncident | undefined {
  return incidentsOf(monthOf(debrief, turn).events).find(({ occurred }) => occurred.number === number);
}
