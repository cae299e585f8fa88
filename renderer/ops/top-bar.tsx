/** The bar of the room: what is played, which month, what is open, and the one button that lets time pass. */

import type { Edition } from '../../seeds/edition.ts';
import { useEdition } from '../store/store.ts';
import type { RefObject } from 'react';
import { Button } from 'react-aria-components';
import type { Command, View } from '../../sim/index.ts';
import { CopySeed } from '../frame/copy-seed.tsx';
import { Icon } from '../frame/icon.tsx';
import { MainMenu } from '../frame/menu.tsx';
import { SavingLine } from '../frame/saving.tsx';
import { undoable } from '../campaign/session.ts';
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

function UndoButtons() {
  const edition = useEdition();
  const session = usePresent();
  const undo = useStore((state) => state.undo);
  const redo = useStore((state) => state.redo);
  const past = useStore((state) => state.past);
  const last = past === null ? undoable(session) : null;
  const next = past === null ? session.undone.at(-1) : undefined;
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
        aria-label={next === undefined ? 'Redo' : `Redo, ${orderText(edition, next)}`}
        isDisabled={next === undefined}
        onPress={redo}
      >
        <Icon name="redo" />
      </Button>
    </span>
  );
}

function WhatIsOpen() {
  const edition = useEdition();
  const { view } = usePresent();
  const isFalling = useIsFalling();
  const ordered = view.settings().filter((setting) => setting.ordered !== null).length;
  const orders =
    ordered === 0 ? 'No orders pending' : `${decimal(ordered)} ${ordered === 1 ? 'order' : 'orders'} pending`;
  return (
    <div className="what-is-open">
      {isFalling ? (
        <strong>
          {monthName(edition, view.phase === 'decision' ? view.month : monthsAfter(view.month, -1))} passes
        </strong>
      ) : view.decision === null ? (
        <strong>Orders may be given</strong>
      ) : (
        <strong className="needs">
          <span className="diamond" /> 1 decision open
        </strong>
      )}
      <span className="muted">{orders}</span>
    </div>
  );
}

/** Why the month cannot end just now; null where it can. */
function whatWaits({ decision }: View, isPast: boolean): string | null {
  if (isPast) return 'A past month is shown; go back first.';
  return decision === null ? null : 'A decision is open; the month goes on when it is made.';
}

interface Props {
  readonly endButton: RefObject<HTMLButtonElement | null>;
  readonly endMonth: () => void;
}

/** The bar. */
export function TopBar({ endButton, endMonth }: Props) {
  const edition = useEdition();
  const { view } = usePresent();
  const past = useStore((state) => state.past);
  const isFalling = useIsFalling();
  const waits = isFalling ? null : whatWaits(view, past !== null);
  const { month, turn } = useHeld({ month: view.month, turn: view.turn });
  return (
    <header className="bar ops-bar" data-panel="bar" tabIndex={-1}>
      <MainMenu />
      <h1 className="bar-title">
        <strong>{scenarioTitle(edition, view.scenario)}</strong>
        <SavingLine />
      </h1>
      <div className="bar-month">
        <span>
          <strong>{monthAndYear(edition, month)}</strong>
          <span className="muted">
            Month {turn} of {view.horizon}
          </span>
        </span>
        <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
          <rect className="track" width="100" height="1" />
          <rect className="done" width={(100 * (turn - 1)) / view.horizon} height="1" />
        </svg>
      </div>
      <CopySeed seed={view.seed} />
      <UndoButtons />
      <span className="grow" />
      <WhatIsOpen />
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
    </header>
  );
}
