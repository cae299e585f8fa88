/** The keys of the replay: Space plays, arrows step a month, Shift with arrows an incident, Home and End. */

import { useEffect } from 'react';
import type { PlayerActions } from './use-player.ts';

/** Whether a control with the focus has its own use for the key. */
function isTaken(event: KeyboardEvent): boolean {
  const { target, key } = event;
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('[role="dialog"], [role="menu"]') !== null) return true;
  if (key.startsWith('Arrow')) return target.closest('[role="radiogroup"]') !== null;
  return key === ' ' && target.closest('button, a, [type="checkbox"], [role="radiogroup"]') !== null;
}

function actionOf({ key, shiftKey }: KeyboardEvent, actions: PlayerActions): (() => void) | null {
  if (key === ' ') return actions.toggle;
  if (key === 'ArrowRight') return shiftKey ? actions.stepOn : actions.monthOn;
  if (key === 'ArrowLeft') return shiftKey ? actions.stepBack : actions.monthBack;
  if (key === 'Home') return actions.toStart;
  return key === 'End' ? actions.toEnd : null;
}

/** Listens as long as the screen is there. */
export function usePlayerKeys(actions: PlayerActions): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTaken(event)) return;
      const action = actionOf(event, actions);
      if (action === null) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [actions]);
}
