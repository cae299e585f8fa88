/** The player under the stage: its buttons, and all months on one scale. */

import type { Film, FilmMonth } from './film.ts';
import { Scrubber } from './scrubber.tsx';
import { Transport } from './transport.tsx';
import type { Player } from './use-player.ts';

interface Props {
  readonly film: Film;
  readonly player: Player;
  readonly month: FilmMonth;
}

/** The dock. */
export function Dock({ film, player, month }: Props) {
  return (
    <section className="dock" aria-label="Player">
      <Transport player={player} month={month} turns={film.score.turning.size > 0} />
      <Scrubber film={film} position={player.position} seek={player.actions.seek} />
    </section>
  );
}
