/** What will likely be said of an answer, chosen from its forecast by one plain rule: never by luck. */

import type { Edition } from '../../seeds/edition.ts';
import type { DecisionOption, IncidentData, Rehearsal } from '../../sim/index.ts';

/** An answer with all that is forecast of it. */
export interface Answer extends DecisionOption {
  readonly rehearsal: Rehearsal;
}

/** How the thing at stake likely comes out. */
export type Likely = 'held' | 'partly' | 'failed';

/** A chance that is likely, and one that is at least even. */
const LIKELY = 0.6;
const EVEN = 0.4;

/** Parts of an answer in kind: from the first on it is one, from the second on it is a part of one. */
const IN_KIND = 0.75;
const IN_PART = 0.25;

/** The middle of a range. */
export function middleOf([low, high]: readonly [number, number]): number {
  return (low + high) / 2;
}

/** What a type is, as far as its card needs it. */
export function typeOf({ catalogue }: Pick<Edition, 'catalogue'>, incident: string): IncidentData | undefined {
  return catalogue.incidents.find(({ id }) => id === incident);
}

function bySteps(figure: number, held: number, partly: number): Likely {
  // What decimals cannot hold exactly may lie a hair below.
  if (figure + 1e-9 >= held) return 'held';
  return figure + 1e-9 >= partly ? 'partly' : 'failed';
}

/** Where weapons fly, by the chance that none strikes home; else by how far the answer goes. */
export function likelyOf({ answer, rehearsal: { spared } }: Pick<Answer, 'answer' | 'rehearsal'>): Likely {
  return Number.isNaN(spared) ? bySteps(middleOf(answer), IN_KIND, IN_PART) : bySteps(spared, LIKELY, EVEN);
}

/** The sentence; empty for a type without such words. */
export function likelySentence(edition: Edition, incident: string, answer: Answer): string {
  const words = edition.prose.incidents[incident]?.decision?.answers[answer.response];
  return words?.[likelyOf(answer)] ?? '';
}
