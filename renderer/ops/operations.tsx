/** The operations room: the mandate on the left, the theatre in the middle, what needs an answer on the right. */

import { useCallback, useMemo, useRef } from 'react';
import { Lesson } from '../learn/lesson.tsx';
import { useSession, useStore } from '../store/store.ts';
import { DecisionPanel } from './decision-panel.tsx';
import { MandatePanel } from './mandate-panel.tsx';
import { MapPanel } from './map-panel.tsx';
import { Measures } from './measures.tsx';
import { focusPanel, useRoomKeys } from './panels.ts';
import { Timeline } from './timeline.tsx';
import { TopBar } from './top-bar.tsx';
import { useTelling } from './use-falling.ts';
import './ops.css';

/** The screen. */
export function OperationsScreen() {
  const { view } = useSession();
  const dispatch = useStore((state) => state.dispatch);
  const choose = useStore((state) => state.choose);
  const notify = useStore((state) => state.notify);
  const endButton = useRef<HTMLButtonElement | null>(null);
  const endMonth = useCallback(() => {
    const { session, land } = useStore.getState();
    // Who presses twice while a month is told means this month, not the next.
    if (land()) return;
    if (session?.view.phase === 'decision') {
      focusPanel('decision');
      notify('A decision is open. The month goes on when you have made it.');
      return;
    }
    dispatch({ kind: 'endMonth' });
    endButton.current?.focus();
  }, [dispatch, notify]);
  const actions = useMemo(
    () => ({
      choose(index: number) {
        const open = useStore.getState().session?.view.decision?.options.filter(({ closed }) => closed === null);
        const option = open?.[index];
        if (option !== undefined) choose(option.response);
      },
      order() {
        const { chosen, session } = useStore.getState();
        if (chosen !== null && session?.view.phase === 'decision') dispatch({ kind: 'decide', response: chosen });
      },
      endMonth,
      skip: () => useStore.getState().land(),
    }),
    [choose, dispatch, endMonth],
  );
  useRoomKeys(actions);
  useTelling();
  return (
    <div className="app">
      <TopBar endButton={endButton} endMonth={endMonth} />
      <main className="room" data-phase={view.phase}>
        <DecisionPanel />
        <MandatePanel />
        <div className="situation">
          <MapPanel />
          <Measures />
          <Timeline />
        </div>
      </main>
      <Lesson />
    </div>
  );
}
