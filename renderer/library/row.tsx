/** One kept run in the list. */

import { useEdition } from '../store/store.ts';
import type { CSSProperties } from 'react';
import { Icon } from '../frame/icon.tsx';
import { stateOf, whenOf } from '../home/run-words.ts';
import { nameOf } from '../store/shelf-rows.ts';
import { scenarioTitle } from '../words/scenarios.ts';
import type { Placed } from './order.ts';

/** The columns in order, by the keys of their names. */
export const COLUMNS = [
  'library_column-run',
  'library_column-stands',
  'library_column-tags',
  'library_column-kept',
] as const;

/** The id of a row's element, by which the list says which row is the current one. */
export function rowId(id: string): string {
  return `run-${id}`;
}

function Progress({ months, horizon }: { readonly months: number; readonly horizon: number }) {
  return (
    <svg className="run-progress" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      <rect className="track" width="100" height="1" />
      <rect className="done" width={(100 * months) / Math.max(1, horizon)} height="1" />
    </svg>
  );
}

function Name({ placed, origin }: { readonly placed: Placed; readonly origin: string }) {
  const edition = useEdition();
  const { row, level } = placed;
  const { head } = row;
  const isSeed = head !== null && head.label.title === '';
  const under = head === null ? [] : [origin, scenarioTitle(edition, head.scenario), head.label.note];
  return (
    <span role="gridcell" className="run-name" style={{ '--level': level } as CSSProperties}>
      {level > 0 || origin !== '' ? <Icon name="branch" /> : null}
      <span className="run-name-text">
        <span className={isSeed ? 'run-title code' : 'run-title'}>{nameOf(edition, row)}</span>
        <span className="run-under">{under.filter((part) => part !== '').join(' · ')}</span>
      </span>
    </span>
  );
}

interface Props {
  readonly placed: Placed;
  readonly index: number;
  readonly top: number;
  readonly isCurrent: boolean;
  readonly isTree: boolean;
  /** "Branch of NAME from MONTH", or "". */
  readonly origin: string;
  readonly choose: (id: string) => void;
  readonly open: (id: string) => void;
}

/** The row. */
export function Row({ placed, index, top, isCurrent, isTree, origin, choose, open }: Props) {
  const edition = useEdition();
  const { row, level } = placed;
  const { head } = row;
  const { icon, text } = stateOf(edition, row);
  const tags = head?.label.tags ?? [];
  return (
    <div
      role="row"
      id={rowId(row.id)}
      className={`run-row ${row.state}`}
      style={{ transform: `translateY(${top}px)` }}
      aria-rowindex={index + 2}
      aria-selected={isCurrent}
      {...(isTree ? { 'aria-level': level + 1 } : {})}
      onPointerDown={() => choose(row.id)}
      onDoubleClick={() => open(row.id)}
    >
      <Name placed={placed} origin={origin} />
      <span role="gridcell" className="run-state">
        <span className="run-state-text">
          <Icon name={icon} /> <span>{text}</span>
        </span>
        {head === null || row.state === 'damaged' ? null : <Progress months={head.months} horizon={head.horizon} />}
      </span>
      <span role="gridcell" className="run-tags">
        {tags.slice(0, 2).map((tag) => (
          <span key={tag} className="tag">
            {tag}
          </span>
        ))}
        {tags.length > 2 ? <span className="muted">+{tags.length - 2}</span> : null}
      </span>
      <span role="gridcell" className="run-kept">
        {whenOf(edition, row.savedAt)}
      </span>
    </div>
  );
}
