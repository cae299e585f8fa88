import { describe, expect, it } from 'vitest';
import {
  compileRules,
  reportCard,
  yardstickOf,
  type Campaign,
  type Indicator,
  type ObjectiveData,
  type Verdict,
} from '../../../sim/index.ts';
import { catalogue, endMonth, journalOf, rules, start } from '../setup.ts';

const quantity = (value: number) => ({ value, low: value, high: value, unit: 'test', source: 'assumption' });

const objective = (over: Partial<ObjectiveData>): ObjectiveData => ({
  id: 'tested',
  indicator: 'ceasefire',
  measure: 'last',
  met: quantity(0.5),
  partly: quantity(0.3),
  better: 'higher',
  ...over,
});

/** A whole campaign whose one objective is this one, after months with these values of its indicator. */
function campaignWith(over: Partial<ObjectiveData>, months: readonly number[]): Campaign {
  const tested = objective(over);
  const campaign = start('card', {
    rules: compileRules({ ...catalogue, objectives: [...catalogue.objectives, tested] }),
  });
  campaign.objectives = [tested.id];
  const { indicators, digests } = journalOf(campaign);
  const [before] = indicators;
  if (before === undefined) throw new Error('no indicators at the start');
  indicators.push(...months.map((value) => ({ ...before, [tested.indicator]: value })));
  digests.push(...Array.from({ length: campaign.horizon }, () => ''));
  return campaign;
}

describe('the verdict on an objective', () => {
  it.each<readonly ['higher' | 'lower', number, Verdict]>([
    ['higher', 0.9, 'met'],
    ['higher', 0.5, 'met'],
    ['higher', 0.49, 'partly'],
    ['higher', 0.3, 'partly'],
    ['higher', 0.29, 'missed'],
    ['lower', 1, 'met'],
    ['lower', 3, 'met'],
    ['lower', 3.1, 'partly'],
    ['lower', 4, 'partly'],
    ['lower', 4.1, 'missed'],
  ])('where %s is better: %d is %s', (better, value, verdict) => {
    const marks = better === 'higher' ? { met: 0.5, partly: 0.3 } : { met: 3, partly: 4 };
    const campaign = campaignWith({ better, met: quantity(marks.met), partly: quantity(marks.partly) }, [value]);
    expect(reportCard(campaign)).toMatchObject([{ objective: 'tested', verdict, value }]);
  });

  it.each([
    [24, 18, 12],
    [12, 9, 6],
    [36, 27, 18],
    [1, 1, 1],
  ])('counts months in proportion to the %d that are played', (horizon, met, partly) => {
    const counted = { measure: 'monthsAbove', ofMonths: 24, met: quantity(18), partly: quantity(12) } as const;
    const compiled = compileRules({ ...catalogue, objectives: [objective({ ...counted, level: quantity(0.5) })] });
    const yardstick = yardstickOf(compiled, { scenario: 'post-ceasefire', horizon }, 'tested');
    expect([yardstick?.met.value, yardstick?.partly.value]).toEqual([met, partly]);
    expect(yardstick?.level?.value).toBe(0.5);
  });

  it('of months is the same whatever the horizon, where the same share of months was well', () => {
    const counted = { measure: 'monthsAbove', ofMonths: 24, met: quantity(18), partly: quantity(12) } as const;
    const campaign = campaignWith(
      { ...counted, level: quantity(0.5) },
      Array.from({ length: 9 }, () => 0.6),
    );
    expect(reportCard(campaign)).toMatchObject([{ verdict: 'missed', value: 9 }]);
    expect(reportCard({ ...campaign, horizon: 12 })).toMatchObject([{ verdict: 'met', value: 9 }]);
  });

  it.each<readonly [ObjectiveData['measure'], number]>([
    ['last', 0.2],
    ['lowest', 0.1],
    ['highest', 0.7],
    ['mean', 0.4],
    ['monthsAbove', 2],
  ])('is on the %s of the months', (measure, value) => {
    const months = [0.6, 0.1, 0.4, 0.7, 0.2];
    const [line] = reportCard(campaignWith({ measure, level: quantity(0.5) }, months));
    expect(line?.value).toBeCloseTo(value, 12);
  });

  it('counts a month at the level itself', () => {
    const [line] = reportCard(campaignWith({ measure: 'monthsAbove', level: quantity(0.5) }, [0.5, 0.499, 0.501]));
    expect(line?.value).toBe(2);
  });

  it('on a limit is open in a campaign that broke off before half of its months, unless it was broken', () => {
    const verdicts = [0, 1, 3.5, 5].map((value) => {
      const campaign = campaignWith({ better: 'lower', met: quantity(3), partly: quantity(4) }, [value]);
      journalOf(campaign).digests.length = campaign.horizon / 2 - 1;
      return reportCard(campaign)[0]?.verdict;
    });
    expect(verdicts).toEqual(['notTested', 'notTested', 'notTested', 'missed']);
  });

  it('on a goal stands however early a campaign broke off', () => {
    const campaign = campaignWith({ better: 'higher' }, [0.6]);
    journalOf(campaign).digests.length = 1;
    expect(reportCard(campaign)[0]?.verdict).toBe('met');
  });

  it('leaves out where the campaign began', () => {
    const [line] = reportCard(campaignWith({ indicator: 'cost' satisfies Indicator, measure: 'lowest' }, [7, 9]));
    expect(line?.value).toBe(7);
  });
});

describe('the report card', () => {
  it('has a line for each declared objective, in the order declared', () => {
    const campaign = start('card');
    const declared = [...rules.objectives.keys()].toReversed();
    campaign.objectives = declared;
    endMonth(campaign);
    expect(reportCard(campaign).map((line) => line.objective)).toEqual(declared);
  });

  it('tests nothing before the first month has ended, or where no record was kept', () => {
    expect(reportCard(start('card')).every(({ verdict }) => verdict === 'notTested')).toBe(true);
    const unrecorded = start('card', { record: false });
    endMonth(unrecorded);
    expect(reportCard(unrecorded).every(({ verdict }) => verdict === 'notTested')).toBe(true);
    expect(reportCard(unrecorded).length).toBeGreaterThan(0);
  });
});
