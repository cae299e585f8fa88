/** The map's frame: layers, zoom, legend, tooltip, and the same things as a list. */

import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from '../frame/icon.tsx';
import type { LayerId, MapModel } from '../map/types.ts';
import { useSession, useStore } from '../store/store.ts';
import { MapList } from './map-list.tsx';
import { mapModelOf, pinsWhile } from './map-model.ts';
import { factsOf } from './place-facts.ts';
import { useHeld, useIsFalling } from './use-falling.ts';
import { useMap, type Hovered } from './use-map.ts';
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
  const isFalling = useIsFalling();
  const isDecision = useSession().view.decision !== null && !isFalling;
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
}

function Tooltip({ hovered, frame }: { readonly hovered: Hovered; readonly frame: HTMLElement | null }) {
  const { view } = useSession();
  const { name, status, facts } = factsOf(view, hovered.ref);
  if (name === '') return null;
  const isRight = hovered.at.x > (frame?.clientWidth ?? 0) / 2;
  const isLow = hovered.at.y > (frame?.clientHeight ?? 0) / 2;
  return (
    <svg className="tooltip-anchor" aria-hidden="true">
      <foreignObject x={hovered.at.x + 14} y={hovered.at.y + 14} width="1" height="1">
        <div className={`tooltip${isRight ? ' leftward' : ''}${isLow ? ' upward' : ''}`}>
          <strong>{name}</strong>
          <span className="muted">{status}</span>
          {facts.map(({ label, text }) => (
            <span key={label}>
              <span className="muted">{label}</span> {text}
            </span>
          ))}
        </div>
      </foreignObject>
    </svg>
  );
}

/** What the map shows. While a month is told its pins fall, and what they did to sites and power shows at the end. */
function useToldModel(): MapModel {
  const session = useSession();
  const falling = useStore((state) => state.falling);
  const model = useMemo(() => mapModelOf(session), [session]);
  const before = useHeld(model);
  return useMemo(
    () => (falling === null ? model : { ...before, pins: pinsWhile(falling, model.pins) }),
    [model, before, falling],
  );
}

/** The panel. */
export function MapPanel() {
  const model = useToldModel();
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
      <fieldset className="map-layers" data-over-map>
        <legend className="hidden">Layers of the map</legend>
        {LAYERS.map(({ id, name }) => (
          <label key={id} className="checkbox">
            <input type="checkbox" checked={layers.has(id)} onChange={(event) => toggle(id, event.target.checked)} />
            {name}
          </label>
        ))}
      </fieldset>
      <div className="map-zoom" data-over-map>
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
      {hovered === null || asList ? null : <Tooltip hovered={hovered} frame={frame.current} />}
    </section>
  );
}
