/** What is known of a run: where it stands, where it comes from, what branched off it. */

import { useEdition } from '../store/store.ts';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { CopySeed } from '../frame/copy-seed.tsx';
import { Icon } from '../frame/icon.tsx';
import { Rich } from '../frame/rich.tsx';
import { stateOf, whenOf } from '../home/run-words.ts';
import { nameOf, type RunRow } from '../store/shelf-rows.ts';
import { scenarioTitle } from '../words/scenarios.ts';
import { leftIn, parentName } from './origin.ts';

/** How many branches are named; the list shows all of them. */
const NAMED = 5;

interface Props {
  readonly row: RunRow;
  readonly byId: ReadonlyMap<string, RunRow>;
  readonly branches: readonly RunRow[];
  readonly choose: (id: string) => void;
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Origin({ row, byId, choose }: Omit<Props, 'branches'>) {
  const edition = useEdition();
  const id = row.head?.label.parent?.id ?? '';
  const name = parentName(edition, row, byId);
  return (
    <Fact name={edition.say('library_branch-of')}>
      <Rich
        of="library_branch-from"
        facts={{ month: leftIn(edition, row) }}
        parts={{
          run: byId.has(id) ? (
            <Button className="link" onPress={() => choose(id)}>
              {name}
            </Button>
          ) : (
            name
          ),
        }}
      />
    </Fact>
  );
}

/** In thousands of bytes, at least one. */
function sizeOf(bytes: number): number {
  return Math.max(1, Math.round(bytes / 1000));
}

/** The facts. */
export function Facts({ row, byId, branches, choose }: Props) {
  const edition = useEdition();
  const { say } = edition;
  const { head } = row;
  const { icon, text } = stateOf(edition, row);
  return (
    <dl className="run-facts">
      {head === null ? null : <Fact name={say('library_scenario')}>{scenarioTitle(edition, head.scenario)}</Fact>}
      <Fact name={say('library_stands')}>
        <Icon name={icon} /> {text}
      </Fact>
      {head === null ? null : (
        <Fact name={say('frame_seed')}>
          <CopySeed seed={head.seed} />
        </Fact>
      )}
      {head === null || head.label.parent === null ? null : <Origin row={row} byId={byId} choose={choose} />}
      {branches.length === 0 ? null : (
        <Fact name={say('library_branches')}>
          <ul>
            {branches.slice(0, NAMED).map((branch) => (
              <li key={branch.id}>
                <Button className="link" onPress={() => choose(branch.id)}>
                  {nameOf(edition, branch)}
                </Button>
              </li>
            ))}
            {branches.length > NAMED ? (
              <li className="muted">{say('library_and-more', { count: branches.length - NAMED })}</li>
            ) : null}
          </ul>
        </Fact>
      )}
      <Fact name={say('library_kept')}>
        {say('library_kept-when', { when: whenOf(edition, row.savedAt), size: sizeOf(row.size) })}
      </Fact>
    </dl>
  );
}
