/** What the staff knows of a thing on the map, in three facts. */

import type { Edition } from '../../seeds/edition.ts';
import type { View } from '../../sim/index.ts';
import type { MapRef } from '../map/types.ts';
import { sectorName, siteName } from '../words/names.ts';
import { decimal, percent } from '../words/numbers.ts';
import { capital } from '../words/text.ts';
import { darkOblasts } from './map-model.ts';

/** A thing's name, how it stands, and its facts. */
export interface PlaceFacts {
  readonly name: string;
  readonly status: string;
  /** Whether the force stands there or guards it. */
  readonly isOurs: boolean;
  readonly facts: readonly { readonly label: string; readonly text: string }[];
}

const NOTHING: PlaceFacts = { name: '', status: '', isOurs: false, facts: [] };

function coverOf(view: View, sector: string): number {
  return view.sectors().find(({ id }) => id === sector)?.cover ?? 0;
}

/** How many of the sites of a sector work less than they could, and how many there are. */
function sitesIn(edition: Edition, view: View, sector: string): { readonly all: number; readonly damaged: number } {
  const ids = new Set(edition.catalogue.sites.filter((site) => site.sector === sector).map(({ id }) => id));
  const sites = view.sites().filter(({ id }) => ids.has(id));
  return { all: sites.length, damaged: sites.filter(({ health }) => health < 1).length };
}

function siteFacts(edition: Edition, view: View, id: string): PlaceFacts {
  const { say } = edition;
  const site = view.sites().find((entry) => entry.id === id);
  const data = edition.catalogue.sites.find((entry) => entry.id === id);
  if (site === undefined || data === undefined) return NOTHING;
  return {
    name: siteName(edition, id),
    status: site.guarded ? say('map_guarded-by-force') : capital(edition.prose.names.siteKinds[data.kind]),
    isOurs: site.guarded,
    facts: [
      { label: say('map_output'), text: say('map_of-normal', { share: percent(site.health) }) },
      { label: say('map_sector'), text: sectorName(edition, data.sector) },
      { label: say('map_air-cover'), text: percent(coverOf(view, data.sector)) },
    ],
  };
}

function sectorFacts(edition: Edition, view: View, id: string): PlaceFacts {
  const { say } = edition;
  const sector = view.sectors().find((entry) => entry.id === id);
  if (sector === undefined) return NOTHING;
  const sites = sitesIn(edition, view, id);
  return {
    name: sectorName(edition, id),
    status:
      sector.troops > 0 ? say('map_troops-of-force', { troops: Math.round(sector.troops) }) : say('map_no-troops'),
    isOurs: sector.troops > 0,
    facts: [
      { label: say('map_air-cover'), text: percent(sector.cover) },
      {
        label: say('map_sites-guarded'),
        text: say('map_guarded-of', { guarded: sector.guardedSites, all: sites.all }),
      },
      { label: say('map_sites-damaged'), text: decimal(sites.damaged) },
    ],
  };
}

/** What is known of it. */
export function factsOf(edition: Edition, view: View, ref: MapRef): PlaceFacts {
  if (ref.kind === 'site') return siteFacts(edition, view, ref.id);
  if (ref.kind === 'sector') return sectorFacts(edition, view, ref.id);
  const sector = edition.catalogue.sectors.find(({ oblasts }) => oblasts.includes(ref.id));
  if (sector === undefined) return NOTHING;
  const share = darkOblasts(edition, view).find(({ oblast }) => oblast === ref.id)?.share ?? 0;
  const facts = sectorFacts(edition, view, sector.id);
  return {
    ...facts,
    facts: [...facts.facts.slice(0, 2), { label: edition.say('map_dark-here'), text: percent(share) }],
  };
}
