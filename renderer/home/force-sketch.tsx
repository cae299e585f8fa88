/** Ukraine in a few strokes: where the force stands, and what is under occupation. A picture beside words, not a map. */

import { geoConicConformal, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { View } from '../../sim/index.ts';
import { catalogue } from '../../seeds/index.ts';
import { readMapData } from '../map/data.ts';

const WIDTH = 220;
const HEIGHT = 150;

interface Shape {
  readonly id: string;
  readonly path: string;
}

interface Sketch {
  readonly oblasts: readonly Shape[];
  readonly occupied: string;
}

let drawn: Sketch | null = null;

/** Drawn once, when it is first shown. */
function sketch(): Sketch {
  if (drawn !== null) return drawn;
  const { topology, overlays } = readMapData();
  const oblasts = feature(topology, topology.objects.oblasts);
  const projection = geoConicConformal()
    .parallels([45.5, 51.5])
    .rotate([-31, 0])
    .fitExtent(
      [
        [6, 6],
        [WIDTH - 6, HEIGHT - 6],
      ],
      oblasts,
    );
  const write = geoPath(projection).digits(1);
  const occupied = overlays.features.find(({ properties }) => properties?.['kind'] === 'non_government_controlled');
  drawn = {
    oblasts: oblasts.features.map((oblast) => ({ id: String(oblast.id), path: write(oblast) ?? '' })),
    occupied: occupied === undefined ? '' : (write(occupied) ?? ''),
  };
  return drawn;
}

function held(view: View | undefined): ReadonlySet<string> {
  const sectors = view?.sectors().filter(({ troops }) => troops > 0) ?? [];
  const ids = new Set(sectors.map(({ id }) => id));
  return new Set(catalogue.sectors.filter(({ id }) => ids.has(id)).flatMap(({ oblasts }) => oblasts));
}

/** The sketch; with a view it shows where troops stand. */
export function ForceSketch({ view }: { readonly view?: View }) {
  const { oblasts, occupied } = sketch();
  const withTroops = held(view);
  return (
    <svg className="force-sketch" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <defs>
        <pattern id="sketch-hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="hatch-ground" width="4" height="4" />
          <path className="hatch-line" d="M0 0v4" />
        </pattern>
      </defs>
      {oblasts.map(({ id, path }) => (
        <path key={id} className={withTroops.has(id) ? 'oblast held' : 'oblast'} d={path} />
      ))}
      <path className="occupied" d={occupied} fill="url(#sketch-hatch)" />
    </svg>
  );
}
