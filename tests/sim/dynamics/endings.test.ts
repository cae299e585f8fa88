import { describe, expect, it } from 'vitest';
import { ENDINGS, endingOf, policies, type Campaign, type Ending } from '../../../sim/index.ts';
import { endingNow, exitMoves, countLowMonths } from '../../../sim/dynamics/endings.ts';
import { setInForce } from '../incidents/cases.ts';
import { hasEnded, journalOf, nth, playMonths, rules, seedsOf, start } from '../setup.ts';

/** A campaign that goes on: firm ceasefire, trust, cohesion, no exit, far from the horizon. */
function steady(): Campaign {
  const campaign = start('steady');
  const { world, month } = campaign;
  month.index = 10;
  world.ceasefire[0] = 1;
  world.rung[0] = 0;
  world.confidence[0] = 1;
  world.cohesion[0] = 1;
  world.exitProgress[0] = 0;
  world.broke[0] = 0;
  setInForce(campaign, 'model', 3);
  setInForce(campaign, 'consent', 1);
  return campaign;
}

function endingWith(prepare: (campaign: Campaign) => void): Ending {
  const campaign = steady();
  prepare(campaign);
  return endingNow(campaign);
}

/** The endings of as many months with the counts of low months as they are. */
function endingsOver(campaign: Campaign, months: number): readonly Ending[] {
  return Array.from({ length: months }, () => {
    countLowMonths(campaign);
    return endingNow(campaign);
  });
}

describe('a campaign', () => {
  it('goes on where nothing speaks against it', () => {
    expect(endingWith(() => undefined)).toBe('none');
  });

  const cases: readonly (readonly [Ending, string, (campaign: Campaign) => void])[] = [
    ['widerWar', 'on the highest rung', ({ world }) => void (world.rung[0] = 6)],
    ['none', 'one rung below', ({ world }) => void (world.rung[0] = 5)],
    ['exitAchieved', 'where its milestone has held', ({ world }) => void (world.exitProgress[0] = 24)],
    ['horizonReached', 'at the horizon', (campaign) => void (campaign.month.index = campaign.horizon - 1)],
    ['ceasefireCollapsed', 'where the truce broke this month', ({ world }) => void (world.broke[0] = 1)],
  ];

  it.each(cases)('ends as %s: %s', (ending, _, prepare) => {
    expect(endingWith(prepare)).toBe(ending);
  });

  it.each([
    ['lapsed', 'Kyiv trusts it', 'confidence'],
    ['withdrawn', 'the partners hold together', 'cohesion'],
  ] as const)(
    'ends as %s where %s no longer for a second month, and a better month starts the count anew',
    (...way) => {
      const [ending, , column] = way;
      const months = rules.p.endings.monthsBelow;
      expect(months).toBeGreaterThan(1);
      const campaign = steady();
      campaign.world[column][0] = 0;
      expect(endingsOver(campaign, months - 1)).toEqual(Array(months - 1).fill('none'));
      campaign.world[column][0] = 1;
      expect(endingsOver(campaign, 1)).toEqual(['none']);
      campaign.world[column][0] = 0;
      expect(endingsOver(campaign, months)).toEqual([...Array<Ending>(months - 1).fill('none'), ending]);
    },
  );

  it.each([
    ['in its first months', (campaign: Campaign) => void (campaign.month.index = 0)],
    ['where nobody is deployed who could be sent home', (campaign: Campaign) => setInForce(campaign, 'model', 0)],
  ])('goes on %s, whatever Kyiv and the partners think', (_, prepare) => {
    const campaign = steady();
    prepare(campaign);
    campaign.world.confidence[0] = 0;
    campaign.world.cohesion[0] = 0;
    expect(endingsOver(campaign, 3)).toEqual(['none', 'none', 'none']);
  });

  it('that ends in war does not count as one that has reached its exit or horizon', () => {
    expect(
      endingWith((campaign) => {
        campaign.world.rung[0] = 6;
        campaign.world.exitProgress[0] = 24;
        campaign.month.index = campaign.horizon - 1;
      }),
    ).toBe('widerWar');
  });
});

describe('an ending', () => {
  it('is in the world, in the record and in the phase, and no month follows', () => {
    for (const seed of seedsOf('ending', 20)) {
      const campaign = start(seed);
      playMonths(campaign, policies.balanced, campaign.horizon);
      expect(hasEnded(campaign)).toBe(true);
      const ending = endingOf(campaign);
      expect(ENDINGS.indexOf(ending)).toBeGreaterThan(0);
      const { events, digests } = journalOf(campaign);
      expect(events.at(-1)).toEqual({ kind: 'campaignEnded', turn: digests.length, ending });
      expect(nth(campaign.world.month, 0)).toBe(digests.length);
      expect(digests.length).toBeLessThanOrEqual(campaign.horizon);
      expect(ending).not.toBe(digests.length < campaign.horizon ? 'horizonReached' : 'none');
    }
  });

  it('comes at the horizon that was asked for, at the latest', () => {
    for (const horizon of [1, 2, 6, 12]) {
      const campaign = start('short', { horizon });
      playMonths(campaign, policies.cautious, 24);
      expect(hasEnded(campaign)).toBe(true);
      expect(nth(campaign.world.month, 0)).toBeLessThanOrEqual(horizon);
    }
  });
});

describe('an exit', () => {
  const EXITS = ['none', 'fixedTerm', 'elections', 'withdrawal', 'finalStatus'];

  /** A campaign in which everything that an exit can ask for is there. */
  function ripe(exit: string): Campaign {
    const campaign = steady();
    campaign.month.index = 100;
    campaign.world.talks[0] = 1;
    campaign.world.verification[0] = 1;
    setInForce(campaign, 'exit', EXITS.indexOf(exit));
    return campaign;
  }

  /** Months that the milestone has held after as many months of such a world. */
  function progress(campaign: Campaign, months: number): number {
    for (let month = 0; month < months; month += 1) exitMoves(campaign);
    return nth(campaign.world.exitProgress, 0);
  }

  it('that nobody declared is never reached', () => {
    expect(progress(ripe('none'), 5)).toBe(0);
  });

  it.each(EXITS.slice(1))('by %s counts the months for which its milestone holds', (exit) => {
    const campaign = ripe(exit);
    expect(progress(campaign, 3)).toBe(3);
    expect(journalOf(campaign).events.filter(({ kind }) => kind === 'milestone')).toMatchObject([
      { state: 'reached', exit },
    ]);
  });

  it.each([
    ['elections', 'ceasefire'],
    ['withdrawal', 'ceasefire'],
    ['withdrawal', 'verification'],
    ['withdrawal', 'talks'],
    ['finalStatus', 'talks'],
  ] as const)('by %s is undone by a relapse of %s', (exit, column) => {
    const campaign = ripe(exit);
    progress(campaign, 3);
    campaign.world[column][0] = 0;
    expect(progress(campaign, 1)).toBe(0);
    expect(journalOf(campaign).events.at(-1)).toMatchObject({ kind: 'milestone', state: 'lost', exit });
  });

  it.each(['fixedTerm', 'elections'])('by %s does not come before its time', (exit) => {
    const campaign = ripe(exit);
    campaign.month.index = 0;
    expect(progress(campaign, 3)).toBe(0);
  });

  it('ends the mission once its milestone has held long enough, a fixed term at once', () => {
    const { monthsHeld } = rules.p.exit;
    for (const exit of EXITS.slice(2)) {
      const campaign = ripe(exit);
      campaign.month.index = 10;
      campaign.world.exitProgress[0] = monthsHeld - 1;
      expect(endingNow(campaign)).toBe('none');
      campaign.world.exitProgress[0] = monthsHeld;
      expect(endingNow(campaign)).toBe('exitAchieved');
    }
    const fixed = ripe('fixedTerm');
    fixed.month.index = 10;
    fixed.world.exitProgress[0] = 1;
    expect(endingNow(fixed)).toBe('exitAchieved');
  });
});
