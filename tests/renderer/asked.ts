/** Campaigns that stand at a decision, found by playing, so that none depends on today's numbers. */

import { beginSession, applyTo, isRefusal, type Session } from '../../renderer/campaign/session.ts';
import type { Command } from '../../sim/index.ts';
import { edition } from '../setup/edition.ts';

/** A campaign of this seed that has just begun. */
export function begun(seed: string): Session {
  const [scenario] = edition.catalogue.scenarios;
  if (scenario === undefined) throw new Error('there is no scenario');
  return beginSession(edition, `asked-${seed}`, {
    scenario: scenario.id,
    seed,
    horizon: 24,
    mandate: 'balanced',
    objectives: scenario.objectives,
  });
}

/** The campaign after a command that has to be taken. */
export function after(session: Session, command: Command): Session {
  const next = applyTo(session, command);
  if (isRefusal(next)) throw new Error(next.code);
  return next;
}

/** What passes the time: the month ends, and what asks is answered as standing orders say. */
export function onward(session: Session): Session {
  return after(session, { kind: session.view.phase === 'decision' ? 'decideAsStanding' : 'endMonth' });
}

/** The first decision of these seeds that is such a one. Throws where there is none. */
export function askedSuch(isSuch: (session: Session) => boolean, seeds = 60): Session {
  for (let seed = 0; seed < seeds; seed += 1) {
    for (let session = begun(`asks-${seed}`); session.view.phase !== 'ended'; session = onward(session)) {
      if (session.view.decision !== null && isSuch(session)) return session;
    }
  }
  throw new Error('nothing asks so');
}
