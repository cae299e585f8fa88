/** The map of a recorded month: where its incidents fell. Troops, sites and outages are not in the record. */

import { useEdition } from '../store/store.ts';
import { useMemo, useState } from 'react';
import type { LayerId, MapModel } from '../map/types.ts';
import { pinsOf } from '../map-panel/map-model.ts';
import { MapZoom } from '../map-panel/map-zoom.tsx';
import { useMap } from '../map-panel/use-map.ts';
import type { Badge } from '../words/verification.ts';
import { stateAt, type RecordedFilmMonth } from './film.ts';
import type { Position } from './score.ts';
import { RunBadge } from './stage.tsx';
import '../map-panel/map-panel.css';
import './stage.css';

const LAYERS: ReadonlySet<LayerId> = new Set(['incidents']);

function PinList({ model }: { readonly model: MapModel }) {
  return (
    <div className="map-list scrolls" tabIndex={0} role="region" aria-label="Map as list">
      <section>
        <h3>Incidents with a place</h3>
        <ul>
          {model.pins.map(({ number, label, state }) => (
            <li key={number}>
              <span className={state === 'settled' ? 'disc' : `disc ${state}`}>{number}</span> {label}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function Legend() {
  return (
    <ul className="legend stage-legend" aria-label="Legend" data-over-map>
      <li>
        <span className="sign contact" /> Line of contact, approx.
      </li>
      <li>
        <span className="disc" /> Past
      </li>
      <li>
        <span className="disc now" /> Now
      </li>
      <li>
        <span className="disc coming" /> To come
      </li>
      <li>Troops, sites and outages are not in the record.</li>
    </ul>
  );
}

interface Props {
  readonly badge: Badge;
  readonly month: RecordedFilmMonth;
  readonly position: Position;
}

/** The stage. */
export function RecordedStage({ badge, month, position }: Props) {
  const edition = useEdition();
  const model = useMemo((): MapModel => {
    const pins = pinsOf(edition, month.incidents, (_, index) => stateAt(index, position.step));
    return { sectors: [], sites: [], dark: [], pins };
  }, [month, position]);
  const [asList, setAsList] = useState(false);
  const { frame, map, failed } = useMap(model, LAYERS);
  return (
    <section className="map-panel stage" aria-label="Map of the theatre">
      <div className="map-frame" ref={frame} data-ready={map !== null} />
      <RunBadge badge={badge} />
      <MapZoom map={map} asList={asList} setAsList={setAsList} />
      {failed ? <p className="map-failed">The map cannot be drawn on this machine. The list has all of it.</p> : null}
      {asList || failed ? <PinList model={model} /> : <Legend />}
    </section>
  );
}
