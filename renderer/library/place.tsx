/** The foot of the library: what the keys do, and where runs are kept. */

import { host } from '../host/host.ts';
import { placeFacts } from '../home/run-words.ts';
import { useSay, useStore } from '../store/store.ts';

type Key = readonly [keys: readonly string[], does: string];

const KEPT: readonly Key[] = [
  [['Up', 'Down'], 'run'],
  [['Enter'], 'open'],
  [['F2'], 'rename'],
  [['Delete'], 'delete'],
];

const DELETED: readonly Key[] = [
  [['Up', 'Down'], 'run'],
  [['Enter'], 'restore'],
];

function placeText(place: string, isLasting: boolean): string {
  if (host.kind === 'window') return `Kept in ${place}`;
  const where = `Kept in this browser, at ${window.location.host}`;
  return isLasting ? `${where} only` : `${where}, which may clear it: save what matters to a file.`;
}

/** The foot. */
export function Place({ isKept }: { readonly isKept: boolean }) {
  const say = useSay();
  const { place, isLasting, fault } = useStore((state) => state.shelf);
  return (
    <footer className="library-foot">
      <ul className="library-keys" aria-label="Keys of the list">
        {(isKept ? KEPT : DELETED).map(([keys, does]) => (
          <li key={does}>
            {keys.map((key) => (
              <kbd key={key} className="key">
                {key}
              </kbd>
            ))}{' '}
            {does}
          </li>
        ))}
      </ul>
      <p className={fault === null ? 'library-place' : 'library-place worse'}>
        {fault === null ? placeText(place, isLasting) : say('faults_not-listed', placeFacts(place, fault))}
      </p>
    </footer>
  );
}
