/** How long the debrief takes to read. */

import type { Edition } from '../../../seeds/edition.ts';
import type { Debrief } from '../../../sim/index.ts';
import { turningCards } from './cards.ts';
import { leadOf } from './finding.ts';
import { questionsFor } from './questions.ts';
import { storyOf } from './story.ts';

/** Words that a reader takes in a minute, charts between them. */
const WORDS_A_MINUTE = 180;

/** Minutes of reading, rounded up. */
export function readingMinutes(edition: Edition, debrief: Debrief): number {
  const texts = [
    leadOf(edition, debrief),
    ...storyOf(edition, debrief).flatMap(({ paragraphs }) => paragraphs.flat().map(({ text }) => text)),
    ...turningCards(edition, debrief).flatMap(({ event, effect, luckText }) => [event, effect, luckText]),
    ...questionsFor(edition, debrief).map(({ text }) => text),
  ];
  const words = texts.reduce((sum, text) => sum + text.split(' ').length, 0);
  return Math.ceil(words / WORDS_A_MINUTE);
}
