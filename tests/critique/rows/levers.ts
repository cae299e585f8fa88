/** Rows on what the force is for: venue, monitoring, troops on the line; observers in place of the force. */

import { betterAt, CARD_FIGURES, apart, collapsed, times } from '../figures.ts';
import { LINE, presetOf, sectorsWithTroops, valueIn, withChoice, withForce, withSectors } from '../mandates.ts';
import {
  counted,
  finding,
  least,
  most,
  playNamed,
  seedsFor,
  type Court,
  type CritiqueRow,
  type Finding,
} from '../row.ts';

const balanced = presetOf('balanced');

/** The balanced mandate with the line's troops in its rear sectors, as many as before: the footprints there are doubled. */
function inTheRear(): typeof balanced {
  const rear = sectorsWithTroops(balanced).filter((id) => !LINE.some((line) => line === id));
  const doubled = rear.reduce(
    (mandate, id) => withSectors(mandate, [id], { footprint: 2 * valueIn(balanced, 'footprint', id) }),
    balanced,
  );
  return withSectors(doubled, LINE, { footprint: 0 });
}

const POINTS = 25;

async function measureLevers(court: Court): Promise<readonly Finding[]> {
  const seeds = seedsFor(court, 'levers', 800);
  const job = (mandate: typeof balanced) => ({ mandate, decider: 'standing' as const, seeds });
  const games = await playNamed(court, {
    balanced: job(balanced),
    venue: job(withForce(balanced, { venue: 'none' })),
    monitoring: job(withChoice(balanced, 'monitoring', 'no')),
    rear: job(inTheRear()),
  });
  const points = (name: 'venue' | 'monitoring' | 'rear') => times(apart(games[name], games.balanced, collapsed), 100);
  const venue = points('venue');
  const monitoring = points('monitoring');
  const rear = points('rear');
  const larger = Math.max(venue.mean, monitoring.mean);
  return [
    finding('collapse without a venue, points more', venue, most(POINTS)),
    finding('collapse without monitoring, points more', monitoring, most(POINTS)),
    finding("collapse with the line's troops in the rear, points more", rear, {
      words: `at least ${larger.toFixed(1)}, the larger of the two`,
      isMet: (value) => value >= larger,
    }),
  ];
}

/** What collapse hangs on. */
export const collapseLevers: CritiqueRow = {
  id: 'collapse-levers',
  what: "collapse without a venue, without monitoring, with the line's troops in the rear",
  measure: measureLevers,
};

function observersOnly(): typeof balanced {
  const sectors = Object.fromEntries(LINE.map((id) => [id, { footprint: 2, monitoring: 'yes' }]));
  return { ...withForce(balanced, { roe: 'observe' }), sectors };
}

async function measureObservers(court: Court): Promise<readonly Finding[]> {
  const seeds = seedsFor(court, 'observers', 800);
  const games = await playNamed(court, {
    force: { mandate: balanced, decider: 'standing', seeds },
    observers: { mandate: observersOnly(), decider: 'standing', seeds },
  });
  const worse = betterAt(games.force, games.observers, CARD_FIGURES).map(({ name }) => name);
  const better = betterAt(games.observers, games.force, CARD_FIGURES).map(({ name }) => name);
  return [
    counted('objectives at which 800 observers are worse than the force', worse.length, least(3), [worse.join(', ')]),
    counted('objectives at which they are better', better.length, least(1), [better.join(', ')]),
    finding('collapse with observers, points more', times(apart(games.observers, games.force, collapsed), 100), null),
  ];
}

/** Observers in place of the force. */
export const observers: CritiqueRow = {
  id: 'observers',
  what: '800 observers with the same talks and law against the whole balanced force',
  measure: measureObservers,
};
