/** The buttons of the player, its speed, and where it stands. */

import { useEdition } from '../store/store.ts';
import { Button } from 'react-aria-components';
import { Icon, type IconName } from '../frame/icon.tsx';
import { Segments } from '../frame/segments.tsx';
import { monthAndYear } from '../words/dates.ts';
import type { FilmMonth } from './film.ts';
import { stepText } from './month-words.ts';
import type { Player, Speed } from './use-player.ts';

const SPEED_NAMES: readonly { readonly id: Speed; readonly name: string }[] = [
  { id: 'half', name: '½×' },
  { id: 'plain', name: '1×' },
  { id: 'double', name: '2×' },
  { id: 'fourfold', name: '4×' },
];

interface StepProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onPress: () => void;
}

function Step({ icon, label, onPress }: StepProps) {
  return (
    <Button className="button quiet square" aria-label={label} onPress={onPress}>
      <Icon name={icon} />
    </Button>
  );
}

interface Props {
  readonly player: Player;
  readonly month: FilmMonth;
  /** Whether the run has turning points to stop at; a record has none. */
  readonly turns: boolean;
}

/** The row of controls. */
export function Transport({ player, month, turns }: Props) {
  const edition = useEdition();
  const { actions, isPlaying, position, speed, setSpeed, stopsAtTurning, setStopsAtTurning } = player;
  return (
    <div className="transport">
      <div className="transport-buttons" role="group" aria-label="Player">
        <Step icon="monthBack" label="Month back" onPress={actions.monthBack} />
        <Step icon="previous" label="Incident back" onPress={actions.stepBack} />
        <Button
          className="button primary play-button"
          aria-label={isPlaying ? 'Pause' : 'Play'}
          onPress={actions.toggle}
        >
          <Icon name={isPlaying ? 'pause' : 'play'} />
        </Button>
        <Step icon="next" label="Incident on" onPress={actions.stepOn} />
        <Step icon="monthOn" label="Month on" onPress={actions.monthOn} />
      </div>
      <p className="transport-place" aria-live={isPlaying ? 'off' : 'polite'}>
        <strong>{monthAndYear(edition, month.record.month)}</strong> <span>{stepText(month, position)}</span>
      </p>
      <span className="muted" aria-hidden="true">
        Speed
      </span>
      <Segments label="Speed" value={speed} choices={SPEED_NAMES} choose={setSpeed} />
      {turns ? (
        <label className="checkbox">
          <input
            type="checkbox"
            checked={stopsAtTurning}
            onChange={(event) => setStopsAtTurning(event.target.checked)}
          />
          Stop at turning points
        </label>
      ) : null}
      <p className="transport-hint muted">
        One mark is one incident, red if it killed. Space plays, arrow keys step a month, with Shift an incident.
      </p>
    </div>
  );
}
