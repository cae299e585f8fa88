/** Run files as the screen meets them: read at the border, summed up for a list. */

import { catalogue } from '../../seeds/index.ts';
import { readRun } from '../../seeds/schema/run.ts';
import { RUN_FORMAT_VERSION, type RunFile } from '../../sim/index.ts';
import type { StoredRun } from '../host/contract.ts';

/** A kept campaign in a line. */
export interface RunSummary {
  readonly id: string;
  readonly savedAt: number;
  readonly run: RunFile;
}

/** Reads a file's text. Returns the run, or what is wrong with it and the way out. */
export function readRunText(name: string, text: string): RunFile | string {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return `“${name}” is not a run file: it is not JSON. Choose a file that was saved from a campaign.`;
  }
  const reading = readRun(data, RUN_FORMAT_VERSION);
  if (reading.kind === 'notARun') return `“${name}” is not a run file. Choose a file that was saved from a campaign.`;
  if (reading.kind === 'newer') return `“${name}” was written by a newer version. Update the program to open it.`;
  if (reading.kind === 'malformed') {
    return `“${name}” is damaged at ${reading.path === '' ? 'its top level' : reading.path} (${reading.fault}). Use an undamaged copy.`;
  }
  const { scenario } = reading.run;
  const isKnown = catalogue.scenarios.some(({ id }) => id === scenario);
  return isKnown ? reading.run : `“${name}” plays the scenario “${scenario}”, which this version does not have.`;
}

/** A run as a file's text. */
export function textOf(run: RunFile): string {
  return `${JSON.stringify(run)}\n`;
}

/** The kept campaigns that can be read, the latest first. */
export function summaries(kept: readonly StoredRun[]): readonly RunSummary[] {
  return kept.flatMap(({ id, savedAt, text }) => {
    const run = readRunText(id, text);
    return typeof run === 'string' ? [] : [{ id, savedAt, run }];
  });
}
