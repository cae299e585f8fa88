/** The page's side of the window around it: says how things stand, and does what the window asks. */

import type { OpenedFile, PageState, ShellMessage } from '../host/contract.ts';
import { host } from '../host/host.ts';
import { possibleCommands, runCommand } from './page-commands.ts';
import type { Store } from './state.ts';

const TEXT_FIELDS = 'textarea, input:not([type="radio"], [type="checkbox"], [type="range"])';

function stateOfPage(store: Store): PageState {
  const state = store.getState();
  const isTyping = document.activeElement?.matches(TEXT_FIELDS) === true;
  return { theme: state.theme, possible: possibleCommands(state), isTyping };
}

/** Lets the last save come to its end before the window closes. */
async function close(store: Store): Promise<void> {
  await host.mayClose(await store.getState().settle());
}

/** Opens a file that came from outside. Resolves when it is on the table, or when it has been said why it is not. */
async function take(store: Store, file: OpenedFile): Promise<void> {
  const { openText, notify } = store.getState();
  await openText(file).catch(() => notify({ key: 'faults_not-opened' }));
}

/** Does what the window asks. Files and what is said of them come in turn: a file that opens takes notices away. */
function listener(store: Store): (message: ShellMessage) => void {
  let last: Promise<void> = Promise.resolve();
  return (message) => {
    if (message.kind === 'command') runCommand(store, message.command);
    else if (message.kind === 'closing') void close(store);
    else if (message.kind === 'file') last = last.then(() => take(store, message.file));
    else last = last.then(() => store.getState().notify(message.message));
  };
}

/** Joins the page to its window. Returns how to part them. */
export function joinWindow(store: Store): () => void {
  let told = '';
  function tell(): void {
    const state = stateOfPage(store);
    const text = JSON.stringify(state);
    if (text === told) return;
    told = text;
    void host.tellState(state);
  }
  const leave = [host.listen(listener(store)), store.subscribe(tell)];
  document.addEventListener('focusin', tell);
  document.addEventListener('focusout', tell);
  tell();
  return () => {
    for (const stop of leave) stop();
    document.removeEventListener('focusin', tell);
    document.removeEventListener('focusout', tell);
  };
}
