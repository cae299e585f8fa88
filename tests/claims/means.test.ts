/** C26 to C29: stocks, sustainment, partners and American backing. */

import { describe, it } from 'vitest';
import { BACKINGS } from '../../sim/index.ts';
import { expect } from './setup/claim.ts';
import {
  after,
  also,
  average,
  count,
  difference,
  type Figure,
  type Played,
  rate,
  ratioDifference,
  ratioOf,
  type Change,
  type Held,
} from '../../sim/study/index.ts';
import { play, base } from './setup/arms.ts';
import { PROBES } from './setup/incidents.ts';

describe('C26: air defence and munitions are scarce', () => {
  const campaign: Change = {
    force: { doctrine: 'engageAll', procurement: 'none' },
    rates: { 'substation-hit': 5, 'rail-hub-hit': 5, 'port-strike': 5, 'ballistic-raid': 8, 'mass-raid': 5 },
    record: true,
  };
  const quiet: Change = { ...campaign, rates: { 'substation-hit': 0.2, 'rail-hub-hit': 0.2, 'ballistic-raid': 0.2 } };

  it('empties stocks under a sustained campaign', () => {
    for (const stock of ['shortInterceptors', 'mediumInterceptors', 'longInterceptors'] as const) {
      expect
        .soft(difference(play(campaign), play(quiet), after(stock, 12)))
        .toLieBelow(0, `C26: ${stock} after a year, sustained campaign less quiet`);
    }
    const fall: Figure = (played) => after('shortInterceptors', 12)(played) - after('shortInterceptors', 1)(played);
    expect
      .soft(ratioOf(play(campaign), { top: fall, bottom: () => 1 }))
      .toLieBelow(0, 'C26: shortInterceptors, month 12 less month 1, sustained campaign');
  });

  it('stops a smaller share once stocks are out', () => {
    const stopped = { top: sum(({ launched, hits }) => launched - hits), bottom: sum(({ launched }) => launched) };
    const none = { shortInterceptors: 0, mediumInterceptors: 0, longInterceptors: 0 };
    const full = { shortInterceptors: 500, mediumInterceptors: 160, longInterceptors: 60 };
    const kept = (stocks: typeof none): readonly Held[] =>
      Object.entries(stocks).map(([column, value]) => ({ column: column as keyof typeof none, value }));
    const empty = play({ ...campaign, held: kept(none) });
    const stocked = play({ ...campaign, held: kept(full) });
    expect
      .soft(ratioDifference(empty, stocked, stopped))
      .toLieBelow(0, 'C26: share of weapons stopped, stocks out less stocks full');
  });
});

function sum(figure: (incident: Played['incidents'][number]) => number): Figure {
  return ({ incidents }) => incidents.reduce((all, incident) => all + figure(incident), 0);
}

describe('C27: sustainment is the real bill', () => {
  const two = play({ horizon: 24, record: true });
  const gaps =
    (from: number, to: number): Figure =>
    ({ incidents }) =>
      incidents.filter(({ id, turn }) => (id === 'rotation-gap' || id === 'radar-gap') && turn >= from && turn <= to)
        .length;

  it('takes more than half of the cost of two years', () => {
    const running = ['cost/cost.people', 'cost/cost.batteries', 'cost/cost.layers'];
    const people: Figure = ({ totals }) => running.reduce((all, cause) => all + (totals[cause] ?? 0), 0);
    expect
      .soft(ratioOf(two, { top: people, bottom: after('cost', 24) }))
      .toLieAbove(0.5, 'C27: share of sustainment in the cost of two years');
  });

  it('meets more gaps of rotation and radar as time goes on', () => {
    const effect = ratioOf(two, { top: (played) => gaps(13, 24)(played) - gaps(1, 12)(played), bottom: () => 1 });
    expect.soft(effect).toLieAbove(0, 'C27: rotation and radar gaps, second year less first');
  });

  it('meets more gaps the larger the force', () => {
    const small = play({ mandate: 'cautious', record: true, inPlace: true });
    const large = play({ mandate: 'robust', record: true, inPlace: true });
    const effect = difference(large, small, count('rotation-gap', 'radar-gap'));
    expect.soft(effect).toLieAbove(0, 'C27: rotation and radar gaps in a year, robust mandate less cautious');
  });
});

describe('C28: budgets stretch and elections loom', () => {
  const often: Change = { record: true, horizon: 18 };
  const withdrawals = count('partner-withdraws');

  it('withdraws more often in the months before an election', () => {
    const electing = (elections: readonly string[]) =>
      Object.fromEntries(base.data.partners.map(({ id }) => [id, { elections }]));
    const always = ['2026-02', '2026-07', '2026-12', '2027-05'];
    const near = play({ ...often, partners: electing(always) });
    const never = play({ ...often, partners: electing([]) });
    expect
      .soft(difference(near, never, withdrawals))
      .toLieAbove(0, 'C28: withdrawals in 18 months, elections always near less none');
  });

  it('withdraws more often as costs mount', () => {
    const heavy = play(also(often, { parameters: { 'partners.burdenPace': 0.06 } }));
    const light = play(also(often, { parameters: { 'partners.burdenPace': 0.01 } }));
    expect
      .soft(difference(heavy, light, withdrawals))
      .toLieAbove(0, 'C28: withdrawals in 18 months, heavy burden less light');
  });
});

describe('C29: American backing makes or breaks credibility', () => {
  const seek = (choice: string): Change => ({
    force: Object.fromEntries(BACKINGS.map((name) => [name, choice])),
    record: true,
    inPlace: true,
  });
  const backed = play(seek('sought'));
  const unbacked = play(seek('no'));

  it('is more credible and probed less with all four', () => {
    expect
      .soft(difference(backed, unbacked, average('credibility')))
      .toLieAbove(0, 'C29: credibility over a year, four backed less none');
    expect
      .soft(difference(backed, unbacked, average('level:probing')))
      .toLieBelow(0, 'C29: level of probing over a year, four backed less none');
    expect
      .soft(difference(backed, unbacked, rate(...PROBES)))
      .toLieBelow(0, 'C29: probes a month, four backed less none');
  });

  it('loses credibility within two months of a pause', () => {
    const calm = { rates: { 'aid-pause': 0, 'aid-resumed': 0 }, horizon: 9 };
    const paused = play({
      ...calm,
      held: [{ column: 'paused', of: 'missileDefence', value: 1, turn: 7 }],
    });
    const effect = difference(paused, play(calm), after('credibility', 8));
    expect.soft(effect).toLieBelow(0, 'C29: credibility two months into a pause of one category less none');
  });
});
