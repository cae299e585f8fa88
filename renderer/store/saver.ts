/**
 * Saves runs in order until they are kept. Of each run the latest state wins; what fails is tried again by itself for
 * as long as the page lives, and at once after the next order. Only the host's own word makes a run saved.
 */

import type { KeepResult, RunToKeep, StoreFault } from '../host/contract.ts';

/** How saving stands. A fault stands until everything is kept. */
export type SavingState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly fault: StoreFault };

/** How long to wait after the first failure, the second, and so on; the last one from then on, in milliseconds. */
const PAUSES = [2000, 5000, 15_000, 30_000];

/** After this time without an answer the run is not called safe any more, in milliseconds. */
const PATIENCE_MS = 12_000;

/** A run that has been kept. */
export interface Kept {
  readonly id: string;
  readonly text: string;
  readonly revision: string;
  readonly savedAt: number;
}

/** What the saver works for. */
export interface Patron {
  readonly keepRun: (run: RunToKeep) => Promise<KeepResult>;
  readonly stands: (state: SavingState) => void;
  readonly kept: (run: Kept) => void;
  /** Somebody else has kept this run since: the text is to be saved under another id, by `save`. */
  readonly changed: (id: string, text: string) => void;
}

/** Saves runs. */
export class Saver {
  private readonly patron: Patron;
  private readonly waiting = new Map<string, string>();
  private readonly revisions = new Map<string, string>();
  private readonly settling = new Set<(isKept: boolean) => void>();
  private state: SavingState = { kind: 'saved' };
  private failures = 0;
  private isWorking = false;
  private isAskedAgain = false;
  private timer: ReturnType<typeof setTimeout> | undefined = undefined;

  constructor(patron: Patron) {
    this.patron = patron;
  }

  /** Says which revision of a run this page has seen: the one that its next state follows. */
  saw(id: string, revision: string): void {
    this.revisions.set(id, revision);
  }

  /** Saves a run's latest state. */
  save(id: string, text: string): void {
    // Taken out first, so that it goes to the end of the line.
    this.waiting.delete(id);
    this.waiting.set(id, text);
    if (this.state.kind !== 'failed') this.stand({ kind: 'saving' });
    this.tryNow();
  }

  /** A run's state that is not kept yet; null where none is. */
  due(id: string): string | null {
    return this.waiting.get(id) ?? null;
  }

  /** Tries what waits at once. */
  tryNow(): void {
    this.isAskedAgain = true;
    if (!this.isWorking) void this.work();
  }

  /** Whether something is not kept yet. */
  get isDue(): boolean {
    return this.waiting.size > 0;
  }

  /** Waits for what is under way, and tries once more what failed. Resolves to whether all is kept. */
  settle(): Promise<boolean> {
    if (!this.isDue && !this.isWorking) return Promise.resolve(true);
    return new Promise((resolve) => {
      this.settling.add(resolve);
      if (!this.isWorking) this.tryNow();
      else if (this.state.kind === 'failed') this.settled(false);
    });
  }

  private stand(state: SavingState): void {
    this.state = state;
    this.patron.stands(state);
  }

  private settled(isKept: boolean): void {
    for (const resolve of this.settling) resolve(isKept);
    this.settling.clear();
  }

  private failed(fault: StoreFault): void {
    this.stand({ kind: 'failed', fault });
    this.settled(false);
  }

  private async work(): Promise<void> {
    clearTimeout(this.timer);
    this.isWorking = true;
    let fault: StoreFault | null = null;
    while (this.isAskedAgain) {
      this.isAskedAgain = false;
      fault = await this.goThrough();
    }
    this.isWorking = false;
    if (fault === null) {
      this.failures = 0;
      this.stand({ kind: 'saved' });
      this.settled(true);
      return;
    }
    this.failed(fault);
    const pause = PAUSES[Math.min(this.failures, PAUSES.length - 1)];
    this.failures += 1;
    this.timer = setTimeout(() => this.tryNow(), pause);
  }

  /** Goes once through all that waits. Returns what went wrong with the last that failed. */
  private async goThrough(): Promise<StoreFault | null> {
    let fault: StoreFault | null = null;
    // What waits now: what comes in meanwhile has the next turn.
    for (const [id, text] of Array.from(this.waiting)) {
      // A newer state has taken its place, further down the line.
      if (this.waiting.get(id) === text) fault = (await this.keep(id, text)) ?? fault;
    }
    return fault;
  }

  private async keep(id: string, text: string): Promise<StoreFault | null> {
    const late = setTimeout(() => this.failed('other'), PATIENCE_MS);
    const result = await this.patron
      .keepRun({ id, text, after: this.revisions.get(id) ?? null })
      .catch((): KeepResult => ({ kind: 'failed', fault: 'other' }));
    clearTimeout(late);
    if (result.kind === 'failed') return result.fault;
    if (result.kind === 'changed') {
      const latest = this.waiting.get(id);
      this.waiting.delete(id);
      if (latest !== undefined) this.patron.changed(id, latest);
      return null;
    }
    this.revisions.set(id, result.revision);
    if (this.waiting.get(id) === text) this.waiting.delete(id);
    this.patron.kept({ id, text, revision: result.revision, savedAt: result.savedAt });
    return null;
  }
}
