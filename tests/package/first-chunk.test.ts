import { beforeAll, describe, expect, it } from 'vitest';
import { buildIfStale } from '../../electron/start/build.mjs';
import { firstScripts, gzippedKb, type Script } from '../measure/first-chunk.ts';

/** As it travels, in kB. */
const MOST = 300;

describe('what the page fetches before its first screen can be used', () => {
  let scripts: readonly Script[] = [];
  beforeAll(() => {
    if (!buildIfStale()) throw new Error('the page could not be built');
    scripts = firstScripts('dist/window');
  });

  it('is small', () => {
    const all = scripts.map(({ code }) => code).join('');
    // Of the first screen: the libraries, the rules, the words. Where these are missing, not all was counted.
    for (const part of ['useSyncExternalStore', 'adoptMandate', 'Post-ceasefire']) expect(all).toContain(part);
    expect(gzippedKb(scripts)).toBeLessThan(MOST);
  });

  it.each([
    ['the check of files', 'ZodError'],
    ['the map', 'Topology'],
    ['the drawing of the map', 'webglcontextrestored'],
    ['the room', 'decision-scroll'],
    ['the debrief', 'debrief-rail'],
    ['the replay', 'scrubber'],
  ])('holds nothing of %s', (_, part) => {
    expect(scripts.filter(({ code }) => code.includes(part)).map(({ path }) => path)).toEqual([]);
  });
});
