import { describe, expect, it } from 'vitest';
import { rules } from '../setup.ts';
import { playMany } from './random-play.ts';

describe('the second thousand campaigns of random legal play', () => {
  const came = playMany(1000, 2000, () => true);

  it('find no dead end, no broken invariant and no account out of balance', () => {
    expect(came).toHaveLength(1000);
    expect(came.every(({ ending, months }) => ending !== 'none' && months >= 1)).toBe(true);
  });

  it('meet every type of incident', () => {
    const met = new Set(came.flatMap(({ incidents }) => [...incidents]));
    expect(rules.incidents.map(({ id }) => id).filter((id) => !met.has(id))).toEqual([]);
  });
});
