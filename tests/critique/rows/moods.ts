/** Rows on what is read and who reacts: neutrality held at either end, and a passive player. */

import { INDICATOR_NAMES } from '../../../sim/index.ts';
import type { Change } from '../../../sim/study/index.ts';
import { meanOf } from '../../../sim/study/index.ts';
import { apart, CARD_FIGURES, collapsed, meanCard, meanOfIndicator, type Wanted } from '../figures.ts';
import { cardSum } from '../play.ts';
import { presetOf, PRESETS } from '../mandates.ts';
import { counted, finding, least, playNamed, seedsFor, type Court, type CritiqueRow, type Finding } from '../row.ts';

async function measureNeutrality(court: Court): Promise<readonly Finding[]> {
  const seeds = seedsFor(court, 'neutrality', 800);
  const mandate = presetOf('balanced');
  const held = (value: number): Change => ({ held: [{ column: 'neutrality', value }] });
  const games = await playNamed(court, {
    low: { mandate, decider: 'standing', seeds, change: held(0.05) },
    high: { mandate, decider: 'standing', seeds, change: held(0.95) },
  });
  const others = INDICATOR_NAMES.filter((name) => name !== 'neutrality');
  const figures: readonly Pick<Wanted, 'name' | 'of'>[] = [
    ...others.map((name) => ({ name, of: meanOfIndicator(name) })),
    ...CARD_FIGURES,
    { name: 'collapse', of: collapsed },
  ];
  const moved = figures.filter(({ of }) => {
    const { low, high } = apart(games.high, games.low, of);
    return low > 0 || high < 0;
  });
  const names = moved.map(({ name }) => name).join(', ');
  return [counted('figures that neutrality moves, held at .05 and .95', moved.length, least(3), [names])];
}

/** Whether anything reads neutrality. */
export const neutrality: CritiqueRow = {
  id: 'neutrality',
  what: 'neutrality held at .05 and at .95: other figures that move',
  measure: measureNeutrality,
};

async function measurePassive(court: Court): Promise<readonly Finding[]> {
  const seeds = seedsFor(court, 'passive', 800);
  const jobs = PRESETS.flatMap((name) => [
    { mandate: presetOf(name), decider: `policy:${name}` as const, seeds },
    { mandate: presetOf(name), decider: 'standing' as const, seeds },
  ]);
  const games = await court.hands.play(jobs);
  const pairs = PRESETS.map((name, index) => {
    const policy = games[2 * index] ?? [];
    const passive = games[2 * index + 1] ?? [];
    return { name, policy, passive, card: meanCard(policy).mean };
  });
  const best = pairs.reduce((one, other) => (other.card > one.card ? other : one));
  const worse = meanOf(best.policy.map((game, index) => cardSum(game) - cardSum(best.passive[index] ?? game)));
  const told = pairs.map(({ name, card, passive }) => {
    return `${name}: policy ${card.toFixed(2)}, passive ${meanCard(passive).mean.toFixed(2)}`;
  });
  return [finding(`card lost by passive play, against the ${best.name} policy`, worse, least(1), told)];
}

/** What it costs to do nothing. */
export const passive: CritiqueRow = {
  id: 'passive',
  what: 'passive play against the best shipped policy, with the same mandate: sum of the card',
  measure: measurePassive,
};
