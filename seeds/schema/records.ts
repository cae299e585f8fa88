/** Claims, sources and the glossary: what the numbers rest on, and what the words mean. */

import { z } from 'zod';
import { claimId, distinct, id, number, text } from './basics.ts';

const claim = z.strictObject({
  id: claimId,
  /** Paragraphs of the source article, the title being the first. */
  paragraphs: distinct(z.int().min(1)),
  group: text,
  claim: text,
  prediction: text,
});

/** All claims of the source article, in our words. */
export const claimsSchema = z.array(claim).min(1);

/** A claim of the source article and what it predicts. */
export type Claim = z.output<typeof claim>;

const sourceId = z.string().regex(/^[a-z][a-z0-9_]*(\.[a-z0-9_]+)+$/i, { error: 'a fact id such as "gr.255"' });
const figure = z.union([number, z.string(), z.null()], { error: 'a number, a text or null' });
const limit = number.nullable();

const fact = z.strictObject({
  id: sourceId,
  quantity: text,
  value: figure,
  low: limit,
  high: limit,
  unit: z.string(),
  date: text,
  source: text,
  confidence: text,
  /** A primary or established, B secondary, C partisan relay or aggregator. */
  tier: z.enum(['A', 'B', 'C']),
});

const figures = z.union([number, z.array(limit)], { error: 'a number or a list of numbers' });

const target = z.strictObject({
  id: z.string().regex(/^T\d\d$/, { error: 'a target id such as "T04"' }),
  name: text,
  metric: text,
  low: figures,
  target: figures,
  high: figures,
  evidence: distinct(sourceId),
});

/** All public figures, the targets of calibration, and the two checks that rest on assumptions. */
export const sourcesSchema = z.strictObject({
  facts: z.array(fact).min(1),
  targets: z.array(target),
  sensitivity: z.array(target),
});

/** A public figure with its source. */
export type Fact = z.output<typeof fact>;

/** What a run has to look like to be believable. */
export type Target = z.output<typeof target>;

/** The file of sources. */
export type Sources = z.output<typeof sourcesSchema>;

/** The words that a student meets. */
export const glossarySchema = z.array(z.strictObject({ id, term: text, meaning: text })).min(1);

/** A word and its meaning. */
export type GlossaryEntry = z.output<typeof glossarySchema>[number];

const airMonth = z.strictObject({
  month: z.string(),
  dronesLaunched: number,
  dronesStopped: number.nullable(),
  cruiseLaunched: number,
  cruiseStopped: number.nullable(),
  ballisticLaunched: number,
  ballisticStopped: number.nullable(),
  missilesLaunched: number,
});

/** Launches and stops by month. */
export const airRecordSchema = z.strictObject({ about: text, source: text, months: z.array(airMonth).min(1) });

/** Launches and stops by month: counts, and shares from 0 to 1. */
export type AirRecord = z.output<typeof airRecordSchema>;
