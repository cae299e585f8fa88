import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../seeds/load.ts';
import { applyCommand, compileRules, startCampaign, type Campaign, type Command } from '../../sim/index.ts';
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

/** Plays to the end; returns the commands that were legal and yet refused. */
function playAtRandom(campaign: Campaign): readonly Command[] {
  const refused: Command[] = [];
  const random = randomNumbers(campaign.seed);
  while (!hasEnded(campaign)) {
    const command = randomCommand(campaign, random);
    const { index } = campaign.month;
    if (!applyCommand(campaign, command).ok) refused.push(command);
    if (campaign.month.index !== index) isSound(campaign);
  }
  isSound(campaign);
  return refused;
}

describe('random legal play of the second scenario', () => {
  it.each(KINDS)('%s: no dead end, no unsound world, nothing legal refused', (_name, changes) => {
    const rules = compileRules(loadCatalogue(secondFiles(changes)).catalogue);
    for (const seed of seedsOf('random', 25)) {
      expect(playAtRandom(startCampaign(rules, { scenario: SECOND, seed, record: false }))).toEqual([]);
    }
  });
});
