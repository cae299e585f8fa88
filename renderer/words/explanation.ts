/** Why an incident could happen, in words: base rate, what raised or lowered it, the chance, the roll. */

import type { Edition } from '../../seeds/edition.ts';
import { chanceSteps, type Explanation, type ReadingName } from '../../sim/index.ts';
import { chanceAndRoll, isTellingChance, percent } from './numbers.ts';
import { list, sentence } from './text.ts';

/** A factor with the clause that says what it stands for. */
export interface Reason {
  readonly clause: string;
  readonly factor: number;
}

/** Factors closer to 1 than this are not worth a word. */
const PLAIN = 0.04;

/** What raised or lowered the chance of an incident, the strongest first. */
export function reasonsOf(edition: Edition, incident: string, explanation: Explanation): readonly Reason[] {
  return explanation.modifiers
    .filter(({ factor }) => Math.abs(factor - 1) >= PLAIN)
    .map(({ reading, factor }) => ({ clause: clauseOf(edition, incident, reading, factor), factor }))
    .toSorted((a, b) => strength(b.factor) - strength(a.factor));
}

function strength(factor: number): number {
  return factor <= 0 ? Infinity : Math.max(factor, 1 / factor);
}

/** A reading nearer to one end than this is told by the words of that end. */
const NEAR = 0.1;

/** The reading's words: those of the end that pushes the way the factor does, unless it stands at an end. */
export function clauseOf(edition: Edition, incident: string, reading: ReadingName, factor: number): string {
  const { high, low } = edition.prose.readings[reading];
  const data = edition.catalogue.incidents.find(({ id }) => id === incident);
  const modifier = data?.modifiers.find((candidate) => candidate.reading === reading);
  if (modifier === undefined || modifier.full === modifier.none) return high;
  const position = (factor - modifier.none) / (modifier.full - modifier.none);
  if (position <= NEAR) return low;
  if (position >= 1 - NEAR) return high;
  return modifier.full > modifier.none === factor > 1 ? high : low;
}

/** A factor as it is written: "× 1.6"; with as many decimals as tell it from one. */
export function timesFactor(factor: number): string {
  if (factor >= 10) return `× ${factor.toFixed(0)}`;
  const written = factor.toFixed(factor < 0.1 ? 2 : 1);
  return `× ${written === '1.0' ? factor.toFixed(2) : written}`;
}

/** The whole explanation: "Chance 22% this month, rolled 14: base 9%, Russia has not consented × 1.6." */
export function explanationSentence(edition: Edition, incident: string, explanation: Explanation): string {
  const shown = chanceAndRoll(explanation.chance, explanation.roll);
  const parts = [
    `base ${percent(explanation.base)}`,
    ...reasonsOf(edition, incident, explanation).map(({ clause, factor }) => `${clause} ${timesFactor(factor)}`),
  ];
  return `Chance ${shown.chance} this month, rolled ${shown.roll}: ${parts.join(', ')}.`;
}

/** The same as a sentence to be read aloud: "A base rate of 9% became 22%: …, though ….". */
export function chanceSentence(edition: Edition, incident: string, explanation: Explanation): string {
  const { chance } = chanceAndRoll(explanation.chance, explanation.roll);
  const isScheduled = edition.catalogue.incidents.find(({ id }) => id === incident)?.scheduled === true;
  const { base } = chanceSteps(explanation, isScheduled);
  const reasons = reasonsOf(edition, incident, explanation).slice(0, MOST_TOLD);
  const raised = list(reasons.filter(({ factor }) => factor > 1).map(({ clause }) => clause));
  const lowered = list(reasons.filter(({ factor }) => factor < 1).map(({ clause }) => clause));
  const [first, second] = explanation.chance >= base ? [raised, lowered] : [lowered, raised];
  const why = [first, second].filter((text) => text !== '').join(', though ');
  const became = percent(base) === chance ? 'stayed as it was' : `became ${chance}`;
  return sentence(`A base rate of ${percent(base)} ${became}${why === '' ? '' : `: ${why}`}`);
}

/** Reasons in a sentence at most; more cannot be listened to. */
const MOST_TOLD = 4;

/** Chances below this are told as small ones; what is likelier than not needs no reason in a story. */
const SMALL = 0.05;
const LIKELY = 0.5;

/** The reading whose value is a chance that was stated a month before. */
const STATED: ReadingName = 'breakStated';

/** The same in a line of the story; empty where it was likely anyway, or too unlikely, or is told of the month itself. */
export function shortReason(edition: Edition, incident: string, explanation: Explanation): string {
  if (explanation.chance >= LIKELY || !isTellingChance(explanation.chance)) return '';
  if (explanation.modifiers.some(({ reading }) => reading === STATED)) return '';
  const had = `It had a chance of ${explanation.chance < SMALL ? 'only ' : ''}${percent(explanation.chance)}`;
  const reasons = reasonsOf(edition, incident, explanation);
  const raised = reasons.find(({ factor }) => factor > 1);
  if (raised !== undefined) return sentence(`${had}, above all because ${raised.clause}`);
  const [lowered] = reasons;
  return sentence(lowered === undefined ? had : `${had}, although ${lowered.clause}`);
}
