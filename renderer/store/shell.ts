/** The page's side of the window around it: says how things stand, and does what the window asks. */

import type { PageState, ShellMessage } from '../host/contract.ts';
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

function obey(store: Store, message: ShellMessage): void {
  const { openText, notify } = store.getState();
  if (message.kind === 'command') runCommand(store, message.command);
  else if (message.kind === 'file') void openText(message.file);
  else if (message.kind === 'notice') notify(message.message);
  else void close(store);
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
  const leave = [host.listen((message) => obey(store, message)), store.subscribe(tell)];
  document.addEventListener('focusin', tell);
  document.addEventListener('focusout', tell);
  tell();
  return () => {
    for (const stop of leave) stop();
    document.removeEventListener('focusin', tell);
    document.removeEventListener('focusout', tell);
  };
}
