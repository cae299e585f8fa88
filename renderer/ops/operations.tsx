/** The operations room: the mandate on the left, the theatre in the middle, what needs an answer on the right. */

import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { Lesson } from '../learn/lesson.tsx';
import { useGame, useSession, useStore } from '../store/store.ts';
import { ColumnEdge, useColumnStyle } from './columns.tsx';
import { DecisionPanel } from './decision-panel.tsx';
import { Ending } from './ending.tsx';
import { MandatePanel } from './mandate-panel.tsx';
import { MapPanel } from './map-panel.tsx';
import { Measures } from './measures.tsx';
import { focusPanel, useRoomKeys, type KeyActions } from './panels.ts';
import { PastBanner, PastPanel } from './past.tsx';
import { Timeline } from './timeline.tsx';
import { TopBar } from './top-bar.tsx';
import { useIsFalling, useTelling } from './use-falling.ts';
import { useShape } from '../frame/use-shape.ts';
import './ops.css';

/** What the keys do in the month in hand; in a past month nothing can be chosen or ordered. */
function useActions(endMonth: () => void, openMandate: () => void): KeyActions {
  const game = useGame();
  const dispatch = useStore((state) => state.dispatch);
  const choose = useStore((state) => state.choose);
  const lookBack = useStore((state) => state.lookBack);
  const select = useStore((state) => state.select);
  return useMemo(
    () => ({
      choose(index) {
        const { session, past, reckoning } = game.getState();
        const open = session?.view.decision?.options.filter(({ closed }) => closed === null);
        const option = open?.[index];
        if (option !== undefined && past === null && reckoning === null) choose(option.response);
      },
      order() {
        const { chosen, session, past, goOn, land, go } = game.getState();
        if (goOn()) return;
        if (session?.view.phase === 'ended' && past === null) {
          if (!land()) go('debrief');
        } else if (chosen !== null && session?.view.phase === 'decision')
          dispatch({ kind: 'decide', response: chosen });
      },
      endMonth,
      skip: () => game.getState().goOn() || game.getState().land(),
      openMandate,
      comeBack() {
        if (game.getState().land()) return;
        if (game.getState().past === null) select(null);
        else lookBack(null);
      },
    }),
    [game, choose, dispatch, lookBack, select, endMonth, openMandate],
  );
}

/** Whether a decision is open and shown, or what came of it: the mandate then folds to its rail, and that has more room. */
function useAsks(): boolean {
  const isOpen = useSession(({ view }) => view.decision !== null);
  const isPast = useStore((state) => state.past !== null);
  const isFalling = useIsFalling();
  const isTold = useStore((state) => state.reckoning !== null);
  return isTold || (isOpen && !isPast && !isFalling);
}

/** What ends the month: or the telling of one, or leads to what has to be done before, or, when all is over, to the last month. */
function useEndMonth(endButton: RefObject<HTMLButtonElement | null>): () => void {
  const game = useGame();
  const dispatch = useStore((state) => state.dispatch);
  const notify = useStore((state) => state.notify);
  return useCallback(() => {
    const { session, past: shown, land, lookBack } = game.getState();
    if (shown !== null) {
      notify({ key: 'frame_past-is-shown' });
      return;
    }
    // Who presses twice while a month is told means this month, not the next.
    if (land()) return;
    if (session?.view.phase === 'ended') {
      lookBack(session.months.length);
      return;
    }
    if (session?.view.phase === 'decision') {
      focusPanel('decision');
      notify({ key: 'frame_decision-is-open' });
      return;
    }
    dispatch({ kind: 'endMonth' });
    endButton.current?.focus();
  }, [game, dispatch, notify, endButton]);
}

/** The screen. */
export function OperationsScreen() {
  const phase = useSession(({ view }) => view.phase);
  const isPast = useStore((state) => state.past !== null);
  const { hasRail } = useShape();
  const asks = useAsks();
  const isFalling = useIsFalling();
  const isOver = phase === 'ended' && !isFalling && !isPast;
  const isFolded = hasRail || asks;
  const columns = useColumnStyle(isFolded, asks);
  const [drawer, setDrawer] = useState<number | null>(null);
  const endButton = useRef<HTMLButtonElement | null>(null);
  const endMonth = useEndMonth(endButton);
  // Where the sheet stands again, nothing is left open over it.
  useEffect(() => {
    if (!isFolded) setDrawer(null);
  }, [isFolded]);
  const openMandate = useCallback(() => (isFolded ? setDrawer(1) : focusPanel('mandate')), [isFolded]);
  useRoomKeys(useActions(endMonth, openMandate));
  useTelling();
  return (
    <div className="app ops" data-rail={isFolded} data-asks={asks} style={columns}>
      <TopBar endButton={endButton} endMonth={endMonth} />
      <PastBanner />
      <main className="room" data-phase={phase} data-over={isOver}>
        {isOver ? <Ending /> : isPast ? <PastPanel /> : <DecisionPanel openClause={setDrawer} />}
        {isOver ? null : <MandatePanel isFolded={isFolded} drawer={drawer} setDrawer={setDrawer} />}
        <div className="situation">
          <MapPanel />
          {isOver ? null : <Measures />}
          {isOver ? null : <Timeline />}
        </div>
        {isFolded || isOver ? null : <ColumnEdge column="mandate" />}
        {isOver ? null : (
          <ColumnEdge key={isPast ? 'past' : asks ? 'asks' : 'now'} column={asks ? 'asks' : 'decision'} />
        )}
      </main>
      <Lesson />
    </div>
  );
}
