/** Replay: a run watched month by month, as far as it was recomputed and matched what its file says. */

import { useEdition } from '../store/store.ts';
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from '../frame/icon.tsx';
import { RunBar } from '../frame/run-bar.tsx';
import { useSession, useStore } from '../store/store.ts';
import { monthAndYear } from '../words/dates.ts';
import { signsText } from '../words/signs.ts';
import { Captions } from './captions.tsx';
import { Dock } from './dock.tsx';
import { filmOf, viewsAt, type Film, type FilmMonth } from './film.ts';
import { RecordedReplay } from './recorded-replay.tsx';
import { RunBadge, Stage, type Eyes } from './stage.tsx';
import { TruthTable } from './truth-table.tsx';
import { usePlayerKeys } from './use-keys.ts';
import { usePlayer } from './use-player.ts';
import './replay.css';

function Actions({ month }: { readonly month: FilmMonth }) {
  const edition = useEdition();
  const { fork, saveFile } = useStore();
  return (
    <>
      <Button className="button" onPress={() => void saveFile()}>
        <Icon name="save" /> Save the run
      </Button>
      <Button className="button primary" onPress={() => fork(month.record.turn - 1)}>
        <Icon name="branch" /> Fork from {monthAndYear(edition, month.record.month)}
      </Button>
    </>
  );
}

function Theatre({ film, first }: { readonly film: Film; readonly first: FilmMonth }) {
  const edition = useEdition();
  const session = useSession();
  const from = useStore((state) => state.replayFrom);
  const player = usePlayer(film.score, from);
  const mayKnow = session.view.phase === 'ended';
  const [eyes, setEyes] = useState<Eyes>(mayKnow ? 'truth' : 'seen');
  const { position, actions } = player;
  usePlayerKeys(actions);
  const month = film.months[position.turn - 1] ?? first;
  const views = useMemo(() => viewsAt(edition, session, position.turn), [session, position.turn]);
  return (
    <>
      <RunBar>
        <Actions month={month} />
      </RunBar>
      <main className="replay">
        <Stage
          badge={film.badge}
          month={month}
          position={position}
          views={views}
          eyes={eyes}
          mayKnow={mayKnow}
          setEyes={setEyes}
        />
        <section className="captions scrolls" aria-label="Captions" tabIndex={0}>
          <Captions
            month={month}
            position={position}
            horizon={film.scale}
            seek={actions.seek}
            signs={signsText(edition, views.seen)}
            isRecorded={false}
          />
          <TruthTable month={month.record.month} views={views} withTruth={eyes === 'truth'} />
        </section>
        <Dock film={film} player={player} month={month} />
      </main>
    </>
  );
}

/** What is left where no month came out as the file says. */
function NothingSound({ film }: { readonly film: Film }) {
  const go = useStore((state) => state.go);
  return (
    <>
      <RunBar>
        <Button className="button" onPress={() => go('home')}>
          Home
        </Button>
      </RunBar>
      <main className="replay-nothing">
        <RunBadge badge={film.badge} />
        <p>No month of this run can be replayed: none of them came out as the file says.</p>
      </main>
    </>
  );
}

function PlayedReplay() {
  const edition = useEdition();
  const session = useSession();
  const film = useMemo(() => filmOf(edition, session), [session]);
  const [first] = film.months;
  return first === undefined ? <NothingSound film={film} /> : <Theatre film={film} first={first} />;
}

/** The screen. */
export function ReplayScreen() {
  const recorded = useStore((state) => state.recorded);
  return <div className="app">{recorded === null ? <PlayedReplay /> : <RecordedReplay recorded={recorded} />}</div>;
}
