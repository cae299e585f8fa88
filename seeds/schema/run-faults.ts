/** What is said of a file that holds no run, or a broken one: the same on the page, in the window and at the terminal. */

import type { Facts, Message } from '../messages.ts';
import type { RunDamage, SoundReading } from './damaged-run.ts';

/** Anything but a run. */
export type NoRun = Exclude<SoundReading, { readonly kind: 'sound' }>;

/** How a file is called in a message; "" where it has no name. */
export function fileFacts(name: string): Facts {
  return { name, named: name === '' ? 'no' : 'yes' };
}

/** Where a run is broken and how, for messages that tell of it. */
export function damageFacts({ path, fault }: RunDamage): Facts {
  return { path, damage: fault };
}

/** What to say of a file that is not a run. */
export function noRunMessage(name: string, reading: NoRun): Message {
  const facts = fileFacts(name);
  switch (reading.kind) {
    case 'notARun':
      return { key: 'faults_run-other', facts };
    case 'newer':
      return { key: 'faults_run-newer', facts };
    case 'notJson':
      return { key: reading.isCutOff ? 'faults_run-cut-off' : 'faults_run-not-json', facts };
    case 'malformed': {
      const path = reading.path === '' ? 'none' : reading.path;
      return { key: 'faults_run-damaged', facts: { ...facts, path, found: reading.fault } };
    }
  }
}
