/** The replay of a run that is told from its record: incidents on the map one by one, figures at each month's end. */

import { useEdition } from '../store/store.ts';
import { useMemo } from 'react';
import { RecordedBar } from '../record/recorded-bar.tsx';
import type { RecordedRun } from '../campaign/recorded.ts';
import { useStore } from '../store/store.ts';
import { Captions } from './captions.tsx';
import { Dock } from './dock.tsx';
import { filmOfRecord, type RecordedFilm, type RecordedFilmMonth } from './film.ts';
import { RecordedStage } from './recorded-stage.tsx';
import { RecordedTable } from './recorded-table.tsx';
import { RunBadge } from './stage.tsx';
import { usePlayerKeys } from './use-keys.ts';
import { usePlayer } from './use-player.ts';

interface Props {
  readonly recorded: RecordedRun;
}

interface TheatreProps extends Props {
  readonly film: RecordedFilm;
  readonly first: RecordedFilmMonth;
}

function Theatre({ recorded, film, first }: TheatreProps) {
  const from = useStore((state) => state.replayFrom);
  const player = usePlayer(film.score, from);
  const { position, actions } = player;
  usePlayerKeys(actions);
  const month = film.months[position.turn - 1] ?? first;
  return (
    <main className="replay">
      <RecordedStage badge={film.badge} month={month} position={position} />
      <section className="captions scrolls" aria-label="Captions" tabIndex={0}>
        <Captions month={month} position={position} horizon={film.scale} seek={actions.seek} signs="" isRecorded />
        <RecordedTable run={recorded.run} month={month.kept} before={film.months[position.turn - 2]?.kept} />
      </section>
      <Dock film={film} player={player} month={month} />
    </main>
  );
}

/** The replay. */
export function RecordedReplay({ recorded }: Props) {
  const edition = useEdition();
  const film = useMemo(() => filmOfRecord(edition, recorded), [recorded]);
  const [first] = film.months;
  return (
    <>
      <RecordedBar recorded={recorded} />
      {first === undefined ? (
        <main className="replay-nothing">
          <RunBadge badge={film.badge} />
          <p>The file holds no month yet, so there is nothing to show.</p>
        </main>
      ) : (
        <Theatre recorded={recorded} film={film} first={first} />
      )}
    </>
  );
}
