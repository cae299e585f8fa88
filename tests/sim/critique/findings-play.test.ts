/** The findings of the critique of November 2026 on decisions, pace and talks: each failed then. Lines marked OPEN do not hold. */

import { describe, expect, it } from 'vitest';
import { playMonth, policies, type Campaign, type CampaignEvent } from '../../../sim/index.ts';
import { termsOf } from '../../../sim/actors/moscow.ts';
import { beliefDrifts } from '../../../sim/dynamics/credibility.ts';
import { hostilityMoves } from '../../../sim/dynamics/moods.ts';
import { stocksMove } from '../../../sim/dynamics/stocks.ts';
import { routineDeaths } from '../../../sim/dynamics/casualties.ts';
import { prospectOf } from '../../../sim/incidents/outcome.ts';
import { settle } from '../../../sim/incidents/settle.ts';
import { holdRound } from '../../../sim/politics/talks.ts';
import { partnersFeel } from '../../../sim/politics/partners.ts';
import {
  aside,
  LUCK_GRID,
  occurrenceOf,
  outcomeUnder,
  prospectUnder,
  setInForce,
  withForce,
} from '../incidents/cases.ts';
import { hasEnded, journalOf, nth, rules, seedsOf, setLuck, start } from '../setup.ts';
import { fork, type Fork } from './forks.ts';

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const spanOf = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

describe('finding 6: decisions', () => {
  const forks = seedsOf('fork', 40).flatMap((seed) =>
    [1, 6, 12].flatMap((place): readonly Fork[] => {
      const tried = fork(seed, place);
      return tried === null ? [] : [tried];
    }),
  );

  it('finding 6: move the card by more than they did', () => {
    // Then: a mean spread of 0.12 of 10 over the answers to one decision.
    expect(forks.length).toBeGreaterThan(100);
    expect(meanOf(forks.map(({ scores }) => spanOf(scores)))).toBeGreaterThan(0.16);
  });

  // OPEN finding 6: most decisions change how the campaign ends: in 77 % of 60 the card is still the same (82 % then)
});

describe('finding 12: trade-offs that the screen states', () => {
  /** How a step changes a figure when a setting goes from one value to another. */
  function change(
    setting: Parameters<typeof setInForce>[1],
    [from, to]: readonly [number, number],
    measure: (campaign: Campaign) => number,
  ): number {
    const [before, after] = [from, to].map((value) => {
      const campaign = withForce();
      campaign.world.drones[0] = 2000;
      campaign.world.belief[0] = 0.5;
      campaign.world.hostility[0] = 0.5;
      rules.sectors.forEach((_, sector) => setInForce(campaign, 'training', 0, sector));
      setInForce(campaign, 'exit', 0);
      setInForce(campaign, setting, value);
      if (setting === 'training' || setting === 'airDefence') {
        rules.sectors.forEach((_, sector) => setInForce(campaign, setting, value, sector));
      }
      return measure(campaign);
    });
    return (after ?? 0) - (before ?? 0);
  }
  const moved =
    (step: (campaign: Campaign) => void, column: 'drones' | 'hostility' | 'belief' | 'cohesion' | 'forceKilled') =>
    (campaign: Campaign): number => {
      setLuck(campaign, 'force', 'routine', 0.97);
      const before = nth(campaign.world[column], 0);
      step(campaign);
      return nth(campaign.world[column], 0) - before;
    };
  const swarm = (campaign: Campaign) =>
    prospectOf(campaign, occurrenceOf(campaign, 'swarm-at-guarded-site', { site: 'grid-kharkiv' }), null).raid;

  it('finding 12: tightened sanctions slow the production of arms', () => {
    // Then: production was constant.
    expect(change('sanctions', [1, 2], moved(stocksMove, 'drones'))).toBeLessThan(0);
  });

  it('finding 12: the task of air defence drains stores', () => {
    // Then: shots did not read the task.
    expect(change('airDefence', [0, 1], (campaign) => swarm(campaign)?.spent ?? 0)).toBeGreaterThan(0);
  });

  it('finding 12: training is one that Moscow resents, and it has losses', () => {
    // Then: hostility did not read it.
    expect(change('training', [0, 1], moved(hostilityMoves, 'hostility'))).toBeGreaterThan(0);
    expect(change('training', [0, 1], moved(routineDeaths, 'forceKilled'))).toBeGreaterThanOrEqual(0);
  });

  it('finding 12: Moscow knows how long it has to wait for a fixed term', () => {
    // Then: nothing moved with the kind of exit.
    expect(change('exit', [2, 1], moved(beliefDrifts, 'belief'))).toBeLessThan(0);
    expect(change('exit', [2, 1], moved(partnersFeel, 'cohesion'))).toBeGreaterThan(0);
  });

  it('finding 12: Moscow learns the thresholds that are codified', () => {
    expect(change('triggers', [0, 2], (campaign) => termsOf(campaign, 'probing').gain)).toBeGreaterThan(0);
  });

  it('finding 12: a captain on the scene may go too far', () => {
    const spread = (campaign: Campaign): number =>
      prospectUnder(campaign, occurrenceOf(campaign, 'patrol-under-fire', { sector: 'kharkiv' }), 'return-fire').ordered
        .spread;
    expect(change('authority', [1, 2], spread)).toBeGreaterThan(0);
  });

  // OPEN finding 12: the rest of the list on the screen is tested by the claims and the critique rows
});

describe('finding 16: answers that are always dominated', () => {
  /** Figures that are better when they are higher, or lower. */
  const HIGHER = [
    'belief',
    'ceasefire',
    'confidence',
    'legitimacy',
    'cohesion',
    'neutrality',
    'shortInterceptors',
  ] as const;
  const LOWER = ['forceKilled', 'civiliansKilled', 'escalation', 'hostility', 'dark', 'cost'] as const;

  function figuresOf(type: string, response: string): readonly number[] {
    const campaign = withForce();
    const { world } = campaign;
    world.ceasefire[0] = 0.5;
    world.belief[0] = 0.5;
    world.hostility[0] = 0.5;
    const sums = [...HIGHER, ...LOWER].map(() => 0);
    for (const luck of LUCK_GRID) {
      aside(campaign, () => {
        const occurrence = occurrenceOf(campaign, type, { sector: 'kharkiv', luck });
        settle(campaign, occurrence, outcomeUnder(campaign, occurrence, response));
        [...HIGHER, ...LOWER].forEach((name, index) => {
          const sign = index < HIGHER.length ? 1 : -1;
          sums[index] = (sums[index] ?? 0) + sign * nth(world[name], 0);
        });
      });
    }
    return sums;
  }

  it.each([
    // Then: better or equal on all twelve figures in every instance.
    ['kyiv-asks-for-more', 'refer-to-capitals', 'record-and-report'],
    ['strike-on-the-force', 'intercept', 'strike-source'],
  ])('finding 16: over %s, %s is worse than %s in something', (type, over, under) => {
    const [a, b] = [figuresOf(type, over), figuresOf(type, under)];
    expect(a.some((value, index) => value < nth(b, index) - 1e-9)).toBe(true);
  });

  // OPEN finding 16: to refer a probe, a patrol under fire or stray drones is no better in all than to record them
});

/** Balanced campaigns as they were recorded. */
const recorded = seedsOf('pace', 60).map(
  (seed): { readonly events: readonly CampaignEvent[]; readonly months: number } => {
    const campaign = start(seed);
    while (!hasEnded(campaign)) playMonth(campaign, policies.balanced);
    const { events, digests } = journalOf(campaign);
    return { events, months: digests.length };
  },
);

describe('finding 17: incidents that ask nothing', () => {
  it('finding 17: most months ask, and many types do', () => {
    // Then: 10 of 42 types, and 49 % of the months without a decision.
    const asked = recorded.map(
      ({ events }) => new Set(events.flatMap((event) => (event.kind === 'decisionOpened' ? [event.turn] : []))).size,
    );
    const months = recorded.reduce((sum, game) => sum + game.months, 0);
    expect(asked.reduce((sum, value) => sum + value, 0) / months).toBeGreaterThan(0.65);
    expect(rules.incidents.filter(({ responses }) => responses.length > 0).length).toBeGreaterThan(15);
  });
});

describe('finding 18: pacing', () => {
  const perMonth = (kind: CampaignEvent['kind'], from: number, to: number): number => {
    const months = recorded.reduce((sum, game) => sum + Math.max(0, Math.min(to, game.months) - from + 1), 0);
    const seen = recorded.flatMap(({ events }) =>
      events.filter((event) => event.kind === kind && event.turn >= from && event.turn <= to),
    );
    return seen.length / months;
  };

  it('finding 18: the second year asks', () => {
    // Then: decisions 0.95 in month 4, 0.50 in month 24; incidents 8.5 in month 5, 4.6 in month 24.
    expect(perMonth('decisionOpened', 19, 24)).toBeGreaterThan(0.75 * perMonth('decisionOpened', 4, 9));
  });
});

// OPEN finding 19: the card states the chance somewhere this month, not at one site: a matter of the screen, tested there.

describe('finding 21: talks', () => {
  it('finding 21: yield text less often on a broken truce, and under signs of a break', () => {
    // Then: they did not read the ceasefire: binding terms at a ceasefire of 5.
    const texts = (ceasefire: number, alarm: number): number =>
      Array.from({ length: 400 }, (_, index) => {
        const campaign = start('talks');
        setInForce(campaign, 'venue', 3);
        setInForce(campaign, 'agenda', 1);
        setInForce(campaign, 'terms', 1);
        campaign.world.ceasefire[0] = ceasefire;
        campaign.world.alarm[0] = alarm;
        setLuck(campaign, 'talks', 'attendance', ((index % 20) + 0.5) / 20);
        setLuck(campaign, 'talks', 'text', (Math.floor(index / 20) + 0.5) / 20);
        return holdRound(campaign, { id: 'test' });
      }).filter((result) => result === 'text').length / 400;
    expect(texts(0.05, 2)).toBeLessThan(0.6 * texts(0.75, 0));
    expect(texts(0.05, 0)).toBeLessThan(texts(0.75, 0));
  });
});
