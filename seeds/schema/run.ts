/**
 * What a run file of today's form has to look like before anything reads it. Only the form is checked here: whether the
 * scenario exists, the orders are allowed and the figures are right is for the replay to find out, since a file that is
 * well formed and wrong is a divergence with a month, and not a fault of form.
 */

import { z } from 'zod';
import { RUN_FORMAT_VERSION, type RunAct, type RunFile } from '../../sim/index.ts';
import { runAct } from './run-acts.ts';
import { figure, LONGEST_RUN, longText, MOST_ACTS, seed, shortText, word } from './run-basics.ts';
import { mandateSchema, scenarioSchema } from './scenarios.ts';

const incident = z.tuple([
  word,
  word,
  figure,
  word,
  z.enum(['team', 'standingOrders', '']).nullable(),
  figure,
  figure,
  figure,
  figure.nullable(),
  figure.nullable(),
  figure.nullable(),
  figure.nullable(),
  word.nullable(),
]);

/** One month of a run file. */
export const runMonth = z.object({
  digest: word,
  changes: z.array(figure).max(100),
  causes: z.array(z.array(figure).max(6)).max(100),
  incidents: z.array(incident).max(1000),
});

const parent = z.object({ id: word, month: z.int().min(0).max(LONGEST_RUN), digest: word });

const byId = z.strictObject({ id: word });

/** What is written on a run and changes nothing in it. */
export const runLabel = z.object({
  id: word.min(1),
  parent: parent.nullable(),
  title: shortText,
  note: longText,
  tags: z.array(word).max(20),
  locks: z.array(word).max(20),
  seats: z.array(z.object({ seat: word, role: word, name: word.exactOptional() })).max(50),
  playedBy: word,
});

/** What stands before the acts: whose run it is, and what it was played on. */
export const runHead = runLabel.extend({
  format: z.literal('reassurance-force-run'),
  formatVersion: z.literal(RUN_FORMAT_VERSION),
  rulesVersion: z.int().min(1),
  scenario: z.union([
    z.strictObject({ id: word, hash: word.nullable() }),
    z.strictObject({ id: word, value: scenarioSchema }),
  ]),
  edition: z.object({
    catalogue: word,
    contested: z.array(z.object({ path: word, value: figure, by: word, reason: longText })).max(400),
  }),
  mandate: z.union([byId, z.strictObject({ id: word, value: mandateSchema })]).nullable(),
  seed,
  otherLuck: z.array(z.object({ from: z.int().min(1).max(LONGEST_RUN), seed })).max(LONGEST_RUN),
  horizon: z.int().min(1).max(LONGEST_RUN),
  objectives: z.array(word).max(50),
  indicators: z.array(word).max(100),
  start: z.array(figure).max(100),
  causes: z.array(word).max(1000),
});

/** A whole run file. */
export const runFile = runHead.extend({
  acts: z.array(runAct).max(MOST_ACTS),
  months: z.array(runMonth).max(LONGEST_RUN),
  ending: word,
});

/** A checked file as the model's type. Settings are known or refused by name, in their month, when they are ordered. */
export function asRun(data: z.infer<typeof runFile>): RunFile {
  return { ...data, acts: data.acts as readonly RunAct[] };
}
