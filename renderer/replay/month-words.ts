/** Positions of the replay and its months in words. */

import type { Edition } from '../../seeds/edition.ts';
import { causeText } from '../words/causes.ts';
import { monthAndYear } from '../words/dates.ts';
import { counted, inWords } from '../words/numbers.ts';
import { capital, list, sentence } from '../words/text.ts';
import type { FilmMonth } from './film.ts';
import type { Position } from './score.ts';

/** The month as the scrubber tells it: "January 2027, month 15 of 24". */
export function monthPlace(edition: Edition, { record }: FilmMonth, months: number): string {
  return `${monthAndYear(edition, record.month)}, month ${record.turn} of ${months}`;
}

/** Where in its month the replay stands: "opening", "incident 2 of 12", "end of the month". */
export function stepText({ incidents }: FilmMonth, { step }: Position): string {
  if (step === 0) return 'opening';
  return step > incidents.length ? 'end of the month' : `incident ${step} of ${incidents.length}`;
}

/** What a month was in a sentence: what turned it, or how many incidents it had and whom they killed. */
export function monthInShort(edition: Edition, { incidents, turning }: FilmMonth): string {
  if (incidents.length === 0) return 'A quiet month: no incident was reported.';
  if (turning !== null) return sentence(causeText(edition, turning.lead.cause));
  const outcomes = incidents.flatMap(({ settled }) => (settled === null ? [] : [settled.outcome]));
  const force = outcomes.reduce((sum, { forceKilled }) => sum + forceKilled, 0);
  const civilians = outcomes.reduce((sum, { civiliansKilled }) => sum + civiliansKilled, 0);
  const killed = [
    force > 0 ? `${inWords(force)} of the force` : '',
    civilians > 0 ? counted(civilians, 'civilian') : '',
  ].filter((part) => part !== '');
  const toll = killed.length === 0 ? 'nobody killed' : `${list(killed)} killed`;
  return `${capital(counted(incidents.length, 'incident'))}, ${toll}.`;
}

/** Whether an incident killed anybody. */
export function hasKilled({ settled }: FilmMonth['incidents'][number]): boolean {
  return settled !== null && settled.outcome.forceKilled + settled.outcome.civiliansKilled > 0;
}
