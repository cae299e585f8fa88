/** What is asked of the list: words to search for, which runs, in which order. */

import { Input, SearchField } from 'react-aria-components';
import { Segments } from '../frame/segments.tsx';
import { useSay } from '../store/store.ts';
import type { Show, Sort, Wish } from './order.ts';

/** By the keys of their names. */
const SHOWS: readonly { readonly id: Show; readonly name: string }[] = [
  { id: 'all', name: 'library_all' },
  { id: 'unfinished', name: 'library_unfinished' },
  { id: 'finished', name: 'library_finished' },
  { id: 'damaged', name: 'library_damaged' },
];

/** By the keys of their names. */
const SORTS: readonly { readonly id: Sort; readonly name: string }[] = [
  { id: 'latest', name: 'library_latest-first' },
  { id: 'branches', name: 'library_by-branches' },
  { id: 'name', name: 'library_by-name' },
  { id: 'month', name: 'library_by-month' },
  { id: 'ending', name: 'library_by-ending' },
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
  const say = useSay();
  if (read === all) return null;
  return (
    <span className="library-progress">
      <progress value={read} max={all} aria-label={say('library_read')} />
      <span>{say('library_read-of', { read, all })}</span>
    </span>
  );
}

/** The tools. */
export function Toolbar({ wish, setWish, tags, progress, shown, total }: Props) {
  const say = useSay();
  const named = <Id,>(list: readonly { readonly id: Id; readonly name: string }[]) =>
    list.map(({ id, name }) => ({ id, name: say(name) }));
  const change = (changed: Partial<Wish>): void => setWish({ ...wish, ...changed });
  const anyTag = [{ id: '', name: say('library_any-tag') }, ...tags.map((tag) => ({ id: tag, name: tag }))];
  return (
    <div className="library-tools" role="search" aria-label={say('library_find')}>
      <SearchField aria-label={say('library_search')} value={wish.query} onChange={(query) => change({ query })}>
        <Input className="field library-search" placeholder={say('library_search-runs')} />
      </SearchField>
      <Segments
        label={say('library_which')}
        value={wish.show}
        choices={named(SHOWS)}
        choose={(show) => change({ show })}
      />
      {tags.length === 0 ? null : (
        <Choice label={say('library_tag')} value={wish.tag} choices={anyTag} choose={(tag) => change({ tag })} />
      )}
      <Choice
        label={say('library_order')}
        value={wish.sort}
        choices={named(SORTS)}
        choose={(sort) => change({ sort })}
      />
      <span className="grow" />
      <Progress {...progress} />
      <span className="library-count" role="status">
        {shown === total ? '' : say('library_shown-of', { shown, total })}
      </span>
    </div>
  );
}
