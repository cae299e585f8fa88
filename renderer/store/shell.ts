/** The page's side of the window around it: says how things stand, and does what the window asks. */

import type { PageState, ShellMessage } from '../host/contract.ts';
import { host } from '../host/host.ts';
import { possibleCommands, runCommand } from './page-commands.ts';
import { useStore } from './store.ts';

const TEXT_FIELDS = 'textarea, input:not([type="radio"], [type="checkbox"], [type="range"])';

function stateOfPage(): PageState {
  const state = useStore.getState();
  const isTyping = document.activeElement?.matches(TEXT_FIELDS) === true;
  return { theme: state.theme, possible: possibleCommands(state), isTyping };
}

/** Lets the last save come to its end before the window closes. */
async function close(): Promise<void> {
  await host.mayClose(await useStore.getState().settle());
}

function obey(message: ShellMessage): void {
  const { openText, notify } = useStore.getState();
  if (message.kind === 'command') runCommand(message.command);
  else if (message.kind === 'file') openText(message.file);
  else if (message.kind === 'notice') notify(message.text);
  else void close();
}

/** Joins the page to its window. Returns how to part them. */
export function joinWindow(): () => void {
  let told = '';
  function tell(): void {
    const state = stateOfPage();
    const text = JSON.stringify(state);
    if (text === told) return;
    told = text;
    void host.tellState(state);
  }
  const leave = [host.listen(obey), useStore.subscribe(tell)];
  document.addEventListener('focusin', tell);
  document.addEventListener('focusout', tell);
  tell();
  return () => {
    for (const stop of leave) stop();
    document.removeEventListener('focusin', tell);
    document.removeEventListener('focusout', tell);
  };
}
