/** Which section of the report is being read. */

import { useEffect, useState, type RefObject } from 'react';
import { SECTIONS, type SectionId } from './sections.ts';

/** A section is read while it reaches into this upper part of the window. */
const READING_ZONE = '0px 0px -65% 0px';

/** The section at the top of what scrolls. */
export function useCurrentSection(scroller: RefObject<HTMLElement | null>): SectionId {
  const [current, setCurrent] = useState<SectionId>('page');
  useEffect(() => {
    const root = scroller.current;
    if (root === null) return undefined;
    const reached = new Set<string>();
    const watch = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) reached.add(target.id);
          else reached.delete(target.id);
        }
        const last = SECTIONS.findLast(({ id }) => reached.has(id));
        if (last !== undefined) setCurrent(last.id);
      },
      { root, rootMargin: READING_ZONE },
    );
    for (const section of root.querySelectorAll('[data-section]')) watch.observe(section);
    return () => watch.disconnect();
  }, [scroller]);
  return current;
}
