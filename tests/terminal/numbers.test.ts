import { edition } from '../setup/edition.ts';
import { describe, expect, test } from 'vitest';
import { dayOf, editionText, monthAndYear, monthsAfter } from '../../renderer/words/dates.ts';
import { changeOf, span } from '../../renderer/words/indicators.ts';
import {
  chanceAndRoll,
  counted,
  customers,
  decimal,
  euros,
  percent,
  signed,
  times,
} from '../../renderer/words/numbers.ts';
import { fill, list, sentence, width, wrap } from '../../renderer/words/text.ts';

describe('numbers', () => {
  test('thousands have a comma and what is below nothing a true minus', () => {
    expect(decimal(1234567)).toBe('1,234,567');
    expect(decimal(-1240.6)).toBe('−1,241');
    expect(decimal(12345.678, 1)).toBe('12,345.7');
    expect(decimal(-0.2)).toBe('0');
    expect(signed(3)).toBe('+3');
    expect(signed(-2.5, 1)).toBe('−2.5');
    expect(signed(0.001, 1)).toBe('0.0');
  });

  test('percentages keep a decimal only where there would be none to see', () => {
    expect([0.09, 0.224, 0.004, 0.0006, 0, 1].map((share) => percent(share))).toEqual([
      '9%',
      '22%',
      '0.4%',
      '0.06%',
      '0%',
      '100%',
    ]);
  });

  test('money and customers are told in the unit that a reader can picture', () => {
    expect([38, 999.4, 999.6, 2345, -12].map(euros)).toEqual(['€38 M', '€999 M', '€1.0 bn', '€2.3 bn', '−€12 M']);
    expect([0, 0.4, 41.2, 1082].map(customers)).toEqual(['0', '400', '41,000', '1,082,000']);
  });

  test('counts are words up to twelve', () => {
    expect([counted(0, 'month'), counted(1, 'month'), counted(13, 'month')]).toEqual([
      'no months',
      'one month',
      '13 months',
    ]);
    expect([1, 2, 3].map(times)).toEqual(['once', 'twice', 'three times']);
  });

  test('a roll is always shown below the chance that it met', () => {
    expect(chanceAndRoll(0.22, 0.1432)).toEqual({ chance: '22%', roll: '14' });
    expect(chanceAndRoll(0.142, 0.1415)).toEqual({ chance: '14.2%', roll: '14.1' });
    expect(chanceAndRoll(0.004, 0.0031)).toEqual({ chance: '0.4%', roll: '0.3' });
    for (let step = 1; step < 999; step += 1) {
      const shown = chanceAndRoll(step / 999, (step - 0.5) / 999);
      expect(Number(shown.roll)).toBeLessThan(Number(shown.chance.slice(0, -1)));
    }
  });

  test('indicators have a writing of their own', () => {
    expect(changeOf('ceasefire', -0.034)).toBe('−3');
    expect(changeOf('dark', 41.2)).toBe('+41,000');
    expect(changeOf('cost', -38)).toBe('−€38 M');
    expect(span('belief', 0.48, 0.6)).toBe('48 to 60');
    expect(span('forceKilled', 3, 3)).toBe('3');
  });
});

describe('dates', () => {
  test('months go by name and roll over the year', () => {
    expect(monthAndYear(edition, '2025-11')).toBe('November 2025');
    expect(monthsAfter('2025-11', 0)).toBe('2025-11');
    expect(monthsAfter('2025-11', 2)).toBe('2026-01');
    expect(monthsAfter('2025-11', 25)).toBe('2027-12');
    expect(dayOf(edition, 18, '2026-05')).toBe('18 May');
    expect([editionText(edition, 3), editionText(edition, 11)]).toEqual(['Third edition', 'Edition 11']);
  });
});

describe('text', () => {
  test('lists and sentences read as people write them', () => {
    expect([list(['a']), list(['a', 'b']), list(['a', 'b', 'c'])]).toEqual(['a', 'a and b', 'a, b and c']);
    expect(sentence('it rained ')).toBe('It rained.');
  });

  test('a slot without a value leaves no gap', () => {
    expect(fill('seen at {place} by {whom}.', { place: 'Izmail' })).toBe('seen at Izmail by.');
    expect(fill('{count} drones', { count: '14' })).toBe('14 drones');
  });

  test('lines keep to their width, indents and the letters beyond ASCII', () => {
    const lines = wrap('Türkiye and the Holy See are asked to be the hosts of another round', 24, '- ', '  ');
    expect(lines.every((line) => width(line) <= 24)).toBe(true);
    expect(lines[0]?.startsWith('- Türkiye')).toBe(true);
    expect(lines.slice(1).every((line) => line.startsWith('  '))).toBe(true);
    expect(lines.join(' ').replaceAll(/ +/g, ' ')).toBe(
      '- Türkiye and the Holy See are asked to be the hosts of another round',
    );
  });
});
