/** The way into the rules, back within a month, and how a month is told. */

import type { Edition } from '../../seeds/edition.ts';
import { type Command, journalOf } from '../../sim/index.ts';
import { isMotionReduced } from '../host/motion.ts';
import { fallingOf, type Falling } from '../campaign/falling.ts';
import type { Keeper } from './keeper.ts';
import { playedOn } from './branch.ts';
import { applyTo, isRefusal, redo, undo, type Session } from '../campaign/session.ts';
import { CLOSED, screenOf, type Get, type Set } from './state.ts';

/** The telling of what happened since `known` events; nothing falls once the campaign is over, or without motion. */
function tellingOf({ campaign, view, months }: Session, known: number): Falling | null {
  if (view.phase === 'ended' || isMotionReduced()) return null;
  const turn = view.phase === 'decision' ? view.turn : months.length;
  return fallingOf(journalOf(campaign).events.slice(known), turn);
}

/** Actions that play. */
export function ruleActions(edition: Edition, set: Set, get: Get, keeper: Keeper) {
  function turnBack(change: (session: Session) => Session): void {
    const { session, past } = get();
    if (session === null || past !== null) return;
    const next = change(session);
    if (next === session) return;
    const kept = playedOn(edition, session, next, get().isKept);
    set({ session: kept, isKept: true, falling: null });
    keeper.keep(kept);
  }
  return {
    dispatch(command: Command): boolean {
      const { session, past } = get();
      // Who reads a past month cannot see what an order would be about.
      if (session === null || past !== null) return false;
      // A key that is pressed once more when all is over asks for nothing.
      if (session.view.phase === 'ended') return false;
      const known = journalOf(session.campaign).events.length;
      const taken = applyTo(session, command);
      if (isRefusal(taken)) {
        set({ notice: { key: 'faults_refused', facts: { code: taken.code, detail: taken.detail } } });
        return false;
      }
      const next = playedOn(edition, session, taken, get().isKept);
      const goesOn = command.kind === 'order' || command.kind === 'withdraw';
      const closed = goesOn ? { falling: null } : { ...CLOSED, falling: tellingOf(next, known) };
      set({
        session: next,
        isKept: true,
        notice: null,
        ...closed,
        ...(next.view.phase === 'ended' ? { screen: screenOf(next) } : {}),
      });
      keeper.keep(next);
      return true;
    },
    undo: () => turnBack(undo),
    redo: () => turnBack(redo),
  };
}
