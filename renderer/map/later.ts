/** Something to be done a moment later, and only the last of several. */
export class Later {
  private readonly wait: number;
  private timer: ReturnType<typeof setTimeout> | undefined = undefined;

  /** Waits this long, in milliseconds. */
  constructor(wait: number) {
    this.wait = wait;
  }

  /** Does this, unless something else is asked for before. */
  ask(act: () => void): void {
    this.stop();
    this.timer = setTimeout(act, this.wait);
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}
