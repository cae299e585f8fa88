/** The keys of the room: what is pressed, how it is written, what it does. The one table of them. */

/** A key, with the keys of its messages. */
interface RoomKey {
  /** As the browser names it; "" where it is more than one. */
  readonly press: string;
  readonly key: string;
  readonly does: string;
}

/** In the order in which help shows them. */
export const ROOM_KEYS = {
  endMonth: { press: 'e', key: 'help_key-e', does: 'help_does-e' },
  choose: { press: '', key: 'help_key-numbers', does: 'help_does-numbers' },
  order: { press: 'Enter', key: 'help_key-enter', does: 'help_does-enter' },
  decision: { press: 'd', key: 'help_key-d', does: 'help_does-d' },
  mandate: { press: 'm', key: 'help_key-m', does: 'help_does-m' },
  map: { press: 'l', key: 'help_key-l', does: 'help_does-l' },
  measures: { press: 'w', key: 'help_key-w', does: 'help_does-w' },
  nextPanel: { press: 'F6', key: 'help_key-f6', does: 'help_does-f6' },
  undo: { press: 'z', key: 'help_key-undo', does: 'help_does-undo' },
  redo: { press: 'z', key: 'help_key-redo', does: 'help_does-redo' },
  comeBack: { press: 'Escape', key: 'help_key-escape', does: 'help_does-escape' },
} as const satisfies Readonly<Record<string, RoomKey>>;
