/** The bar over a run that is told from its record: the ways to look at it, and going on from it. */

import { useEdition } from '../store/store.ts';
import { Button } from 'react-aria-components';
import { CopySeed } from '../frame/copy-seed.tsx';
import { Icon } from '../frame/icon.tsx';
import { MainMenu } from '../frame/menu.tsx';
import type { RecordedRun } from '../campaign/recorded.ts';
import { useStore } from '../store/store.ts';
import { counted } from '../words/numbers.ts';
import { headingOfMonth } from '../words/recorded.ts';
import { scenarioTitle } from '../words/scenarios.ts';
import { GoOn } from './go-on.tsx';
import '../frame/run-bar.css';

const WAYS = [
  { screen: 'debrief', name: 'Debrief' },
  { screen: 'replay', name: 'Replay' },
] as const;

/** The bar. */
export function RecordedBar({ recorded }: { readonly recorded: RecordedRun }) {
  const edition = useEdition();
  const { run } = recorded;
  const screen = useStore((state) => state.screen);
  const go = useStore((state) => state.go);
  const saveFile = useStore((state) => state.saveFile);
  const months = run.months.length;
  const time =
    months === 0 ? 'no month played' : `${headingOfMonth(edition, run, 1)} to ${headingOfMonth(edition, run, months)}`;
  return (
    <header className="bar run-bar">
      <MainMenu />
      <h1 className="bar-title">
        <strong>{run.title === '' ? scenarioTitle(edition, run.scenario.id) : run.title}</strong>
        <span>
          {time}
          {months < 2 ? '' : `, ${counted(months, 'month')}`}
        </span>
      </h1>
      <nav className="run-tabs" aria-label="This run">
        {WAYS.map((way) => (
          <Button
            key={way.screen}
            className="run-tab"
            {...(way.screen === screen ? { 'aria-current': 'page' as const } : {})}
            onPress={() => go(way.screen)}
          >
            {way.name}
          </Button>
        ))}
      </nav>
      <CopySeed seed={run.seed} />
      <span className="grow" />
      <Button className="button" onPress={() => void saveFile()}>
        <Icon name="save" /> Save the run
      </Button>
      <GoOn recorded={recorded} />
    </header>
  );
}
