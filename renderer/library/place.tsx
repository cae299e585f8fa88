/** The foot of the library: what the keys do, and where runs are kept. */

import type { Say } from '../../seeds/messages.ts';
import { host } from '../host/host.ts';
import { placeFacts } from '../home/run-words.ts';
import { useSay, useStore } from '../store/store.ts';

/** The keys of messages: what is pressed, and what it does. */
type Key = readonly [keys: readonly string[], does: string];

const KEPT: readonly Key[] = [
  [['library_key-up', 'library_key-down'], 'library_does-run'],
  [['library_key-enter'], 'library_does-open'],
  [['library_key-f2'], 'library_does-rename'],
  [['library_key-delete'], 'library_does-delete'],
];

const DELETED: readonly Key[] = [
  [['library_key-up', 'library_key-down'], 'library_does-run'],
  [['library_key-enter'], 'library_does-restore'],
];

function placeText(say: Say, place: string, isLasting: boolean): string {
  if (host.kind === 'window') return say('library_kept-in', { place });
  const { host: address } = window.location;
  return isLasting ? say('library_kept-browser-only', { address }) : say('library_kept-browser-unsure', { address });
}

/** The foot. */
export function Place({ isKept }: { readonly isKept: boolean }) {
  const say = useSay();
  const { place, isLasting, fault } = useStore((state) => state.shelf);
  return (
    <footer className="library-foot">
      <ul className="library-keys" aria-label={say('library_keys')}>
        {(isKept ? KEPT : DELETED).map(([keys, does]) => (
          <li key={does}>
            {keys.map((key) => (
              <kbd key={key} className="key">
                {say(key)}
              </kbd>
            ))}{' '}
            {say(does)}
          </li>
        ))}
      </ul>
      <p className={fault === null ? 'library-place' : 'library-place worse'}>
        {fault === null ? placeText(say, place, isLasting) : say('faults_not-listed', placeFacts(place, fault))}
      </p>
    </footer>
  );
}
