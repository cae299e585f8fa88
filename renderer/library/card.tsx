/** The run in hand: what is written on it, what is known of it, and what can be done with it. */

import { useState } from 'react';
import { Button } from 'react-aria-components';
import { said } from '../../seeds/messages.ts';
import { Icon } from '../frame/icon.tsx';
import { nameOf, type RunRow } from '../store/shelf-rows.ts';
import { useEdition, useStore } from '../store/store.ts';
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

function openText({ state, head }: RunRow): string {
  if (state === 'damaged') return 'Open as far as it is sound';
  return head?.ending === 'none' ? 'Continue' : 'Open the debrief';
}

function Actions({ row, remove }: Pick<Props, 'row' | 'remove'>) {
  const { continueRun, saveKept } = useStore();
  const { head } = row;
  return (
    <div className="run-actions">
      {head === null ? null : (
        <Button className="button primary" onPress={() => void continueRun(row.id)}>
          {openText(row)} <Icon name="arrow" />
        </Button>
      )}
      <div className="run-actions-more">
        {head === null || head.months === 0 ? null : (
          <Button className="button small" onPress={() => void continueRun(row.id, 1)}>
            Replay
          </Button>
        )}
        <Button className="button small" onPress={() => void saveKept(row.id)}>
          Save as a file
        </Button>
        <Button className="button small" onPress={() => remove(row.id)}>
          Delete
        </Button>
      </div>
    </div>
  );
}

/** A kept run. */
export function RunCard({ row, byId, branches, isWriting, beginWriting, endWriting, choose, remove }: Props) {
  const writeOnRun = useStore((state) => state.writeOnRun);
  const edition = useEdition();
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
          {state === 'damaged'
            ? 'This file is damaged. It stays as it is; what you play from its sound part becomes a branch.'
            : `${row.trouble === null ? '' : said(edition.say, row.trouble)} It stays here until you delete it.`}
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
  const [isSure, setSure] = useState(false);
  const name = nameOf(edition, row);
  return (
    <section className="run-card" aria-label={name}>
      <h2>{name}</h2>
      <p className="muted">Deleted. It is still here, and can be brought back as it was.</p>
      <Facts row={row} byId={new Map()} branches={[]} choose={() => undefined} />
      <div className="run-actions">
        <Button className="button primary" onPress={() => void restoreRun(row.id)}>
          <Icon name="undo" /> Restore
        </Button>
        <div className="run-actions-more">
          <Button className="button small" onPress={() => void saveKept(row.id)}>
            Save as a file
          </Button>
          <Button
            className={isSure ? 'button small danger' : 'button small'}
            onPress={() => (isSure ? void eraseRun(row.id) : setSure(true))}
            onBlur={() => setSure(false)}
          >
            {isSure ? 'Really delete for good' : 'Delete for good'}
          </Button>
        </div>
      </div>
    </section>
  );
}
