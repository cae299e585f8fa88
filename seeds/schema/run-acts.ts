/** The acts of a run file, each with who did it and why. */

import { z } from 'zod';
import { figure, LONGEST_RUN, longText, shortText, word } from './run-basics.ts';

const choice = z.union([word, figure]);

/** What a team can order, in every form of the file. */
export const COMMANDS = [
  z.object({ kind: z.literal('adoptMandate'), mandate: word }),
  z.object({ kind: z.literal('declareObjectives'), objectives: z.array(word).max(50) }),
  z.object({ kind: z.literal('order'), setting: word, sector: word.exactOptional(), choice }),
  z.object({ kind: z.literal('withdraw'), setting: word, sector: word.exactOptional() }),
  z.object({ kind: z.literal('decide'), response: word }),
  z.object({ kind: z.literal('decideAsStanding') }),
  z.object({ kind: z.literal('endMonth') }),
] as const;

const measure = z.enum(['last', 'lowest', 'highest', 'mean', 'monthsAbove']);

const predicate = z.union([
  z.object({
    about: z.literal('indicator'),
    id: word,
    measure,
    level: figure.exactOptional(),
    is: z.enum(['atLeast', 'atMost']),
    value: figure,
  }),
  z.object({ about: z.enum(['incident', 'ending']), id: word }),
]);

const month = z.int().min(0).max(LONGEST_RUN);

const act = z.discriminatedUnion('kind', [
  ...COMMANDS,
  z.object({ kind: z.literal('takeBack'), count: z.int().min(1) }),
  z.object({
    kind: z.literal('predict'),
    question: shortText,
    predicate: predicate.exactOptional(),
    value: z.number().min(0).max(1),
    until: month,
  }),
  z.object({ kind: z.literal('note'), month, incident: z.int().min(1).exactOptional(), text: longText }),
  z.object({ kind: z.literal('openStep'), step: z.int().min(1) }),
  z.object({ kind: z.literal('closeStep'), step: z.int().min(1) }),
  z.object({ kind: z.literal('pause') }),
  z.object({ kind: z.literal('resume') }),
  z.object({ kind: z.literal('extend'), seconds: figure }),
  z.object({ kind: z.literal('message'), text: longText }),
  z.object({ kind: z.literal('unlock'), lock: word }),
  z.object({ kind: z.literal('reveal'), what: word }),
  z.object({ kind: z.literal('stage'), incident: word, place: word }),
  z.object({ kind: z.literal('condition'), name: word, value: choice }),
  z.object({ kind: z.literal('override'), indicator: word, amount: figure }),
]);

/** One act of a run file. */
export const runAct = z.object({
  by: word,
  act,
  reason: longText.exactOptional(),
  at: z.number().min(0).max(1e9).exactOptional(),
});
