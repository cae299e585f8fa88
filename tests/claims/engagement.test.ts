/** C21 and C22: what a mandate lets troops do, and how clearly. */

import { describe, it } from 'vitest';
import { expect } from './setup/claim.ts';
import { type Figure, type Played, ratioDifference, ratioOf, type Change } from '../../sim/study/index.ts';
import { play } from './setup/arms.ts';

/** The first month in which an incident killed a member of the force, from 1; 0 where there was none. */
function firstLethal({ incidents }: Played): number {
  return incidents.find(({ killed }) => killed > 0)?.turn ?? 0;
}

/** Whether there was one with at least two months after it in which to look. */
const lethal: Figure = (played) => {
  const turn = firstLethal(played);
  return turn > 0 && turn + 2 <= 12 ? 1 : 0;
};

/** Whether the rung stood two higher within the month of the first lethal incident and the two after it. */
const spirals: Figure = (played) => {
  if (lethal(played) === 0) return 0;
  const turn = firstLethal(played);
  const { months } = played;
  const before = months[turn - 2]?.rung ?? 1;
  return months.slice(turn - 1, turn + 2).some(({ rung }) => rung >= before + 2) ? 1 : 0;
};

const SEEDS_HERE = 1000;

describe('C21: a vague mandate lets the first incident spiral', () => {
  it.each(['defendSites', 'intercept'])('climbs two rungs more often under vague triggers at %s', (roe) => {
    const arm = (triggers: string): Change => ({ force: { roe, triggers }, record: true, inPlace: true });
    const vague = play(arm('vague'), SEEDS_HERE);
    const codified = play(arm('codified'), SEEDS_HERE);
    const chance = { top: spirals, bottom: lethal };
    console.log(`C21: ${roe}: vague ${ratioOf(vague, chance).mean}, codified ${ratioOf(codified, chance).mean}`);
    const effect = ratioDifference(vague, codified, chance);
    expect
      .soft(effect)
      .toLieAbove(
        0,
        `C21: P(two rungs up within two months of the first lethal incident), ${roe}, vague less codified`,
      );
  });
});

describe('C22: what troops may do when drones come for what they guard', () => {
  const rungs = ['observe', 'selfDefence', 'defendSites', 'intercept'];
  const swarms =
    (figure: (incident: Played['incidents'][number]) => number): Figure =>
    ({ incidents }) =>
      incidents.reduce((sum, incident) => sum + (incident.id === 'swarm-at-guarded-site' ? figure(incident) : 0), 0);
  const arms = rungs.map((roe) =>
    play({ force: { roe }, record: true, inPlace: true, rates: { 'swarm-at-guarded-site': 3 } }),
  );
  const pairs = rungs.slice(1).map((roe, index) => [roe, rungs[index] as string, index] as const);

  it.each(pairs)('loses less under %s than under %s', (roe, before, index) => {
    const loss = { top: swarms(({ hits }) => hits), bottom: swarms(({ launched }) => launched) };
    const effect = ratioDifference(arms[index + 1] as Played[], arms[index] as Played[], loss);
    expect.soft(effect).toLieBelow(0, `C22: hits for each drone of a swarm, ${roe} less ${before}`);
  });

  it.each(pairs)('heats more under %s than under %s', (roe, before, index) => {
    const heat = { top: swarms((incident) => incident.heat), bottom: swarms(() => 1) };
    const effect = ratioDifference(arms[index + 1] as Played[], arms[index] as Played[], heat);
    expect.soft(effect).toLieAbove(0, `C22: rungs of heat for each swarm, ${roe} less ${before}`);
  });
});
