import { describe, expect, it } from 'vitest';
import { imbalance, type Campaign, type Indicator } from '../../../sim/index.ts';
import { kyivChooses } from '../../../sim/actors/kyiv.ts';
import { routineDeaths } from '../../../sim/dynamics/casualties.ts';
import { costMoves } from '../../../sim/dynamics/cost.ts';
import { beliefDrifts, credibilityMoves } from '../../../sim/dynamics/credibility.ts';
import { confidenceMoves, hostilityMoves, legitimacyMoves, neutralityMoves } from '../../../sim/dynamics/moods.ts';
import { stocksMove } from '../../../sim/dynamics/stocks.ts';
import { partnersDeliver, partnersFeel } from '../../../sim/politics/partners.ts';
import { setInForce } from '../incidents/cases.ts';
import { journalOf, nth, rules, start, setLuck } from '../setup.ts';

type Prepare = (campaign: Campaign) => void;
type Lever = readonly [string, Prepare];

/** A force of middling size in a middling month, with nothing extreme that bounds could hide a difference in. */
function middling(): Campaign {
  const campaign = start('levers');
  const { world } = campaign;
  for (const name of ['hostility', 'neutrality', 'legitimacy', 'confidence', 'credibility', 'belief'] as const) {
    world[name][0] = 0.5;
  }
  world.pillar.fill(0.1);
  world.strength[0] = 4000;
  world.troops.fill(400);
  world.left.fill(0);
  world.delivered.fill(0.3);
  world.support.fill(0.5);
  world.talks[0] = 0.2;
  world.backing[0] = 2;
  world.flow.fill(0.5);
  world.footprintReady[0] = 0.5;
  campaign.month.stockShare = 0.5;
  campaign.month.backingBefore = 2;
  campaign.month.cohesionBefore = nth(world.cohesion, 0);
  setInForce(campaign, 'model', 3);
  setInForce(campaign, 'consent', 1);
  setInForce(campaign, 'roe', 1);
  setInForce(campaign, 'sanctions', 1);
  setInForce(campaign, 'supplier', 1);
  setInForce(campaign, 'procurement', 1);
  rules.sectors.forEach((_, sector) => setInForce(campaign, 'footprint', 10, sector));
  return campaign;
}

/** How a step of the month changes an indicator, with a lever or without. */
function moved(step: (campaign: Campaign) => void, indicator: Indicator, lever: Prepare = () => undefined): number {
  const campaign = middling();
  lever(campaign);
  const before = nth(campaign.world[indicator], 0);
  step(campaign);
  return nth(campaign.world[indicator], 0) - before;
}

const everySector =
  (id: Parameters<typeof setInForce>[1], value: number): Prepare =>
  (campaign) =>
    rules.sectors.forEach((_, sector) => setInForce(campaign, id, value, sector));
const set =
  (id: Parameters<typeof setInForce>[1], value: number): Prepare =>
  (campaign) =>
    setInForce(campaign, id, value);
const world =
  (column: Exclude<keyof Campaign['world'], 'block'>, value: number): Prepare =>
  (campaign) =>
    void campaign.world[column].fill(value);

interface Block {
  readonly step: (campaign: Campaign) => void;
  readonly indicator: Indicator;
  readonly raised: readonly Lever[];
  readonly lowered: readonly Lever[];
}

const blocks: readonly Block[] = [
  {
    step: hostilityMoves,
    indicator: 'hostility',
    raised: [
      ['more troops without consent', world('troops', 1200)],
      ['robust rules of engagement', set('roe', 3)],
      ['batteries', everySector('mediumBatteries', 1)],
      ['layers', everySector('quickReaction', 3)],
      ['deep strikes', world('deepStrikes', 1)],
      ['tightened sanctions', set('sanctions', 2)],
    ],
    lowered: [
      ['consent', world('consentGiven', 1)],
      ['talks that have come far', world('talks', 0.9)],
      ['eased sanctions', set('sanctions', 0)],
      ['no troops', world('troops', 0)],
    ],
  },
  {
    step: neutralityMoves,
    indicator: 'neutrality',
    raised: [
      ['verification', world('verification', 1)],
      ['consent', world('consentGiven', 1)],
    ],
    lowered: [
      ['more troops without consent', world('troops', 1200)],
      ['batteries', everySector('mediumBatteries', 1)],
      ['deep strikes, whoever strikes', world('deepStrikes', 1)],
      ['raids', world('launched', 2000)],
    ],
  },
  {
    step: legitimacyMoves,
    indicator: 'legitimacy',
    raised: [
      [
        'a consensus mandate',
        (campaign) => {
          setInForce(campaign, 'basis', 1);
          campaign.world.consensusMonths[0] = 6;
        },
      ],
      [
        'a Council mandate',
        (campaign) => {
          setInForce(campaign, 'basis', 2);
          campaign.world.councilMandate[0] = 1;
        },
      ],
      ['a full status of forces', set('sofa', 2)],
    ],
    lowered: [
      ['a label beyond the law', set('label', 2)],
      ['teeth without a basis', set('roe', 4)],
      ['a consensus that was never voted', set('basis', 1)],
    ],
  },
  {
    step: confidenceMoves,
    indicator: 'confidence',
    raised: [
      ['more troops', world('troops', 1200)],
      ['signed terms', world('signedTerms', 1)],
      ['American backing', world('backing', 4)],
      ['full stocks', (campaign) => void (campaign.month.stockShare = 1)],
      ['a firm ceasefire', world('ceasefire', 1)],
      ['training', everySector('training', 1)],
    ],
    lowered: [
      ['a weak ceasefire', world('ceasefire', 0.1)],
      ['a dark winter', world('dark', 1500)],
      ['no backing', world('backing', 0)],
    ],
  },
  {
    step: credibilityMoves,
    indicator: 'credibility',
    raised: [
      ['American backing', world('backing', 4)],
      ['full stocks', (campaign) => void (campaign.month.stockShare = 1)],
      ['a plan', set('triggers', 2)],
      ['delivery', world('footprintReady', 1)],
      ['cohesion', world('cohesion', 0.9)],
      ['robust rules of engagement', set('roe', 3)],
    ],
    lowered: [
      ['no backing', world('backing', 0)],
      ['empty stocks', (campaign) => void (campaign.month.stockShare = 0)],
      ['pledges that nobody delivers', world('footprintReady', 0)],
    ],
  },
  {
    step: beliefDrifts,
    indicator: 'belief',
    raised: [
      ['backing gained', world('backing', 4)],
      ['credibility', world('credibility', 0.9)],
    ],
    lowered: [
      ['backing lost', world('backing', 0)],
      ['cohesion lost', (campaign) => void (campaign.month.cohesionBefore = 1)],
    ],
  },
  {
    step: partnersFeel,
    indicator: 'cohesion',
    raised: [['a declared exit', set('exit', 2)]],
    lowered: [
      ['deaths in the force', (campaign) => void (campaign.month.forceKilled = 20)],
      ['burdens', world('burden', 1)],
      ['a weak ceasefire', world('ceasefire', 0)],
    ],
  },
  {
    step: partnersDeliver,
    indicator: 'strength',
    raised: [['airlift', world('flow', 1)]],
    lowered: [
      ['no support', world('support', 0)],
      ['consent required and missing', set('consent', 0)],
      ['an offshore posture', set('model', 0)],
      ['no footprint', everySector('footprint', 0)],
    ],
  },
  {
    step: costMoves,
    indicator: 'cost',
    raised: [
      ['more troops', world('strength', 12_000)],
      ['short batteries', everySector('shortBatteries', 1)],
      ['long batteries', everySector('longBatteries', 1)],
      ['layers', everySector('hardening', 3)],
      ['a surge of procurement', set('procurement', 2)],
      ['industry', set('industry', 2)],
    ],
    lowered: [['no troops', world('strength', 0)]],
  },
  {
    step: stocksMove,
    indicator: 'shortInterceptors',
    raised: [
      ['a surge of procurement', set('procurement', 2)],
      ['industry', set('industry', 2)],
    ],
    lowered: [['no procurement', set('procurement', 0)]],
  },
];

describe.each(blocks)('$indicator, over a month,', ({ step, indicator, raised, lowered }) => {
  const usually = moved(step, indicator);

  it.each(raised)('ends higher with %s', (_, lever) => {
    expect(moved(step, indicator, lever)).toBeGreaterThan(usually);
  });

  it.each(lowered)('ends lower with %s', (_, lever) => {
    expect(moved(step, indicator, lever)).toBeLessThan(usually);
  });

  it('is accounted for row by row', () => {
    const campaign = middling();
    const before = nth(campaign.world[indicator], 0);
    step(campaign);
    const rows = journalOf(campaign).rows.filter((row) => row.indicator === indicator);
    expect(imbalance({ before, rows, after: nth(campaign.world[indicator], 0) })).toBe(0);
  });
});

describe('routine deaths', () => {
  /** Deaths over a year of luck laid evenly, in a force of this size. */
  function yearly(lever: Prepare): number {
    let killed = 0;
    for (let draw = 0; draw < 1200; draw += 1) {
      const campaign = middling();
      lever(campaign);
      setLuck(campaign, 'force', 'routine', (draw + 0.5) / 1200);
      const before = nth(campaign.world.forceKilled, 0);
      routineDeaths(campaign);
      killed += nth(campaign.world.forceKilled, 0) - before;
    }
    return killed / 100;
  }

  it('come at the rate of the book, by troops and months', () => {
    const troops = 400 * rules.sectors.length;
    const expected = (troops / 1000) * rules.p.casualties.routinePerThousandYears;
    expect(Math.abs(yearly(() => undefined) / expected - 1)).toBeLessThan(0.02);
  });

  it('are more where mines are cleared, fewer with medical evacuation, none without troops', () => {
    const usual = yearly(() => undefined);
    expect(yearly(everySector('demining', 1))).toBeGreaterThan(usual);
    expect(yearly(everySector('evacuation', 3))).toBeLessThan(usual);
    expect(yearly(world('troops', 0))).toBe(0);
  });
});

describe("Kyiv's deep strikes", () => {
  function tempo(lever: Prepare): number {
    const campaign = middling();
    campaign.world.deepStrikes[0] = 0.3;
    setLuck(campaign, 'kyiv', 'tempo', 0.5);
    lever(campaign);
    kyivChooses(campaign);
    return nth(campaign.world.deepStrikes, 0);
  }

  it('are more where Kyiv doubts or sits in the dark, fewer under a firm ceasefire and with talks', () => {
    const usual = tempo(() => undefined);
    expect(tempo(world('confidence', 0))).toBeGreaterThan(usual);
    expect(tempo(world('dark', 2000))).toBeGreaterThan(usual);
    expect(tempo(world('ceasefire', 1))).toBeLessThan(usual);
    expect(tempo(world('talks', 1))).toBeLessThan(usual);
  });
});
