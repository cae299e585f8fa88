/** The view of a seat: what the screen shows and what a policy decides on. Plain copies; the world stays inside. */

import type { Campaign } from '../campaign.ts';
import { monthText } from '../catalogue/months.ts';
import { BACKINGS } from '../catalogue/vocabulary.ts';
import { openOccurrence } from '../commands/decide.ts';
import { ENDINGS } from '../events/events.ts';
import { placeOf } from '../incidents/course.ts';
import { decisionOptions, standingResponse } from '../incidents/decision.ts';
import { slotOf } from '../mandate/orders.ts';
import { SETTINGS, SETTING_IDS, writtenAs, type Setting, type SettingId } from '../mandate/settings.ts';
import { at } from '../world/world.ts';
import { measureFor, supportFor } from './estimates.ts';
import type { DecisionView, PartnerView, Seat, SettingView, View } from './types.ts';

/** What a seat sees of a campaign just now. */
export function viewFor(campaign: Campaign, seat: Seat): View {
  const { world, month, scenario } = campaign;
  return {
    seat,
    scenario: scenario.id,
    seed: campaign.seed,
    turn: month.index + 1,
    month: monthText(scenario.firstMonth + month.index),
    horizon: campaign.horizon,
    phase: campaign.phase,
    rung: at(world.rung, 0),
    ending: ENDINGS[at(world.ending, 0)] ?? 'none',
    incidentsLastMonth: at(world.incidents, 0),
    objectives: campaign.objectives,
    get decision() {
      return decisionView(campaign);
    },
    measure: (indicator) => measureFor(campaign, seat, indicator),
    settings: () => settingViews(campaign),
    sectors: () => sectorViews(campaign),
    sites: () => siteViews(campaign),
    partners: () => partnerViews(campaign, seat),
    backings: () =>
      BACKINGS.map((backing, index) => ({
        backing,
        flow: at(world.flow, index),
        paused: at(world.paused, index) === 1,
      })),
  };
}

function decisionView(campaign: Campaign): DecisionView | null {
  const occurrence = openOccurrence(campaign);
  if (occurrence === undefined) return null;
  return {
    number: campaign.month.settled + 1,
    incident: occurrence.type.id,
    place: placeOf(campaign, occurrence),
    day: occurrence.day,
    options: decisionOptions(campaign, occurrence),
    standing: standingResponse(campaign, occurrence).id,
  };
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
