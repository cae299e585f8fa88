/**
 * How many components React renders, read off its own tree as the developer tools do: the shipped build keeps the flag they
 * go by, so what is counted is the page as it is, and a count is the same on every machine.
 */

import type { Page } from 'playwright-core';

/** A place in React's tree, as it stands and as it stood before. */
interface Fiber {
  readonly tag: number;
  readonly flags: number;
  readonly alternate: Fiber | null;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
}

/** Runs in the page, before React looks for the developer tools: so it stands alone. */
function listen(): void {
  const counter = { rendered: 0 };
  /** Functions, classes, and what passes a ref on; a memo around one of them is no component of its own. */
  const components = new Set([0, 1, 11, 15]);
  const count = (fiber: Fiber): void => {
    if (components.has(fiber.tag) && (fiber.flags & 1) === 1) counter.rendered += 1;
    // What React has not been to still has the children that it had.
    if (fiber.child === (fiber.alternate?.child ?? null)) return;
    for (let { child } = fiber; child !== null; child = child.sibling) count(child);
  };
  Object.assign(globalThis, {
    counter,
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      inject: () => 1,
      onCommitFiberRoot: (_renderer: number, { current }: { readonly current: Fiber }) => count(current),
      onPostCommitFiberRoot: () => undefined,
      onCommitFiberUnmount: () => undefined,
    },
  });
}

/** Begins to count in this page. To be called before it is opened. */
export async function countRenders(page: Page): Promise<void> {
  await page.addInitScript(listen);
}

/** The components rendered since the page was opened. */
function renderedSoFar(page: Page): Promise<number> {
  return page.evaluate<number>('counter.rendered');
}

/** Waits until nothing is rendered any more, and what was played is saved. Returns the components rendered so far. */
async function atRest(page: Page): Promise<number> {
  // A campaign that has ended has left the room, and its bar tells of saving only where there is trouble.
  await page.locator('.saved', { hasText: 'Saved after' }).or(page.locator('#page-title')).first().waitFor();
  let before = -1;
  let now = await renderedSoFar(page);
  while (now !== before) {
    before = now;
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done)))');
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    now = await renderedSoFar(page);
  }
  return now;
}

/** The components that an act in the room makes React render, from the press until the page is at rest. */
export async function rendersOf(page: Page, act: () => Promise<void>): Promise<number> {
  const before = await atRest(page);
  await act();
  return (await atRest(page)) - before;
}
