/** Mixed play: the shipped mandates, by all deciders in equal parts, over the same seeds. Played once for each probe. */

import { MIXED } from './deciders.ts';
import { presetOf, PRESETS, type Preset } from './mandates.ts';
import type { Game } from './play.ts';
import type { ProbeId } from './probes.ts';
import { seedsFor, type Court } from './row.ts';

/** The games of one mandate and one decider. */
export interface Cell {
  readonly preset: Preset;
  readonly decider: (typeof MIXED)[number];
  readonly games: readonly Game[];
}

/** Seeds of each mandate and decider. */
const SEEDS = 240;

const played = new WeakMap<Court, Map<ProbeId, Promise<readonly Cell[]>>>();

async function playAll(court: Court, probe: ProbeId): Promise<readonly Cell[]> {
  const cells = PRESETS.flatMap((preset) => MIXED.map((decider) => ({ preset, decider })));
  const seeds = seedsFor(court, 'mixed', SEEDS);
  const games = await court.hands.play(
    cells.map(({ preset, decider }) => ({ mandate: presetOf(preset), decider, seeds, probe })),
  );
  return cells.map((cell, index) => ({ ...cell, games: games[index] ?? [] }));
}

/** Mixed play with this probe. */
export function mixedPlay(court: Court, probe: ProbeId): Promise<readonly Cell[]> {
  const known = played.get(court) ?? new Map<ProbeId, Promise<readonly Cell[]>>();
  played.set(court, known);
  const cells = known.get(probe) ?? playAll(court, probe);
  known.set(probe, cells);
  return cells;
}

/** All games of mixed play. */
export function gamesOf(cells: readonly Cell[]): readonly Game[] {
  return cells.flatMap(({ games }) => games);
}
