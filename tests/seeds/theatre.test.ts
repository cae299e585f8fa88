import { describe, expect, it } from 'vitest';
import { edition } from '../setup/edition.ts';
import links from '../../seeds/map/links.json';
import nodes from '../../seeds/map/nodes.json';
import { readFileSync } from 'node:fs';

const { catalogue } = edition;

interface Node {
  readonly id: string;
  readonly kind: string;
  readonly oblast: string;
  readonly flag?: string;
}

/** Nodes of the map that are no sites, and why. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'oil-mozyr': 'in Belarus: shown on the map, outside every sector',
  'city-gomel': 'in Belarus: shown on the map, outside every sector',
  'city-brest': 'in Belarus: shown on the map, outside every sector',
  'city-minsk': 'in Belarus: shown on the map, outside every sector',
  'npp-kursk': 'in Russia: shown on the map, outside every sector',
  'city-belgorod': 'in Russia: shown on the map, outside every sector',
  'city-rostov': 'in Russia: shown on the map, outside every sector',
  'oil-ryazan': 'in Russia: struck, if at all, as part of a tempo and not as a site',
  'port-novorossiysk': 'in Russia: struck, if at all, as part of a tempo and not as a site',
};

const HIDDEN_FLAGS = ['occupied', 'destroyed', 'decommissioned'];
const mapNodes: readonly Node[] = nodes;
const { sectors, sites, settlements } = catalogue;

const topology = JSON.parse(readFileSync('seeds/map/theatre.topo.json', 'utf8')) as {
  readonly objects: { readonly oblasts: { readonly geometries: readonly { readonly id: string }[] } };
};
const oblasts = topology.objects.oblasts.geometries.map(({ id }) => id);

describe('nodes of the map', () => {
  it('are sites or left out for a reason', () => {
    const accounted = [...sites.map(({ id }) => id), ...Object.keys(LEFT_OUT)];
    expect(accounted.toSorted()).toEqual(mapNodes.map(({ id }) => id).toSorted());
  });

  it('lie as sites in the sector of their oblast', () => {
    const faults = mapNodes.filter(({ id, oblast }) => {
      const site = sites.find((entry) => entry.id === id);
      const sector = sectors.find((entry) => entry.oblasts.includes(oblast));
      return site?.sector !== (id in LEFT_OUT ? undefined : sector?.id);
    });
    expect(faults).toEqual([]);
  });

  it('keep their kind', () => {
    const kinds = new Map(mapNodes.map(({ id, kind }) => [id, kind]));
    expect(sites.filter(({ id, kind }) => kinds.get(id) !== kind)).toEqual([]);
  });

  it('are exposed where incidents can reach them', () => {
    const isReachable = ({ kind, oblast, flag = '' }: Node): boolean =>
      oblast.startsWith('UA-') && kind !== 'city' && !HIDDEN_FLAGS.includes(flag);
    const reachable = mapNodes.filter(isReachable).map(({ id }) => id);
    expect(sites.filter(({ exposed }) => exposed).map(({ id }) => id)).toEqual(reachable);
  });

  it('are what the links join', () => {
    const ids = new Set(mapNodes.map(({ id }) => id));
    const ends = links.flatMap(([from, to]) => [from, to]);
    expect(ends.filter((end) => typeof end !== 'string' || !ids.has(end))).toEqual([]);
  });
});

describe('sectors', () => {
  it('are twelve', () => {
    expect(sectors).toHaveLength(12);
  });

  it('cover each oblast once', () => {
    const covered = sectors.flatMap((sector) => sector.oblasts).filter((oblast) => oblast.startsWith('UA-'));
    expect(covered.toSorted()).toEqual(oblasts.toSorted());
  });

  it('have the line only where they are on it', () => {
    const onLine = sectors.filter(({ lineShare }) => lineShare.value > 0).map(({ kind }) => kind);
    expect(new Set(onLine)).toEqual(new Set(['contact']));
  });
});

describe('settlements', () => {
  it('stand for the twelve or thirteen million customers of the country', () => {
    const customers = settlements.reduce((sum, { customers: { value } }) => sum + value, 0);
    expect(customers).toBeGreaterThan(12_000);
    expect(customers).toBeLessThan(13_000);
  });

  const gridSites = sites.filter(({ kind }) => kind === 'grid');

  it('hang on eight notional grid nodes', () => {
    expect(gridSites).toHaveLength(8);
  });

  it.each(gridSites.map(({ id }) => id))('lose power in several places without %s', (lost) => {
    const darkened = settlements.filter(({ fedBy }) => fedBy.some(({ site, share }) => site === lost && share >= 0.5));
    expect(darkened.length).toBeGreaterThan(1);
  });

  it('hang on sites that can be hit', () => {
    const exposed = new Set(sites.filter((site) => site.exposed).map(({ id }) => id));
    expect(settlements.filter(({ fedBy }) => fedBy.some(({ site }) => !exposed.has(site)))).toEqual([]);
  });

  it('lie in the oblast of their city', () => {
    const oblastOf = new Map(mapNodes.map(({ id, oblast }) => [id, oblast]));
    const faults = settlements.filter(({ city, oblast }) => city !== undefined && oblastOf.get(city) !== oblast);
    expect(faults).toEqual([]);
  });
});
