/**
 * A run told from its record: its months, incidents, orders and causes in words, as far as the file holds them. What a
 * file does not hold is not said.
 */

import type { Edition } from '../../seeds/edition.ts';
import {
  BACKINGS,
  type Indicator,
  INDICATOR_NAMES,
  type Place,
  type RecordedIncident,
  type RecordedMonth,
  type RunFile,
  SETTING_IDS,
  type SettingId,
  type ToldIncident,
  type WorldAct,
} from '../../sim/index.ts';
import { causeText } from './causes.ts';
import { monthAndYear, monthsAfter } from './dates.ts';
import { changeOf, figure } from './indicators.ts';
import { sectorInSentence } from './names.ts';
import { labelOf, nameOf } from './settings.ts';
import { list } from './text.ts';
import { startOf } from './verification.ts';

/** What cannot be said of such a run, and why. */
export const NEEDS_RULES =
  'Chances, turning points and the whole ledger need the rules that it was played by, which this version does not have.';

/** The place that an id stands for: ids of sectors, sites, partners and kinds of backing are all different. */
export function placeOfId(edition: Edition, id: string): Place {
  const has = (entries: readonly { readonly id: string }[]): boolean => entries.some((entry) => entry.id === id);
  const site = edition.catalogue.sites.find((entry) => entry.id === id);
  return {
    sector: has(edition.catalogue.sectors) ? id : (site?.sector ?? null),
    site: site?.id ?? null,
    partner: has(edition.catalogue.partners) ? id : null,
    backing: BACKINGS.find((backing) => backing === id) ?? null,
  };
}

/** An incident of the record as the sentences need it. Chances are not in the record. */
export function toldFromRecord(edition: Edition, turn: number, recorded: RecordedIncident): ToldIncident {
  const { number, incident, day, response, answeredBy, forceKilled, civiliansKilled, hits } = recorded;
  const { launched, darkened, late, result } = recorded;
  const by = answeredBy === 'standingOrders' ? 'standingOrders' : 'team';
  return {
    occurred: { turn, number, incident, place: placeOfId(edition, recorded.place), day, explanation: null },
    opened: null,
    made: response === '' ? null : { turn, number, response, by: answeredBy === null ? null : by },
    settled: {
      turn,
      number,
      outcome: {
        launched,
        hits,
        forceKilled,
        civiliansKilled,
        darkened: darkened ?? 0,
        late: late === 1,
        result: result === '' ? null : result,
      },
    },
  };
}

/** "2026-03" for a month of a run, or null where the program does not know when its scenario begins. */
export function dateOfMonth(edition: Edition, { scenario }: RunFile, turn: number): string | null {
  const start = startOf(edition, scenario);
  return start === undefined ? null : monthsAfter(start, turn - 1);
}

/** "March 2026", or "Month 5" where the scenario is not known. */
export function headingOfMonth(edition: Edition, run: RunFile, turn: number): string {
  const date = dateOfMonth(edition, run, turn);
  return date === null ? `Month ${turn}` : monthAndYear(edition, date);
}

function settingOf(id: string): SettingId | undefined {
  return SETTING_IDS.find((setting) => setting === id);
}

/** An order in words: "Rules of engagement to “self-defence”"; by its ids where the mandate no longer has them. */
export function orderText(edition: Edition, act: WorldAct): string {
  if (act.kind === 'adoptMandate') return `the mandate “${act.mandate}” adopted`;
  if (act.kind === 'stage') return `“${act.incident}” brought in by the facilitator`;
  if (act.kind === 'condition') return `“${act.name}” set by the facilitator`;
  if (act.kind === 'override') return `${act.indicator} moved by the facilitator`;
  if (act.kind !== 'order' && act.kind !== 'withdraw') return act.kind;
  const setting = settingOf(act.setting);
  const where = act.sector === undefined ? '' : ` in ${sectorInSentence(edition, act.sector)}`;
  const name = setting === undefined ? act.setting : labelOf(edition, setting);
  if (act.kind === 'withdraw') return `${name}${where} taken back`;
  return `${name}${where} to “${setting === undefined ? act.choice : nameOf(edition, setting, act.choice)}”`;
}

/** What was ordered in a month; empty where nothing was. */
export function ordersText(edition: Edition, { orders }: RecordedMonth): string {
  return orders.length === 0 ? '' : `Ordered: ${list(orders.map((entry) => orderText(edition, entry)))}.`;
}

/** The largest causes of an indicator's change in a month: "shelling across the line −3; talks that go on +1". */
export function causesText(edition: Edition, { causes }: RecordedMonth, indicator: Indicator): string {
  return (causes.get(indicator) ?? [])
    .map(({ cause, amount }) =>
      [causeText(edition, cause), amount === null ? '' : changeOf(indicator, amount)].join(' ').trim(),
    )
    .join('; ');
}

/** A figure of the record in its own writing; a dash where the file has none. */
export function recordedFigure({ figures }: RecordedMonth, indicator: Indicator): string {
  const value = figures.get(indicator);
  return value === undefined ? '–' : figure(indicator, value);
}

/** The indicators of a run that the program still has words for. */
export function knownIndicators(run: RunFile): readonly Indicator[] {
  return INDICATOR_NAMES.filter((name) => run.indicators.includes(name));
}
