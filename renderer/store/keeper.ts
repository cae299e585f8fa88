/** Keeps campaigns and preferences in the house that the page lives in. */

import { RUNS_KEPT, type Preferences } from '../host/contract.ts';
import { host } from '../host/host.ts';
import { sorted, textOf, type RunSummary } from './runs.ts';
import { runOf, type Session } from './session.ts';
import type { Get, Set } from './state.ts';

/** Saves come one after the other, so that an older one never overtakes a newer one. */
export function keeperOf(set: Set, get: Get) {
  let queue: Promise<unknown> = Promise.resolve();
  let preferences: Preferences = {};
  return {
    keep(session: Session): void {
      const [id, savedAt] = [session.id, Date.now()];
      const run = runOf(session);
      const latest: RunSummary = { id, savedAt, run, damage: null };
      const others = get().recent.filter((entry) => entry.id !== id);
      set({ saving: 'saving', recent: [latest, ...others].slice(0, RUNS_KEPT) });
      queue = queue
        .then(() => host.keepRun({ id, savedAt, text: textOf(run) }))
        .then(() => set({ saving: 'saved' }))
        .catch(() => set({ saving: 'failed' }));
    },
    prefer(changed: Preferences): void {
      preferences = { ...preferences, ...changed };
      host.keepPreferences(preferences).catch(() => undefined);
    },
    async settle(): Promise<void> {
      await queue;
    },
    async wake(): Promise<void> {
      preferences = await host.preferences();
      set({ theme: preferences.theme ?? 'dark', ...sorted(await host.recentRuns()) });
    },
  };
}

export type Keeper = ReturnType<typeof keeperOf>;
