/** Rows on mixed play as a whole: rungs, and the types of incidents. */

import { meanOf } from '../../../sim/study/index.ts';
import { shareWhere, times } from '../figures.ts';
import { gamesOf, mixedPlay, type Cell } from '../mixed.ts';
import { PRESETS } from '../mandates.ts';
import { OBJECTIVES } from '../play.ts';
import { TYPES } from '../probes.ts';
import { counted, exactly, finding, most, within, type Court, type CritiqueRow, type Finding } from '../row.ts';

const RUNGS = [
  { rung: 3, want: within(25, 40) },
  { rung: 5, want: within(4, 10) },
  { rung: 6, want: within(0.5, 3) },
] as const;

async function measureRungs(court: Court): Promise<readonly Finding[]> {
  const games = gamesOf(await mixedPlay(court, 'foreseen'));
  return RUNGS.map(({ rung, want }) => {
    const share = times(
      shareWhere(games, (game) => game.rung >= rung),
      100,
    );
    return finding(`campaigns that reach rung ${rung}, %`, share, want);
  });
}

/** How high mixed play climbs. */
export const rungs: CritiqueRow = {
  id: 'rungs',
  what: 'mixed play that reaches rungs 3, 5 and 6',
  measure: measureRungs,
};

/** At how many objectives each mandate is best, by the mean over deciders and seeds. */
function bestAt(cells: readonly Cell[]): ReadonlyMap<string, number> {
  const means = PRESETS.map((name) => {
    const games = gamesOf(cells.filter(({ preset }) => preset === name));
    return OBJECTIVES.map((_, place) => meanOf(games.map(({ card }) => card[place] ?? 0)).mean);
  });
  return new Map(
    PRESETS.map((name, preset) => {
      const own = means[preset] ?? [];
      const others = means.filter((_, other) => other !== preset);
      return [name, own.filter((value, place) => others.every((other) => value > (other[place] ?? 0))).length];
    }),
  );
}

async function measureTypes(court: Court): Promise<readonly Finding[]> {
  const cells = await mixedPlay(court, 'types');
  const counts = TYPES.map((id, place) => {
    return { id, count: gamesOf(cells).reduce((sum, { extra }) => sum + (extra[place] ?? 0), 0) };
  });
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const dead = counts.filter(({ count }) => count === 0).map(({ id }) => id);
  const largest = counts.toSorted((a, b) => b.count - a.count).slice(0, 3);
  const best = bestAt(cells);
  return [
    counted('incident types that never come', dead.length, exactly(0), [dead.join(', ')]),
    counted('largest type, % of all incidents', (100 * (largest[0]?.count ?? 0)) / all, most(12), [
      largest.map(({ id, count }) => `${id} ${((100 * count) / all).toFixed(1)} %`).join(', '),
    ]),
    counted(
      'objectives at which one mandate is best of the three',
      Math.max(...best.values()),
      most(OBJECTIVES.length / 2),
      [Array.from(best, ([name, count]) => `${name} ${count}`).join(', ')],
    ),
  ];
}

/** Whether all types live and none is everywhere. */
export const types: CritiqueRow = {
  id: 'types',
  what: 'no dead type of incident, none too common, no mandate best at most objectives',
  measure: measureTypes,
};
