/** C07 to C12: infrastructure and the economic war. */

import { describe, it } from 'vitest';
import { compileRules, startCampaign } from '../../sim/index.ts';
import { edition } from '../setup/edition.ts';
import { spreadPower } from '../../sim/theatre/power.ts';
import { expect } from './setup/claim.ts';
import {
  after,
  also,
  average,
  count,
  difference,
  type Figure,
  perMonth,
  type Played,
  rate,
  type Change,
} from '../../sim/study/index.ts';
import { play } from './setup/arms.ts';

const { catalogue } = edition;

const base = play({});

/** A year in which Moscow strikes power sites five times as often as by the book. */
const struck: Change = { rates: { 'substation-hit': 5 }, horizon: 12 };
const dark = average('dark');

describe('C07: one hit darkens many', () => {
  it('darkens more than one settlement by the loss of a single grid site', () => {
    const rules = compileRules(catalogue);
    const counts = rules.sites.flatMap((site, index) => {
      if (site.kind !== 'grid' || !site.exposed) return [];
      const campaign = startCampaign(rules, { scenario: 'post-ceasefire', seed: 'claim-0', record: false });
      spreadPower(campaign, { id: 'test' });
      const before = campaign.world.supply.slice();
      campaign.world.health[index] = 0;
      spreadPower(campaign, { id: 'test' });
      return [campaign.world.supply.filter((supply, place) => supply < (before[place] ?? 0)).length];
    });
    console.log(`C07: settlements darkened by the loss of each exposed grid site: ${counts.join(', ')}`);
    expect(Math.min(...counts)).toBeGreaterThan(1);
  });

  it('grows with hits', () => {
    expect
      .soft(difference(play(struck), base, dark))
      .toLieAbove(0, 'C07: thousand customers in the dark, five times the strikes less the book');
  });

  it('shrinks with repair', () => {
    const slow = play(also(struck, { parameters: { 'grid.repair': 0.1 } }));
    const quick = play(also(struck, { parameters: { 'grid.repair': 0.2 } }));
    expect
      .soft(difference(quick, slow, dark))
      .toLieBelow(0, 'C07: thousand customers in the dark, quick repair less slow');
  });

  it('shrinks with spares', () => {
    const none = play(also(struck, { parameters: { 'grid.sparesAtStart': 0, 'grid.sparesDelivered': 0 } }));
    const plenty = play(also(struck, { parameters: { 'grid.sparesAtStart': 12, 'grid.sparesDelivered': 1 } }));
    expect.soft(difference(plenty, none, dark)).toLieBelow(0, 'C07: thousand customers in the dark, spares less none');
  });

  it('shrinks with hardening', () => {
    const soft = play(also(struck, { everySector: { hardening: 0 } }));
    const hard = play(also(struck, { everySector: { hardening: 3 } }));
    expect.soft(difference(hard, soft, dark)).toLieBelow(0, 'C07: thousand customers in the dark, hardened less not');
  });
});

describe('C08: deep strikes press Russia, and the ceasefire', () => {
  const few = play({ parameters: { 'kyiv.strikeBase': 0.1 } });
  const many = play({ parameters: { 'kyiv.strikeBase': 0.4 } });

  it('weakens the ceasefire by a higher tempo', () => {
    expect
      .soft(difference(many, few, average('ceasefire')))
      .toLieBelow(0, 'C08: ceasefire strength over a year, high tempo less low');
  });

  it('raises the escalation rung by a higher tempo', () => {
    expect
      .soft(difference(many, few, average('rung')))
      .toLieAbove(0, 'C08: escalation rung over a year, high tempo less low');
  });
});

describe('C09: footage of air defence is a security problem', () => {
  const open = play({ force: { disclosure: 'open' }, record: true });
  const controlled = play({ force: { disclosure: 'controlled' }, record: true });

  it('brings more footage under open disclosure', () => {
    expect
      .soft(difference(open, controlled, rate('footage-posted')))
      .toLieAbove(0, 'C09: footage incidents a month, open less controlled');
  });

  it('lowers cover in the sector shown', () => {
    const shown = play({ rates: { 'footage-posted': 30 } });
    const never = play({ rates: { 'footage-posted': 0 } });
    expect
      .soft(difference(shown, never, average('cover')))
      .toLieBelow(0, 'C09: cover of sectors, much footage less none');
  });

  it('lowers the share stopped where disclosure is open', () => {
    expect
      .soft(difference(open, controlled, average('cover')))
      .toLieBelow(0, 'C09: cover of sectors, open less controlled');
  });
});

describe('C10: guarding turns technical work into front-line duty', () => {
  const guarded = play({ everySector: { guarding: 'yes' }, record: true });
  const left = play({ everySector: { guarding: 'no' }, record: true });
  // Grid, dam, power and rail sites can be guarded; what is struck there counts whoever stands by.
  const AT_SITES = ['substation-hit', 'dam-alarm', 'rail-hub-hit', 'swarm-at-guarded-site', 'ballistic-raid'];
  const losses: Figure = ({ incidents, months }) =>
    incidents.reduce((sum, { id, hits }) => sum + (AT_SITES.includes(id) ? hits : 0), 0) / months.length;

  it('loses fewer sites where more are guarded', () => {
    expect.soft(difference(guarded, left, losses)).toLieBelow(0, 'C10: hits on sites a month, guarded less not');
  });

  it('exposes the force more', () => {
    expect
      .soft(difference(guarded, left, perMonth('hostileActs')))
      .toLieAbove(0, 'C10: hostile acts against the force a month, guarded less not');
    expect
      .soft(difference(guarded, left, after('forceKilled', 12)))
      .toLieAbove(0, 'C10: deaths in the force in a year, guarded less not');
  });
});

describe('C11: each hit raises the price of waiting', () => {
  const offshore: Change = { force: { model: 'offshore' }, record: true };
  const hits = { 'substation-hit': 5, 'rail-hub-hit': 5, 'ballistic-raid': 3 };
  const spared = { 'substation-hit': 0, 'rail-hub-hit': 0, 'ballistic-raid': 0, 'mass-raid': 0 };
  const many = play(also(offshore, { rates: hits }));
  const none = play(also(offshore, { rates: spared }));

  it('has Kyiv ask for more where infrastructure is hit', () => {
    expect
      .soft(difference(many, none, count('kyiv-asks-for-more')))
      .toLieAbove(0, "C11: Kyiv's requests in a year offshore, many hits less none");
  });

  it('raises support for deploying among partners that wait', () => {
    expect
      .soft(difference(many, none, after('cohesion', 12)))
      .toLieAbove(0, 'C11: cohesion after a year offshore, many hits less none');
  });
});

describe('C12: strikes make neutrality hard to sustain', () => {
  const seen = (a: readonly Played[], b: readonly Played[]) => difference(a, b, average('neutrality'));

  it("falls with the tempo of Kyiv's strikes", () => {
    const effect = seen(
      play({ parameters: { 'kyiv.strikeBase': 0.4 } }),
      play({ parameters: { 'kyiv.strikeBase': 0.1 } }),
    );
    expect.soft(effect).toLieBelow(0, "C12: neutrality as seen over a year, Kyiv's tempo high less low");
  });

  it("falls with the tempo of Russia's strikes", () => {
    const often = { 'substation-hit': 3, 'rail-hub-hit': 3, 'port-strike': 3, 'ballistic-raid': 3, 'mass-raid': 3 };
    expect
      .soft(seen(play({ rates: often }), base))
      .toLieBelow(0, "C12: neutrality as seen over a year, Russia's strikes threefold less the book");
  });
});
