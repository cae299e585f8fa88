/** The line to the page. What is said before the page listens waits until it does. */

import type { WebContents } from 'electron';
import { CHANNELS, type ShellMessage } from '../../renderer/host/contract.ts';
import { isPage } from './page.ts';

export type Line = ReturnType<typeof openLine>;

/** Opens the line to a page. */
export function openLine(contents: WebContents) {
  let waiting: readonly ShellMessage[] = [];
  let isHeard = false;
  let wasHeard = false;
  // A page that is loaded anew has to say that it listens. One that moves to a place within itself goes on listening,
  // and so does one that wanted to go elsewhere, which it may not.
  contents.on('did-start-navigation', ({ url, isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument && isPage(url)) isHeard = false;
  });
  const send = (message: ShellMessage): void => contents.send(CHANNELS.listen, message);
  return {
    /** Whether a page has ever listened: from then on there may be something to lose. */
    wasHeard: () => wasHeard,
    say(message: ShellMessage): void {
      if (isHeard) send(message);
      else waiting = [...waiting, message];
    },
    /** The page listens from now on. */
    pickUp(): void {
      isHeard = true;
      wasHeard = true;
      const kept = waiting;
      waiting = [];
      kept.forEach(send);
    },
  };
}
