/**
 * A player without sense: picks among the legal commands with luck of its own, which has nothing to do with the
 * model's. Weights see to it that months end.
 */

import { legalCommands, type Campaign, type Command } from '../../../sim/index.ts';
import { nth } from '../setup.ts';

/** A generator of numbers in [0, 1) from a text (mulberry32 over an FNV hash of it). */
export function randomNumbers(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const letter of seed) state = Math.imul(state ^ letter.charCodeAt(0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How often each kind is picked, against the others that are legal just now. */
const WEIGHTS: Readonly<Record<Command['kind'], number>> = {
  adoptMandate: 3,
  declareObjectives: 1,
  order: 5,
  withdraw: 1,
  decide: 8,
  decideAsStanding: 2,
  endMonth: 3,
};

/** A legal command by chance: first a kind by its weight, then one of that kind. Throws where none is legal. */
export function randomCommand(campaign: Campaign, random: () => number): Command {
  const legal = legalCommands(campaign);
  if (legal.length === 0) throw new Error('a dead end: no command is legal');
  const kinds = [...new Set(legal.map(({ kind }) => kind))];
  const kind = pickByWeight(kinds, random());
  const ofKind = legal.filter((command) => command.kind === kind);
  return nth(ofKind, Math.floor(random() * ofKind.length));
}

function pickByWeight(kinds: readonly Command['kind'][], luck: number): Command['kind'] {
  const all = kinds.reduce((sum, kind) => sum + WEIGHTS[kind], 0);
  let left = luck * all;
  for (const kind of kinds) {
    left -= WEIGHTS[kind];
    if (left < 0) return kind;
  }
  return nth(kinds, kinds.length - 1);
}
