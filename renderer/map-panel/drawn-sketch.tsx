/** Ukraine in a few strokes: where the force stands, and what is under occupation. A picture beside words, not a map. */

import type { Edition } from '../../seeds/edition.ts';
import { useEdition } from '../store/store.ts';
import { geoConicConformal, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { View } from '../../sim/index.ts';
import type { EditionPlaces } from '../map/data.ts';
import { readLiteMap } from '../map/lite.ts';

const WIDTH = 220;
const HEIGHT = 150;

interface Shape {
  readonly id: string;
  readonly path: string;
}

interface Spot {
  readonly id: string;
  readonly name: string;
  readonly isLandmark: boolean;
  readonly x: number;
  readonly y: number;
}

interface Sketch {
  readonly oblasts: readonly Shape[];
  readonly occupied: string;
  readonly contact: string;
  readonly sites: readonly Spot[];
}

const drawn = new WeakMap<EditionPlaces['names'], Sketch>();

/** Drawn once for an edition, when it is first shown. */
function sketch(edition: Edition): Sketch {
  const known = drawn.get(edition.prose.names);
  if (known !== undefined) return known;
  const { topology, overlays, nodes } = readLiteMap();
  const { sites } = edition.prose.names;
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
  const overlay = (kind: string): string => {
    const found = overlays.features.find(({ properties }) => properties?.['kind'] === kind);
    return found === undefined ? '' : (write(found) ?? '');
  };
  const made = {
    oblasts: oblasts.features.map((oblast) => ({ id: String(oblast.id), path: write(oblast) ?? '' })),
    occupied: overlay('non_government_controlled'),
    contact: overlay('line_of_contact'),
    sites: nodes.map(({ id, name, lon, lat, landmark = false }) => {
      const [x, y] = projection([lon, lat]) ?? [0, 0];
      return { id, name: sites[id] ?? name, isLandmark: landmark, x, y };
    }),
  };
  drawn.set(edition.prose.names, made);
  return made;
}

function held(edition: Edition, view: View | undefined): ReadonlySet<string> {
  const sectors = view?.sectors().filter(({ troops }) => troops > 0) ?? [];
  const ids = new Set(sectors.map(({ id }) => id));
  return new Set(edition.catalogue.sectors.filter(({ id }) => ids.has(id)).flatMap(({ oblasts }) => oblasts));
}

/** Where the open decision is, if it is at a place that the sketch knows. */
function asking(edition: Edition, view: View | undefined): Spot | undefined {
  const site = view?.decision?.place.site;
  return sketch(edition).sites.find(({ id }) => id === site);
}

function Towns() {
  const edition = useEdition();
  const towns = sketch(edition).sites.filter(({ isLandmark }) => isLandmark);
  return towns.map(({ id, name, x, y }) => (
    <g key={id}>
      <rect className="town" x={x - 1.2} y={y - 1.2} width="2.4" height="2.4" />
      <text x={x + 3.4} y={y + 2.2}>
        {name}
      </text>
    </g>
  ));
}

/** What the sketch shows. */
export interface SketchProps {
  /** With a view the sketch shows where troops stand and where a decision waits. */
  readonly view?: View;
  /** Large enough to name a few towns. */
  readonly isLarge?: boolean;
}

/** The sketch, once its shapes are there. */
export function DrawnSketch({ view, isLarge = false }: SketchProps) {
  const edition = useEdition();
  const { oblasts, occupied, contact } = sketch(edition);
  const asks = asking(edition, view);
  const withTroops = held(edition, view);
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
      <path className="contact-casing" d={contact} />
      <path className="contact" d={contact} />
      {isLarge ? <Towns /> : null}
      {asks === undefined ? null : (
        <>
          <circle className="asks-ring" cx={asks.x} cy={asks.y} r="7" />
          <circle className="asks" cx={asks.x} cy={asks.y} r="4" />
        </>
      )}
    </svg>
  );
}
