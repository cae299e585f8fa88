/** The campaign that waits: the latest that goes on, with its text. */

import type { Edition } from '../../seeds/edition.ts';
import { useEdition } from '../store/store.ts';
import { useEffect, useState } from 'react';
import type { SoundRun } from '../../seeds/schema/damaged-run.ts';
import { RULES_VERSION } from '../../sim/index.ts';
import { recordedOf } from '../campaign/recorded.ts';
import { readText } from '../campaign/run-text.ts';
import { readKept } from '../store/shelf-actions.ts';
import type { RunRow } from '../store/shelf-rows.ts';
import { useStore } from '../store/store.ts';

/** A row with its run. */
export interface Waiting {
  readonly row: RunRow;
  readonly found: SoundRun;
}

/** What the first card of home is about. */
export type Front =
  /** What is kept is still being read: nothing is known, so nothing is said. */
  | { readonly kind: 'reading' }
  | { readonly kind: 'fault' }
  | { readonly kind: 'waiting'; readonly waiting: Waiting }
  /** Nothing waits, or the campaign that does cannot be read. */
  | { readonly kind: 'nothing'; readonly hasRuns: boolean };

/** The latest campaign that goes on; undefined while later ones are not read yet. */
function latestOpen(rows: readonly RunRow[]): RunRow | undefined | null {
  for (const row of rows) {
    if (row.state === 'unread') return undefined;
    const { state, head } = row;
    if (state === 'sound' && head?.ending === 'none' && head.rulesVersion === RULES_VERSION) return row;
  }
  return null;
}

/** The run of this row, if it can be gone on with: a run that is told from its record cannot. */
async function runIn(edition: Edition, row: RunRow): Promise<SoundRun | null> {
  const text = (await readKept(row.id))?.text ?? null;
  const found = text === null ? null : await readText(edition, row.id, text);
  return found === null || 'key' in found || recordedOf(edition, row.id, found) !== null ? null : found;
}

/** What the first card shows. */
export function useFront(): Front {
  const edition = useEdition();
  const { rows, fault, isListed } = useStore((state) => state.shelf);
  const latest = latestOpen(rows);
  const [read, setRead] = useState<{ readonly row: RunRow; readonly found: SoundRun | null } | null>(null);
  const id = latest?.id;
  useEffect(() => {
    if (id === undefined || latest === undefined || latest === null) return undefined;
    let isOver = false;
    void runIn(edition, latest).then((found) => (isOver ? undefined : setRead({ row: latest, found })));
    return () => {
      isOver = true;
    };
  }, [id, latest]);
  if (fault !== null) return { kind: 'fault' };
  if (!isListed || latest === undefined) return { kind: 'reading' };
  if (latest === null) return { kind: 'nothing', hasRuns: rows.length > 0 };
  if (read?.row.id !== latest.id) return { kind: 'reading' };
  const { row, found } = read;
  return found === null ? { kind: 'nothing', hasRuns: true } : { kind: 'waiting', waiting: { row, found } };
}
