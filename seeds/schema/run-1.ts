/**
 * Run files of format 1, as they were written until November 2026, and how they are lifted to format 2. Nothing here is
 * ever changed again: it says what old files look like, not what would be good.
 */

import { z } from 'zod';
import { canonicalText, digestText, standingCommands, type RunAct } from '../../sim/index.ts';
import { COMMANDS } from './run-acts.ts';
import { figure, LONGEST_RUN, MOST_ACTS, seed, word } from './run-basics.ts';

/** The indicators, in the order of the figures of a month. */
const INDICATORS = [
  'ceasefire',
  'violations',
  'escalation',
  'credibility',
  'belief',
  'hostility',
  'neutrality',
  'legitimacy',
  'cohesion',
  'confidence',
  'backing',
  'talks',
  'strength',
  'forceKilled',
  'civiliansKilled',
  'dark',
  'shortInterceptors',
  'mediumInterceptors',
  'longInterceptors',
  'cost',
];

const command = z.discriminatedUnion('kind', COMMANDS);

const incident = z.tuple([word, word, figure, word, figure, figure, figure]);

const month = z.object({
  digest: word,
  indicators: z.array(figure).max(100),
  incidents: z.array(incident).max(1000),
});

const head = z.object({
  format: z.literal('reassurance-force-run'),
  formatVersion: z.literal(1),
  rulesVersion: z.int().min(1),
  catalogue: word,
  scenario: word,
  seed,
  horizon: z.int().min(1).max(LONGEST_RUN),
  playedBy: word,
  objectives: z.array(word).max(50),
});

const file = head.extend({
  commands: z.array(command).max(MOST_ACTS),
  facilitator: z.array(z.unknown()).max(0),
  months: z.array(month).max(LONGEST_RUN),
  ending: word,
});

/** A checked file of format 1 in format 2. It gets an id from its contents; what it did not keep is null or empty. */
function lift(data: z.infer<typeof file>): unknown {
  const {
    rulesVersion,
    catalogue,
    scenario,
    seed: text,
    horizon,
    playedBy,
    objectives,
    commands,
    months,
    ending,
  } = data;
  const acts = commands.map((act) => ({ by: playedBy, act })) as readonly RunAct[];
  const adopted = standingCommands(acts).findLast((act) => act.kind === 'adoptMandate');
  return {
    format: 'reassurance-force-run',
    formatVersion: 2,
    rulesVersion,
    id: `format-1-${digestText(canonicalText(data))}`,
    parent: null,
    title: '',
    note: '',
    tags: [],
    locks: [],
    seats: [],
    playedBy,
    scenario: { id: scenario, hash: null },
    edition: { catalogue, contested: [] },
    mandate: adopted === undefined ? null : { id: adopted.mandate },
    seed: text,
    otherLuck: [],
    horizon,
    objectives,
    indicators: INDICATORS,
    start: [],
    causes: [],
    acts,
    months: months.map(({ digest, indicators, incidents }, index) => ({
      digest,
      // Format 2 keeps by how much a figure moved: the first month counts from 0.
      changes: indicators.map((steps, place) => steps - (months[index - 1]?.indicators[place] ?? 0)),
      causes: [],
      incidents: incidents.map(([id, place, day, response, ...harm]) => [
        id,
        place,
        day,
        response,
        response === '' ? '' : null,
        ...harm,
        null,
        null,
        null,
        null,
        null,
      ]),
    })),
    ending,
  };
}

/** Format 1. */
export const FORM_1 = { version: 1, head, file, acts: { key: 'commands', entry: command }, month, lift } as const;
