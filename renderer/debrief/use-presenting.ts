/** On a projector the report is shown section by section: Page Down goes to the next heading, Page Up to the last. */

import { useCallback, type KeyboardEvent } from 'react';
import { useStore } from '../store/store.ts';
import { SECTIONS, type SectionId } from './sections.ts';

/** The keys of whoever presents. Other themes page as usual. */
export function usePresenting(current: SectionId): (event: KeyboardEvent) => void {
  const isProjector = useStore((state) => state.theme === 'projector');
  return useCallback(
    (event) => {
      if (!isProjector || (event.key !== 'PageDown' && event.key !== 'PageUp')) return;
      const place = SECTIONS.findIndex(({ id }) => id === current) + (event.key === 'PageDown' ? 1 : -1);
      const next = SECTIONS[place];
      if (next === undefined) return;
      event.preventDefault();
      document.getElementById(next.id)?.scrollIntoView();
      document.getElementById(`${next.id}-title`)?.focus({ preventScroll: true });
    },
    [isProjector, current],
  );
}
