/** The map as text: everything on it, by the same layers. */

import { Button } from 'react-aria-components';
import type { View } from '../../sim/index.ts';
import type { LayerId, MapModel, MapRef, PinState } from '../map/types.ts';
import { useEdition, useSay, useStore } from '../store/store.ts';
import { sectorName, siteName } from '../words/names.ts';
import { decimal, percent } from '../words/numbers.ts';

/** Keys of what is said beside an incident; null where nothing is. */
const NOTES: Readonly<Record<PinState, string | null>> = {
  settled: null,
  open: 'map_note-open',
  now: 'map_note-now',
  coming: 'map_note-coming',
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

function Note({ of }: { readonly of: string | null }) {
  const say = useSay();
  return of === null ? null : <strong>{say(of)}</strong>;
}

function Incidents({ model }: { readonly model: MapModel }) {
  const say = useSay();
  return (
    <section>
      <h3>{say('map_list-incidents')}</h3>
      <ul>
        {model.pins
          .filter(({ moment }) => moment !== 'before')
          .map(({ number, ref, label, state }) => (
            <li key={number}>
              <span className={state === 'settled' ? 'disc' : `disc ${state}`}>{number}</span>
              <MapLink target={ref}>{label}</MapLink>
              <Note of={NOTES[state]} />
            </li>
          ))}
      </ul>
    </section>
  );
}

function Sectors({ view }: { readonly view: View }) {
  const edition = useEdition();
  const { say } = edition;
  const sectors = view.sectors();
  return (
    <table>
      <caption>{say('map_list-sectors')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('map_sector')}</th>
          <th scope="col">{say('map_troops')}</th>
          <th scope="col">{say('map_guarded')}</th>
          <th scope="col">{say('map_cover')}</th>
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
  const { say } = edition;
  return (
    <table>
      <caption>{say('map_list-sites')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('map_site')}</th>
          <th scope="col">{say('map_output')}</th>
          <th scope="col">{say('map_guarded')}</th>
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
              <td>{say(guarded ? 'map_yes' : 'map_no')}</td>
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
  const say = useSay();
  return (
    <div className="map-list scrolls" tabIndex={0} role="region" aria-label={say('map_as-list')}>
      {layers.has('incidents') ? <Incidents model={model} /> : null}
      {layers.has('sectors') ? <Sectors view={view} /> : null}
      {layers.has('sites') ? <Sites model={model} /> : null}
    </div>
  );
}
