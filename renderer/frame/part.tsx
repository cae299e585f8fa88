/** Parts of the page that are fetched when they are first shown, or before, in idle time. */

import { useEffect, useState, type ComponentType, type ReactNode } from 'react';

/** A part, to be shown like any component. */
export interface Part<Props extends object> {
  (props: Props): ReactNode;
  /** Fetches it, so that nobody waits for it later. */
  readonly fetch: () => Promise<void>;
}

function Missing() {
  return (
    <p className="part-missing" role="alert">
      This part of the program could not be read. What you played is kept: open the program anew.
    </p>
  );
}

/**
 * A component that `load` brings. `Meanwhile` keeps its place. React's own way of waiting holds what has come back for
 * a third of a second once it has shown that it waits, and takes the page away where nothing comes.
 */
export function partOf<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Meanwhile: ComponentType,
): Part<Props> {
  let known: ComponentType<Props> | null = null;
  async function fetch(): Promise<void> {
    known ??= await load();
  }
  function Shown(props: Props) {
    const [Loaded, setLoaded] = useState(() => known);
    useEffect(() => {
      if (Loaded !== null) return;
      fetch().then(
        () => setLoaded(() => known),
        () => setLoaded(() => Missing),
      );
    }, [Loaded]);
    return Loaded === null ? <Meanwhile /> : <Loaded {...props} />;
  }
  return Object.assign(Shown, { fetch });
}

const idle = (): Promise<unknown> => new Promise((resolve) => requestIdleCallback(resolve));

/** Fetches parts one after the other while there is nothing else to do. Returns how to stop. */
export function fetchIdly(parts: readonly (() => Promise<unknown>)[]): () => void {
  let isOver = false;
  async function fetchAll(): Promise<void> {
    for (const fetch of parts) {
      await idle();
      if (isOver) return;
      // What does not come now is asked for again when it is shown.
      await fetch().catch(() => undefined);
    }
  }
  void fetchAll();
  return () => {
    isOver = true;
  };
}
