/**
 * Run files as the screen meets them: read at the border, as far as they are sound. The border comes with this file, so it
 * is fetched when a file is opened (`run-text.ts`).
 */

import type { Edition } from '../../seeds/edition.ts';
import type { Message } from '../../seeds/messages.ts';
import { readSoundRun, type SoundRun } from '../../seeds/schema/damaged-run.ts';
import { damageFacts, fileFacts, noRunMessage } from '../../seeds/schema/run-faults.ts';
import {
  endingOf,
  isToldFromRecord,
  journalOf,
  playAgain,
  replayRun,
  type RunFile,
  standingEntries,
} from '../../sim/index.ts';

/** Reads a file's text. Returns the run as far as it is sound, or the message that says what is wrong and the way out. */
export function readRunText(edition: Edition, name: string, text: string): SoundRun | Message {
  if (text.trim() === '') return { key: 'faults_run-empty', facts: fileFacts(name) };
  const reading = readSoundRun(text);
  if (reading.kind !== 'sound') return noRunMessage(name, reading);
  const { run, damage } = reading.found;
  if (damage === null) return reading.found;
  const sound = bornOut(edition, run);
  if (sound.months.length > 0) return { run: sound, damage };
  return { key: 'faults_run-no-month', facts: { ...fileFacts(name), ...damageFacts(damage) } };
}

/**
 * The part of a damaged run that has both its acts and its months: what can be played and compared. A run of other
 * rules keeps all its months: it is told from them.
 */
function bornOut(edition: Edition, run: RunFile): RunFile {
  if (isToldFromRecord(replayRun(edition.rules, run).verification)) return run;
  const { campaign } = playAgain(edition.rules, run, { record: true, untilTurn: run.months.length });
  const { commands, digests } = journalOf(campaign);
  const last = standingEntries(run.acts)[commands.length - 1];
  const acts = last === undefined ? [] : run.acts.slice(0, run.acts.indexOf(last) + 1);
  return { ...run, acts, months: run.months.slice(0, digests.length), ending: endingOf(campaign) };
}
