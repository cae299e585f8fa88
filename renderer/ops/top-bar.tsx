/** The bar of the room: what is played, which month, what is open, and the one button that lets time pass. */

import type { Edition } from '../../seeds/edition.ts';
import { useEdition } from '../store/store.ts';
import { memo, type RefObject } from 'react';
import { Button } from 'react-aria-components';
import type { Command, View } from '../../sim/index.ts';
import { CopySeed } from '../frame/copy-seed.tsx';
import { Icon } from '../frame/icon.tsx';
import { MainMenu } from '../frame/menu.tsx';
import { SavingLine } from '../frame/saving.tsx';
import { undoable, type Session } from '../campaign/session.ts';
import { usePresent, useStore } from '../store/store.ts';
import { monthAndYear, monthName, monthsAfter } from '../words/dates.ts';
import { decimal } from '../words/numbers.ts';
import { scenarioTitle } from '../words/scenarios.ts';
import { labelOf, nameOf } from '../words/settings.ts';
import { useHeld, useIsFalling } from './use-falling.ts';

function orderText(edition: Edition, command: Command): string {
  if (command.kind === 'order')
    return `${labelOf(edition, command.setting)}: ${nameOf(edition, command.setting, command.choice)}`;
  return command.kind === 'withdraw' ? `Withdraw: ${labelOf(edition, command.setting)}` : '';
}

const UndoButtons = memo(function UndoButtons() {
  const edition = useEdition();
  const undo = useStore((state) => state.undo);
  const redo = useStore((state) => state.redo);
  const isPast = useStore((state) => state.past !== null);
  const lastOrder = usePresent(undoable);
  const lastUndone = usePresent(({ undone }) => undone.at(-1) ?? null);
  const last = isPast ? null : lastOrder;
  const next = isPast ? null : lastUndone;
  return (
    <span className="undo-buttons">
      <Button
        className="button quiet square"
        aria-label={last === null ? 'Undo' : `Undo, ${orderText(edition, last)}`}
        isDisabled={last === null}
        onPress={undo}
      >
        <Icon name="undo" />
      </Button>
      <Button
        className="button quiet square"
        aria-label={next === null ? 'Redo' : `Redo, ${orderText(edition, next)}`}
        isDisabled={next === null}
        onPress={redo}
      >
        <Icon name="redo" />
      </Button>
    </span>
  );
});

/** What the bar says of the month; null where a decision is open. */
function whatStands(edition: Edition, { view }: Session, isFalling: boolean): string | null {
  if (isFalling)
    return `${monthName(edition, view.phase === 'decision' ? view.month : monthsAfter(view.month, -1))} passes`;
  return view.decision === null ? 'Orders may be given' : null;
}

const WhatIsOpen = memo(function WhatIsOpen() {
  const edition = useEdition();
  const isFalling = useIsFalling();
  const stands = usePresent((session) => whatStands(edition, session, isFalling));
  const ordered = usePresent(({ view }) => view.settings().filter((setting) => setting.ordered !== null).length);
  const orders =
    ordered === 0 ? 'No orders pending' : `${decimal(ordered)} ${ordered === 1 ? 'order' : 'orders'} pending`;
  return (
    <div className="what-is-open">
      {stands === null ? (
        <strong className="needs">
          <span className="diamond" /> 1 decision open
        </strong>
      ) : (
        <strong>{stands}</strong>
      )}
      <span className="muted">{orders}</span>
    </div>
  );
});

const MonthShown = memo(function MonthShown() {
  const edition = useEdition();
  const horizon = usePresent(({ view }) => view.horizon);
  const turn = useHeld(usePresent(({ view }) => view.turn));
  const month = useHeld(usePresent(({ view }) => view.month));
  return (
    <div className="bar-month">
      <span>
        <strong>{monthAndYear(edition, month)}</strong>
        <span className="muted">
          Month {turn} of {horizon}
        </span>
      </span>
      <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect className="track" width="100" height="1" />
        <rect className="done" width={(100 * (turn - 1)) / horizon} height="1" />
      </svg>
    </div>
  );
});

/** Why the month cannot end just now; null where it can. */
function whatWaits({ decision }: View, isPast: boolean): string | null {
  if (isPast) return 'A past month is shown; go back first.';
  return decision === null ? null : 'A decision is open; the month goes on when it is made.';
}

interface Props {
  readonly endButton: RefObject<HTMLButtonElement | null>;
  readonly endMonth: () => void;
}

/** The one button that lets time pass. */
const EndMonth = memo(function EndMonth({ endButton, endMonth }: Props) {
  const edition = useEdition();
  const isFalling = useIsFalling();
  const isPast = useStore((state) => state.past !== null);
  const present = usePresent(({ view }) => whatWaits(view, isPast));
  const waits = isFalling ? null : present;
  const month = useHeld(usePresent(({ view }) => view.month));
  return (
    <>
      <Button
        ref={endButton}
        className={waits === null ? 'button primary end-month' : 'button end-month'}
        onPress={endMonth}
        {...(waits === null ? {} : { 'aria-describedby': 'end-waits' })}
      >
        {isFalling ? (
          <>
            Skip <span className="key">Space</span>
          </>
        ) : (
          <>
            End {monthName(edition, month)} <Icon name="arrow" />
          </>
        )}
      </Button>
      {waits === null ? null : (
        <span id="end-waits" className="hidden">
          {waits}
        </span>
      )}
    </>
  );
});

/** The bar. */
export const TopBar = memo(function TopBar(props: Props) {
  const edition = useEdition();
  const scenario = usePresent(({ view }) => view.scenario);
  const seed = usePresent(({ view }) => view.seed);
  return (
    <header className="bar ops-bar" data-panel="bar" tabIndex={-1}>
      <MainMenu />
      <h1 className="bar-title">
        <strong>{scenarioTitle(edition, scenario)}</strong>
        <SavingLine />
      </h1>
      <MonthShown />
      <CopySeed seed={seed} />
      <UndoButtons />
      <span className="grow" />
      <WhatIsOpen />
      <EndMonth {...props} />
    </header>
  );
});
