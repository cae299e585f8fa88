/** The findings of the critique of November 2026 on war and law: each failed then. Lines marked OPEN do not hold. */

import { describe, expect, it } from 'vitest';
import { cardOf, compileRules, type Campaign, type Indicator } from '../../../sim/index.ts';
import { outcomeOf } from '../../../sim/incidents/outcome.ts';
import { settle } from '../../../sim/incidents/settle.ts';
import { also, average, firstMonth, whether, type Arm, type Change, type Figure } from '../../../sim/study/index.ts';
import { MIDDLING, occurrenceOf, outcomeUnder, prospectUnder, withForce } from '../incidents/cases.ts';
import { catalogue, indexIn, nth, rules, SCENARIO } from '../setup.ts';
import { BALANCED, effectOf, LASTING, LINE, meanIn, played, sectorsWith, spreadOf, worthOf } from './arms.ts';

const count = 100;

describe('finding 7: the big night', () => {
  function night(severity: number): { readonly campaign: Campaign; readonly truce: number; readonly cohesion: number } {
    const campaign = withForce();
    campaign.world.ceasefire[0] = 0.75;
    campaign.world.drones[0] = 6000;
    const cohesion = nth(campaign.world.cohesion, 0);
    const raid = occurrenceOf(campaign, 'mass-raid', { severity });
    settle(campaign, raid, outcomeUnder(campaign, raid));
    return {
      campaign,
      truce: 0.75 - nth(campaign.world.ceasefire, 0),
      cohesion: cohesion - nth(campaign.world.cohesion, 0),
    };
  }

  it('finding 7: drops the truce by its size, shakes partners and asks', () => {
    // Then: the ceasefire fell by 0.04 in the month, from 75 to 74 in the story; nobody was asked and no partner reacted.
    expect(night(0.5).truce).toBeGreaterThan(0.06);
    expect(night(0.9).truce).toBeGreaterThan(night(0.5).truce);
    expect(night(0.5).cohesion).toBeGreaterThan(0);
    expect(nth(rules.incidents, indexIn(rules.incidents, 'mass-raid')).responses.length).toBeGreaterThan(2);
  });
});

describe('finding 8: luck that ends games out of nothing', () => {
  it('finding 8: no truce breaks at a small chance, and none at a firm ceasefire far above the rest', () => {
    // Then: 25 % of the balanced collapses came at a monthly chance below 2 %.
    const lost = ['cautious', 'balanced', 'robust'].flatMap((mandate) =>
      played({ mandate }, count).filter(({ ending }) => ending === 'ceasefireCollapsed'),
    );
    expect(lost.length).toBeGreaterThan(20);
    expect(rules.p.endings.breakLeast).toBeGreaterThan(0.02);
    const firm = lost.filter(({ months }) => (months.at(-2)?.ceasefire ?? 0) > 0.6);
    expect(firm.length / lost.length).toBeLessThan(0.1);
    // Signs take a month to be seen and a month to be stated.
    expect(lost.every(({ months }) => months.length > 2)).toBe(true);
  });
});

describe('finding 9: escalation', () => {
  const touches = (rung: number): Figure => whether(({ months }) => months.some((month) => month.rung >= rung));
  const provocative: Arm = also(BALANCED, {
    force: { roe: 'enforce', triggers: 'vague', venue: 'none' },
    sectors: sectorsWith({ footprint: 40 }, (id) => LINE.includes(id)),
  });

  it('finding 9: the most provocative mandate comes to wider war, the balanced one hardly', () => {
    // Then: rung 6 in 0 of 200.
    const wider = whether(({ ending }) => ending === 'widerWar');
    expect(meanIn(provocative, wider, count)).toBeGreaterThan(0.2);
    expect(meanIn(BALANCED, wider, count)).toBeLessThan(0.05);
  });

  it('finding 9: robust rules reach open exchanges now and then', () => {
    // Then: 3 % at rung 4 or above over all mandates.
    expect(meanIn({ mandate: 'robust' }, touches(4), count)).toBeGreaterThan(0.05);
    expect(meanIn({ mandate: 'robust' }, touches(3), count)).toBeGreaterThan(
      meanIn({ mandate: 'cautious' }, touches(3), count),
    );
  });
});

describe('finding 10: a ghost force', () => {
  const ghost: Change = { sectors: { neighbours: { footprint: 40 }, 'black-sea': { footprint: 40 } } };
  const line: Change = { sectors: Object.fromEntries(LINE.map((id) => [id, { footprint: 20 }])) };
  const nobody: Change = { sectors: { neighbours: { footprint: 0 } } };
  const mean = (change: Change, name: Indicator): number => meanIn(also(LASTING, change), average(name), count);

  it.each(['confidence', 'ceasefire', 'hostility', 'neutrality'] as const)(
    'finding 10: next door and at sea it does to %s what no force does, and troops on the line something else',
    (name) => {
      // Then: confidence 0.521 against 0.562 on the line, and the same grievance, for 8,000 men in Poland and at sea.
      expect(Math.abs(mean(ghost, name) - mean(nobody, name))).toBeLessThan(0.01);
      expect(Math.abs(mean(line, name) - mean(nobody, name))).toBeGreaterThan(0.05);
    },
  );

  // OPEN finding 10: it lends no credibility: 0.458 against 0.383 without (the pledge pillar counts it); belief 0.393, 0.356
});

describe('finding 11: success that is punished', () => {
  const card = (ending: 'exitAchieved' | 'ceasefireCollapsed', months: number, value: number) =>
    cardOf(compileRules(catalogue), {
      scenario: SCENARIO,
      objectives: ['kyiv-trusts', 'force-spared', 'escalation-capped', 'partners-hold'],
      horizon: 24,
      months,
      ending,
      course: () => Array.from({ length: months }, () => value),
    });

  it('finding 11: trust is counted over the months that a mission took which reached its exit', () => {
    // Then: 18 months above 0.5, so nobody who left by a fixed term met it.
    expect(card('exitAchieved', 12, 0.7)[0]).toMatchObject({ objective: 'kyiv-trusts', verdict: 'met' });
    expect(card('exitAchieved', 12, 0.2)[0]).toMatchObject({ verdict: 'missed' });
  });

  it('finding 11: a collapse leaves no limit met that was merely not reached', () => {
    // Then: "Met: force spared, no exchange of fire" after a collapse in month 13.
    const verdicts = card('ceasefireCollapsed', 13, 0.7);
    expect(verdicts.filter(({ objective }) => ['force-spared', 'escalation-capped'].includes(objective))).toMatchObject(
      [{ verdict: 'notTested' }, { verdict: 'notTested' }],
    );
  });

  // OPEN finding 11: leaving early is no success of its own: a fixed term still adds 1.2 of 10 to the balanced card
});

describe('finding 13: neutrality', () => {
  const held = (value: number): Change => ({ held: [{ column: 'neutrality', value }] });

  it.each(['talks', 'ceasefire', 'dark'] as const)('finding 13: is read: %s', (name) => {
    // Then: held at 0.05 or 0.95 all game, every other figure was identical to the last digit.
    const low = effectOf(held(0.05), average(name), { count });
    const high = effectOf(held(0.95), average(name), { count });
    const gain = high.mean - low.mean;
    expect(name === 'dark' ? -gain : gain).toBeGreaterThan(0.15 * spreadOf(LASTING, average(name), count));
  });
});

describe('finding 14: consent', () => {
  const consents: Figure = whether(({ months }) => months.some(({ consentGiven }) => consentGiven === 1));

  it('finding 14: comes to no force of active interception, and more often to one of observers', () => {
    // Then: in 14 to 15 % of robust and balanced campaigns.
    expect(meanIn({ mandate: 'robust' }, consents, count)).toBeLessThan(0.05);
    expect(meanIn({ mandate: 'cautious' }, consents, count)).toBeGreaterThan(
      meanIn({ mandate: 'robust' }, consents, count),
    );
  });

  it('finding 14: leaves no warning that foreign troops would be targets', () => {
    // Then: 1 August warning, consent the same month, 17 September "would be treated as targets" again.
    const { modifiers } = nth(rules.incidents, indexIn(rules.incidents, 'red-line-warning'));
    const byConsent = modifiers.find(({ data }) => data.reading === 'noConsent');
    expect(byConsent?.data.none).toBe(0);
  });
});

describe('finding 15: late answers', () => {
  it('finding 15: are late: more strikes home, by the same luck never less', () => {
    // Then: one slot decided lateness and rounded hits: hits when late 1.143, in time 1.137; in a third late was better.
    const campaign = withForce();
    campaign.world.drones[0] = 4000;
    campaign.world.cover.fill(0.3);
    const prospect = prospectUnder(
      campaign,
      occurrenceOf(campaign, 'swarm-at-guarded-site', { site: 'grid-kharkiv' }),
      'intercept',
    );
    const hits = (lateness: number): readonly number[] =>
      Array.from({ length: 100 }, (_, index) =>
        outcomeOf(prospect, { ...MIDDLING, lateness, rounding: (index + 0.5) / 100 }),
      ).map((outcome) => outcome.hits);
    const [late, inTime] = [hits(0), hits(0.999_999)];
    const sum = (list: readonly number[]): number => list.reduce((all, value) => all + value, 0);
    expect(late.every((value, index) => value >= nth(inTime, index))).toBe(true);
    expect(sum(late)).toBeGreaterThan(1.15 * sum(inTime));
  });
});

describe('finding 20: objectives settled at adoption', () => {
  it('finding 20: credibility and escalation are decided in play', () => {
    // Then: credibility 0.009 between seeds; "credible guarantee" met by 0.97, "escalation capped" by 0.93.
    expect(spreadOf(LASTING, average('credibility'), count)).toBeGreaterThan(0.025);
    expect(meanIn(BALANCED, worthOf('credible-guarantee'), count)).toBeLessThan(0.9);
    expect(meanIn(BALANCED, worthOf('escalation-capped'), count)).toBeLessThan(0.9);
  });

  // OPEN finding 20: legitimacy is decided in play: 0.011 between seeds (0.006 then), still met by 0.95
});

describe('finding 22: numbers', () => {
  it('finding 22: American support is neither free nor certain nor there at once', () => {
    // Then: free, certain, back in weeks.
    expect(rules.p.price.backing).toBeGreaterThan(0);
    expect(rules.p.washington.atMost).toBeLessThan(1);
    const all = firstMonth(({ backing }) => backing >= 4);
    expect(meanIn(BALANCED, all, count)).toBeGreaterThan(4);
  });

  // OPEN finding 22: four long batteries have more than one load: the start still gives 24 interceptors
  // OPEN finding 22: Moscow makes as many drones as its own fact says: 1,200 a month against 2,700 to 6,000
  // OPEN finding 22: open war has more violations than Donbas in 2020: still 750 a day
  // OPEN finding 22: own cover differs by sector: one figure for all
});
