/** Where a run comes from, in words. */

import type { Edition } from '../../seeds/edition.ts';
import { nameOf, type RunRow } from '../store/shelf-rows.ts';
import { monthOfRun } from '../words/verification.ts';

/** The name of the run that a branch left; what is not kept here has none. */
export function parentName(edition: Edition, row: RunRow, byId: ReadonlyMap<string, RunRow>): string {
  const parent = byId.get(row.head?.label.parent?.id ?? '');
  return parent === undefined ? edition.say('library_not-kept-here') : nameOf(edition, parent);
}

/** The month in which a branch left its run: "March 2026", "the start". */
export function leftIn(edition: Edition, { head }: RunRow): string {
  const month = head?.label.parent?.month ?? 0;
  return head === null || month === 0
    ? edition.say('library_the-start')
    : monthOfRun(edition, { scenario: { id: head.scenario, hash: null } }, month + 1);
}

/** "Branch of NAME from MONTH"; "" where the run is no branch. */
export function originText(edition: Edition, row: RunRow, byId: ReadonlyMap<string, RunRow>): string {
  const parent = row.head?.label.parent ?? null;
  if (parent === null) return '';
  return edition.say('library_origin', { run: parentName(edition, row, byId), month: leftIn(edition, row) });
}
