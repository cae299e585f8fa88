/** The map's frame: layers, zoom, legend, tooltip, and the same things as a list. */

import { memo, useMemo, useState } from 'react';
import type { LayerId, MapModel } from '../map/types.ts';
import { useEdition, useSession, useStore } from '../store/store.ts';
import { MapCard } from '../map-panel/map-card.tsx';
import { MapList } from '../map-panel/map-list.tsx';
import { mapModelOf, pinsWhile } from '../map-panel/map-model.ts';
import { MapZoom } from '../map-panel/map-zoom.tsx';
import { useHeld, useIsFalling } from './use-falling.ts';
import { useMap } from '../map-panel/use-map.ts';
import '../map-panel/map-panel.css';

const LAYERS: readonly { readonly id: LayerId; readonly name: string }[] = [
  { id: 'sectors', name: 'Sectors' },
  { id: 'sites', name: 'Sites' },
  { id: 'outages', name: 'Outages' },
  { id: 'incidents', name: 'Incidents' },
  { id: 'airDefence', name: 'Air defence' },
  { id: 'rail', name: 'Rail' },
];

const AT_FIRST: readonly LayerId[] = ['sectors', 'sites', 'outages', 'incidents'];

const Legend = memo(function Legend({ layers }: { readonly layers: ReadonlySet<LayerId> }) {
  const isFalling = useIsFalling();
  const isDecision = useSession(({ view }) => view.decision !== null) && !isFalling;
  return (
    <ul className="legend" aria-label="Legend" data-over-map>
      {layers.has('incidents') && isDecision ? (
        <li>
          <span className="disc open">!</span> Needs a decision
        </li>
      ) : null}
      {layers.has('incidents') && isFalling ? (
        <li>
          <span className="disc now">1</span> Happens now
        </li>
      ) : null}
      {layers.has('incidents') ? (
        <li>
          <span className="disc">1</span> Incident, settled
        </li>
      ) : null}
      {layers.has('outages') ? (
        <li>
          <span className="sign outage" /> Without power
        </li>
      ) : null}
      {layers.has('sites') ? (
        <li>
          <span className="sign guarded" /> Guarded site
        </li>
      ) : null}
      <li>
        <span className="sign contact" /> Line of contact, approx.
      </li>
    </ul>
  );
});

/** What the map shows. While a month is told its pins fall, and what they did to sites and power shows at the end. */
function useToldModel(): MapModel {
  const edition = useEdition();
  const session = useSession();
  const falling = useStore((state) => state.falling);
  const model = useMemo(() => mapModelOf(edition, session), [session]);
  const before = useHeld(model);
  return useMemo(
    () => (falling === null ? model : { ...before, pins: pinsWhile(falling, model.pins) }),
    [model, before, falling],
  );
}

/** The panel. */
export const MapPanel = memo(function MapPanel() {
  const { view } = useSession();
  const model = useToldModel();
  const [layers, setLayers] = useState<ReadonlySet<LayerId>>(() => new Set(AT_FIRST));
  const [asList, setAsList] = useState(false);
  const { frame, map, hovered, failed } = useMap(model, layers);
  const toggle = (id: LayerId, isOn: boolean): void => {
    setLayers(new Set(LAYERS.map((layer) => layer.id).filter((layer) => (layer === id ? isOn : layers.has(layer)))));
  };
  return (
    <section className="map-panel" data-panel="map" tabIndex={-1} aria-label="Map of the theatre">
      <div className="map-frame" ref={frame} data-ready={map !== null} />
      <fieldset className="map-layers" data-over-map>
        <legend className="hidden">Layers of the map</legend>
        {LAYERS.map(({ id, name }) => (
          <label key={id} className="checkbox">
            <input type="checkbox" checked={layers.has(id)} onChange={(event) => toggle(id, event.target.checked)} />
            {name}
          </label>
        ))}
      </fieldset>
      <MapZoom map={map} asList={asList} setAsList={setAsList} />
      {failed ? <p className="map-failed">The map cannot be drawn on this machine. The list has all of it.</p> : null}
      {asList || failed ? <MapList model={model} layers={layers} view={view} /> : <Legend layers={layers} />}
      <MapCard map={map} frame={frame} hovered={hovered} model={model} view={view} isDocked={asList} />
    </section>
  );
});
