/**
 * The article's five questions: for each a campaign in which its answer decided. Two arms, one seed, the balanced policy; they
 * differ in that answer alone. The README tells them; this test holds it to what is played.
 */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { edition } from '../setup/edition.ts';
import { also, openPlayer, type Arm, type Base, type Change, type Played } from '../../sim/study/index.ts';

const base: Base = { data: edition.catalogue, scenario: 'post-ceasefire' };
const BALANCED: Arm = { mandate: 'balanced', policy: 'balanced' };

/** All sectors of the balanced mandate without their batteries. */
const UNCOVERED = Object.fromEntries(
  Object.entries(edition.catalogue.scenarios[0]?.mandates['balanced']?.sectors ?? {}).map(([id, sector]) => [
    id,
    { ...sector, shortBatteries: 0, mediumBatteries: 0, longBatteries: 0 },
  ]),
);

interface Case {
  readonly question: string;
  readonly other: string;
  readonly seed: string;
  readonly change: Change;
}

const CASES: readonly Case[] = [
  {
    question: 'Mandate and timing',
    other: 'offshore instead of on the ground',
    seed: 'five-3',
    change: { force: { model: 'offshore' } },
  },
  {
    question: 'Consent',
    other: "Moscow's consent made a condition",
    seed: 'five-9',
    change: { force: { consent: 'required' } },
  },
  {
    question: 'Rules of engagement',
    other: 'observe and report instead of defending sites',
    seed: 'five-2',
    change: { force: { roe: 'observe' } },
  },
  {
    question: 'Air defence',
    other: 'no batteries, and no interceptors bought',
    seed: 'five-37',
    change: { sectors: UNCOVERED, force: { procurement: 'none' } },
  },
  {
    question: 'Exit',
    other: 'a fixed term instead of a verified withdrawal',
    seed: 'five-8',
    change: { force: { exit: 'fixedTerm' } },
  },
];

const ENDED: Readonly<Record<string, string>> = {
  horizonReached: 'stands at the horizon',
  exitAchieved: 'exit achieved',
  ceasefireCollapsed: 'the truce breaks',
  withdrawn: 'taken home',
  lapsed: 'the invitation ends',
  widerWar: 'wider war',
};

function play(seed: string, change: Change): Played {
  const [name = '', number = '0'] = seed.split('-');
  const [played] = openPlayer(base, also(BALANCED, change)).play({ name, from: Number(number), count: 1 });
  if (played === undefined) throw new Error('nothing was played');
  return played;
}

/** How a campaign ended, as the table of the README says it. */
function told({ ending, months }: Played): string {
  const last = months.at(-1);
  return `${ENDED[ending] ?? ending}, month ${months.length}; killed: ${last?.forceKilled} of the force, ${last?.civiliansKilled} civilians`;
}

describe('a campaign in which the answer decided', () => {
  const readme = readFileSync('README.md', 'utf8');
  it.each(CASES)('$question: $other', ({ question, other, seed, change }) => {
    const shipped = play(seed, {});
    const changed = play(seed, change);
    expect(changed.ending).not.toBe(shipped.ending);
    expect(readme.replaceAll(/ +/g, ' ')).toContain(
      `| ${question} | ${seed} | ${told(shipped)} | ${other} | ${told(changed)} |`,
    );
  });
});
