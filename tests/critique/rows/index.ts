/** All rows of the judge, in the order in which they are told. */

import type { CritiqueRow } from '../row.ts';
import { answers } from './answers.ts';
import { batteries, bigRaid } from './air.ts';
import { choices } from './choices.ts';
import { deciders } from './deciders.ts';
import { decisions } from './decisions.ts';
import { dominates } from './dominates.ts';
import { foreseen } from './foresight.ts';
import { collapseLevers, observers } from './levers.ts';
import { rungs, types } from './mixed-rows.ts';
import { neutrality, passive } from './moods.ts';
import { numbers } from './numbers.ts';
import { tradeoffs } from './tradeoffs.ts';

/** All rows. */
export const ROWS: readonly CritiqueRow[] = [
  dominates,
  choices,
  tradeoffs,
  batteries,
  collapseLevers,
  observers,
  bigRaid,
  neutrality,
  passive,
  foreseen,
  rungs,
  decisions,
  deciders,
  answers,
  types,
  numbers,
];
