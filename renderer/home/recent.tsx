/** The latest few of the kept runs, beside the way to all of them. */

import { Button } from 'react-aria-components';
import { Icon } from '../frame/icon.tsx';
import { useEdition, useSay, useStore } from '../store/store.ts';
import { nameOf, type RunRow } from '../store/shelf-rows.ts';
import { scenarioTitle } from '../words/scenarios.ts';
import { stateOf, whenOf } from './run-words.ts';

/** How many runs home shows. */
const SHOWN = 5;

function RecentRun({ row }: { readonly row: RunRow }) {
  const edition = useEdition();
  const continueRun = useStore((state) => state.continueRun);
  const { icon, text } = stateOf(edition, row);
  const name = nameOf(edition, row);
  const { head } = row;
  const isNamed = head === null || head.label.title !== '';
  return (
    <li className="recent-run">
      <Button className="recent-open" isDisabled={head === null} onPress={() => void continueRun(row.id)}>
        <span className="recent-name">
          <span className={isNamed ? 'recent-title' : 'code'}>{name}</span>{' '}
          <span className="muted">{head === null ? '' : scenarioTitle(edition, head.scenario)}</span>
        </span>
        <span className="recent-state">
          <Icon name={icon} /> {text}
        </span>
        <span className="muted">{whenOf(edition, row.savedAt)}</span>
      </Button>
      {head === null || head.months === 0 ? null : (
        <Button
          className="button quiet square"
          aria-label={edition.say('home_replay', { name })}
          onPress={() => void continueRun(row.id, 1)}
        >
          <Icon name="play" />
        </Button>
      )}
    </li>
  );
}

/** The list; nothing where nothing is kept. */
export function RecentRuns() {
  const say = useSay();
  const shelf = useStore((state) => state.shelf);
  const go = useStore((state) => state.go);
  const { rows, removed } = shelf;
  if (rows.length + removed.length === 0) return null;
  return (
    <section aria-labelledby="recent">
      <div className="home-heading">
        <h2 id="recent">{say('home_recent')}</h2>
        <Button className="link" onPress={() => go('library')}>
          {say('home_all-runs', { count: rows.length })}
        </Button>
      </div>
      <ul>
        {rows
          .filter(({ state }) => state !== 'unread')
          .slice(0, SHOWN)
          .map((row) => (
            <RecentRun key={row.id} row={row} />
          ))}
      </ul>
    </section>
  );
}
