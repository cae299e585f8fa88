/** The map as text: everything on it, by the same layers. */

import { Button } from 'react-aria-components';
import type { View } from '../../sim/index.ts';
import type { LayerId, MapModel, PinState } from '../map/types.ts';
import { useStore } from '../store/store.ts';
import { sectorName, siteName } from '../words/names.ts';
import { decimal, percent } from '../words/numbers.ts';

const NOTES: Readonly<Record<PinState, string>> = {
  settled: '',
  open: 'needs a decision',
  now: 'now',
  coming: 'still to come',
};

function Incidents({ model }: { readonly model: MapModel }) {
  const select = useStore((state) => state.select);
  return (
    <section>
      <h3>Incidents</h3>
      <ul>
        {model.pins
          .filter(({ moment }) => moment !== 'before')
          .map(({ number, ref, label, state }) => (
            <li key={number}>
              <span className={state === 'settled' ? 'disc' : `disc ${state}`}>{number}</span>
              <Button className="link plain" onPress={() => select({ ...ref })}>
                {label}
              </Button>
              {NOTES[state] === '' ? null : <strong>{NOTES[state]}</strong>}
            </li>
          ))}
      </ul>
    </section>
  );
}

function Sectors({ view }: { readonly view: View }) {
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
            <th scope="row">{sectorName(id)}</th>
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
              <th scope="row">{siteName(id)}</th>
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
