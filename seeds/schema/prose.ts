/**
 * Words: everything that is only ever read by people. Kept apart from the rules' data, so that wording can never
 * change a result.
 */

import { z } from 'zod';
import { each, id, text } from './basics.ts';
import {
  AXES,
  BACKINGS,
  CLAUSES,
  ENDINGS,
  FAMILIES,
  INDICATOR_NAMES,
  PILLARS,
  READING_NAMES,
  SECTOR_KINDS,
  SETTINGS,
  SETTING_IDS,
  SITE_KINDS,
  TIERS,
  WEAPONS,
} from './model.ts';

/** A name for each of the ids of a catalogue list, which `checks/prose.ts` compares. */
const namesById = z.record(id, text);

const indicatorWords = z.strictObject({
  /** As a heading. */
  name: text,
  /** Where there is little room. */
  short: text,
});

/** Display names. */
export const namesSchema = z.strictObject({
  indicators: each(INDICATOR_NAMES, indicatorWords),
  sectors: namesById,
  sites: namesById,
  settlements: namesById,
  partners: namesById,
  /** As they stand in a sentence, where that is not the name itself: "the Netherlands", "the northern border region". */
  within: z.strictObject({ sectors: namesById, sites: namesById, partners: namesById }),
  /** In lists, where room is short and the words before tell the kind: "Mykolaiv grid". */
  listed: z.strictObject({ sites: namesById }),
  sectorKinds: each(SECTOR_KINDS, text),
  siteKinds: each(SITE_KINDS, text),
  backings: each(BACKINGS, text),
  tiers: each(TIERS, text),
  weapons: each(WEAPONS, text),
  axes: each(AXES, text),
  pillars: each(PILLARS, text),
  families: each(FAMILIES, text),
});

const clauseWords = z.strictObject({ title: text, sentences: z.array(text).min(1) });

const optionWords = z.strictObject({ name: text, phrase: text, meaning: text, tradeOff: text });

/** A setting in words: options one by one, or a count with its unit. Which of the two is checked against the setting. */
const settingWords = z.strictObject({
  label: text,
  options: z.record(text, optionWords).exactOptional(),
  one: text.exactOptional(),
  many: text.exactOptional(),
  meaning: text.exactOptional(),
  tradeOff: text.exactOptional(),
});

/** The mandate in words. */
export const mandateWordsSchema = z.strictObject({
  clauses: each(CLAUSES, clauseWords),
  settings: each(SETTING_IDS, settingWords),
});

const REAL_ENDINGS = ENDINGS.filter((ending) => ending !== 'none');

/** How a campaign ended, in words. */
export const endingsSchema = each(
  REAL_ENDINGS,
  z.strictObject({
    title: text,
    /** What is said across the whole room when it is over. */
    sentence: text,
    /** The same where the mandate's exit makes another of it, by that choice. */
    sentenceBy: z.partialRecord(z.enum(SETTINGS.exit.options), text).exactOptional(),
    happened: text,
    paragraph: text,
  }),
);

/** What a reading says where it is high and where it is low. */
export const readingWordsSchema = each(READING_NAMES, z.strictObject({ high: text, low: text }));

/** What moved an indicator, by the id of the cause in the ledger. Incidents speak for themselves. */
export const causeWordsSchema = z.record(
  z.string().regex(/^[a-zA-Z]+\.[a-zA-Z]+$/, { error: 'a cause such as "cohesion.left"' }),
  text,
);

/** Who speaks beside a decision: offices, never persons. */
const SPEAKERS = ['operations', 'intelligence', 'envoy', 'capital', 'scene'] as const;

/** Text of at most so many characters, so that it keeps to its place on the card. */
const brief = (most: number): typeof text => text.max(most);

/** What will likely be said of an answer: what becomes of people first, then of the thing, then the price. */
const likelyWords = z.strictObject({ held: brief(42), partly: brief(42), failed: brief(42) });

/** An incident that asks, on the card of its decision. */
const decisionWords = z.strictObject({
  /** What is asked of the team, now. May name {partner} and {category}. */
  dilemma: brief(150),
  /** What is at stake besides people: "The site". */
  thing: brief(16),
  speaker: z.enum(SPEAKERS),
  says: brief(90),
  /** Why it is possible. */
  possible: brief(80),
  /** For each answer of the type. */
  answers: z.record(id, likelyWords),
});

/** An incident in words. */
export const incidentWordsSchema = z.strictObject({
  id,
  title: text,
  short: text,
  happened: text,
  asked: text.exactOptional(),
  decision: decisionWords.exactOptional(),
  happenedSpared: text.exactOptional(),
  happenedQuiet: text.exactOptional(),
  /** What came of it, for each result that a handler reports. */
  results: z.record(text, text).exactOptional(),
  why: text,
  question: text,
  /** The type is no more; its words stay, so that old runs can be told. */
  left: z.literal(true).exactOptional(),
});

/** An answer in words. */
export const responseWordsSchema = z.array(
  z.strictObject({
    id,
    title: text,
    order: text,
    meaning: text,
    risk: text,
    /** An answer of words alone: capitals give it, whoever met the incident in the field. */
    byEnvoys: z.literal(true).exactOptional(),
  }),
);

/** The objectives in words. */
export const objectiveWordsSchema = z.record(
  id,
  z.strictObject({
    title: text,
    sentence: text,
    /** How it reads that it was missed, behind how the campaign ended: "but its standing was spent". */
    missed: text,
  }),
);

/**
 * The scenarios in words, in the order in which they are offered: what they are called, how things stand at the start, what
 * their mandates are called, and why choices are locked.
 */
export const scenarioWordsSchema = z.record(
  id,
  z.strictObject({
    title: text,
    situation: text,
    /** What each mandate to start from is called: as a heading, and within a sentence ("the balanced mandate"). */
    mandates: z.record(text, z.strictObject({ name: text, within: text })),
    locks: z.record(id, text).exactOptional(),
  }),
);

/** All words. */
export interface Prose {
  readonly names: z.output<typeof namesSchema>;
  readonly mandate: z.output<typeof mandateWordsSchema>;
  readonly endings: z.output<typeof endingsSchema>;
  readonly readings: z.output<typeof readingWordsSchema>;
  readonly causes: z.output<typeof causeWordsSchema>;
  readonly incidents: Readonly<Record<string, IncidentWords>>;
  readonly responses: Readonly<Record<string, ResponseWords>>;
  readonly objectives: z.output<typeof objectiveWordsSchema>;
  readonly scenarios: z.output<typeof scenarioWordsSchema>;
}

/** An incident's words. */
export type IncidentWords = z.output<typeof incidentWordsSchema>;

/** The words on the card of a decision. */
export type DecisionWords = z.output<typeof decisionWords>;

/** An answer's words. */
export type ResponseWords = z.output<typeof responseWordsSchema>[number];
