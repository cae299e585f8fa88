/** Branches: what is played on from a run that stays as it is gets an id and a name of its own. */

import type { Edition } from '../../seeds/edition.ts';
import { monthFacts } from '../../seeds/months.ts';
import { monthNumber, monthText } from '../../sim/index.ts';
import { branchSession, forkSession, type Session } from '../campaign/session.ts';

/** What a branch is called that leaves its run after this many months: "North table, from March 2026". */
function branchTitle(edition: Edition, { label, view }: Session, months: number): string {
  const name = label.title === '' ? view.seed : label.title;
  if (months === 0) return edition.say('runs_branch-from-start', { name });
  const start = edition.catalogue.scenarios.find(({ id }) => id === view.scenario)?.start;
  if (start === undefined) return edition.say('runs_branch-from-month', { name, number: months + 1 });
  return edition.say('runs_branch', { name, ...monthFacts(monthText(monthNumber(start) + months)) });
}

/** The session under a name that says where it comes from. */
function named(edition: Edition, session: Session, original: Session, months: number): Session {
  return { ...session, label: { ...session.label, title: branchTitle(edition, original, months) } };
}

/** A campaign of its own that shares this many months with another. */
export function forked(edition: Edition, original: Session, months: number): Session {
  return named(edition, forkSession(crypto.randomUUID(), original, months), original, months);
}

/** What goes on after an act of the team: the run itself where it is kept, a branch where it was only looked at. */
export function playedOn(edition: Edition, before: Session, after: Session, isKept: boolean): Session {
  if (isKept) return after;
  const months = before.months.length;
  const { label } = named(edition, branchSession(crypto.randomUUID(), before), before, months);
  return { ...after, label };
}
