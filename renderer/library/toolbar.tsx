/** What is asked of the list: words to search for, which runs, in which order. */

import { Input, SearchField } from 'react-aria-components';
import { Segments } from '../frame/segments.tsx';
import { decimal } from '../words/numbers.ts';
import type { Show, Sort, Wish } from './order.ts';

const SHOWS: readonly { readonly id: Show; readonly name: string }[] = [
  { id: 'all', name: 'All' },
  { id: 'unfinished', name: 'Unfinished' },
  { id: 'finished', name: 'Finished' },
  { id: 'damaged', name: 'Damaged' },
];

const SORTS: readonly { readonly id: Sort; readonly name: string }[] = [
  { id: 'latest', name: 'Latest first' },
  { id: 'branches', name: 'Branches under their run' },
  { id: 'name', name: 'Name' },
  { id: 'month', name: 'Months played' },
  { id: 'ending', name: 'Ending' },
];

interface ChoiceProps<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly choices: readonly { readonly id: Id; readonly name: string }[];
  readonly choose: (id: Id) => void;
}

function Choice<Id extends string>({ label, value, choices, choose }: ChoiceProps<Id>) {
  return (
    <select
      className="field library-choice"
      aria-label={label}
      value={value}
      onChange={({ target }) => {
        const found = choices.find(({ id }) => id === target.value);
        if (found !== undefined) choose(found.id);
      }}
    >
      {choices.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

interface Props {
  readonly wish: Wish;
  readonly setWish: (wish: Wish) => void;
  readonly tags: readonly string[];
  readonly progress: { readonly read: number; readonly all: number };
  readonly shown: number;
  readonly total: number;
}

/** How far the texts have been read; nothing once they all are. */
function Progress({ read, all }: Props['progress']) {
  if (read === all) return null;
  return (
    <span className="library-progress">
      <progress value={read} max={all} aria-label="Runs read" />
      <span>
        {decimal(read)} of {decimal(all)} read
      </span>
    </span>
  );
}

/** The tools. */
export function Toolbar({ wish, setWish, tags, progress, shown, total }: Props) {
  const change = (changed: Partial<Wish>): void => setWish({ ...wish, ...changed });
  const anyTag = [{ id: '', name: 'Any tag' }, ...tags.map((tag) => ({ id: tag, name: tag }))];
  return (
    <div className="library-tools" role="search" aria-label="Find runs">
      <SearchField aria-label="Search" value={wish.query} onChange={(query) => change({ query })}>
        <Input className="field library-search" placeholder="Search runs" />
      </SearchField>
      <Segments label="Which runs" value={wish.show} choices={SHOWS} choose={(show) => change({ show })} />
      {tags.length === 0 ? null : (
        <Choice label="Tag" value={wish.tag} choices={anyTag} choose={(tag) => change({ tag })} />
      )}
      <Choice label="Order" value={wish.sort} choices={SORTS} choose={(sort) => change({ sort })} />
      <span className="grow" />
      <Progress {...progress} />
      <span className="library-count" role="status">
        {shown === total ? '' : `${decimal(shown)} of ${decimal(total)}`}
      </span>
    </div>
  );
}
