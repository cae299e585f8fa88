/**
 * A board: the memory that a campaign plays in, for a sweep that plays one campaign after the other. The next campaign that
 * is started on it takes it over, and the one before can no longer be played or looked at. Refused: a pool behind the
 * scenes, where nobody could tell which campaign's numbers stand in the memory.
 */

import type { Rules } from './rules.ts';
import { createWorld, type Layout, type World } from './world/world.ts';

/** Memory for one campaign at a time. */
export interface Board {
  readonly rules: Rules;
  /** Memory by layout: scenarios with other partners need another. */
  readonly worlds: Map<Layout, World>;
  /** The campaign that is played on it just now; only which one it is matters here. */
  campaign: object | null;
}

/** A board for campaigns of these rules. */
export function createBoard(rules: Rules): Board {
  return { rules, worlds: new Map([[rules.layout, createWorld(rules.layout)]]), campaign: null };
}

/**
 * The board's world for this layout, wiped for the next campaign of these rules. Throws a RangeError for a board that was
 * made for other rules.
 */
export function wipe(board: Board, rules: Rules, layout: Layout): World {
  if (board.rules !== rules) throw new RangeError('this board was made for other rules');
  board.campaign = null;
  const world = board.worlds.get(layout) ?? createWorld(layout);
  board.worlds.set(layout, world);
  world.block.fill(0);
  return world;
}

/** Throws a RangeError for a campaign whose board another one has taken over. */
export function assertOnBoard(campaign: { readonly board: Board | null }): void {
  const { board } = campaign;
  if (board !== null && board.campaign !== campaign) {
    throw new RangeError('another campaign has taken over the board of this one');
  }
}
