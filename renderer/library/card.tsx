/** The run in hand: what is written on it, what is known of it, and what can be done with it. */

import { useState } from 'react';
import { Button } from 'react-aria-components';
import { said } from '../../seeds/messages.ts';
import { Icon } from '../frame/icon.tsx';
import { nameOf, type RunRow } from '../store/shelf-rows.ts';
import { useEdition, useSay, useStore } from '../store/store.ts';
import { Facts } from './facts.tsx';
import { NoteField, TagsField, TitleLine } from './written.tsx';

interface Props {
  readonly row: RunRow;
  readonly byId: ReadonlyMap<string, RunRow>;
  readonly branches: readonly RunRow[];
  readonly isWriting: boolean;
  readonly beginWriting: () => void;
  readonly endWriting: (isByKey: boolean) => void;
  readonly choose: (id: string) => void;
  readonly remove: (id: string) => void;
}

/** The key of what opening it is called. */
function openKey({ state, head }: RunRow): string {
  if (state === 'damaged') return 'library_open-sound';
  return head?.ending === 'none' ? 'library_continue' : 'library_open-debrief';
}

function Actions({ row, remove }: Pick<Props, 'row' | 'remove'>) {
  const say = useSay();
  const { continueRun, saveKept } = useStore();
  const { head } = row;
  return (
    <div className="run-actions">
      {head === null ? null : (
        <Button className="button primary" onPress={() => void continueRun(row.id)}>
          {say(openKey(row))} <Icon name="arrow" />
        </Button>
      )}
      <div className="run-actions-more">
        {head === null || head.months === 0 ? null : (
          <Button className="button small" onPress={() => void continueRun(row.id, 1)}>
            {say('library_replay')}
          </Button>
        )}
        <Button className="button small" onPress={() => void saveKept(row.id)}>
          {say('library_save')}
        </Button>
        <Button className="button small" onPress={() => remove(row.id)}>
          {say('library_delete')}
        </Button>
      </div>
    </div>
  );
}

/** Why nothing of a file can be read, and that it stays. */
function Unreadable({ trouble }: Pick<RunRow, 'trouble'>) {
  const say = useSay();
  return (
    <>
      {trouble === null ? '' : said(say, trouble)} {say('library_unreadable-stays')}
    </>
  );
}

/** A kept run. */
export function RunCard({ row, byId, branches, isWriting, beginWriting, endWriting, choose, remove }: Props) {
  const writeOnRun = useStore((state) => state.writeOnRun);
  const edition = useEdition();
  const { say } = edition;
  const { head, state } = row;
  const name = nameOf(edition, row);
  const write = (written: Parameters<typeof writeOnRun>[1]): void => void writeOnRun(row.id, written);
  const canWrite = state === 'sound' && head !== null;
  return (
    <section className="run-card" aria-label={name}>
      {canWrite ? (
        <TitleLine
          name={name}
          title={head.label.title}
          seed={head.seed}
          isWriting={isWriting}
          write={write}
          done={endWriting}
          begin={beginWriting}
        />
      ) : (
        <h2>{name}</h2>
      )}
      {state === 'damaged' || state === 'unreadable' ? (
        <p className="run-damage">
          <Icon name="damaged" />
          {state === 'damaged' ? say('library_damaged-stays') : <Unreadable trouble={row.trouble} />}
        </p>
      ) : null}
      {canWrite ? (
        <>
          <NoteField key={`note ${row.id}`} label={head.label} write={write} />
          <TagsField key={`tags ${row.id}`} label={head.label} write={write} />
        </>
      ) : null}
      <Facts row={row} byId={byId} branches={branches} choose={choose} />
      <Actions row={row} remove={remove} />
    </section>
  );
}

/** A deleted run. To delete it for good asks once. */
export function DeletedCard({ row }: { readonly row: RunRow }) {
  const { restoreRun, eraseRun, saveKept } = useStore();
  const edition = useEdition();
  const { say } = edition;
  const [isSure, setSure] = useState(false);
  const name = nameOf(edition, row);
  return (
    <section className="run-card" aria-label={name}>
      <h2>{name}</h2>
      <p className="muted">{say('library_deleted-stays')}</p>
      <Facts row={row} byId={new Map()} branches={[]} choose={() => undefined} />
      <div className="run-actions">
        <Button className="button primary" onPress={() => void restoreRun(row.id)}>
          <Icon name="undo" /> {say('library_restore')}
        </Button>
        <div className="run-actions-more">
          <Button className="button small" onPress={() => void saveKept(row.id)}>
            {say('library_save')}
          </Button>
          <Button
            className={isSure ? 'button small danger' : 'button small'}
            onPress={() => (isSure ? void eraseRun(row.id) : setSure(true))}
            onBlur={() => setSure(false)}
          >
            {say(isSure ? 'library_erase-sure' : 'library_erase')}
          </Button>
        </div>
      </div>
    </section>
  );
}
