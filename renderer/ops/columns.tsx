/**
 * The room's columns and the edges that move them, by pointer or by arrow keys. Written here, because the order of
 * the panels for the keyboard is not their order on the screen, and libraries of panels go by one order only.
 */

import { useSay } from '../store/store.ts';
import { memo, useEffect, useState, type CSSProperties, type KeyboardEvent, type PointerEvent } from 'react';
import { create } from 'zustand';

/** The right column has a width of its own while a decision is open. */
export type ColumnId = 'mandate' | 'decision' | 'asks';

/** The narrowest, the widest and the widest share of the window, so that the map keeps its place. */
const LIMITS = {
  mandate: { least: 16, most: 32, share: 34 },
  decision: { least: 22, most: 40, share: 42 },
  asks: { least: 32, most: 52, share: 60 },
} as const;

/** Keys of what the edges are called. */
const NAMES = { mandate: 'room_width-mandate', decision: 'room_width-decision', asks: 'room_width-decision' } as const;

interface Widths {
  readonly mandate: number | null;
  readonly decision: number | null;
  readonly asks: number | null;
  /** Sets a width in rem, within its limits; null is the width that the window gives it. */
  readonly set: (column: ColumnId, width: number | null) => void;
}

const useWidths = create<Widths>()((set) => ({
  mandate: null,
  decision: null,
  asks: null,
  set(column, width) {
    const { least, most } = LIMITS[column];
    const within = width === null ? null : Math.min(most, Math.max(least, width));
    set({ [column]: within });
  },
}));

/** The widths that were chosen, for the element that holds the columns. */
export function useColumnStyle(hasRail: boolean, asks: boolean): CSSProperties {
  const { mandate, ...right } = useWidths();
  const shown = asks ? 'asks' : 'decision';
  const entry = (name: string, column: ColumnId, width: number | null): Record<string, string> =>
    width === null ? {} : { [`--column-${name}`]: `min(${width}rem, ${LIMITS[column].share}vw)` };
  return { ...(hasRail ? {} : entry('mandate', 'mandate', mandate)), ...entry('decision', shown, right[shown]) };
}

function rem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

function panelOf(column: ColumnId): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-panel="${column === 'mandate' ? column : 'decision'}"]`);
}

function widthOf(column: ColumnId): number {
  return (panelOf(column)?.getBoundingClientRect().width ?? 0) / rem();
}

/** How wide a column stands on the screen, in rem. */
function useShownWidth(column: ColumnId): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const panel = panelOf(column);
    if (panel === null) return undefined;
    const watch = new ResizeObserver(() => setWidth(widthOf(column)));
    watch.observe(panel);
    return () => watch.disconnect();
  }, [column]);
  return width;
}

/** How far an arrow key moves an edge, in rem. */
const STEP = 1;

/** The edge between a column and the map. */
export const ColumnEdge = memo(function ColumnEdge({ column }: { readonly column: ColumnId }) {
  const say = useSay();
  const set = useWidths((state) => state.set);
  const width = useShownWidth(column);
  const { least, most } = LIMITS[column];
  const outward = column === 'mandate' ? 1 : -1;
  const drag = (event: PointerEvent<HTMLElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const edge = panelOf(column)?.getBoundingClientRect();
    if (edge !== undefined)
      set(column, (outward === 1 ? event.clientX - edge.left : edge.right - event.clientX) / rem());
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowRight') set(column, widthOf(column) + STEP * outward);
    else if (event.key === 'ArrowLeft') set(column, widthOf(column) - STEP * outward);
    else if (event.key === 'Home') set(column, least);
    else if (event.key === 'End') set(column, most);
    else if (event.key === 'Enter') set(column, null);
    else return;
    event.preventDefault();
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={say(NAMES[column])}
      aria-description={say('room_width-keys')}
      aria-valuenow={Math.round(width)}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      className={`column-edge ${column === 'mandate' ? column : 'decision'}`}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onDoubleClick={() => set(column, null)}
      onKeyDown={press}
    />
  );
});
