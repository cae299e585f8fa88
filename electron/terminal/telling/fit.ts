/** Fitting sentences into lines: what does not fit is left out whole, never cut in the middle. */

import { wrap } from '../../../renderer/words/text.ts';

/** How wide a story is. */
export const STORY_COLUMNS = 90;

/** The indent of a story's text. */
export const INDENT = '  ';

/** As many of these sentences, in order, as fit into so many lines. */
export function fitted(sentences: readonly string[], lines: number): readonly string[] {
  let text = '';
  for (const next of sentences) {
    const longer = text === '' ? next : `${text} ${next}`;
    if (wrap(longer, STORY_COLUMNS, INDENT).length <= lines) text = longer;
  }
  return text === '' || lines < 1 ? [] : wrap(text, STORY_COLUMNS, INDENT);
}
