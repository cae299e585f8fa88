/** The bar over the debrief: scenario, seed, a new campaign, the run as a file. */

import { Button } from 'react-aria-components';
import { CopySeed } from '../frame/copy-seed.tsx';
import { Icon } from '../frame/icon.tsx';
import { MainMenu } from '../frame/menu.tsx';
import type { Session } from '../store/session.ts';
import { useStore } from '../store/store.ts';
import { monthAndYear } from '../words/dates.ts';
import { scenarioTitle } from '../words/scenarios.ts';

/** The bar. */
export function Bar({ session }: { readonly session: Session }) {
  const { go, saveFile } = useStore();
  const { months, view } = session;
  return (
    <header className="bar">
      <MainMenu />
      <h1 className="bar-title">
        <strong>{scenarioTitle(view.scenario)}</strong>
        <span>
          {monthAndYear(months[0]?.month ?? view.month)} to {monthAndYear(months.at(-1)?.month ?? view.month)},{' '}
          {months.length} months
        </span>
      </h1>
      <CopySeed seed={view.seed} />
      <span className="grow" />
      <Button className="button" onPress={() => go('setUp')}>
        New campaign
      </Button>
      <Button className="button primary" onPress={() => void saveFile()}>
        <Icon name="save" /> Save the run
      </Button>
    </header>
  );
}
