/** The map's frame: layers, zoom, legend, tooltip, and the same things as a list. */

import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from '../frame/icon.tsx';
import type { LayerId } from '../map/types.ts';
import { useSession, useStore } from '../store/store.ts';
import { MapCard } from './map-card.tsx';
import { MapList } from './map-list.tsx';
import { mapModelOf } from './map-model.ts';
import { useMap } from './use-map.ts';
import './map.css';

const LAYERS: readonly { readonly id: LayerId; readonly name: string }[] = [
  { id: 'sectors', name: 'Sectors' },
  { id: 'sites', name: 'Sites' },
  { id: 'outages', name: 'Outages' },
  { id: 'incidents', name: 'Incidents' },
  { id: 'airDefence', name: 'Air defence' },
  { id: 'rail', name: 'Rail' },
];

const AT_FIRST: readonly LayerId[] = ['sectors', 'sites', 'outages', 'incidents'];

function Legend({ layers }: { readonly layers: ReadonlySet<LayerId> }) {
  const isDecision = useSession().view.decision !== null;
  return (
    <ul className="legend" aria-label="Legend">
      {layers.has('incidents') && isDecision ? (
        <li>
          <span className="disc open">!</span> Needs a decision
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
}

/** The panel. */
export function MapPanel() {
  const session = useSession();
  const model = useMemo(() => mapModelOf(session), [session]);
  const [layers, setLayers] = useState<ReadonlySet<LayerId>>(() => new Set(AT_FIRST));
  const [asList, setAsList] = useState(false);
  const { frame, map, hovered, failed } = useMap(model, layers);
  const theme = useStore((state) => state.theme);
  const toggle = (id: LayerId, isOn: boolean): void => {
    setLayers(new Set(LAYERS.map((layer) => layer.id).filter((layer) => (layer === id ? isOn : layers.has(layer)))));
  };
  return (
    <section className="map-panel" data-panel="map" tabIndex={-1} aria-label="Map of the theatre">
      <div className="map-frame" ref={frame} data-ready={map !== null} />
      <fieldset className="map-layers">
        <legend className="hidden">Layers of the map</legend>
        {LAYERS.map(({ id, name }) => (
          <label key={id} className="checkbox">
            <input type="checkbox" checked={layers.has(id)} onChange={(event) => toggle(id, event.target.checked)} />
            {name}
          </label>
        ))}
      </fieldset>
      <div className="map-zoom">
        <Button
          className="button quiet square"
          aria-label="Map as list"
          aria-pressed={asList}
          onPress={() => setAsList(!asList)}
        >
          <Icon name="list" />
        </Button>
        {theme === 'projector' ? null : (
          <>
            <Button className="button quiet square" aria-label="Zoom in" onPress={() => map?.zoomIn()}>
              <Icon name="plus" />
            </Button>
            <Button className="button quiet square" aria-label="Zoom out" onPress={() => map?.zoomOut()}>
              <Icon name="minus" />
            </Button>
            <Button className="button quiet square" aria-label="Show the whole theatre" onPress={() => map?.fit()}>
              <Icon name="fit" />
            </Button>
          </>
        )}
      </div>
      {failed ? <p className="map-failed">The map cannot be drawn on this machine. The list has all of it.</p> : null}
      {asList || failed ? <MapList model={model} layers={layers} /> : <Legend layers={layers} />}
      <MapCard map={map} frame={frame} hovered={hovered} model={model} isDocked={asList} />
    </section>
  );
}
