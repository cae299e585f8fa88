/** The panels of the operations room in the order of focus, and the keys that reach them. */

import { useEffect } from 'react';
import { ROOM_KEYS } from '../frame/keys.ts';
import type { Store } from '../store/state.ts';
import { useGame } from '../store/store.ts';

/** Where F6 goes, in this order. */
export const PANELS = ['bar', 'decision', 'mandate', 'map', 'measures', 'timeline'] as const;
export type PanelId = (typeof PANELS)[number];

/** Moves the focus into a panel. */
export function focusPanel(id: PanelId): void {
  document.querySelector<HTMLElement>(`[data-panel="${id}"]`)?.focus();
}

function panelInFocus(): PanelId | undefined {
  const here = document.activeElement?.closest<HTMLElement>('[data-panel]')?.dataset['panel'];
  return PANELS.find((id) => id === here);
}

function nextPanel(step: 1 | -1): void {
  const here = panelInFocus();
  const index = here === undefined ? (step === 1 ? -1 : 0) : PANELS.indexOf(here);
  focusPanel(PANELS[(index + step + PANELS.length) % PANELS.length] ?? 'bar');
}

/** Whether a key belongs to what has the focus rather than to the room. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.closest('input:not([type="radio"], [type="checkbox"]), select, textarea, [role="dialog"], [role="menu"]') !==
    null
  );
}

function isPressable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('button, a, [role="button"], [role="tab"]') !== null;
}

/** What the keys do. */
export interface KeyActions {
  readonly choose: (index: number) => void;
  readonly order: () => void;
  readonly endMonth: () => void;
  /** Shows the rest of a month that is being told. Returns whether one was. */
  readonly skip: () => boolean;
  readonly openMandate: () => void;
  /** Leaves a past month that is looked at, or what is selected on the map. */
  readonly comeBack: () => void;
}

function undoKeys(event: KeyboardEvent, game: Store): boolean {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== ROOM_KEYS.undo.press) return false;
  const { undo, redo } = game.getState();
  if (event.shiftKey) redo();
  else undo();
  return true;
}

function spaceKey({ key, target }: KeyboardEvent, actions: KeyActions): boolean {
  const isBox = target instanceof HTMLInputElement;
  return key === ' ' && !isBox && !isPressable(target) && actions.skip();
}

/** Why: of the decision that is open how it could come to it, else of the measures, each of which tells. */
function askWhy(): void {
  const reasons = document.querySelector<HTMLElement>('[data-why]');
  const asked = reasons ?? document.querySelector<HTMLElement>('[data-panel="measures"] button');
  asked?.focus();
  reasons?.click();
}

function letterKeys({ key }: KeyboardEvent, actions: KeyActions): boolean {
  if (/^[1-9]$/.test(key)) actions.choose(Number(key) - 1);
  else if (key === ROOM_KEYS.measures.press) askWhy();
  else if (key === ROOM_KEYS.map.press) document.querySelector<HTMLElement>('[data-panel="map"] input')?.focus();
  else if (key === ROOM_KEYS.mandate.press) actions.openMandate();
  else if (key === ROOM_KEYS.decision.press) focusPanel('decision');
  else if (key === ROOM_KEYS.endMonth.press) actions.endMonth();
  else if (key === ROOM_KEYS.comeBack.press) actions.comeBack();
  else return false;
  return true;
}

/** The keys of the room. */
export function useRoomKeys(actions: KeyActions): void {
  const game = useGame();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      if (event.key === ROOM_KEYS.nextPanel.press) nextPanel(event.shiftKey ? -1 : 1);
      else if (isTyping(event.target)) return;
      else if (undoKeys(event, game)) event.preventDefault();
      // A key that is held down repeats by itself, and nothing may be played by itself.
      else if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      else if (event.key === ROOM_KEYS.order.press && !isPressable(event.target)) actions.order();
      else if (!spaceKey(event, actions) && !letterKeys(event, actions)) return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [game, actions]);
}
