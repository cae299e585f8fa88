/** How wide an element is, so that what is drawn in it keeps its type at size. */

import { useEffect, useRef, useState, type RefObject } from 'react';

/** The width of the element that the ref is put on, in pixels, and how large type is against 16 of them. */
export function useWidth<Element extends HTMLElement>(): {
  readonly place: RefObject<Element | null>;
  readonly width: number;
  readonly scale: number;
} {
  const place = useRef<Element | null>(null);
  const [size, setSize] = useState({ width: 640, scale: 1 });
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const watch = new ResizeObserver(() => {
      const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
      setSize({ width: element.clientWidth, scale });
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return { place, ...size };
}
