/** The bar of the screens on one run: what was played and when, the ways to look at it, the seed, what can be done. */

import type { Edition } from '../../seeds/edition.ts';
import { useEdition } from '../store/store.ts';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { Screen } from '../store/state.ts';
import { useSession, useStore } from '../store/store.ts';
import type { Session } from '../campaign/session.ts';
import { monthAndYear } from '../words/dates.ts';
import { scenarioTitle } from '../words/scenarios.ts';
import { CopySeed } from './copy-seed.tsx';
import { MainMenu } from './menu.tsx';
import { SavingTrouble } from './saving.tsx';
import './run-bar.css';

function timeText(edition: Edition, { months, view }: Session): string {
  const first = monthAndYear(edition, months[0]?.month ?? view.month);
  const last = monthAndYear(edition, months.at(-1)?.month ?? view.month);
  return months.length < 2 ? first : edition.say('frame_span', { first, last, months: months.length });
}

interface Way {
  readonly screen: Screen;
  /** The key of its name. */
  readonly name: string;
}

/** A campaign that has ended has its debrief; one that goes on is played in the room. */
function waysOf({ view }: Session): readonly Way[] {
  const first: Way =
    view.phase === 'ended' ? { screen: 'debrief', name: 'menu_debrief' } : { screen: 'operations', name: 'menu_room' };
  return [first, { screen: 'replay', name: 'menu_replay' }];
}

/** The bar; its children are the actions at the end. */
export function RunBar({ children }: { readonly children: ReactNode }) {
  const edition = useEdition();
  const session = useSession();
  const screen = useStore((state) => state.screen);
  const go = useStore((state) => state.go);
  return (
    <header className="bar run-bar">
      <MainMenu />
      <h1 className="bar-title">
        <strong>{scenarioTitle(edition, session.view.scenario)}</strong>
        <span>{timeText(edition, session)}</span>
      </h1>
      <nav className="run-tabs" aria-label={edition.say('frame_this-run')}>
        {waysOf(session).map((way) => (
          <Button
            key={way.screen}
            className="run-tab"
            {...(way.screen === screen ? { 'aria-current': 'page' as const } : {})}
            onPress={() => go(way.screen)}
          >
            {edition.say(way.name)}
          </Button>
        ))}
      </nav>
      <CopySeed seed={session.view.seed} />
      <span className="grow" />
      <SavingTrouble />
      {children}
    </header>
  );
}
