/** The way into the rules, back within a month, and how a month is told. */

import type { Edition } from '../../seeds/edition.ts';
import { type Command, journalOf } from '../../sim/index.ts';
import { isMotionReduced } from '../host/motion.ts';
import { fallingOf, type Falling } from '../campaign/falling.ts';
import type { Keeper } from './keeper.ts';
import { playedOn } from './branch.ts';
import { applyTo, isRefusal, redo, undo, type Session } from '../campaign/session.ts';
import { CLOSED, type Get, type Reckoning, type Set, type State } from './state.ts';

/** The telling of what happened since `known` events. */
function tellingOf({ campaign, view, months }: Session, known: number): Falling | null {
  const turn = view.phase === 'decision' ? view.turn : months.length;
  return fallingOf(journalOf(campaign).events.slice(known), turn);
}

/** What is told after a command: of an answer what came of it, before the rest falls. Without motion nothing falls by itself. */
function toldAfter(asked: Reckoning | null, next: Session, known: number): Pick<State, 'reckoning' | 'falling'> {
  const falling = tellingOf(next, known);
  if (asked === null) return { reckoning: null, falling: isMotionReduced() ? null : falling };
  return { reckoning: asked, falling: falling === null ? null : { ...falling, moment: -1 } };
}

/** The decision that is open; null where none is. */
function askedIn({ view }: Session): Reckoning | null {
  return view.decision === null ? null : { turn: view.turn, number: view.decision.number };
}

/** Actions that play. */
export function ruleActions(edition: Edition, set: Set, get: Get, keeper: Keeper) {
  function turnBack(change: (session: Session) => Session): void {
    const { session, past } = get();
    if (session === null || past !== null) return;
    const next = change(session);
    if (next === session) return;
    const kept = playedOn(edition, session, next, get().isKept);
    set({ session: kept, isKept: true, reckoning: null, falling: null });
    keeper.keep(kept);
  }
  return {
    dispatch(command: Command): boolean {
      const { session, past } = get();
      // Who reads a past month cannot see what an order would be about.
      if (session === null || past !== null) return false;
      // A key that is pressed once more when all is over asks for nothing.
      if (session.view.phase === 'ended') return false;
      const asked = askedIn(session);
      const known = journalOf(session.campaign).events.length;
      const taken = applyTo(session, command);
      if (isRefusal(taken)) {
        set({ notice: { key: 'faults_refused', facts: { code: taken.code, detail: taken.detail } } });
        return false;
      }
      const next = playedOn(edition, session, taken, get().isKept);
      const goesOn = command.kind === 'order' || command.kind === 'withdraw';
      const told = goesOn ? { reckoning: null, falling: null } : { ...CLOSED, ...toldAfter(asked, next, known) };
      set({ session: next, isKept: true, notice: null, ...told });
      keeper.keep(next);
      return true;
    },
    undo: () => turnBack(undo),
    redo: () => turnBack(redo),
  };
}
