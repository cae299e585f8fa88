import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../seeds/index.ts';
import { applyCommand, compileRules, startCampaign, type Campaign } from '../../sim/index.ts';
import { randomCommand, randomNumbers } from '../sim/play/chooser.ts';
import { isSound } from '../sim/play/random-play.ts';
import { hasEnded, seedsOf } from '../sim/setup.ts';
import { SCENARIO, SECOND, secondFiles } from './second.ts';

const { ceasefire: _, ...initial } = SCENARIO.initial;

/** The second scenario as it is, begun in war, and where a collapse ends it. */
const KINDS = [
  ['as it is', {}],
  ['begun in war', { phase: 'war', initial }],
  [
    'that ends with its truce',
    { phase: 'truce', onCollapse: 'ends', endings: ['ceasefireCollapsed', 'horizonReached'] },
  ],
] as const;

function playAtRandom(campaign: Campaign): void {
  const random = randomNumbers(campaign.seed);
  while (!hasEnded(campaign)) {
    const command = randomCommand(campaign, random);
    const { index } = campaign.month;
    expect(applyCommand(campaign, command), JSON.stringify(command)).toEqual({ ok: true });
    if (campaign.month.index !== index) isSound(campaign);
  }
  isSound(campaign);
}

describe('random legal play of the second scenario', () => {
  it.each(KINDS)('%s: no dead end, no unsound world, nothing legal refused', (_name, changes) => {
    const rules = compileRules(loadCatalogue(secondFiles(changes)).catalogue);
    for (const seed of seedsOf('random', 25)) {
      playAtRandom(startCampaign(rules, { scenario: SECOND, seed, record: false }));
    }
  });
});
