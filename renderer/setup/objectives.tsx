/** Objectives in the order that the team agrees on. */

import type { Edition } from '../../seeds/edition.ts';
import { useEdition } from '../store/store.ts';
import { useState, type KeyboardEvent } from 'react';
import { Button } from 'react-aria-components';
import { yardstickOf, type ObjectiveData } from '../../sim/index.ts';
import { Icon } from '../frame/icon.tsx';
import type { SetUp } from '../campaign/session.ts';
import { figure } from '../words/indicators.ts';

interface Props {
  readonly draft: SetUp;
  readonly change: (part: Partial<SetUp>) => void;
}

function titleOf(edition: Edition, id: string): string {
  return edition.prose.objectives[id]?.title ?? id;
}

/** The objective as it will be measured in what is being set up. */
function objectiveOf(edition: Edition, draft: SetUp, id: string): ObjectiveData | undefined {
  return yardstickOf(edition.rules, draft, id);
}

function measured({ say, prose }: Edition, { indicator, measure, level }: ObjectiveData): string {
  const { name } = prose.names.indicators[indicator];
  if (measure !== 'monthsAbove') return say('set-up_measured', { indicator, measure, name });
  return say('set-up_months-with', { indicator, level: figure(indicator, level?.value ?? 0) });
}

function mark({ indicator, measure }: ObjectiveData, value: number): string {
  return measure === 'monthsAbove' ? String(value) : figure(indicator, value);
}

interface RowProps extends Props {
  readonly id: string;
  readonly index: number;
  readonly move: (from: number, to: number) => void;
}

/** The title, which wraps, over a list of choices, which could not. */
function Swap({ id, index, draft, change }: Props & { readonly id: string; readonly index: number }) {
  const edition = useEdition();
  const others = edition.catalogue.objectives.filter((entry) => !draft.objectives.includes(entry.id));
  const title = titleOf(edition, id);
  const last = title.lastIndexOf(' ') + 1;
  return (
    <label className="objective-swap">
      <span className="hidden">{edition.say('set-up_objective-number', { number: index + 1 })}</span>
      <span className="objective-title" aria-hidden="true">
        {title.slice(0, last)}
        {/* The mark keeps to the last word, so that it never stands alone on a line. */}
        <span className="objective-end">
          {title.slice(last)} <Icon name="chevron" />
        </span>
      </span>
      <select
        value={id}
        onChange={(event) =>
          change({ objectives: draft.objectives.map((old) => (old === id ? event.target.value : old)) })
        }
      >
        <option value={id}>{titleOf(edition, id)}</option>
        {others.map((other) => (
          <option key={other.id} value={other.id}>
            {titleOf(edition, other.id)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface MovesProps {
  readonly id: string;
  readonly index: number;
  readonly last: number;
  readonly move: (from: number, to: number) => void;
}

function Moves({ id, index, last, move }: MovesProps) {
  const edition = useEdition();
  return (
    <span className="objective-moves">
      <Button
        className="button quiet square"
        aria-label={edition.say('set-up_move-up', { title: titleOf(edition, id) })}
        isDisabled={index === 0}
        onPress={() => move(index, index - 1)}
      >
        <Icon name="up" />
      </Button>
      <Button
        className="button quiet square"
        aria-label={edition.say('set-up_move-down', { title: titleOf(edition, id) })}
        isDisabled={index === last}
        onPress={() => move(index, index + 1)}
      >
        <Icon name="down" />
      </Button>
    </span>
  );
}

function Row({ id, index, draft, change, move }: RowProps) {
  const edition = useEdition();
  const data = objectiveOf(edition, draft, id);
  const [isOver, setOver] = useState(false);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(index, index + (event.key === 'ArrowUp' ? -1 : 1));
  };
  if (data === undefined) return null;
  return (
    <li
      className={isOver ? 'objective over' : 'objective'}
      draggable
      onDragStart={(event) => event.dataTransfer.setData('text/plain', String(index))}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        move(Number(event.dataTransfer.getData('text/plain')), index);
      }}
      onKeyDown={onKeyDown}
    >
      <span className="objective-rank">{index + 1}</span>
      <span className="objective-text">
        <Swap id={id} index={index} draft={draft} change={change} />
        <span className="muted">{measured(edition, data)}</span>
      </span>
      <span className="objective-mark">{mark(data, data.met.value)}</span>
      <span className="objective-mark floor">{mark(data, data.partly.value)}</span>
      <Moves id={id} index={index} last={draft.objectives.length - 1} move={move} />
    </li>
  );
}

/** The ranked list. */
export function Objectives({ draft, change }: Props) {
  const edition = useEdition();
  const { say } = edition;
  const [said, setSaid] = useState('');
  const move = (from: number, to: number): void => {
    const moved = draft.objectives[from];
    if (moved === undefined || to < 0 || to >= draft.objectives.length) return;
    const rest = draft.objectives.filter((_, index) => index !== from);
    change({ objectives: [...rest.slice(0, to), moved, ...rest.slice(to)] });
    setSaid(say('set-up_moved', { title: titleOf(edition, moved), number: to + 1 }));
  };
  return (
    <section className="set-up-objectives scrolls" aria-labelledby="objectives" tabIndex={-1}>
      <h2 className="set-up-title" id="objectives">
        {say('set-up_success')}
      </h2>
      <p className="set-up-note">{say('set-up_rank', { count: draft.objectives.length })}</p>
      <div className="objective-head" aria-hidden="true">
        <span>{say('set-up_objective')}</span>
        <span>{say('set-up_met-at')}</span>
        <span>{say('set-up_partly')}</span>
      </div>
      <ol>
        {draft.objectives.map((id, index) => (
          <Row key={id} id={id} index={index} draft={draft} change={change} move={move} />
        ))}
      </ol>
      <p className="set-up-hint">{say('set-up_drag')}</p>
      <p className="hidden" role="status">
        {said}
      </p>
    </section>
  );
}
