import { describe, expect, it } from 'vitest';
import {
  ESTIMATED,
  HIDDEN_EVENTS,
  INDICATORS,
  INDICATOR_NAMES,
  policies,
  viewFor,
  type Campaign,
  type Measure,
} from '../../../sim/index.ts';
import { deviation } from '../../../sim/numbers/distributions.ts';
import { setInForce } from '../incidents/cases.ts';
import { hasEnded, imprint, nth, playMonths, rules, rulesWith, seedsOf, start } from '../setup.ts';

/** The months of some campaigns under each policy. */
function visitMonths(name: string, visit: (campaign: Campaign) => void, played = rules): void {
  for (const policy of Object.values(policies)) {
    for (const seed of seedsOf(name, 12)) {
      const campaign = start(seed, { record: false, rules: played });
      while (!hasEnded(campaign)) {
        playMonths(campaign, policy, 1);
        visit(campaign);
      }
    }
  }
}

const isPoint = ({ low, high }: Measure): boolean => low === high;
const holds = ({ low, high }: Measure, value: number): boolean => low <= value && value <= high;

/**
 * How often a range holds the truth: it reaches one half-width either way and is off by this part of it, times a
 * deviation; so wherever the deviation is below 1 / error.
 */
function shareWithin(error: number): number {
  const lucks = Array.from({ length: 20_000 }, (_, index) => (index + 0.5) / 20_000);
  return lucks.filter((luck) => Math.abs(error * deviation(luck)) <= 1).length / lucks.length;
}

describe('the view of the team', () => {
  it('shows ranges of what a staff can only estimate, and never the truth itself', () => {
    visitMonths('leak', (campaign) => {
      const view = viewFor(campaign, 'team');
      for (const indicator of ESTIMATED) {
        const truth = nth(campaign.world[indicator], 0);
        const { low, high, confidence } = view.measure(indicator);
        expect(confidence).not.toBe('counted');
        expect(low < high || truth === 0, `${indicator} as a point`).toBe(true);
        expect((low + high) / 2 === truth && truth > 0, `${indicator} in the middle of its range`).toBe(false);
      }
    });
  });

  it('shows counted figures as they are', () => {
    visitMonths('counted', (campaign) => {
      const view = viewFor(campaign, 'team');
      for (const indicator of INDICATOR_NAMES.filter((name) => !ESTIMATED.includes(name))) {
        const truth = nth(campaign.world[indicator], 0);
        expect(view.measure(indicator)).toEqual({ low: truth, high: truth, confidence: 'counted' });
      }
    });
  });

  it('holds the truth in its ranges as often as the book says, and not always', () => {
    let inside = 0;
    let all = 0;
    visitMonths('covers', (campaign) => {
      const view = viewFor(campaign, 'team');
      for (const indicator of ESTIMATED) {
        all += 1;
        inside += holds(view.measure(indicator), nth(campaign.world[indicator], 0)) ? 1 : 0;
      }
    });
    expect(all).toBeGreaterThan(1000);
    expect(Math.abs(inside / all - shareWithin(rules.p.estimates.error))).toBeLessThan(0.04);
    expect(inside).toBeLessThan(all);
  });

  it('keeps its ranges within the bounds of the figure', () => {
    visitMonths('bounds', (campaign) => {
      const view = viewFor(campaign, 'team');
      for (const indicator of ESTIMATED) {
        const { low, high } = view.measure(indicator);
        expect(low).toBeGreaterThanOrEqual(INDICATORS[indicator].low);
        expect(high).toBeLessThanOrEqual(INDICATORS[indicator].high);
      }
    });
  });

  it('shows the same range however often it is asked for in a month', () => {
    const campaign = start('twice');
    expect(viewFor(campaign, 'team').measure('belief')).toEqual(viewFor(campaign, 'team').measure('belief'));
  });

  it('shows narrower ranges, with more confidence, where intelligence flows and monitors watch', () => {
    const widths = [0, 1].map((known) => {
      const campaign = start('narrow');
      campaign.world.flow[1] = known;
      campaign.world.verification[0] = known;
      campaign.world.hostility[0] = 0.5;
      const { low, high, confidence } = viewFor(campaign, 'team').measure('hostility');
      return { width: high - low, confidence };
    });
    expect(widths[1]?.width).toBeLessThan(widths[0]?.width ?? 0);
    expect(widths.map(({ confidence }) => confidence)).toEqual(['low', 'high']);
  });

  it('shows support in the capitals as polls do: a range around no truth, that holds it most times', () => {
    let middles = 0;
    let inside = 0;
    let polls = 0;
    visitMonths('polls', (campaign) => {
      viewFor(campaign, 'team')
        .partners()
        .forEach(({ support }, partner) => {
          const truth = nth(campaign.world.support, partner);
          polls += 1;
          inside += holds(support, truth) ? 1 : 0;
          middles += Math.abs((support.low + support.high) / 2 - truth) < 1e-9 ? 1 : 0;
        });
    });
    expect(middles / polls).toBeLessThan(0.01);
    expect(Math.abs(inside / polls - shareWithin(rules.p.estimates.error))).toBeLessThan(0.04);
  });

  it('has nothing of what Moscow chose, or believes, outside its estimates', () => {
    const campaign = start('hidden');
    playMonths(campaign, policies.balanced, 2);
    const team = JSON.stringify(plainly(campaign, 'team'));
    for (const hidden of ['belief', 'level', 'hostility', 'credibility']) expect(team).not.toContain(`"${hidden}"`);
    expect(HIDDEN_EVENTS).toContain('moscowChose');
  });

  it('is a copy: changing it does not change the world', () => {
    const campaign = start('copy');
    const before = imprint(campaign);
    const view = viewFor(campaign, 'team');
    for (const list of [view.settings(), view.sectors(), view.sites(), view.partners(), view.backings()]) {
      (list as unknown[]).length = 0;
    }
    expect(imprint(campaign)).toEqual(before);
    expect(view.sectors()).toHaveLength(rules.sectors.length);
  });
});

/** What a seat sees at once, as plain data. */
function plainly(campaign: Campaign, seat: 'team' | 'truth'): unknown {
  const view = viewFor(campaign, seat);
  return [view, view.settings(), view.sectors(), view.sites(), view.partners(), view.backings()];
}

describe('the view of the truth', () => {
  it('shows every figure as it is', () => {
    visitMonths('truth', (campaign) => {
      const view = viewFor(campaign, 'truth');
      for (const indicator of INDICATOR_NAMES) {
        const truth = nth(campaign.world[indicator], 0);
        expect(view.measure(indicator)).toEqual({ low: truth, high: truth, confidence: 'counted' });
      }
      view.partners().forEach(({ support }, partner) => {
        expect(support.low).toBe(nth(campaign.world.support, partner));
        expect(isPoint(support)).toBe(true);
      });
    });
  });
});

describe('an estimate', () => {
  it('would be off by nothing if staffs never erred', () => {
    const exact = rulesWith({ 'estimates.error': 0 });
    const campaign = start('unerring', { rules: exact });
    campaign.world.hostility[0] = 0.5;
    const { low, high } = viewFor(campaign, 'team').measure('hostility');
    expect((low + high) / 2).toBeCloseTo(0.5, 12);
  });

  it('of violations is as wide as there are many', () => {
    const campaign = start('many');
    const widths = [10, 100, 1000].map((violations) => {
      campaign.world.violations[0] = violations;
      const { low, high } = viewFor(campaign, 'team').measure('violations');
      return (high - low) / violations;
    });
    expect(widths[1]).toBeCloseTo(widths[0] ?? 0, 9);
    expect(widths[2]).toBeCloseTo(widths[0] ?? 0, 9);
  });
});

describe('the view', () => {
  it('says what month it is and how far the campaign goes', () => {
    const campaign = start('calendar');
    expect(viewFor(campaign, 'team')).toMatchObject({ turn: 1, month: '2025-11', horizon: 24, phase: 'orders' });
    playMonths(campaign, policies.cautious, 2);
    expect(viewFor(campaign, 'team')).toMatchObject({ turn: 3, month: '2026-01', ending: 'none' });
  });

  it('lists every setting of the force once and of the sectors for each sector', () => {
    const campaign = start('settings');
    setInForce(campaign, 'roe', 3);
    const settings = viewFor(campaign, 'team').settings();
    expect(settings.filter(({ setting }) => setting === 'roe')).toMatchObject([{ sector: null, inForce: 'intercept' }]);
    expect(settings.filter(({ setting }) => setting === 'footprint').map(({ sector }) => sector)).toEqual(
      rules.sectors.map(({ id }) => id),
    );
  });
});
