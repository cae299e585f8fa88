/** The view of a seat: what the screen shows and what a policy decides on. Plain copies; the world stays inside. */

import type { Campaign, Phase } from '../campaign.ts';
import { assertOnBoard } from '../board.ts';
import { monthText } from '../schema/months.ts';
import { BACKINGS } from '../schema/vocabulary.ts';
import { openOccurrence } from '../commands/decide.ts';
import { ENDINGS, type DecisionOption, type Ending } from '../schema/events.ts';
import { placeOf } from '../turn/course.ts';
import { decisionOptions, standingResponse } from '../incidents/decision.ts';
import { raidSize } from '../incidents/raid.ts';
import type { Occurrence } from '../incidents/occurrence.ts';
import { slotOf } from '../mandate/orders.ts';
import { SETTINGS, SETTING_IDS, writtenAs, type Setting, type SettingId } from '../schema/settings.ts';
import type { Indicator } from '../schema/columns.ts';
import { at } from '../world/world.ts';
import { measureFor, supportFor } from './estimates.ts';
import { rehearse } from './rehearsal.ts';
import type { DecisionView, Measure, PartnerView, Rehearsal, Seat, SettingView, View } from './types.ts';

/** What a seat sees of a campaign just now. */
export function viewFor(campaign: Campaign, seat: Seat): View {
  assertOnBoard(campaign);
  return new SeatView(campaign, seat);
}

/** A class, because a getter on a plain object costs every single view a hidden class of its own. */
class SeatView implements View {
  readonly #campaign: Campaign;
  readonly seat: Seat;
  readonly scenario: string;
  readonly seed: string;
  readonly turn: number;
  readonly horizon: number;
  readonly phase: Phase;
  readonly rung: number;
  readonly alarm: number;
  readonly breakChance: number;
  readonly ending: Ending;
  readonly incidentsLastMonth: number;
  readonly objectives: readonly string[];

  constructor(campaign: Campaign, seat: Seat) {
    const { world } = campaign;
    this.#campaign = campaign;
    this.seat = seat;
    this.scenario = campaign.scenario.id;
    this.seed = campaign.seed;
    this.turn = campaign.month.index + 1;
    this.horizon = campaign.horizon;
    this.phase = campaign.phase;
    this.rung = at(world.rung, 0);
    this.alarm = at(world.alarm, 0);
    this.breakChance = at(world.collapseRisk, 0);
    this.ending = ENDINGS[at(world.ending, 0)] ?? 'none';
    this.incidentsLastMonth = at(world.incidents, 0);
    this.objectives = campaign.objectives;
  }

  get month(): string {
    return monthText(this.#campaign.scenario.firstMonth + this.turn - 1);
  }

  get decision(): DecisionView | null {
    return decisionView(this.#campaign);
  }

  measure(indicator: Indicator): Measure {
    return measureFor(this.#campaign, this.seat, indicator);
  }

  settings(): readonly SettingView[] {
    return settingViews(this.#campaign);
  }

  sectors(): ReturnType<View['sectors']> {
    return sectorViews(this.#campaign);
  }

  sites(): ReturnType<View['sites']> {
    return siteViews(this.#campaign);
  }

  settlements(): ReturnType<View['settlements']> {
    return settlementViews(this.#campaign);
  }

  partners(): readonly PartnerView[] {
    return partnerViews(this.#campaign, this.seat);
  }

  backings(): ReturnType<View['backings']> {
    return backingViews(this.#campaign);
  }

  rehearsal(answer: string): Rehearsal {
    return rehearse(this.#campaign, answer);
  }
}

function decisionView(campaign: Campaign): DecisionView | null {
  const occurrence = openOccurrence(campaign);
  if (occurrence === undefined) return null;
  const { raid } = occurrence.type;
  return {
    number: campaign.month.settled + 1,
    incident: occurrence.type.id,
    place: placeOf(campaign, occurrence),
    day: occurrence.day,
    options: optionsShown(campaign, occurrence),
    standing: standingResponse(campaign, occurrence).id,
    launched: raid === null ? 0 : raidSize(campaign, raid, occurrence.severity),
  };
}

/** The options as the log has them; where none is kept they are worked out. The world stands still in between. */
function optionsShown(campaign: Campaign, occurrence: Occurrence): readonly DecisionOption[] {
  const opened = campaign.journal?.events.findLast((event) => event.kind === 'decisionOpened');
  return opened?.options ?? decisionOptions(campaign, occurrence);
}

function settingViews(campaign: Campaign): readonly SettingView[] {
  return SETTING_IDS.flatMap((id) =>
    SETTINGS[id].scope === 'force'
      ? [settingView(campaign, id, 0)]
      : campaign.rules.sectors.map((_, sector) => settingView(campaign, id, sector)),
  );
}

function settingView(campaign: Campaign, id: SettingId, sector: number): SettingView {
  const setting: Setting = SETTINGS[id];
  const slot = slotOf(id, sector);
  const ordered = at(campaign.world.ordered, slot);
  return {
    setting: id,
    sector: setting.scope === 'sector' ? (campaign.rules.sectors[sector]?.id ?? null) : null,
    inForce: writtenAs(setting, at(campaign.world.inForce, slot)),
    ordered: ordered < 0 ? null : writtenAs(setting, ordered),
    monthsLeft: at(campaign.world.due, slot),
  };
}

function sectorViews({ rules, world }: Campaign): ReturnType<View['sectors']> {
  return rules.sectors.map(({ id }, index) => ({
    id,
    troops: at(world.troops, index),
    guardedSites: at(world.guarded, index),
    cover: at(world.cover, index),
  }));
}

function siteViews({ rules, world }: Campaign): ReturnType<View['sites']> {
  return rules.sites.map(({ id }, index) => ({
    id,
    guarded: at(world.guard, index) === 1,
    health: at(world.health, index),
  }));
}

function settlementViews({ rules, world }: Campaign): ReturnType<View['settlements']> {
  return rules.settlements.map(({ id }, index) => ({ id, supply: at(world.supply, index) }));
}

function backingViews({ world, month }: Campaign): ReturnType<View['backings']> {
  return BACKINGS.map((backing, index) => ({
    backing,
    flow: at(world.flow, index),
    paused: at(world.paused, index) === 1,
    sought: month.sought(index) === 1,
    granted: at(world.granted, index) === 1,
  }));
}

function partnerViews(campaign: Campaign, seat: Seat): readonly PartnerView[] {
  const { rules, world } = campaign;
  return rules.partners.map(({ id }, index) => ({
    id,
    support: supportFor(campaign, seat, index),
    delivered: at(world.delivered, index),
    hasLeft: at(world.left, index) === 1,
    monthsToElection: at(world.toElection, index),
  }));
}
