/** The list of runs: one stop for the Tab key, arrows within, and only what is in sight is drawn. */

import { useEdition } from '../store/store.ts';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { RunRow } from '../store/shelf-rows.ts';
import { leftIn, originText } from './origin.ts';
import type { Placed } from './order.ts';
import { COLUMNS, Row, rowId } from './row.tsx';
import { useWindow, type Sight } from './use-window.ts';

/** What the keys and the pointer do. */
export interface GridActions {
  readonly choose: (id: string) => void;
  readonly open: (id: string) => void;
  readonly rename: () => void;
  readonly remove: (id: string) => void;
}

interface Props {
  readonly label: string;
  readonly list: readonly Placed[];
  readonly byId: ReadonlyMap<string, RunRow>;
  readonly current: string | null;
  readonly isTree: boolean;
  readonly actions: GridActions;
}

/** Where a key leads from a row. */
function landing(key: string, from: number, count: number, page: number): number | null {
  const last = count - 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + page,
    PageUp: from - page,
    Home: 0,
    End: last,
  };
  const to = steps[key];
  return to === undefined ? null : Math.max(0, Math.min(last, to));
}

function useKeys({ list, actions }: Props, index: number, sight: Sight) {
  return (event: KeyboardEvent): void => {
    const row = list[index]?.row;
    const to = landing(event.key, index, list.length, sight.page);
    if (to !== null) {
      const next = list[to]?.row;
      if (next !== undefined) actions.choose(next.id);
      sight.show(to);
    } else if (row === undefined || event.repeat) return;
    else if (event.key === 'Enter') actions.open(row.id);
    else if (event.key === 'F2') actions.rename();
    else if (event.key === 'Delete') actions.remove(row.id);
    else return;
    event.preventDefault();
  };
}

/** The list. */
export function RunGrid(props: Props) {
  const edition = useEdition();
  const { label, list, byId, current, isTree, actions } = props;
  const box = useRef<HTMLDivElement | null>(null);
  const sight = useWindow(box, list.length);
  const index = list.findIndex(({ row }) => row.id === current);
  const onKeyDown = useKeys(props, index, sight);
  const { show } = sight;
  // Whatever brought another run into hand, sorting included, it has to be in sight.
  useEffect(() => show(index), [show, index]);
  const isDrawn = index >= sight.first && index < sight.end;
  return (
    <div
      ref={box}
      role={isTree ? 'treegrid' : 'grid'}
      className="runs scrolls"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={list.length + 1}
      aria-colcount={COLUMNS.length}
      {...(isDrawn && current !== null ? { 'aria-activedescendant': rowId(current) } : {})}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className="runs-head">
        <div role="row" aria-rowindex={1} className="run-columns">
          {COLUMNS.map((name) => (
            <span key={name} role="columnheader">
              {edition.say(name)}
            </span>
          ))}
        </div>
      </div>
      <div role="rowgroup" className="runs-body" style={{ height: list.length * sight.height }}>
        {list.slice(sight.first, sight.end).map((placed, place) => (
          <Row
            key={placed.row.id}
            placed={placed}
            index={sight.first + place}
            top={(sight.first + place) * sight.height}
            isCurrent={placed.row.id === current}
            isTree={isTree}
            origin={
              placed.level > 0
                ? edition.say('library_from', { month: leftIn(edition, placed.row) })
                : originText(edition, placed.row, byId)
            }
            choose={actions.choose}
            open={actions.open}
          />
        ))}
      </div>
    </div>
  );
}
