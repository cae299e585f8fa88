/** What is known of a run: where it stands, where it comes from, what branched off it. */

import { useEdition } from '../store/store.ts';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { CopySeed } from '../frame/copy-seed.tsx';
import { Icon } from '../frame/icon.tsx';
import { stateOf, whenOf } from '../home/run-words.ts';
import { nameOf, type RunRow } from '../store/shelf-rows.ts';
import { decimal } from '../words/numbers.ts';
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
    <Fact name="Branch of">
      {byId.has(id) ? (
        <Button className="link" onPress={() => choose(id)}>
          {name}
        </Button>
      ) : (
        name
      )}{' '}
      from {leftIn(edition, row)}
    </Fact>
  );
}

function sizeText(bytes: number): string {
  return `${decimal(Math.max(1, Math.round(bytes / 1000)))} kB`;
}

/** The facts. */
export function Facts({ row, byId, branches, choose }: Props) {
  const edition = useEdition();
  const { head } = row;
  const { icon, text } = stateOf(edition, row);
  return (
    <dl className="run-facts">
      {head === null ? null : <Fact name="Scenario">{scenarioTitle(edition, head.scenario)}</Fact>}
      <Fact name="Stands">
        <Icon name={icon} /> {text}
      </Fact>
      {head === null ? null : (
        <Fact name="Seed">
          <CopySeed seed={head.seed} />
        </Fact>
      )}
      {head === null || head.label.parent === null ? null : <Origin row={row} byId={byId} choose={choose} />}
      {branches.length === 0 ? null : (
        <Fact name="Branches">
          <ul>
            {branches.slice(0, NAMED).map((branch) => (
              <li key={branch.id}>
                <Button className="link" onPress={() => choose(branch.id)}>
                  {nameOf(edition, branch)}
                </Button>
              </li>
            ))}
            {branches.length > NAMED ? <li className="muted">and {decimal(branches.length - NAMED)} more</li> : null}
          </ul>
        </Fact>
      )}
      <Fact name="Kept">
        {whenOf(edition, row.savedAt)}, {sizeText(row.size)}
      </Fact>
    </dl>
  );
}
