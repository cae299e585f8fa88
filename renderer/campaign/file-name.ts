/** What files of a campaign are called. */

import type { View } from '../../sim/index.ts';

/** Letters of a seed that a file's name takes over. */
const LONGEST = 60;

/** The name of a file: scenario, seed, and what it holds, "post-ceasefire thaw figures.csv". */
export function fileName({ scenario, seed }: Pick<View, 'scenario' | 'seed'>, ending: string): string {
  return `${scenario} ${seed.replace(/[^\w-]+/g, '-').slice(0, LONGEST)}${ending}`;
}
