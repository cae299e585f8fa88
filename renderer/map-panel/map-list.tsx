/** The map as text: everything on it, by the same layers. */

import { useEdition } from '../store/store.ts';
import { Button } from 'react-aria-components';
import type { View } from '../../sim/index.ts';
import type { LayerId, MapModel, MapRef, PinState } from '../map/types.ts';
import { useStore } from '../store/store.ts';
import { sectorName, siteName } from '../words/names.ts';
import { decimal, percent } from '../words/numbers.ts';

const NOTES: Readonly<Record<PinState, string>> = {
  settled: '',
  open: 'needs a decision',
  now: 'now',
  coming: 'still to come',
};

/** A name that selects its thing on the map, so that its card opens there. */
function MapLink({ target, children }: { readonly target: MapRef; readonly children: string }) {
  const select = useStore((state) => state.select);
  return (
    <Button className="link plain" onPress={() => select({ ...target })}>
      {children}
    </Button>
  );
}

function Incidents({ model }: { readonly model: MapModel }) {
  return (
    <section>
      <h3>Incidents</h3>
      <ul>
        {model.pins
          .filter(({ moment }) => moment !== 'before')
          .map(({ number, ref, label, state }) => (
            <li key={number}>
              <span className={state === 'settled' ? 'disc' : `disc ${state}`}>{number}</span>
              <MapLink target={ref}>{label}</MapLink>
              {NOTES[state] === '' ? null : <strong>{NOTES[state]}</strong>}
            </li>
          ))}
      </ul>
    </section>
  );
}

function Sectors({ view }: { readonly view: View }) {
  const edition = useEdition();
  const sectors = view.sectors();
  return (
    <table>
      <caption>Sectors</caption>
      <thead>
        <tr>
          <th scope="col">Sector</th>
          <th scope="col">Troops</th>
          <th scope="col">Guarded</th>
          <th scope="col">Cover</th>
        </tr>
      </thead>
      <tbody>
        {sectors.map(({ id, troops, guardedSites, cover }) => (
          <tr key={id}>
            <th scope="row">
              <MapLink target={{ kind: 'sector', id }}>{sectorName(edition, id)}</MapLink>
            </th>
            <td>{decimal(troops)}</td>
            <td>{decimal(guardedSites)}</td>
            <td>{percent(cover)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Sites({ model }: { readonly model: MapModel }) {
  const edition = useEdition();
  return (
    <table>
      <caption>Sites that are guarded or damaged</caption>
      <thead>
        <tr>
          <th scope="col">Site</th>
          <th scope="col">Output</th>
          <th scope="col">Guarded</th>
        </tr>
      </thead>
      <tbody>
        {model.sites
          .filter(({ health, guarded }) => guarded || health < 1)
          .map(({ id, health, guarded }) => (
            <tr key={id}>
              <th scope="row">
                <MapLink target={{ kind: 'site', id }}>{siteName(edition, id)}</MapLink>
              </th>
              <td>{percent(health)}</td>
              <td>{guarded ? 'yes' : 'no'}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

interface Props {
  readonly model: MapModel;
  readonly layers: ReadonlySet<LayerId>;
  readonly view: View;
}

/** The lists. */
export function MapList({ model, layers, view }: Props) {
  return (
    <div className="map-list scrolls" tabIndex={0} role="region" aria-label="Map as list">
      {layers.has('incidents') ? <Incidents model={model} /> : null}
      {layers.has('sectors') ? <Sectors view={view} /> : null}
      {layers.has('sites') ? <Sites model={model} /> : null}
    </div>
  );
}
