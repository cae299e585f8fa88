import { describe, expect, it } from 'vitest';
import {
  applyCommand,
  differenceOf,
  gapAccount,
  INDICATOR_NAMES,
  policies,
  type Campaign,
  type Course,
} from '../../../sim/index.ts';
import { endMonth, hasEnded, journalOf, must, nth, playMonths, start, startWith } from '../setup.ts';

const MONTHS = 12;

/** A campaign by standing orders; from a month on the team orders something else. */
function fork(
  seed: string,
  turn: number | null,
  order?: { readonly setting: 'roe' | 'consent'; readonly choice: string },
) {
  const campaign = startWith('balanced', seed, { horizon: MONTHS });
  for (let month = 1; month <= MONTHS && !hasEnded(campaign); month += 1) {
    if (month === turn && order !== undefined) must(campaign, { kind: 'order', ...order });
    endMonth(campaign);
  }
  return campaign;
}

function byPolicy(policy: keyof typeof policies, seed: string): Campaign {
  const campaign = start(seed);
  playMonths(campaign, policies[policy], 24);
  return campaign;
}

describe('a campaign and itself', () => {
  const played = byPolicy('balanced', 'thaw');
  const { played: months, parting, gaps, incidents } = differenceOf(played, byPolicy('balanced', 'thaw'));

  it('do not differ', () => {
    expect(parting).toEqual({ month: null, act: null });
    expect(gaps).toEqual([]);
    expect(incidents).toMatchObject({ otherwise: [], onlyOne: [], onlyOther: [] });
    expect(incidents.both).toBeGreaterThan(20);
    expect(months.one).toBe(months.other);
    for (const indicator of INDICATOR_NAMES) {
      const account = gapAccount(played, played, indicator, { from: 1, to: months.one });
      expect(account).toEqual({ before: 0, causes: [], after: 0 });
    }
  });
});

describe('a fork', () => {
  const order = { setting: 'consent', choice: 'required' } as const;
  const seeds = Array.from({ length: 6 }, (_, index) => `fork-${index}`);

  it.each(seeds)('differs first at the month in which it was forked, with seed %s', (seed) => {
    const [one, other] = [fork(seed, null), fork(seed, 4, order)];
    const { parting, gaps, incidents } = differenceOf(one, other);
    expect(parting.act).toMatchObject({ turn: 4, one: { kind: 'endMonth' }, other: { kind: 'order', ...order } });
    expect(parting.month).toBeGreaterThanOrEqual(4);
    expect(Math.min(...gaps.map(({ turn }) => turn))).toBe(parting.month);
    const apart = [...incidents.onlyOne, ...incidents.onlyOther, ...incidents.otherwise.map((pair) => pair.one)];
    for (const { turn } of apart) expect(turn).toBeGreaterThanOrEqual(4);
  });

  it('that changes something at once differs in that very month', () => {
    const [one, other] = [fork('fork-0', null), startWith('balanced', 'fork-0', { horizon: MONTHS })];
    for (let month = 1; month <= MONTHS && !hasEnded(other); month += 1) {
      // What is held stands for an order that is in force at once.
      if (month === 5) other.world.consentGiven[0] = 1;
      endMonth(other);
    }
    const { parting } = differenceOf(one, other);
    expect(parting.month).toBe(5);
    // Nobody ordered anything: what differs first is an answer that only one of them was asked for.
    expect(parting.act).toMatchObject({ turn: 5, one: { kind: 'decideAsStanding' }, other: { kind: 'endMonth' } });
  });

  it('in an answer belongs to the month that asked', () => {
    const answered = (response: number): Campaign => {
      const campaign = startWith('robust', 'answers');
      while (campaign.phase !== 'decision') must(campaign, { kind: 'endMonth' });
      const asked = journalOf(campaign).events.findLast((event) => event.kind === 'decisionOpened');
      const open = asked?.options.filter(({ closed }) => closed === null) ?? [];
      must(campaign, { kind: 'decide', response: nth(open, response).response });
      while (campaign.phase === 'decision') must(campaign, { kind: 'decideAsStanding' });
      return campaign;
    };
    const { parting } = differenceOf(answered(0), answered(1));
    expect(parting.act?.one).toMatchObject({ kind: 'decide' });
    expect(parting.month).toBe(parting.act?.turn);
  });
});

describe('the difference of two campaigns', () => {
  const pairs: readonly (readonly [Campaign, Campaign])[] = Array.from({ length: 8 }, (_, index) => [
    byPolicy(index % 2 === 0 ? 'balanced' : 'cautious', `pair-${index}`),
    byPolicy(index % 3 === 0 ? 'robust' : 'balanced', `pair-${index + (index % 4 === 0 ? 1 : 0)}`),
  ]);

  it('sums cause by cause, to the last bit, in every month and over all', () => {
    for (const [one, other] of pairs) {
      const { played } = differenceOf(one, other);
      const last = Math.min(played.one, played.other);
      const spans = [{ from: 1, to: last }, ...Array.from({ length: last }, (_, i) => ({ from: i + 1, to: i + 1 }))];
      for (const indicator of INDICATOR_NAMES) {
        for (const span of spans) {
          const { before, causes, after } = gapAccount(one, other, indicator, span);
          expect(causes.reduce((sum, { by }) => sum + by, before)).toBe(after);
          expect(causes.filter((cause) => cause.by !== cause.other - cause.one)).toEqual([]);
        }
      }
    }
  });

  it('is turned round where the campaigns change places', () => {
    for (const [one, other] of pairs) {
      const [there, back] = [differenceOf(one, other), differenceOf(other, one)];
      expect(back.gaps).toEqual(there.gaps.map((gap) => ({ ...gap, one: gap.other, other: gap.one, by: -gap.by })));
      expect(back.incidents.onlyOne).toEqual(there.incidents.onlyOther);
      expect(back.incidents.both).toBe(there.incidents.both);
      expect(back.parting.month).toBe(there.parting.month);
    }
  });

  it('tells every incident of the months that both played once', () => {
    for (const [one, other] of pairs) {
      const { played, incidents } = differenceOf(one, other);
      const last = Math.min(played.one, played.other);
      const count = (campaign: Campaign): number =>
        journalOf(campaign).events.filter(({ kind, turn }) => kind === 'incidentOccurred' && turn <= last).length;
      expect(incidents.both + incidents.onlyOne.length).toBe(count(one));
      expect(incidents.both + incidents.onlyOther.length).toBe(count(other));
      for (const { chance, roll } of incidents.onlyOne) expect(roll).toBeLessThan(chance);
    }
  });

  it('says by how much each month differs', () => {
    const [one, other] = nth(pairs, 0);
    for (const { turn, indicator, one: mine, other: theirs, by } of differenceOf(one, other).gaps) {
      expect(mine).toBe(nth(journalOf(one).indicators, turn)[indicator]);
      expect(by).toBe(theirs - mine);
      expect(by).not.toBe(0);
    }
  });

  it('is plain data', () => {
    const [one, other] = nth(pairs, 1);
    const found = differenceOf(one, other);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  it('of a campaign that went on is told up to where the other ended', () => {
    const short = start('pair-0');
    playMonths(short, policies.balanced, 3);
    const { played, parting } = differenceOf(short, nth(pairs, 0)[0]);
    expect(played.one).toBe(3);
    expect(parting.month).toBe(4);
    expect(parting.act?.one).toBeNull();
  });
});

describe('a difference is refused', () => {
  const played = byPolicy('cautious', 'thaw');

  it('for two scenarios', () => {
    const stranger: Course = { scenario: { id: 'elsewhere' }, journal: played.journal };
    expect(() => differenceOf(played, stranger)).toThrow(RangeError);
    expect(() => gapAccount(stranger, played, 'cost', { from: 1, to: 1 })).toThrow(
      '"elsewhere" and "post-ceasefire" are not one scenario',
    );
  });

  it('without a record', () => {
    const silent = start('thaw', { record: false });
    applyCommand(silent, { kind: 'endMonth' });
    expect(() => differenceOf(played, silent)).toThrow(TypeError);
  });

  it('for months that were not played', () => {
    expect(() => gapAccount(played, played, 'cost', { from: 1, to: 99 })).toThrow('months 1 to 99');
    expect(() => gapAccount(played, played, 'cost', { from: 2, to: 1 })).toThrow(RangeError);
  });
});
