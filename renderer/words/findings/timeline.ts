/** The months of the campaign with their rungs and incidents. */

import { type Debrief, incidentsOf } from '../../../sim/index.ts';

/** A month in figures. */
export interface TimelineMonth {
  readonly turn: number;
  readonly month: string;
  readonly rung: number;
  readonly incidents: number;
  /** How many of them killed somebody. */
  readonly deadly: number;
}

/** Every month played. */
export function timelineOf({ months }: Debrief): readonly TimelineMonth[] {
  return months.map(({ turn, month, rung, events }) => {
    const incidents = incidentsOf(events);
    const deadly = incidents.filter(({ settled }) => {
      const { forceKilled = 0, civiliansKilled = 0 } = settled?.outcome ?? {};
      return forceKilled + civiliansKilled > 0;
    });
    return { turn, month, rung, incidents: incidents.length, deadly: deadly.length };
  });
}
