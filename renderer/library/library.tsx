/** The library of runs: every campaign that is kept, found again, written on, opened, deleted and brought back. */

import { useEffect, useMemo, useState, type ComponentProps } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from '../frame/icon.tsx';
import { MainMenu } from '../frame/menu.tsx';
import { SavingTrouble } from '../frame/saving.tsx';
import { progressOf, type RunRow } from '../store/shelf-rows.ts';
import { useEdition, useSay, useStore } from '../store/store.ts';
import { decimal } from '../words/numbers.ts';
import { DeletedCard, RunCard } from './card.tsx';
import { RunGrid } from './grid.tsx';
import { branchesOf, EVERYTHING, ordered, tagsOf, type Placed, type Wish } from './order.ts';
import { Place } from './place.tsx';
import { Toolbar } from './toolbar.tsx';
import './library.css';
import './run-card.css';

type Tab = 'kept' | 'deleted';

interface BarProps {
  readonly tab: Tab;
  readonly setTab: (tab: Tab) => void;
}

function Bar({ tab, setTab }: BarProps) {
  const say = useSay();
  const { shelf, openFile, go } = useStore();
  const tabs = [
    { id: 'kept', name: say('library_kept'), count: shelf.rows.length },
    { id: 'deleted', name: say('library_deleted'), count: shelf.removed.length },
  ] as const;
  return (
    <header className="bar run-bar">
      <MainMenu />
      <h1 className="bar-title">
        <strong>{say('menu_library')}</strong>
        <span>{say('home_title')}</span>
      </h1>
      <nav className="run-tabs" aria-label={say('library_runs')}>
        {tabs.map(({ id, name, count }) => (
          <Button
            key={id}
            className="run-tab"
            {...(id === tab ? { 'aria-current': 'page' as const } : {})}
            onPress={() => setTab(id)}
          >
            {name} <span className="muted">{decimal(count)}</span>
          </Button>
        ))}
      </nav>
      <span className="grow" />
      <SavingTrouble />
      <Button className="button" onPress={() => void openFile()}>
        <Icon name="folder" /> {say('menu_open')}
      </Button>
      <Button className="button" onPress={() => go('setUp')}>
        <Icon name="plus" /> {say('menu_new-campaign')}
      </Button>
    </header>
  );
}

function Empty({
  tab,
  isListed,
  clear,
}: {
  readonly tab: Tab;
  readonly isListed: boolean;
  readonly clear: (() => void) | null;
}) {
  const say = useSay();
  if (!isListed) return <p className="library-empty muted">{say('library_being-listed')}</p>;
  if (clear !== null) {
    return (
      <div className="library-empty">
        <p>{say('library_no-run-fits')}</p>
        <Button className="button" onPress={clear}>
          {say('library_show-all')}
        </Button>
      </div>
    );
  }
  return <p className="library-empty muted">{say(tab === 'kept' ? 'library_none-kept' : 'library_none-deleted')}</p>;
}

/** The run in hand: the one that was chosen while it is listed, else the one that has its place now. */
function useCurrent(list: readonly Placed[]) {
  const [chosen, setChosen] = useState<{ readonly id: string; readonly index: number } | null>(null);
  const isListed = chosen !== null && list.some(({ row }) => row.id === chosen.id);
  const at = Math.min(chosen?.index ?? 0, list.length - 1);
  const current = isListed ? chosen.id : (list[at]?.row.id ?? null);
  const choose = (id: string): void => setChosen({ id, index: list.findIndex(({ row }) => row.id === id) });
  return { current, choose };
}

/** The list as wished for, and what is looked up in all rows. */
function useShown(rows: readonly RunRow[], wish: Wish) {
  const edition = useEdition();
  const list = useMemo(() => ordered(edition, rows, wish), [rows, wish]);
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  const branches = useMemo(() => branchesOf(rows), [rows]);
  const tags = useMemo(() => tagsOf(rows), [rows]);
  return { list, byId, branches, tags };
}

function focusList(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.runs')?.focus());
}

interface SideProps extends Omit<ComponentProps<typeof RunCard>, 'row' | 'branches'> {
  readonly row: RunRow | undefined;
  readonly isKept: boolean;
  readonly branches: ReadonlyMap<string, readonly RunRow[]>;
}

/** The run in hand, if there is one. */
function Side({ row, isKept, branches, ...rest }: SideProps) {
  if (row === undefined) return null;
  if (!isKept) return <DeletedCard key={row.id} row={row} />;
  return <RunCard key={row.id} row={row} branches={branches.get(row.id) ?? []} {...rest} />;
}

interface BodyProps {
  readonly tab: Tab;
  readonly rows: readonly RunRow[];
}

function Body({ tab, rows }: BodyProps) {
  const { shelf, continueRun, removeRun, restoreRun } = useStore();
  const say = useSay();
  const [wish, setWish] = useState<Wish>(EVERYTHING);
  const [isWriting, setWriting] = useState(false);
  const { list, byId, branches, tags } = useShown(rows, wish);
  const { current, choose } = useCurrent(list);
  const row = current === null ? undefined : byId.get(current);
  const isKept = tab === 'kept';
  const open = (id: string): void => void (isKept ? continueRun(id) : restoreRun(id));
  const rename = (): void => setWriting(isKept && row?.state === 'sound');
  const remove = (id: string): void => {
    if (isKept) void removeRun(id).then(focusList);
  };
  const chooseOther = (id: string): void => {
    if (!list.some((placed) => placed.row.id === id)) setWish({ ...EVERYTHING, sort: wish.sort });
    setWriting(false);
    choose(id);
  };
  const endWriting = (isByKey: boolean): void => {
    setWriting(false);
    if (isByKey) focusList();
  };
  const clear = wish === EVERYTHING || rows.length === 0 ? null : () => setWish(EVERYTHING);
  const side = {
    row,
    isKept,
    byId,
    branches,
    isWriting,
    beginWriting: rename,
    endWriting,
    choose: chooseOther,
    remove,
  };
  const tools = { wish, setWish, tags, progress: progressOf(shelf), shown: list.length, total: rows.length };
  return (
    <div className="library-room">
      <main className="library-main">
        <Toolbar {...tools} />
        {list.length === 0 ? (
          <Empty tab={tab} isListed={shelf.isListed} clear={clear} />
        ) : (
          <RunGrid
            label={say(isKept ? 'library_kept-runs' : 'library_deleted-runs')}
            list={list}
            byId={byId}
            current={current}
            isTree={wish.sort === 'branches'}
            actions={{ choose: chooseOther, open, rename, remove }}
          />
        )}
        <Place isKept={isKept} />
      </main>
      <aside className="library-side scrolls" aria-label={say('library_in-hand')} tabIndex={-1}>
        <Side {...side} />
      </aside>
    </div>
  );
}

/** The screen. */
export function LibraryScreen() {
  const { rows, removed } = useStore((state) => state.shelf);
  const listRuns = useStore((state) => state.listRuns);
  const [tab, setTab] = useState<Tab>('kept');
  // Another window may have played since the list was read.
  useEffect(() => void listRuns(), [listRuns]);
  return (
    <div className="app">
      <Bar tab={tab} setTab={setTab} />
      <Body key={tab} tab={tab} rows={tab === 'kept' ? rows : removed} />
    </div>
  );
}
