/** The theatre in fewer strokes, for a picture too small to show more. Apart from `data.ts`, so that it comes without that. */

import type { FeatureCollection } from 'geojson';
import nodes from '../../seeds/map/nodes.json?raw';
import overlays from '../../seeds/map/overlays.geojson?raw';
import topology from '../../seeds/map/theatre-lite.topo.json?raw';
import type { MapData, NodeRecord, TheatreTopology } from './data.ts';

/** Shapes and places of the lighter map. */
export function readLiteMap(): Pick<MapData, 'topology' | 'overlays' | 'nodes'> {
  return {
    topology: JSON.parse(topology) as TheatreTopology,
    overlays: JSON.parse(overlays) as FeatureCollection,
    nodes: JSON.parse(nodes) as NodeRecord[],
  };
}
