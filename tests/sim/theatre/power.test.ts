import { describe, expect, it } from 'vitest';
import type { Campaign, Rules } from '../../../sim/index.ts';
import { damageSite, generationShare, repairSites, spreadPower } from '../../../sim/theatre/power.ts';
import { setInForce } from '../incidents/cases.ts';
import { indexIn, nth, rules, rulesWith, start } from '../setup.ts';

const cause = { id: 'test' };

/** A theatre without a scratch. */
function intact(played: Rules = rules): Campaign {
  const campaign = start('power', { rules: played });
  campaign.world.health.fill(1);
  spreadPower(campaign, cause);
  return campaign;
}

const dark = ({ world }: Campaign): number => nth(world.dark, 0);
const darkSettlements = ({ world }: Campaign): number => world.supply.filter((supply) => supply < 1).length;

function hit(campaign: Campaign, site: string, hits: number, share = 0.3): number {
  return damageSite(campaign, indexIn(rules.sites, site), hits, { share, cause });
}

/** Every site that feeds settlements, with how many. */
const feeders = new Map<number, number>();
for (const settlement of rules.settlements) {
  for (const { site } of settlement.feeders) feeders.set(site, (feeders.get(site) ?? 0) + 1);
}
const substations = rules.sites.filter(({ kind, exposed }, index) => kind === 'grid' && exposed && feeders.has(index));

describe('the power graph', () => {
  it('supplies everybody while nothing is damaged', () => {
    const campaign = intact();
    expect(dark(campaign)).toBe(0);
    expect(campaign.world.supply.every((supply) => supply === 1)).toBe(true);
  });

  it('has substations that feed settlements', () => {
    expect(substations.length).toBeGreaterThan(4);
  });

  it.each(substations.map(({ id }) => id))('darkens more than one settlement when %s is lost', (site) => {
    const campaign = intact();
    hit(campaign, site, 10, 1);
    expect(darkSettlements(campaign)).toBeGreaterThan(1);
    expect(dark(campaign)).toBeGreaterThan(0);
  });

  it('counts in the dark the customers whose demand is not met', () => {
    const campaign = intact();
    hit(campaign, 'grid-kharkiv', 2);
    hit(campaign, 'grid-odesa', 3);
    const counted = rules.settlements.reduce(
      (sum, { customers }, index) => sum + customers * (1 - nth(campaign.world.supply, index)),
      0,
    );
    expect(dark(campaign)).toBeCloseTo(counted, 3);
  });

  it('darkens only who hangs on the site that is lost, as long as generation meets demand', () => {
    const campaign = intact();
    hit(campaign, 'grid-kharkiv', 10, 1);
    expect(generationShare(campaign)).toBe(1);
    const lost = indexIn(rules.sites, 'grid-kharkiv');
    rules.settlements.forEach(({ feeders: fedBy }, index) => {
      const hangs = fedBy.some(({ site }) => site === lost);
      expect(nth(campaign.world.supply, index) < 1).toBe(hangs);
    });
  });

  it('darkens everybody a little where plants are lost and generation falls short', () => {
    const campaign = intact();
    rules.sites.forEach(({ capacityGw }, index) => {
      if (capacityGw > 0) campaign.world.health[index] = 0;
    });
    spreadPower(campaign, cause);
    expect(generationShare(campaign)).toBeLessThan(1);
    expect(darkSettlements(campaign)).toBe(rules.settlements.length);
  });
});

describe('an outage', () => {
  it.each(substations.map(({ id }) => id))('grows with every hit on %s until nothing is left', (site) => {
    const outages = [1, 2, 3, 4, 5].map((hits) => {
      const campaign = intact();
      hit(campaign, site, hits, 0.2);
      return dark(campaign);
    });
    outages.slice(1).forEach((outage, index) => expect(outage).toBeGreaterThan(outages[index] ?? Infinity));
  });

  it('is no larger for hits on what is destroyed already', () => {
    const campaign = intact();
    hit(campaign, 'grid-kharkiv', 10, 1);
    const before = dark(campaign);
    expect(hit(campaign, 'grid-kharkiv', 3, 1)).toBe(0);
    expect(dark(campaign)).toBe(before);
  });

  it('is reported as what a hit has added to it', () => {
    const campaign = intact();
    const first = hit(campaign, 'grid-kharkiv', 2);
    const second = hit(campaign, 'grid-odesa', 2);
    expect(first + second).toBe(dark(campaign));
    expect(hit(campaign, 'grid-odesa', 0)).toBe(0);
  });

  it('shrinks with every month of repair until everything works again', () => {
    const campaign = intact(rulesWith({ 'grid.sparesAtStart': 0, 'grid.sparesDelivered': 0 }));
    hit(campaign, 'grid-kharkiv', 10, 1);
    const outages = [dark(campaign)];
    for (let month = 0; month < 60; month += 1) {
      repairSites(campaign);
      outages.push(dark(campaign));
    }
    outages.slice(1).forEach((outage, index) => expect(outage).toBeLessThanOrEqual(outages[index] ?? 0));
    expect(outages[6]).toBeLessThan((outages[0] ?? 0) * 0.6);
    expect(outages.at(-1)).toBe(0);
    expect(campaign.journal?.events.at(-1)).toMatchObject({ kind: 'siteRestored', site: 'grid-kharkiv' });
  });

  it('is repaired by about sixty in a hundred within six months, spares aside', () => {
    const campaign = intact(rulesWith({ 'grid.sparesAtStart': 0, 'grid.sparesDelivered': 0 }));
    const site = indexIn(rules.sites, 'grid-kharkiv');
    campaign.world.health[site] = 0;
    for (let month = 0; month < 6; month += 1) repairSites(campaign);
    expect(nth(campaign.world.health, site)).toBeGreaterThan(0.5);
    expect(nth(campaign.world.health, site)).toBeLessThan(0.7);
  });

  it('shrinks sooner the more spare transformers there are', () => {
    const outages = [0, 1, 3].map((spares) => {
      const campaign = intact(rulesWith({ 'grid.sparesAtStart': spares, 'grid.sparesDelivered': 0 }));
      for (const { id } of substations.slice(0, 3)) hit(campaign, id, 10, 1);
      for (let month = 0; month < 3; month += 1) repairSites(campaign);
      return dark(campaign);
    });
    expect(outages[1]).toBeLessThan(outages[0] ?? 0);
    expect(outages[2]).toBeLessThan(outages[1] ?? 0);
  });

  it('is smaller the better the grid is repaired', () => {
    const outages = [0.05, 0.2].map((repair) => {
      const campaign = intact(rulesWith({ 'grid.repair': repair, 'grid.sparesAtStart': 0 }));
      hit(campaign, 'grid-kharkiv', 10, 1);
      for (let month = 0; month < 3; month += 1) repairSites(campaign);
      return dark(campaign);
    });
    expect(outages[1]).toBeLessThan(outages[0] ?? 0);
  });

  it('is smaller the harder the sites of the sector are', () => {
    const outages = [0, 1, 2, 3].map((level) => {
      const campaign = intact();
      setInForce(campaign, 'hardening', level, rules.sites[indexIn(rules.sites, 'grid-kharkiv')]?.sector);
      hit(campaign, 'grid-kharkiv', 2);
      return dark(campaign);
    });
    outages.slice(1).forEach((outage, index) => expect(outage).toBeLessThan(outages[index] ?? 0));
  });
});

describe('a spare transformer', () => {
  it('is fitted to the worst site, one a month, and used up', () => {
    const campaign = intact(rulesWith({ 'grid.sparesAtStart': 2, 'grid.sparesDelivered': 0 }));
    hit(campaign, 'grid-kharkiv', 1, 0.8);
    hit(campaign, 'grid-odesa', 1, 0.5);
    const kharkiv = indexIn(rules.sites, 'grid-kharkiv');
    const odesa = indexIn(rules.sites, 'grid-odesa');
    repairSites(campaign);
    const { repair, spareHeals } = campaign.rules.p.grid;
    expect(nth(campaign.world.spares, 0)).toBe(1);
    expect(nth(campaign.world.health, kharkiv)).toBeCloseTo(0.2 + repair * 0.8 + spareHeals, 12);
    expect(nth(campaign.world.health, odesa)).toBeCloseTo(0.5 + repair * 0.5, 12);
  });

  it('is kept where no site is bad enough, or where less than one is there', () => {
    for (const spares of [3, 0.5]) {
      const campaign = intact(rulesWith({ 'grid.sparesAtStart': spares, 'grid.sparesDelivered': 0 }));
      hit(campaign, 'grid-kharkiv', 1, spares === 3 ? 0.1 : 0.8);
      repairSites(campaign);
      expect(nth(campaign.world.spares, 0)).toBe(spares);
    }
  });
});
