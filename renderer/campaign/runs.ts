/** Run files as the screen meets them: read at the border, as far as they are sound, and summed up for a list. */

import type { Edition } from '../../seeds/edition.ts';
import { readSoundRun, type SoundReading, type SoundRun } from '../../seeds/schema/damaged-run.ts';
import {
  endingOf,
  isToldFromRecord,
  journalOf,
  playAgain,
  replayRun,
  type RunFile,
  standingEntries,
} from '../../sim/index.ts';
import { damageText } from '../words/verification.ts';

/** A run as a file's text. */
export function textOf(run: RunFile): string {
  return `${JSON.stringify(run)}\n`;
}

/** Reads a file's text. Returns the run as far as it is sound, or what is wrong with it and the way out. */
export function readRunText(edition: Edition, name: string, text: string): SoundRun | string {
  const reading = readSoundRun(text);
  if (reading.kind !== 'sound') return `“${name}” ${faultOf(reading)}`;
  const { run, damage } = reading.found;
  if (damage === null) return reading.found;
  const sound = bornOut(edition, run);
  if (sound.months.length > 0) return { run: sound, damage };
  return `“${name}” is damaged, and no month of it is sound: ${damageText(damage)}. Use an undamaged copy.`;
}

function faultOf(reading: Exclude<SoundReading, { readonly kind: 'sound' }>): string {
  if (reading.kind === 'notARun') return 'is not a run file. Choose a file that was saved from a campaign.';
  if (reading.kind === 'newer') return 'was written by a newer version. Update the program to open it.';
  if (reading.kind === 'notJson') {
    return reading.isCutOff
      ? 'is cut off so early that nothing could be read. Use an undamaged copy.'
      : 'is not a run file: it is not JSON. Choose a file that was saved from a campaign.';
  }
  const place = reading.path === '' ? 'its top level' : reading.path;
  return `is damaged at ${place} (${reading.fault}). Use an undamaged copy.`;
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
