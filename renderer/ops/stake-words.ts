/** What answers are compared by, in words: headings, and each range beside its bar. */

import type { Edition } from '../../seeds/edition.ts';
import { middleOf, typeOf, type Answer } from '../words/likely.ts';
import { decimal, MINUS, signed } from '../words/numbers.ts';
import type { Range, Stake } from './stakes.ts';

/** A heading. The thing at stake has a name of its own, and says what of it is counted. */
export function stakeName(edition: Edition, incident: string, { id }: Stake): string {
  const { say, prose } = edition;
  const thing = prose.incidents[incident]?.decision?.thing ?? '';
  if (id === 'met' && thing !== '') return thing;
  if (id === 'spared') return say('decision_thing-spared', { thing });
  return id === 'dark' ? say('decision_thing-dark', { thing }) : say('decision_stake', { stake: id });
}

/** The steps of an answer as it is seen, each with where it begins. */
const STEPS = [
  ['none', 0],
  ['faint', 0.15],
  ['half', 0.45],
  ['most', 0.7],
  ['full', 0.95],
  ['beyond', 1.2],
] as const;

/** How far an answer goes, as a step that the messages know. */
export function stepOf(answer: number): string {
  // What decimals cannot hold exactly may lie a hair below its step.
  return STEPS.findLast(([, from]) => answer + 1e-9 >= from)?.[0] ?? 'none';
}

/** Both ends with a dash between them, or "to" where they carry signs. */
function between(low: string, high: string): string {
  if (low === high) return low;
  return /[+−]/.test(low + high) ? `${low} to ${high}` : `${low}–${high}`;
}

/** A change in so many decimals; without a sign where it rounds to nothing. */
function change(value: number, places: number): string {
  const written = signed(value, places);
  return /[1-9]/.test(written) ? written : '0';
}

/** A change of a share in points of a hundred; small ones with a decimal. */
function pointsText([low, high]: Range): string {
  const places = Math.max(Math.abs(low), Math.abs(high)) < 0.0195 ? 1 : 0;
  return between(change(low * 100, places), change(high * 100, places));
}

/** A count, none of it said as such. */
export function countText(range: Range, none: string): string {
  const [low, high] = [decimal(range[0]), decimal(range[1])];
  return high === '0' ? none : between(low, high);
}

/** From here on thousands of homes are told in millions. */
const MILLION = 1000;

function darkText({ say }: Edition, [low, high]: Range): string {
  const isMany = high >= MILLION;
  const homes = isMany ? between(decimal(low / MILLION, 1), decimal(high / MILLION, 1)) : countText([low, high], '');
  if (homes === '') return say('decision_none');
  return say(isMany ? 'decision_millions' : 'decision_thousands', { homes });
}

/** Chances as people say them, each with where it ends; what is even and what is likely, as in the sentences. */
const CHANCES = [
  ['none', 0.05],
  ['tenth', 0.15],
  ['fifth', 0.23],
  ['quarter', 0.29],
  ['third', 0.4],
  ['half', 0.6],
  ['two-thirds', 0.71],
  ['three-quarters', 0.85],
  ['most', 0.95],
] as const;

/** What is said of a chance that nothing strikes home, as a word that the messages know. */
export function chanceWord(chance: number): string {
  return CHANCES.find(([, end]) => chance < end)?.[0] ?? 'sure';
}

/** A range in a word or two: "0–3", "spared 1 in 3", "in kind", "+0.2 to +0.8". */
export function rangeText(edition: Edition, incident: string, { id }: Stake, range: Range): string {
  const { say } = edition;
  switch (id) {
    case 'killed':
      return countText(range, say('decision_nobody'));
    case 'spent':
      return countText(range, say('decision_none'));
    case 'dark':
      return darkText(edition, range);
    case 'spared':
      return say('decision_spared', { chance: chanceWord(range[0]) });
    case 'met':
    case 'answer': {
      const isAct = id === 'answer' || typeOf(edition, incident)?.provokes !== undefined;
      return say(isAct ? 'decision_answer-step' : 'decision_met-step', { step: stepOf(middleOf(range)) });
    }
    case 'escalation':
      return between(change(range[0], 1), change(range[1], 1));
    default:
      return pointsText(range);
  }
}

/** From the least to the most that any answer brings, for what has no column. */
export function spanText(edition: Edition, incident: string, stake: Stake, answers: readonly Answer[]): string {
  const ranges = answers.map(stake.read);
  const range: Range = [Math.min(...ranges.map(([low]) => low)), Math.max(...ranges.map(([, high]) => high))];
  return rangeText(edition, incident, stake, range);
}

/** The same for a reader, who says a minus. */
export function spoken(text: string): string {
  return text.replaceAll(MINUS, 'minus ').replaceAll('–', ' to ');
}
