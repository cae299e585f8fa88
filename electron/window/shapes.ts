/** What the page may say to the window, and in what form. Everything else is refused. */

import { z } from 'zod';
import { FILE_KINDS, PAGE_COMMANDS } from '../../renderer/host/contract.ts';
import { runId } from './shelf/entries.ts';

/** How things stand on the page. */
export const pageState = z.strictObject({
  theme: z.enum(['dark', 'light', 'projector']),
  possible: z.array(z.enum(PAGE_COMMANDS)).max(PAGE_COMMANDS.length),
  isTyping: z.boolean(),
});

/** A campaign to keep. How long it may be is for the shelf to say: a campaign is not refused, but told why not. */
export const runToKeep = z.strictObject({ id: runId, text: z.string(), after: z.string().max(200).nullable() });

/** A file to save: a plain name with one of the known endings. */
export const namedFile = z.strictObject({
  name: z.string().regex(new RegExp(`^[\\w. -]{1,120}\\.(${Object.keys(FILE_KINDS).join('|')})$`)),
  text: z.string(),
});
