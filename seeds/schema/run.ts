/**
 * What a run file has to look like before anything reads it. Only the form is checked here: whether the scenario
 * exists, the commands are allowed and the figures are right is for the replay to find out, since a file that is
 * well formed and wrong is a divergence with a month, and not a fault of form.
 */

import { z } from 'zod';
import type { Command, RunFile } from '../../sim/index.ts';

// The page of the desktop program forbids making code out of text.
z.config({ jitless: true });

/** Months that a run may have: far beyond every scenario, and far below what would take noticeable time. */
export const LONGEST_RUN = 120;

/** Commands that a run may have. */
export const MOST_COMMANDS = 50_000;

/** The longest seed, in characters. */
export const LONGEST_SEED = 200;

const word = z.string().max(120);
const figure = z.number().min(-1e15).max(1e15);
const choice = z.union([word, figure]);

/** One command of a run file. */
export const runCommand = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('adoptMandate'), mandate: word }),
  z.object({ kind: z.literal('declareObjectives'), objectives: z.array(word).max(50) }),
  z.object({ kind: z.literal('order'), setting: word, sector: word.optional(), choice }),
  z.object({ kind: z.literal('withdraw'), setting: word, sector: word.optional() }),
  z.object({ kind: z.literal('decide'), response: word }),
  z.object({ kind: z.literal('decideAsStanding') }),
  z.object({ kind: z.literal('endMonth') }),
]);

const incident = z.tuple([word, word, figure, word, figure, figure, figure]);

/** One month of a run file. */
export const runMonth = z.object({
  digest: word,
  indicators: z.array(figure).max(100),
  incidents: z.array(incident).max(1000),
});

/** What stands before the commands: whose run it is. */
export const runHead = z.object({
  format: z.literal('reassurance-force-run'),
  formatVersion: z.int().min(1),
  rulesVersion: z.int().min(1),
  catalogue: word,
  scenario: word,
  seed: z.string().min(1).max(LONGEST_SEED),
  horizon: z.int().min(1).max(LONGEST_RUN),
  playedBy: word,
  objectives: z.array(word).max(50),
});

const run = runHead.extend({
  commands: z.array(runCommand).max(MOST_COMMANDS),
  facilitator: z.array(z.unknown()).max(0),
  months: z.array(runMonth).max(LONGEST_RUN),
  ending: word,
});

/** The two lines that tell whose file it is, which every version has kept. */
const header = z.object({ format: z.literal('reassurance-force-run'), formatVersion: z.int().min(1) });

/** What reading found: the run, or where the form is broken, or the version that it was written in. */
export type RunReading =
  | { readonly kind: 'run'; readonly run: RunFile }
  | { readonly kind: 'notARun' }
  | { readonly kind: 'newer'; readonly formatVersion: number }
  | { readonly kind: 'malformed'; readonly path: string; readonly fault: string };

/**
 * Reads parsed JSON as a run file of at most this format version. Unknown keys are dropped, so that a file that
 * carries more than a run, such as the one with a report card, is read all the same.
 */
export function readRun(data: unknown, newestVersion: number): RunReading {
  const head = header.safeParse(data);
  if (!head.success) return { kind: 'notARun' };
  const { formatVersion } = head.data;
  if (formatVersion > newestVersion) return { kind: 'newer', formatVersion };
  const found = run.safeParse(data);
  if (found.success) return { kind: 'run', run: asRun(found.data) };
  const issue = found.error.issues[0];
  return { kind: 'malformed', path: issue?.path.join('.') ?? '', fault: issue?.message ?? 'unknown fault' };
}

function asRun(data: z.infer<typeof run>): RunFile {
  // Settings are checked by name when the command is applied: an unknown one is refused there, with its month.
  return { ...data, commands: data.commands as readonly Command[], facilitator: [] };
}
