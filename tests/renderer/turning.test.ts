import { edition } from '../setup/edition.ts';
import { describe, expect, test } from 'vitest';
import { turningCards, turningFinding } from '../../renderer/words/findings/cards.ts';
import { type Indicator, type LedgerRow, MOST_POINTS, objectiveIndicators, turningPoints } from '../../sim/index.ts';
import { debriefs } from './debriefs.ts';
import { rules } from '../sim/setup.ts';

function row(turn: number, indicator: Indicator, amount: number, incident?: number): LedgerRow {
  const cause = { id: incident === undefined ? 'ceasefire.wear' : 'incident:road-accident' };
  return { turn, indicator, amount, cause, ...(incident === undefined ? {} : { incident }) };
}

const INDICATORS: readonly Indicator[] = ['ceasefire', 'forceKilled'];

describe('turning points', () => {
  test('are the months whose rows moved the declared objectives most', () => {
    const rows = [row(1, 'ceasefire', -0.04), row(4, 'ceasefire', -0.2), row(7, 'forceKilled', 3, 1)];
    expect(turningPoints(rows, INDICATORS, 2).map(({ turn }) => turn)).toEqual([4, 7]);
    expect(turningPoints(rows, INDICATORS).map(({ turn }) => turn)).toEqual([1, 4, 7]);
  });

  test('count sums: rows of a month that cancel out turn nothing', () => {
    const rows = [row(2, 'ceasefire', 0.2), row(2, 'ceasefire', -0.2), row(5, 'ceasefire', 0.05)];
    expect(turningPoints(rows, INDICATORS).map(({ turn }) => turn)).toEqual([5]);
  });

  test('leave out what no objective was declared on', () => {
    const rows = [row(3, 'legitimacy', -0.5), row(6, 'ceasefire', -0.05)];
    expect(turningPoints(rows, INDICATORS).map(({ turn }) => turn)).toEqual([6]);
    expect(turningPoints(rows, [])).toEqual([]);
  });

  test('have a month between any two, and the weightier of two neighbours stays', () => {
    const rows = [row(3, 'ceasefire', -0.1), row(4, 'ceasefire', -0.3), row(5, 'ceasefire', -0.2)];
    expect(turningPoints(rows, INDICATORS).map(({ turn }) => turn)).toEqual([4]);
  });

  test('are led by an incident only where it did at least half of what the strongest cause did', () => {
    const weak = turningPoints([row(2, 'ceasefire', -0.3), row(2, 'ceasefire', -0.1, 4)], INDICATORS);
    const strong = turningPoints([row(2, 'ceasefire', -0.3), row(2, 'ceasefire', -0.2, 4)], INDICATORS);
    expect(weak[0]?.lead).toMatchObject({ cause: 'ceasefire.wear', incident: null });
    expect(strong[0]?.lead).toMatchObject({ cause: 'incident:road-accident', incident: 4 });
  });
});

describe.each(debriefs)('turning points of $name', ({ debrief }) => {
  const { points, rows, objectives } = debrief;

  test('say of each month what the ledger says, indicator by indicator', () => {
    const indicators = objectiveIndicators(rules, objectives);
    for (const { turn, amounts } of points) {
      for (const indicator of indicators) {
        const moved = rows
          .filter((entry) => entry.turn === turn && entry.indicator === indicator)
          .reduce((sum, { amount }) => sum + amount, 0);
        expect(amounts.get(indicator) ?? 0).toBe(moved);
      }
    }
    expect(points.length).toBeLessThanOrEqual(MOST_POINTS);
  });

  test('have cards with words for all they say', () => {
    const cards = turningCards(edition, debrief);
    expect(cards).toHaveLength(points.length);
    for (const { title, event, effect, luckText } of cards) {
      expect(`${title} ${event} ${effect} ${luckText}`).not.toMatch(/[{}]|undefined|NaN|incident:/);
      expect(effect).toMatch(/[+−]/);
    }
    expect(turningFinding(debrief)).toMatch(points.length === 0 ? /^No single month/ : /moved the declared objectives/);
  });
});
