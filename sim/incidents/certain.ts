/** Incidents that the calendar brings for certain: in their month they come about, with the luck that they would have had. */

import { monthNumber } from '../schema/months.ts';
import { BACKINGS } from '../schema/vocabulary.ts';
import type { CalendarEntry } from '../catalogue/scenario-types.ts';
import { indexOf } from '../catalogue/theatre.ts';
import type { GroundRules } from '../situation.ts';
import type { IncidentType } from './incident-types.ts';

/** An incident that comes for certain. */
export interface Certain {
  /** The month, as months since year 0. */
  readonly date: number;
  readonly type: IncidentType;
  /** Its subject's place among those of the type. */
  readonly place: number;
}

const NAMED_BACKINGS = BACKINGS.map((id) => ({ id }));

/** What a calendar brings. Throws a RangeError that names the id for one that there is not: the border lets none through. */
export function compileCertain(
  calendar: readonly CalendarEntry[],
  rules: GroundRules & { readonly incidents: readonly IncidentType[] },
): readonly Certain[] {
  return calendar.flatMap(({ month, incident, at }) => {
    if (incident === undefined) return [];
    const type = rules.incidents.find(({ id }) => id === incident);
    if (type === undefined) throw new RangeError(`unknown id "${incident}"`);
    const place = type.subjects.indexOf(subjectOf(type, at ?? '', rules));
    if (place < 0) throw new RangeError(`${incident} cannot meet "${at ?? ''}"`);
    return [{ date: monthNumber(month), type, place }];
  });
}

function subjectOf({ exposure }: IncidentType, id: string, { sectors, sites, partners }: GroundRules): number {
  switch (exposure) {
    case 'once':
      return 0;
    case 'sector':
      return indexOf(sectors, id);
    case 'site':
      return indexOf(sites, id);
    case 'partner':
      return indexOf(partners, id);
    case 'backing':
      return indexOf(NAMED_BACKINGS, id);
  }
}
