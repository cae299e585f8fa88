/** Rows on air defence and raids: what batteries are worth, and what a large raid does. */

import type { Indicator } from '../../../sim/index.ts';
import { NO_EARLY_END } from '../../../sim/study/index.ts';
import { meanOf, shareOf, type Change } from '../../../sim/study/index.ts';
import { apart, collapsed, deviation, meanOfIndicator, times } from '../figures.ts';
import { presetOf, SECTOR_IDS, withForce, withSectors } from '../mandates.ts';
import { RAID } from '../probes.ts';
import { finding, least, playNamed, seedsFor, type Court, type CritiqueRow, type Finding } from '../row.ts';

const balanced = presetOf('balanced');

const HURT: readonly Indicator[] = ['dark', 'civiliansKilled', 'forceKilled'];

async function measureBatteries(court: Court): Promise<readonly Finding[]> {
  const seeds = seedsFor(court, 'batteries', 800);
  const home = withSectors(withForce(balanced, { procurement: 'none' }), SECTOR_IDS, {
    shortBatteries: 0,
    mediumBatteries: 0,
    longBatteries: 0,
  });
  const whole: Change = { parameters: NO_EARLY_END };
  const games = await playNamed(court, {
    with: { mandate: balanced, decider: 'standing', seeds },
    without: { mandate: home, decider: 'standing', seeds },
    wholeWith: { mandate: balanced, decider: 'standing', seeds, change: whole },
    wholeWithout: { mandate: home, decider: 'standing', seeds, change: whole },
  });
  const inDeviations = HURT.map((name) => {
    const of = meanOfIndicator(name);
    const effect = times(apart(games.wholeWithout, games.wholeWith, of), 1 / deviation(games.wholeWith, of));
    return finding(`without batteries, ${name} in sd`, effect, least(0.5));
  });
  const points = times(apart(games.without, games.with, collapsed), 100);
  return [...inDeviations, finding('without batteries, collapse in points', points, least(5))];
}

/** What batteries and interceptors are worth. */
export const batteries: CritiqueRow = {
  id: 'batteries',
  what: 'all batteries home and no interceptors bought, against balanced',
  measure: measureBatteries,
};

/** The fall that a large raid has to bring; a ceasefire that stood lower has to fall to nothing. */
const FALL = 0.1;

async function measureRaids(court: Court): Promise<readonly Finding[]> {
  const { games } = await playNamed(court, {
    games: {
      mandate: balanced,
      decider: 'standing',
      seeds: seedsFor(court, 'raids', 500),
      change: { rates: { [RAID]: 12 } },
      probe: 'raids',
    },
  });
  const raids = games.flatMap(({ extra }) =>
    Array.from({ length: extra.length / 3 }, (_, raid) => {
      const [fall = 0, before = 0, asked = 0] = extra.slice(3 * raid, 3 * raid + 3);
      return { fall, before, asked };
    }),
  );
  if (raids.length === 0) return [finding('large raids seen', { mean: 0, low: 0, high: 0, seeds: 0 }, least(1))];
  // A tenth, but for the grid that all amounts lie on.
  const falls = raids.map(({ fall, before }) => fall >= FALL - 1e-4 || before - fall <= 1e-4);
  return [
    finding('large raids: fall of the ceasefire in the incident', meanOf(raids.map(({ fall }) => fall)), least(FALL), [
      `${raids.length} raids of 400 weapons and more`,
    ]),
    finding('large raids in which it falls by a tenth, or to nothing', shareOf(falls), least(1)),
    finding('large raids that ask for a decision', shareOf(raids.map(({ asked }) => asked === 1)), least(1)),
  ];
}

/** What a large raid does to the ceasefire, and whether it asks for a decision. */
export const bigRaid: CritiqueRow = {
  id: 'big-raid',
  what: 'after a raid of 400 weapons and more the ceasefire falls, and a decision is asked for',
  measure: measureRaids,
};
