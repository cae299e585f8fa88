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
import { scenarioTitle } from '../words/scenarios.ts';
import { labelOf, nameOf } from '../words/settings.ts';
import { monthInShort } from './ending-account.ts';
import { useHeld, useIsFalling } from './use-falling.ts';

/** The keys of what a button says: of nothing, of an order, of an order that was withdrawn. */
interface Back {
  readonly nothing: string;
  readonly order: string;
  readonly withdrawal: string;
}

const UNDO: Back = { nothing: 'room_undo', order: 'room_undo-order', withdrawal: 'room_undo-withdrawal' };
const REDO: Back = { nothing: 'room_redo', order: 'room_redo-order', withdrawal: 'room_redo-withdrawal' };

function backText(edition: Edition, back: Back, command: Command | null): string {
  const { say } = edition;
  if (command?.kind === 'withdraw') return say(back.withdrawal, { setting: labelOf(edition, command.setting) });
  if (command?.kind !== 'order') return say(back.nothing);
  const choice = nameOf(edition, command.setting, command.choice);
  return say(back.order, { setting: labelOf(edition, command.setting), choice });
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
        aria-label={backText(edition, UNDO, last)}
        isDisabled={last === null}
        onPress={undo}
      >
        <Icon name="undo" />
      </Button>
      <Button
        className="button quiet square"
        aria-label={backText(edition, REDO, next)}
        isDisabled={next === null}
        onPress={redo}
      >
        <Icon name="redo" />
      </Button>
    </span>
  );
});

/** What the bar says of the month; null where a decision is open. */
function whatStands(edition: Edition, { view }: Session, isFalling: boolean, isReckoning: boolean): string | null {
  if (isReckoning) return edition.say('reckoning_title');
  if (view.phase === 'ended' && !isFalling) return edition.say('ending_fallen');
  const passing = view.phase === 'orders' ? monthsAfter(view.month, -1) : view.month;
  if (isFalling) return edition.say('room_passes', { month: monthName(edition, passing) });
  return view.decision === null ? edition.say('room_orders-may-be-given') : null;
}

const WhatIsOpen = memo(function WhatIsOpen() {
  const edition = useEdition();
  const isFalling = useIsFalling();
  const isReckoning = useStore((state) => state.reckoning !== null);
  const stands = usePresent((session) => whatStands(edition, session, isFalling, isReckoning));
  const ordered = usePresent(({ view }) => view.settings().filter((setting) => setting.ordered !== null).length);
  const isOver = usePresent(({ view }) => view.phase === 'ended');
  const lastMonth = usePresent((session) => (isOver && !isFalling ? monthInShort(edition, session) : ''));
  const orders = ordered === 0 ? edition.say('room_no-orders') : edition.say('room_orders', { orders: ordered });
  return (
    <div className="what-is-open">
      {stands === null ? (
        <strong className="needs">
          <span className="diamond" /> {edition.say('room_decision-open')}
        </strong>
      ) : (
        <strong>{stands}</strong>
      )}
      <span className="muted">{lastMonth === '' ? orders : lastMonth}</span>
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
        <span className="muted">{edition.say('room_month-of', { turn, horizon })}</span>
      </span>
      <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect className="track" width="100" height="1" />
        <rect className="done" width={(100 * (turn - 1)) / horizon} height="1" />
      </svg>
    </div>
  );
});

/** The key of why the month cannot end just now; null where it can. */
function whatWaits({ decision }: View, isPast: boolean): string | null {
  if (isPast) return 'room_past-is-shown';
  return decision === null ? null : 'room_decision-waits';
}

interface Props {
  readonly endButton: RefObject<HTMLButtonElement | null>;
  readonly endMonth: () => void;
}

/** The one button that lets time pass. */
const EndMonth = memo(function EndMonth({ endButton, endMonth }: Props) {
  const edition = useEdition();
  const isFalling = useIsFalling();
  const isReckoning = useStore((state) => state.reckoning !== null);
  const isPast = useStore((state) => state.past !== null);
  const present = usePresent(({ view }) => whatWaits(view, isPast));
  const isEnded = usePresent(({ view }) => view.phase === 'ended');
  const isOver = isEnded && !isFalling;
  const waits = isFalling ? null : present;
  const month = useHeld(usePresent(({ view }) => view.month));
  // The banner of a past month leads back to the end.
  if (isOver && isPast) return null;
  return (
    <>
      <Button
        ref={endButton}
        className={waits === null && !isReckoning && !isOver ? 'button primary end-month' : 'button end-month'}
        onPress={endMonth}
        {...(waits === null ? {} : { 'aria-describedby': 'end-waits' })}
      >
        {isOver ? (
          edition.say('ending_see-again', { month: monthName(edition, month) })
        ) : isFalling ? (
          <>
            {edition.say('room_skip')}{' '}
            <span className="key">{edition.say(isReckoning ? 'reckoning_skip-key' : 'room_space')}</span>
          </>
        ) : (
          <>
            {edition.say('room_end', { month: monthName(edition, month) })} <Icon name="arrow" />
          </>
        )}
      </Button>
      {waits === null ? null : (
        <span id="end-waits" className="hidden">
          {edition.say(waits)}
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
