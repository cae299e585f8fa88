/** What the map shows, from the view and the events. */

import type { Edition } from '../../seeds/edition.ts';
import type { Place, ToldIncident, View } from '../../sim/index.ts';
import type { DarkOblast, MapModel, MapRef, PinModel, PinState } from '../map/types.ts';
import { fallStateOf, type Falling } from '../campaign/falling.ts';
import type { Session } from '../campaign/session.ts';
import { incidentShort } from '../words/incidents.ts';
import { toldMonth } from '../campaign/told.ts';

/** The thing on the map that a place stands for; null for what happened nowhere in particular. */
export function refOf({ site, sector }: Place): MapRef | null {
  if (site !== null) return { kind: 'site', id: site };
  return sector === null ? null : { kind: 'sector', id: sector };
}

/** The share of customers without power in each oblast that has any. */
export function darkOblasts(edition: Edition, view: View): readonly DarkOblast[] {
  const supply = new Map(view.settlements().map((settlement) => [settlement.id, settlement.supply]));
  const sums = new Map<string, { all: number; dark: number }>();
  for (const { id, oblast, customers } of edition.catalogue.settlements) {
    const sum = sums.get(oblast) ?? { all: 0, dark: 0 };
    sum.all += customers.value;
    sum.dark += customers.value * (1 - (supply.get(id) ?? 1));
    sums.set(oblast, sum);
  }
  return Array.from(sums, ([oblast, { all, dark }]) => ({ oblast, share: all > 0 ? dark / all : 0 })).filter(
    ({ share }) => share > 0.005,
  );
}

/** Pins of incidents that happened somewhere, each in the state that it is asked to be shown in. */
export function pinsOf(
  edition: Edition,
  incidents: readonly ToldIncident[],
  stateOf: (told: ToldIncident, index: number) => PinState,
): readonly PinModel[] {
  return incidents.flatMap((told, index) => {
    const { occurred } = told;
    const ref = refOf(occurred.place);
    const label = incidentShort(edition, occurred.incident, occurred.place);
    return ref === null ? [] : [{ number: occurred.number, ref, state: stateOf(told, index), label }];
  });
}

/** Pins while their month is told: each has its place from the first, and falls when it is its turn. */
export function pinsWhile(falling: Falling, pins: readonly PinModel[]): readonly PinModel[] {
  return pins.map((pin) => {
    const moment = fallStateOf(falling, pin.number);
    return moment === 'settled' ? pin : { ...pin, moment };
  });
}

/** Sectors, sites and outages as a seat sees them. */
export function placesOf(edition: Edition, view: View): Omit<MapModel, 'pins'> {
  return {
    sectors: view.sectors().map(({ id, troops, cover }) => ({ id, troops, cover })),
    sites: view.sites().map(({ id, health, guarded }) => ({ id, health, guarded })),
    dark: darkOblasts(edition, view),
  };
}

/** All that the map is told. */
export function mapModelOf(edition: Edition, session: Session): MapModel {
  const { view } = session;
  const open = view.decision?.number;
  const pins = pinsOf(edition, toldMonth(session).incidents, ({ occurred }) =>
    occurred.number === open ? 'open' : 'settled',
  );
  return { ...placesOf(edition, view), pins };
}
