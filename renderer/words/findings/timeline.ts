/** The months of the campaign with their rungs and incidents. */

import { type Debrief, incidentsOf } from '../../../sim/index.ts';
import { monthsUnderSigns } from '../signs.ts';

/** A month in figures. */
export interface TimelineMonth {
  readonly turn: number;
  readonly month: string;
  readonly rung: number;
  readonly incidents: number;
  /** How many of them killed somebody. */
  readonly deadly: number;
  /** Whether there were signs that the truce may break, from its first day on. */
  readonly hasSigns: boolean;
}

/** Every month played. */
export function timelineOf({ months }: Debrief): readonly TimelineMonth[] {
  const underSigns = monthsUnderSigns(
    months.flatMap(({ events }) => events),
    months.length,
  );
  return months.map(({ turn, month, rung, events }) => {
    const incidents = incidentsOf(events);
    const deadly = incidents.filter(({ settled }) => {
      const { forceKilled = 0, civiliansKilled = 0 } = settled?.outcome ?? {};
      return forceKilled + civiliansKilled > 0;
    });
    return { turn, month, rung, incidents: incidents.length, deadly: deadly.length, hasSigns: underSigns.has(turn) };
  });
}
