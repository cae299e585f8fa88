import { describe, expect, it } from 'vitest';
import { playMany } from './random-play.ts';

describe('the first thousand campaigns of random legal play', () => {
  // One in ten keeps a record: most play as sweeps do.
  const came = playMany(0, 1000, (number) => number % 10 === 0);

  it('find no dead end and no broken invariant', () => {
    expect(came).toHaveLength(1000);
    expect(came.every(({ ending, months }) => ending !== 'none' && months >= 1)).toBe(true);
  });

  it('use every kind of command', () => {
    const kinds = new Set(came.flatMap((campaign) => [...campaign.kinds]));
    expect([...kinds].toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
      'adoptMandate',
      'decide',
      'decideAsStanding',
      'declareObjectives',
      'endMonth',
      'order',
      'withdraw',
    ]);
  });

  it('end in more ways than one', () => {
    expect(new Set(came.map(({ ending }) => ending)).size).toBeGreaterThanOrEqual(4);
  });
});
