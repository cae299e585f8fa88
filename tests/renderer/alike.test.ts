import { describe, expect, it } from 'vitest';
import { alike } from '../../renderer/store/alike.ts';

const act = () => undefined;

describe('alike', () => {
  it.each([
    [1, 1],
    [NaN, NaN],
    ['a', 'a'],
    [
      [1, [2]],
      [1, [2]],
    ],
    [{ a: [{ b: null }] }, { a: [{ b: null }] }],
    [
      { act, a: 1 },
      { a: 1, act },
    ],
  ])('takes %j for %j', (one, other) => {
    expect(alike(one, other)).toBe(true);
  });

  it.each([
    [1, '1'],
    [null, {}],
    [{}, []],
    [[1], [1, 2]],
    [{ a: undefined }, {}],
    [{ a: undefined }, { b: undefined }],
    [{ a: [{ b: 1 }] }, { a: [{ b: 2 }] }],
    [{ act }, { act: () => undefined }],
    [new Set([1]), new Set([1])],
    [new Map(), new Map()],
  ])('does not take %j for %j', (one, other) => {
    expect(alike(one, other)).toBe(false);
  });
});
