/** The map's files as typed data. They come in as text, so that the bundle holds no second form of them. */
/// <reference types="vite/types/importMeta.d.ts" />

import type { Say } from '../../seeds/messages.ts';
import type { FeatureCollection } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';

export interface PlaceProperties {
  readonly name: string;
}

export interface WaterProperties {
  readonly id?: string;
  readonly name?: string;
  readonly rank?: number;
  readonly lake?: number;
}

export type TheatreTopology = Topology<{
  oblasts: GeometryCollection<PlaceProperties>;
  neighbours: GeometryCollection<PlaceProperties>;
  rivers: GeometryCollection<WaterProperties>;
  lakes: GeometryCollection<WaterProperties | null>;
}>;

export type NodeKind =
  | 'npp'
  | 'power'
  | 'dam'
  | 'grid'
  | 'rail'
  | 'port'
  | 'oil'
  | 'gas'
  | 'hub'
  | 'hq'
  | 'city'
  | 'strait';

export type NodeFlag = 'occupied' | 'notional' | 'destroyed' | 'decommissioned' | 'capital';

export interface NodeRecord {
  readonly id: string;
  readonly name: string;
  readonly kind: NodeKind;
  readonly oblast: string;
  readonly lon: number;
  readonly lat: number;
  readonly domain: string;
  readonly rank: number;
  readonly flag?: NodeFlag;
  /** One of the few towns by which a reader finds the way on a sketch. */
  readonly landmark?: boolean;
}

/** What the edition says of places: sectors by their oblasts, and what sectors and sites are called. */
export interface EditionPlaces {
  readonly say: Say;
  readonly sectors: readonly SectorRecord[];
  readonly names: Names;
}

export interface SectorRecord {
  readonly id: string;
  readonly oblasts: readonly string[];
}

interface Names {
  readonly sectors: Readonly<Record<string, string>>;
  readonly sites: Readonly<Record<string, string>>;
}

export type Link = readonly [from: string, to: string, kind: string, via?: readonly (readonly [number, number])[]];

const files = import.meta.glob<string>(
  [
    '../../seeds/map/theatre.topo.json',
    '../../seeds/map/overlays.geojson',
    '../../seeds/map/nodes.json',
    '../../seeds/map/links.json',
    '../../seeds/map/anchors.json',
  ],
  { eager: true, query: '?raw', import: 'default' },
);

function parsed(name: string): unknown {
  const text = files[`../../seeds/${name}`];
  if (text === undefined) throw new Error(`the map has no file ${name}`);
  return JSON.parse(text);
}

export interface MapData extends EditionPlaces {
  readonly topology: TheatreTopology;
  readonly overlays: FeatureCollection;
  readonly nodes: readonly NodeRecord[];
  readonly links: readonly Link[];
  /** Where a sector stands that is not made of oblasts, in degrees. */
  readonly anchors: Readonly<Record<string, readonly [lon: number, lat: number]>>;
}

export function readMapData({ say, sectors, names }: EditionPlaces): MapData {
  return {
    topology: parsed('map/theatre.topo.json') as TheatreTopology,
    overlays: parsed('map/overlays.geojson') as FeatureCollection,
    nodes: parsed('map/nodes.json') as NodeRecord[],
    links: parsed('map/links.json') as Link[],
    anchors: parsed('map/anchors.json') as MapData['anchors'],
    say,
    sectors,
    names,
  };
}
