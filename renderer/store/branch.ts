/** Branches: what is played on from a run that stays as it is gets an id and a label of its own. */

import { journalOf } from '../words/record.ts';
import { monthOfRun } from '../words/verification.ts';
import type { Label } from './label.ts';
import type { Session } from './session.ts';
import type { Table } from './state.ts';

/** The label of a branch that leaves its run after this many months. */
export function branchLabel(original: Session, label: Label, month: number): Label {
  const { seed, scenario } = original.view;
  const name = label.title === '' ? seed : label.title;
  const from = month === 0 ? 'from the start' : `from ${monthOfRun({ scenario }, month + 1)}`;
  const digest = journalOf(original.campaign).digests[month - 1] ?? '';
  const id = crypto.randomUUID();
  return { ...label, id, parent: label.id === '' ? null : { id: label.id, month, digest }, title: `${name}, ${from}` };
}

/** What goes on after an act of the team: the run itself where it is kept, a branch where it was only looked at. */
export function playedOn(
  before: Session,
  after: Session,
  table: Table,
): { readonly session: Session; readonly table: Table } {
  if (table.isKept) return { session: after, table };
  const label = branchLabel(before, table.label, before.months.length);
  return { session: { ...after, id: label.id }, table: { label, isKept: true } };
}
