/** What the page remembers about itself, in a file of its own. */

import { join } from 'node:path';
import { z } from 'zod';
import type { Preferences } from '../../renderer/host/contract.ts';
import { writeDurably } from '../files/durable.ts';
import { readSettings } from './settings.ts';

/** What the page may have kept. */
export const preferencesShape = z.strictObject({
  theme: z.enum(['dark', 'light', 'projector']).exactOptional(),
  hasLearnt: z.boolean().exactOptional(),
});

/** The preferences as they are kept in a folder. */
export function openPreferences(folder: string) {
  const file = join(folder, 'preferences.json');
  return {
    preferences: async (): Promise<Preferences> => (await readSettings(file, preferencesShape)) ?? {},
    keepPreferences: async (preferences: Preferences): Promise<void> => {
      await writeDurably(file, JSON.stringify(preferences));
    },
  };
}
