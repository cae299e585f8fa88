/**
 * Rooms: a folder that holds modules is a room, and each module that lies directly in a layer's own folder is one too.
 * Looks go one way: files never form a circle, and neither do the rooms of a layer, types included. A folder and one
 * inside it are two rooms like any others: either may look at the other, but then never back.
 */

import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, readSources, type Source } from './sources.ts';

const LAYERS = ['sim', 'seeds', 'renderer', 'electron'];

type Arrows = ReadonlyMap<string, ReadonlySet<string>>;

const sources = LAYERS.flatMap(readSources);

function arrowsOf(list: readonly Source[]): Arrows {
  const files = new Set(list.map(({ file }) => file));
  return new Map(
    list.map((source) => {
      const targets = importsOf(source)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => posix.join(posix.dirname(source.file), specifier));
      return [source.file, new Set(targets.filter((target) => files.has(target)))];
    }),
  );
}

/** The room that a module is in. */
function roomOf(file: string): string {
  const folder = posix.dirname(file);
  return LAYERS.includes(folder) ? file : folder;
}

/** Arrows between the rooms of a layer, from the arrows between its files. */
function roomArrows(arrows: Arrows, layer: string): Arrows {
  const rooms = new Map<string, Set<string>>();
  for (const [file, targets] of arrows) {
    if (!file.startsWith(`${layer}/`)) continue;
    const room = roomOf(file);
    const seen = rooms.get(room) ?? new Set<string>();
    rooms.set(room, seen);
    for (const target of targets) {
      if (target.startsWith(`${layer}/`) && roomOf(target) !== room) seen.add(roomOf(target));
    }
  }
  return rooms;
}

/** What is left once everything that looks at nothing left, or at which nothing left looks, is taken away: the circles. */
function circlesIn(arrows: Arrows): string[] {
  let left = new Map(arrows);
  for (;;) {
    const seen = new Set([...left.values()].flatMap((targets) => [...targets]));
    const next = new Map(
      [...left]
        .filter(([from, targets]) => seen.has(from) && [...targets].some((target) => left.has(target)))
        .map(([from, targets]) => [from, new Set([...targets].filter((target) => left.has(target)))] as const),
    );
    const isSame = next.size === left.size && [...next].every(([from, to]) => to.size === left.get(from)?.size);
    if (isSame) return [...next].map(([from, targets]) => `${from} -> ${[...targets].join(', ')}`);
    left = next;
  }
}

const arrows = arrowsOf(sources);

describe('the check for circles', () => {
  const module = (file: string, ...imports: readonly string[]): Source => ({
    file,
    text: imports.map((name) => `import type { A } from '${name}';`).join('\n'),
  });

  it('finds a circle by types, and nothing where all look one way', () => {
    const circle = [module('sim/a.ts', './b/c.ts'), module('sim/b/c.ts', '../a.ts'), module('sim/d.ts', './a.ts')];
    expect(circlesIn(arrowsOf(circle))).toEqual(['sim/a.ts -> sim/b/c.ts', 'sim/b/c.ts -> sim/a.ts']);
    expect(circlesIn(arrowsOf(circle.slice(1)))).toEqual([]);
  });

  it('finds a loop of rooms where no file looks in a circle, and lets a folder look into its own', () => {
    const down = [module('sim/a/one.ts', './in/two.ts'), module('sim/a/in/two.ts'), module('sim/a/three.ts')];
    expect(circlesIn(roomArrows(arrowsOf(down), 'sim'))).toEqual([]);
    const loop = [...down, module('sim/a/in/four.ts', '../three.ts')];
    expect(circlesIn(arrowsOf(loop))).toEqual([]);
    expect(circlesIn(roomArrows(arrowsOf(loop), 'sim'))).toEqual(['sim/a -> sim/a/in', 'sim/a/in -> sim/a']);
  });
});

describe('files', () => {
  it('look at each other in no circle, types included', () => {
    expect(circlesIn(arrows)).toEqual([]);
  });

  it('of the vocabulary look at nothing but the vocabulary', () => {
    const schema = [...arrows].filter(([file]) => file.startsWith('sim/schema/'));
    expect(schema).not.toEqual([]);
    expect(schema.flatMap(([, targets]) => [...targets]).filter((file) => !file.startsWith('sim/schema/'))).toEqual([]);
  });
});

describe.each(LAYERS)('the rooms of %s', (layer) => {
  it('look at each other in no loop, types included', () => {
    const rooms = roomArrows(arrows, layer);
    expect(rooms.size).toBeGreaterThan(3);
    expect(circlesIn(rooms)).toEqual([]);
  });

  it('have names of their own', () => {
    const folders = new Set(
      sources.map(({ file }) => posix.dirname(file)).filter((file) => file.startsWith(`${layer}/`)),
    );
    const names = [...folders].map((folder) => posix.basename(folder));
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });
});
