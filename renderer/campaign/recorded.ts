/**
 * A run that today's rules do not come to, because it was played by other rules or on other data. It is told from what
 * its file holds and never shown as if today's rules had played it.
 */

import type { Edition } from '../../seeds/edition.ts';
import type { RunDamage, SoundRun } from '../../seeds/schema/damaged-run.ts';
import {
  isToldFromRecord,
  journalOf,
  plainLabel,
  playAgain,
  replayRun,
  RULES_VERSION,
  type RunFile,
  type RunParent,
  type Verification,
} from '../../sim/index.ts';
import { openSession, type Session } from './session.ts';

/** The run on the table. */
export interface RecordedRun {
  /** What the file is called, for the person. */
  readonly name: string;
  readonly run: RunFile;
  readonly damage: RunDamage | null;
  /** Where today's rules part from it. */
  readonly verification: Verification;
}

/** The run as one that is told from its record; null where today's rules come to it, or where it was altered. */
export function recordedOf(edition: Edition, name: string, { run, damage }: SoundRun): RecordedRun | null {
  const { verification } = replayRun(edition.rules, run);
  return isToldFromRecord(verification) ? { name, run, damage, verification } : null;
}

/**
 * The months that today's rules and the file share, as the parent of a run that goes on from it. Another rules version
 * draws other luck, so most share none.
 */
function sharedWith({ run, verification }: RecordedRun): RunParent {
  const month = verification.verifiedTurns;
  return { id: run.id, month, digest: run.months[month - 1]?.digest ?? '' };
}

/** Whether today's rules can play its orders at all: they must know its scenario, its mandate and what it contests. */
export function canGoOn({ verification }: RecordedRun): boolean {
  return verification.divergence?.what !== 'edition';
}

/**
 * A run of its own under today's rules: the file's orders are played again, as far as they are taken and as many months
 * as it has. What comes of them is another history.
 */
export function goOnFrom(edition: Edition, id: string, recorded: RecordedRun): Session {
  const { run } = recorded;
  const name = run.title === '' ? run.seed : run.title;
  const title = edition.say('runs_by-rules', { name, version: RULES_VERSION });
  const label = { ...plainLabel(id, 'team'), parent: sharedWith(recorded), title };
  const { campaign } = playAgain(edition.rules, run, { record: true, untilTurn: run.months.length });
  const taken = journalOf(campaign).commands.map((act) => ({ by: run.playedBy, act }));
  return {
    ...openSession(edition, { run: { ...run, ...label, acts: taken, months: [] }, damage: null }),
    opened: null,
  };
}
