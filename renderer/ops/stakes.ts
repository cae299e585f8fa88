/**
 * What the answers to a decision are compared by: the people killed, then the thing at stake, then whatever else the
 * answers part in most, against what that moves in a usual month. The rest goes to one line.
 */

import { middleOf, type Answer } from '../words/likely.ts';

export type StakeId =
  | 'killed'
  | 'spared'
  | 'dark'
  | 'met'
  | 'answer'
  | 'escalation'
  | 'law'
  | 'home'
  | 'kyiv'
  | 'truce'
  | 'hostility'
  | 'spent';

export type Range = readonly [number, number];

/** A figure that answers are compared by. */
export interface Stake {
  readonly id: StakeId;
  readonly read: (answer: Answer) => Range;
  /**
   * What it moves in a usual month: four months in five of 75 campaigns, of each policy 25, stay within it. Of the answer,
   * half of one in kind.
   */
  readonly usual: number;
  /** What its bars show at least. */
  readonly scale: Range;
}

function sumOf(...ranges: readonly Range[]): Range {
  return [ranges.reduce((sum, [low]) => sum + low, 0), ranges.reduce((sum, [, high]) => sum + high, 0)];
}

const ALL: Readonly<Record<StakeId, Omit<Stake, 'id'>>> = {
  killed: {
    read: ({ rehearsal: { moves } }) => sumOf(moves.forceKilled, moves.civiliansKilled),
    usual: 1,
    scale: [0, 4],
  },
  spared: { read: ({ rehearsal: { spared } }) => [spared, spared], usual: 1, scale: [0, 1] },
  dark: { read: ({ rehearsal: { darkened } }) => darkened, usual: 76, scale: [0, 500] },
  met: { read: ({ answer }) => answer, usual: 0.5, scale: [0, 1.25] },
  answer: { read: ({ answer }) => answer, usual: 0.5, scale: [0, 1.25] },
  escalation: { read: ({ escalation }) => escalation, usual: 0.22, scale: [-0.1, 0.4] },
  law: { read: ({ legitimacy }) => legitimacy, usual: 0.028, scale: [-0.03, 0.03] },
  home: { read: ({ rehearsal: { moves } }) => moves.cohesion, usual: 0.015, scale: [-0.03, 0.03] },
  kyiv: { read: ({ rehearsal: { moves } }) => moves.confidence, usual: 0.038, scale: [-0.05, 0.05] },
  truce: { read: ({ rehearsal: { moves } }) => moves.ceasefire, usual: 0.055, scale: [-0.05, 0.05] },
  hostility: { read: ({ rehearsal: { moves } }) => moves.hostility, usual: 0.031, scale: [-0.03, 0.03] },
  spent: {
    read: ({ rehearsal: { moves } }) => {
      const [low, high] = sumOf(moves.shortInterceptors, moves.mediumInterceptors, moves.longInterceptors);
      return [0 - high, 0 - low];
    },
    usual: 37,
    scale: [0, 40],
  },
};

/** Where answers part by less than this of a usual month, they are alike. */
const ALIKE = 0.25;

/** What an incident is compared by. */
export interface Kind {
  /** The thing at stake: what weapons fly at, the homes of a large raid, or what the answer meets. */
  readonly thing: 'spared' | 'dark' | 'met';
  /** How many columns there is room for. */
  readonly most: number;
}

/** The columns, and what is said in a line: what is alike, and what there was no room for. */
export interface Stakes {
  readonly columns: readonly Stake[];
  readonly alike: readonly Stake[];
  readonly others: readonly Stake[];
}

const RANKED: readonly StakeId[] = ['answer', 'kyiv', 'spent', 'truce', 'escalation', 'home', 'law', 'hostility'];

/** What answers are compared by, by its id. */
export function stakeOf(id: StakeId): Stake {
  return { id, ...ALL[id] };
}

/** How far the answers part, over what a usual month moves. */
export function partingOf({ read, usual }: Stake, answers: readonly Answer[]): number {
  const middles = answers.map((answer) => middleOf(read(answer)));
  return middles.length === 0 ? 0 : (Math.max(...middles) - Math.min(...middles)) / usual;
}

/** Whether any answer moves it at all. */
function isMoved({ read }: Stake, answers: readonly Answer[]): boolean {
  return answers.some((answer) => read(answer).some((end) => Math.abs(end) > 1e-9));
}

/** Sorts what answers are compared by. Where no answer is likely to kill anyone, that is said in the line. */
export function stakesOf(answers: readonly Answer[], { thing, most }: Kind): Stakes {
  const killed = stakeOf('killed');
  const isDeadly = isMoved(killed, answers);
  const first = [...(isDeadly ? [killed] : []), stakeOf(thing)];
  const ranked = RANKED.filter((id) => id !== 'answer' || thing !== 'met')
    .map(stakeOf)
    .filter((entry) => isMoved(entry, answers))
    .map((entry) => ({ entry, parting: partingOf(entry, answers) }))
    .toSorted((a, b) => b.parting - a.parting);
  const telling = ranked.filter(({ parting }) => parting >= ALIKE).map(({ entry }) => entry);
  const room = Math.max(0, most - first.length);
  const plain = ranked.filter(({ parting }) => parting < ALIKE).map(({ entry }) => entry);
  return {
    columns: [...first, ...telling.slice(0, room)],
    alike: [...(isDeadly ? [] : [killed]), ...plain],
    others: telling.slice(room),
  };
}

/** A scale that all answers share, wide enough for the widest. */
export function scaleOf({ read, scale }: Stake, answers: readonly Answer[]): Range {
  const ranges = answers.map(read);
  const low = Math.min(scale[0], ...ranges.map(([from]) => from));
  const high = Math.max(scale[1], ...ranges.map(([, to]) => to));
  return [low, high];
}
