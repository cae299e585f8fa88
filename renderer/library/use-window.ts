/** Which rows of a long list are in sight: only these are drawn, so that five thousand cost no more than fifty. */

import { useCallback, useEffect, useLayoutEffect, useState, type RefObject } from 'react';

/** Rows that are drawn beyond the edge on either side, so that a turn of the wheel meets no gap. */
const SPARE = 6;

/** What part of the list to draw, and how to bring a row into sight. */
export interface Sight {
  readonly first: number;
  /** The one after the last. */
  readonly end: number;
  /** Height of a row, in CSS pixels. */
  readonly height: number;
  /** How many rows fit. */
  readonly page: number;
  readonly show: (index: number) => void;
}

/** Height of a row, in rem. */
const ROW_REM = 3.5;

function rootSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}

/** The rows in sight of the box that scrolls. Its first `head` pixels are covered by the head of the list. */
export function useWindow(box: RefObject<HTMLElement | null>, count: number): Sight {
  const [{ top, room, height }, setPlace] = useState({ top: 0, room: 600, height: 16 * ROW_REM });
  const look = useCallback(() => {
    const here = box.current;
    if (here === null) return;
    const next = { top: here.scrollTop, room: here.clientHeight, height: rootSize() * ROW_REM };
    setPlace((now) => (now.top === next.top && now.room === next.room && now.height === next.height ? now : next));
  }, [box]);
  useLayoutEffect(look, [look, count]);
  useEffect(() => {
    const here = box.current;
    if (here === null) return undefined;
    const watch = new ResizeObserver(look);
    watch.observe(here);
    here.addEventListener('scroll', look, { passive: true });
    return () => {
      watch.disconnect();
      here.removeEventListener('scroll', look);
    };
  }, [box, look]);
  const show = useCallback(
    (index: number) => {
      const here = box.current;
      if (here === null || index < 0) return;
      const size = rootSize() * ROW_REM;
      const head = here.querySelector<HTMLElement>('.runs-head')?.offsetHeight ?? 0;
      const [from, to] = [index * size, (index + 1) * size];
      if (from < here.scrollTop) here.scrollTop = from;
      else if (to > here.scrollTop + here.clientHeight - head) here.scrollTop = to - here.clientHeight + head;
    },
    [box],
  );
  const first = Math.max(0, Math.floor(top / height) - SPARE);
  const end = Math.min(count, Math.ceil((top + room) / height) + SPARE);
  return { first, end, height, page: Math.max(1, Math.floor(room / height) - 2), show };
}
