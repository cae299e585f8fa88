/** The screens, one at a time, in the theme that was chosen. */

import { useEffect } from 'react';
import { Button, I18nProvider } from 'react-aria-components';
import type { Edition } from '../seeds/edition.ts';
import { said } from '../seeds/messages.ts';
import './frame/frame.css';
import { fetchReader } from './campaign/run-text.ts';
import { Icon } from './frame/icon.tsx';
import { fetchIdly, partOf } from './frame/part.tsx';
import { Help } from './help/help.tsx';
import { HomeScreen } from './home/home.tsx';
import { joinWindow } from './store/shell.ts';
import type { Notice as NoticeData } from './store/state.ts';
import { useEdition, useGame, useStore } from './store/store.ts';
import { unsoundText } from './words/verification.ts';

/** An empty page with its bar, for the moment in which a screen is fetched. */
function Coming() {
  return (
    <div className="app" aria-busy="true">
      <header className="bar" />
    </div>
  );
}

const SetUpScreen = partOf(() => import('./setup/set-up.tsx').then((part) => part.SetUpScreen), Coming);
const LibraryScreen = partOf(() => import('./library/library.tsx').then((part) => part.LibraryScreen), Coming);
const OperationsScreen = partOf(() => import('./ops/operations.tsx').then((part) => part.OperationsScreen), Coming);
const DebriefScreen = partOf(() => import('./debrief/debrief.tsx').then((part) => part.DebriefScreen), Coming);
const ReplayScreen = partOf(() => import('./replay/replay.tsx').then((part) => part.ReplayScreen), Coming);
const RecordedDebrief = partOf(
  () => import('./record/recorded-debrief.tsx').then((part) => part.RecordedDebrief),
  Coming,
);

/** All that is not needed for the first screen, in the order in which it may be: fetched while that is read. */
const LATER = [
  OperationsScreen.fetch,
  () => import('./map/theatre-map.ts'),
  SetUpScreen.fetch,
  fetchReader,
  LibraryScreen.fetch,
  DebriefScreen.fetch,
  ReplayScreen.fetch,
  RecordedDebrief.fetch,
];

function CurrentScreen() {
  const screen = useStore((state) => state.screen);
  const hasSession = useStore((state) => state.session !== null);
  const recorded = useStore((state) => state.recorded);
  if (screen === 'setUp') return <SetUpScreen />;
  if (screen === 'library') return <LibraryScreen />;
  if (recorded !== null && screen === 'replay') return <ReplayScreen />;
  if (recorded !== null && screen === 'debrief') return <RecordedDebrief recorded={recorded} />;
  if (!hasSession) return <HomeScreen />;
  if (screen === 'operations') return <OperationsScreen />;
  if (screen === 'replay') return <ReplayScreen />;
  return screen === 'debrief' ? <DebriefScreen /> : <HomeScreen />;
}

function noticeText(edition: Edition, notice: NoticeData): string {
  if ('key' in notice) return said(edition.say, notice);
  const { name, found, verification } = notice.unsound;
  return unsoundText(edition, name, found, verification);
}

function Notice() {
  const notice = useStore((state) => state.notice);
  const notify = useStore((state) => state.notify);
  const edition = useEdition();
  const { say } = edition;
  const offer = notice !== null && 'key' in notice ? notice.offer : undefined;
  return (
    <div role="status">
      {notice === null ? null : (
        <div className="notice">
          <span>{noticeText(edition, notice)}</span>
          {offer === undefined ? null : (
            <Button
              className="button small"
              onPress={() => {
                notify(null);
                offer.act();
              }}
            >
              {say(offer.label)}
            </Button>
          )}
          <Button className="button quiet square" aria-label={say('frame_close-message')} onPress={() => notify(null)}>
            <Icon name="close" />
          </Button>
        </div>
      )}
    </div>
  );
}

/** The page. */
export function App() {
  const theme = useStore((state) => state.theme);
  const wake = useStore((state) => state.wake);
  const game = useGame();
  useEffect(() => {
    // What is kept is read first: a file that was opened with the program comes on top of it.
    const joined = wake().then(
      () => joinWindow(game),
      () => joinWindow(game),
    );
    return () => void joined.then((part) => part());
  }, [wake, game]);
  useEffect(() => fetchIdly(LATER), []);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return (
    <I18nProvider locale="en-GB">
      <CurrentScreen />
      <Notice />
      <Help />
    </I18nProvider>
  );
}
