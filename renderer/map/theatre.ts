/** The theatre as projected shapes: made once, never changed. */

import type { Feature } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, MultiPolygon, Polygon } from 'topojson-specification';
import { type Anchors, anchorsOf } from './anchors.ts';
import {
  type EditionPlaces,
  type MapData,
  type NodeFlag,
  type NodeKind,
  type PlaceProperties,
  type WaterProperties,
  readMapData,
} from './data.ts';
import { letteringOf, type Lettering } from './names.ts';
import { type Box, type Line, type Point, boundsOf, project, trace } from './projection.ts';
import { rounded } from './strokes.ts';

export interface Area {
  readonly id: string;
  readonly name: string;
  readonly rings: readonly Line[];
  readonly box: Box;
  readonly anchor: Point;
}

export interface Sector extends Area {
  /** The middle of all of it, held or not; the anchor is on the held side. */
  readonly middle: Point;
  readonly oblasts: readonly string[];
}

export interface Lake {
  readonly id: string;
  readonly rings: readonly Line[];
}

export interface River {
  readonly rank: number;
  readonly lake: boolean;
  readonly lines: readonly Line[];
}

export interface MapNode extends Point {
  readonly id: string;
  readonly name: string;
  readonly kind: NodeKind;
  readonly oblast: string;
  readonly domain: string;
  readonly rank: number;
  readonly flag: NodeFlag | null;
}

export interface Theatre {
  /** What is written on it besides names of sites and sectors. */
  readonly lettering: Lettering;
  readonly oblasts: readonly Area[];
  readonly neighbours: readonly Area[];
  readonly sectors: readonly Sector[];
  readonly ukraine: readonly Line[];
  readonly lakes: readonly Lake[];
  readonly rivers: readonly River[];
  readonly coast: readonly Line[];
  readonly stateBorder: readonly Line[];
  readonly foreignBorders: readonly Line[];
  readonly oblastBorders: readonly Line[];
  readonly sectorBorders: readonly Line[];
  readonly contact: Line;
  readonly occupied: readonly Line[];
  readonly watch: readonly Line[];
  readonly maritime: readonly Line[];
  readonly lane: readonly Line[];
  readonly rail: readonly Line[];
  readonly nodes: readonly MapNode[];
}

type Place = GeometryObject<PlaceProperties>;

/** Where a sector stands of which the map knows nothing: about the middle of the country. */
const MIDDLE = [31, 49] as const;

const idOf = (place: Place): string => String(place.id);

function areasOf(data: MapData, collection: GeometryCollection<PlaceProperties>, anchors: Anchors): Area[] {
  return collection.geometries.map((geometry) => {
    const shape = feature(data.topology, geometry);
    const rings = trace(shape);
    return {
      id: idOf(geometry),
      name: (geometry.properties as PlaceProperties | undefined)?.name ?? '',
      rings,
      box: boundsOf(rings),
      anchor: anchors(rings),
    };
  });
}

function sectorsOf(data: MapData, anchors: Anchors): Sector[] {
  const middles = anchorsOf([]);
  const { oblasts } = data.topology.objects;
  return data.sectors.map(({ id, oblasts: members }) => {
    const own = oblasts.geometries.filter((geometry) => members.includes(idOf(geometry)));
    const rings = own.length === 0 ? [] : trace(merge(data.topology, own as (Polygon | MultiPolygon)[]));
    const [lon, lat] = data.anchors[id] ?? MIDDLE;
    return {
      id,
      name: data.names.sectors[id] ?? id,
      oblasts: members,
      rings,
      box: boundsOf(rings),
      anchor: rings.length === 0 ? project(lon, lat) : anchors(rings),
      middle: rings.length === 0 ? project(lon, lat) : middles(rings),
    };
  });
}

/** Lines between areas, sorted by what they part. */
function bordersOf(data: MapData) {
  const { oblasts, neighbours } = data.topology.objects;
  const own = new Set(oblasts.geometries.map(idOf));
  const sectorOf = new Map(data.sectors.flatMap(({ id, oblasts: members }) => members.map((member) => [member, id])));
  const all: GeometryCollection<PlaceProperties> = {
    type: 'GeometryCollection',
    geometries: [...oblasts.geometries, ...neighbours.geometries],
  };
  const between = (takes: (a: string, b: string) => boolean): Line[] =>
    trace(mesh(data.topology, all, (a, b) => takes(idOf(a as Place), idOf(b as Place))));
  const inland = (a: string, b: string): boolean =>
    a !== b && own.has(a) && own.has(b) && a !== 'UA-30' && b !== 'UA-30';
  return {
    coast: between((a, b) => a === b),
    stateBorder: between((a, b) => own.has(a) !== own.has(b)),
    foreignBorders: between((a, b) => a !== b && !own.has(a) && !own.has(b)),
    oblastBorders: between((a, b) => inland(a, b) && sectorOf.get(a) === sectorOf.get(b)),
    sectorBorders: between((a, b) => inland(a, b) && sectorOf.get(a) !== sectorOf.get(b)),
  };
}

const waterIn = ({ properties }: { properties?: object | null | undefined }): WaterProperties => properties ?? {};

function waterOf(data: MapData): { lakes: Lake[]; rivers: River[] } {
  const { lakes, rivers } = data.topology.objects;
  return {
    lakes: lakes.geometries.map((geometry) => ({
      id: waterIn(geometry).id ?? '',
      rings: trace(feature(data.topology, geometry)),
    })),
    rivers: rivers.geometries.map((geometry) => ({
      rank: waterIn(geometry).rank ?? 4,
      lake: waterIn(geometry).lake === 1,
      lines: trace(feature(data.topology, geometry)),
    })),
  };
}

function nodesOf(data: MapData): MapNode[] {
  return data.nodes.map(({ id, name, kind, oblast, lon, lat, domain, rank, flag }) => ({
    ...project(lon, lat),
    id,
    name: data.names.sites[id] ?? name,
    kind,
    oblast,
    domain,
    rank,
    flag: flag ?? null,
  }));
}

function railOf(data: MapData): Line[] {
  const places = new Map(data.nodes.map((node) => [node.id, [node.lon, node.lat] as const]));
  return data.links.flatMap(([from, to, , via = []]) => {
    const [start, end] = [places.get(from), places.get(to)];
    if (start === undefined || end === undefined) return [];
    const points = [start, ...via, end].flatMap(([lon, lat]) => {
      const { x, y } = project(lon, lat);
      return [x, y];
    });
    return [rounded({ points, closed: false })];
  });
}

function overlay(data: MapData, kind: string): Line[] {
  const isKind = ({ properties }: Feature): boolean => properties?.['kind'] === kind;
  return data.overlays.features.filter(isKind).flatMap((shape) => trace(shape));
}

const drawn = new WeakMap<EditionPlaces['names'], Theatre>();

/** The theatre with the edition's places; worked out once for each. */
export function theatreOf(places: EditionPlaces): Theatre {
  const known = drawn.get(places.names);
  if (known !== undefined) return known;
  const theatre = createTheatre(places);
  drawn.set(places.names, theatre);
  return theatre;
}

function createTheatre(places: EditionPlaces): Theatre {
  const data = readMapData(places);
  const occupied = overlay(data, 'non_government_controlled');
  const [contact = { points: [], closed: false }] = overlay(data, 'line_of_contact');
  const anchors = anchorsOf(occupied);
  const { oblasts, neighbours } = data.topology.objects;
  return {
    lettering: letteringOf(places.say),
    oblasts: areasOf(data, oblasts, anchors),
    neighbours: areasOf(data, neighbours, () => ({ x: 0, y: 0 })),
    sectors: sectorsOf(data, anchors),
    ukraine: trace(merge(data.topology, oblasts.geometries as (Polygon | MultiPolygon)[])),
    ...waterOf(data),
    ...bordersOf(data),
    contact: rounded(contact),
    occupied,
    watch: overlay(data, 'border_watch'),
    maritime: overlay(data, 'maritime_zone'),
    lane: overlay(data, 'sea_lane').map(rounded),
    rail: railOf(data),
    nodes: nodesOf(data),
  };
}
