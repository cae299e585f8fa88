/**
 * The numbers that luck gives, held to account along each of the ways in which the rules go through them: month after month,
 * subject after subject, slot after slot, stream after stream, seed after seed.
 */

import { describe, expect, it } from 'vitest';
import { INCIDENT_SLOT, STREAM } from '../../../sim/random/slots.ts';
import { openLuck } from '../../../sim/random/streams.ts';
import { wordOf } from '../../../sim/random/words.ts';
import { nth, rules, seedsOf } from '../setup.ts';
import {
  birthdays,
  correlation,
  evenness,
  FIVE_SIGMA,
  gaps,
  lattice,
  monobit,
  ofCount,
  serialCorrelation,
  worst,
} from './statistics.ts';

const COUNT = 1 << 17;
const luck = openLuck('battery');
const { roll } = INCIDENT_SLOT;
const type = nth(rules.incidents, 20);

const numbers = (draw: (index: number) => number): Float64Array =>
  Float64Array.from({ length: COUNT }, (_, i) => draw(i));
const named = Array.from({ length: COUNT }, (_, index) => wordOf(`name-${index}`));

let opened = { place: -1, luck };

/** Luck of one seed after the other. */
function openLuckOf(place: number): typeof luck {
  if (opened.place !== place) opened = { place, luck: openLuck(`campaign-${place}`) };
  return opened.luck;
}

/** Each way through the numbers, and what the rules go through that way. */
const ways: Readonly<Record<string, Float64Array>> = {
  'months one after the other': numbers((index) => luck.uniform(index + 1, type.stream, nth(type.words, 0), roll)),
  'subjects by their ids': numbers((index) => luck.uniform(7, type.stream, nth(named, index), roll)),
  'subjects by plain numbers, which no rule does': numbers((index) => luck.uniform(7, type.stream, index, roll)),
  'slots by their names': numbers((index) => luck.uniform(7, type.stream, nth(type.words, 0), nth(named, index))),
  'slots by plain numbers, as Moscow does': numbers((index) => luck.uniform(7, STREAM.moscow, wordOf('line'), index)),
  'streams by their names': numbers((index) => luck.uniform(7, nth(named, index), nth(type.words, 0), roll)),
  'seeds that differ by a number': numbers((index) => openLuck(`seed-${index}`).uniform(1, type.stream, 5, roll)),
  'seeds that differ by a letter': numbers((index) => {
    const letters = [index >> 12, (index >> 6) & 63, index & 63].map((place) => String.fromCharCode(48 + place));
    return openLuck(letters.join('')).uniform(1, type.stream, 5, roll);
  }),
  'the rolls of a campaign as they are asked for': numbers((index) => {
    const at = index % (48 * 13);
    const month = Math.floor(at / 13) + 1;
    return openLuckOf(Math.floor(index / (48 * 13))).uniform(month, type.stream, nth(named, at % 13), roll);
  }),
};

const tests: Readonly<Record<string, (list: Float64Array) => number>> = {
  'monobit, the worst of 32 bits': monobit,
  'chi-square over 256 parts': evenness,
  'serial correlation, the worst of lags 1 to 32': (list) =>
    worst(Array.from({ length: 32 }, (_, lag) => serialCorrelation(list, lag + 1))),
  'pairs on a lattice of 64 by 64': lattice,
  gaps,
  'birthday spacings': birthdays,
};

describe.each(Object.entries(ways))('luck through %s', (_, list) => {
  it.each(Object.entries(tests))('passes: %s', (__, test) => {
    expect(Math.abs(test(list))).toBeLessThan(FIVE_SIGMA);
  });

  it('lies from 0 to below 1', () => {
    expect(list.every((u) => u >= 0 && u < 1)).toBe(true);
  });
});

describe('two ways', () => {
  it('do not follow one another', () => {
    const lists = Object.values(ways);
    const figures = lists.flatMap((one, index) => lists.slice(index + 1).map((other) => correlation(one, other)));
    expect(Math.abs(worst(figures))).toBeLessThan(FIVE_SIGMA);
  });

  it('of two slots, subjects, streams, months or seeds do not follow one another', () => {
    const along = (draw: (month: number) => number): Float64Array => numbers((index) => draw(index + 1));
    const [one, other] = [openLuck('twin-a'), openLuck('twin-b')];
    const subject = nth(type.words, 0);
    const base = along((month) => one.uniform(month, type.stream, subject, roll));
    const others = [
      along((month) => one.uniform(month, type.stream, subject, INCIDENT_SLOT.severity)),
      along((month) => one.uniform(month, type.stream, subject, roll ^ 1)),
      along((month) => one.uniform(month, type.stream, nth(type.words, 0) ^ 1, roll)),
      along((month) => one.uniform(month, nth(rules.incidents, 21).stream, subject, roll)),
      along((month) => one.uniform(month, type.stream ^ 1, subject, roll)),
      along((month) => one.uniform(month + 1, type.stream, subject, roll)),
      along((month) => other.uniform(month, type.stream, subject, roll)),
    ];
    expect(Math.abs(worst(others.map((list) => correlation(base, list))))).toBeLessThan(FIVE_SIGMA);
  });
});

describe('a bit of the counter that turns', () => {
  /** The share of every bit of the result that turns with a bit of one of the four words, the worst as a figure. */
  it.each(['month', 'stream', 'subject', 'slot'])('turns every bit of the number half of the time: %s', (word) => {
    const TRIED = 4000;
    const place = ['month', 'stream', 'subject', 'slot'].indexOf(word);
    const figures: number[] = [];
    for (let bit = 0; bit < 32; bit += 1) {
      const turned = new Float64Array(32);
      for (let index = 0; index < TRIED; index += 1) {
        const counter = [index + 1, nth(named, index + 1), nth(named, index + 2), nth(named, index + 3)] as const;
        const [month, stream, subject, slot] = counter.map((value, at) => (at === place ? value ^ (1 << bit) : value));
        const before = luck.uniform(...counter) * 2 ** 32;
        const after = luck.uniform(month ?? 0, stream ?? 0, subject ?? 0, slot ?? 0) * 2 ** 32;
        const differs = (before ^ after) >>> 0;
        for (let at = 0; at < 32; at += 1) turned[at] = (turned[at] ?? 0) + ((differs >>> at) & 1);
      }
      figures.push(...Array.from(turned, (count) => ofCount(count, TRIED, 0.5)));
    }
    // Of 1,024 figures the worst is wider than any one: 5.5 for them is what 4.2 is for one.
    expect(Math.abs(worst(figures))).toBeLessThan(5.5);
  });
});

describe('the luck of campaigns in use', () => {
  const subjects = rules.incidents.flatMap(({ stream, words }) => Array.from(words, (word) => [stream, word] as const));

  /** How many rolls of all types and subjects lie below a small chance, for every month of some seeds. */
  function counts(chance: number, seeds: readonly string[], months: number): Float64Array {
    const found = seeds.flatMap((seed) => {
      const own = openLuck(seed);
      return Array.from({ length: months }, (_, month) =>
        subjects.reduce(
          (sum, [stream, word]) => sum + (own.uniform(month + 1, stream, word, roll) < chance ? 1 : 0),
          0,
        ),
      );
    });
    return Float64Array.from(found);
  }

  it.each([0.005, 0.02, 0.1])(
    'has as many rolls below %s as chance gives, month by month, no more alike and no less',
    (chance) => {
      const found = counts(chance, seedsOf('in-use', 100), 24);
      const n = found.length;
      const mean = subjects.length * chance;
      const variance = mean * (1 - chance);
      const sum = found.reduce((all, count) => all + count, 0);
      expect(Math.abs((sum - n * mean) / Math.sqrt(n * variance))).toBeLessThan(FIVE_SIGMA);
      const spread = found.reduce((all, count) => all + (count - mean) ** 2 / variance, 0);
      const kurtosis = (1 - 6 * chance * (1 - chance)) / variance;
      expect(Math.abs((spread - n) / Math.sqrt(n * (2 + kurtosis)))).toBeLessThan(FIVE_SIGMA);
      const together = found.reduce(
        (all, count, at) => all + ((count - mean) * ((found[at - 1] ?? mean) - mean)) / variance,
        0,
      );
      expect(Math.abs(together / Math.sqrt(n))).toBeLessThan(FIVE_SIGMA);
    },
  );
});
