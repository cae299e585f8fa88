import { describe, expect, it } from 'vitest';
import { COLUMNS, assertSound, policies } from '../../../sim/index.ts';
import { COLUMN_NAMES } from '../../../sim/world/world.ts';
import { playMonths, start } from '../setup.ts';

describe('the world', () => {
  it('keeps all columns side by side in one block', () => {
    const { world } = start('block');
    const lengths = COLUMN_NAMES.reduce((sum, name) => sum + world[name].length, 0);
    expect(world.block).toHaveLength(lengths);
    world.block.fill(7);
    expect(COLUMN_NAMES.every((name) => world[name].every((value) => value === 7))).toBe(true);
  });

  it('is sound when a campaign starts', () => {
    expect(() => assertSound(start('sound').world)).not.toThrow();
  });

  it.each(COLUMN_NAMES)('is unsound where %s leaves its bounds or is no number', (name) => {
    const { low, high } = COLUMNS[name];
    for (const broken of [low - 1, high + 1, Number.NaN]) {
      const { world } = start('unsound');
      const last = world[name].length - 1;
      world[name][last] = broken;
      expect(() => assertSound(world)).toThrow(`${name}[${last}]`);
    }
  });

  it('never holds a negative zero, which would have a digest of its own', () => {
    for (const policy of Object.values(policies)) {
      const campaign = start('zero');
      playMonths(campaign, policy, 24);
      expect(campaign.world.block.findIndex((value) => Object.is(value, -0))).toBe(-1);
    }
  });
});
