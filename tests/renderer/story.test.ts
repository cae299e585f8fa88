import { edition } from '../setup/edition.ts';
import { describe, expect, test } from 'vitest';
import { figure } from '../../renderer/words/indicators.ts';
import { inWords } from '../../renderer/words/numbers.ts';
import { beliefAccount, hardestPressure } from '../../renderer/words/findings/moscow.ts';
import { storyOf } from '../../renderer/words/findings/story.ts';
import { storyText } from '../../renderer/words/findings/files.ts';
import { debriefs } from './debriefs.ts';
import { shownAmounts } from '../../sim/index.ts';

describe.each(debriefs)('the story of $name', ({ debrief }) => {
  const periods = storyOf(edition, debrief);
  const sentences = periods.flatMap((period) => period.paragraphs.flat());

  test('tells every month once and in order', () => {
    expect(periods[0]?.first).toBe(1);
    expect(periods.at(-1)?.last).toBe(debrief.months.length);
    for (const [index, period] of periods.entries()) {
      expect(period.first).toBe((periods[index - 1]?.last ?? 0) + 1);
      expect(period.last).toBeGreaterThanOrEqual(period.first);
    }
  });

  test('tells each turning point once, in the period of its month', () => {
    const told = periods.flatMap(({ first, last, paragraphs }) =>
      paragraphs.flat().flatMap(({ point }) => (point === null ? [] : [{ point, first, last }])),
    );
    expect(told.map(({ point }) => point)).toEqual(debrief.points.map((_, index) => index + 1));
    for (const { point, first, last } of told) {
      const turn = debrief.points[point - 1]?.turn;
      expect(turn).toBeGreaterThanOrEqual(first);
      expect(turn).toBeLessThanOrEqual(last);
    }
  });

  test('names no figure that its ledger does not give', () => {
    const figures = sentences.flatMap((sentence) => sentence.figures.map((told) => ({ ...told, text: sentence.text })));
    expect(figures.length).toBeGreaterThan(0);
    for (const { indicator, first, last, from, to, text } of figures) {
      const moved = debrief.rows
        .filter((row) => row.indicator === indicator && row.turn >= first && row.turn <= last)
        .reduce((sum, { amount }) => sum + amount, 0);
      expect(to - from).toBe(moved);
      // Deaths are told as a number of people, and not at all where nobody was killed.
      const isDeaths = text.endsWith('killed.');
      expect(text).toContain(isDeaths ? (moved > 0 ? inWords(moved) : 'killed') : figure(indicator, to));
    }
  });

  test('leaves no slot open and shows no id and no missing value', () => {
    const text = storyText(edition, debrief);
    expect(text).not.toMatch(/[{}]|undefined|NaN|null|\[object/);
    expect(text).not.toMatch(/[a-z]+[A-Z][a-z]+|\bincident:| {2,}\S+ {2,}|\.\.| ,| \./);
    expect(text).not.toMatch(/\b(turn|engage|kinetic|asset|ROE|KPI|casualties)\b/);
  });
});

describe.each(debriefs)('the account of belief in $name', ({ debrief }) => {
  const account = beliefAccount(edition, debrief);

  test('sums to the change, in the ledger and as printed', () => {
    if (account === null) throw new Error('a campaign of some months has an account');
    const { seen, smaller, drift, change, from, to, sums } = account;
    expect(sums).toBe(true);
    expect(seen.reduce((sum, { shown }) => sum + shown, smaller.shown + drift)).toBe(change);
    expect(change).toBe(shownAmounts('belief', from, [to - from])[0]);
    const rows = debrief.rows.filter(({ indicator }) => indicator === 'belief');
    expect(rows.reduce((sum, { amount }) => sum + amount, 0)).toBe(to - from);
  });

  test('says so where the rows do not sum', () => {
    const [first, ...rest] = debrief.rows.filter(({ indicator }) => indicator === 'belief');
    if (first === undefined) throw new Error('belief moves every month');
    const broken = { ...debrief, rows: [{ ...first, amount: first.amount + 1 / 65536 }, ...rest] };
    expect(beliefAccount(edition, broken)?.sums).toBe(false);
  });

  test('gives the hardest month as the model recorded it', () => {
    const pressure = hardestPressure(edition, debrief);
    if (pressure === null) return;
    const sum = pressure.terms.reduce((all, { amount }) => all + amount, 0);
    expect(pressure.sum).toBe(sum);
    expect(pressure.level).toBeGreaterThan(0);
    expect(debrief.months.map(({ month }) => month)).toContain(pressure.month);
  });
});
