/** What only the first scenario says. */

import type { Edition } from '../../seeds/edition.ts';
import { GONE } from './second.ts';

/** Sentences of a text. */
const sentences = (text: string): readonly string[] => text.split(/(?<=[.!?])\s+/).filter((part) => part !== '');

/**
 * The words of the first scenario that stand in a text, whatever its lines and capitals: its title, each sentence of its
 * situation, the months of its calendar, the partner that the second does without, and the incidents that it leaves out.
 */
export function wordsOfTheFirst({ prose, catalogue }: Edition, text: string): readonly string[] {
  const { title = '', situation = '' } = prose.scenarios['post-ceasefire'] ?? {};
  const second = catalogue.scenarios.find(({ id }) => id !== 'post-ceasefire');
  const without = second?.incidents !== undefined && 'without' in second.incidents ? second.incidents.without : [];
  const incidents = without.flatMap((id) => prose.incidents[id]?.short ?? []);
  const wanted = [title, ...sentences(situation), prose.names.partners[GONE] ?? '', ...incidents];
  const flat = text.replaceAll(/\s+/g, ' ').toLowerCase();
  return wanted.filter((words) => flat.includes(words.toLowerCase()));
}
