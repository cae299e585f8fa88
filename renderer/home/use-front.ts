/** The campaign that waits: the latest that goes on, with its text. */

import { useEffect, useState } from 'react';
import type { SoundRun } from '../../seeds/schema/damaged-run.ts';
import { readRunText } from '../store/runs.ts';
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
    if (row.state === 'sound' && row.head?.ending === 'none') return row;
  }
  return null;
}

/** What the first card shows. */
export function useFront(): Front {
  const { rows, fault, isListed } = useStore((state) => state.shelf);
  const latest = latestOpen(rows);
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const id = latest?.id;
  useEffect(() => {
    if (id === undefined) return undefined;
    let isOver = false;
    const read = async (): Promise<void> => {
      const kept = await readKept(id);
      const found = kept === null || kept.text === null ? '' : readRunText(id, kept.text);
      if (isOver || typeof found === 'string' || latest === undefined || latest === null) return;
      setWaiting({ row: latest, found });
    };
    void read();
    return () => {
      isOver = true;
    };
  }, [id, latest]);
  if (fault !== null) return { kind: 'fault' };
  if (!isListed || latest === undefined) return { kind: 'reading' };
  if (latest === null) return { kind: 'nothing', hasRuns: rows.length > 0 };
  return waiting?.row.id === latest.id ? { kind: 'waiting', waiting } : { kind: 'reading' };
}
