import { describe, expect, it } from 'vitest';
import { playMonth, policies, type Campaign } from '../../../sim/index.ts';
import { alarmMoves, strainOf } from '../../../sim/dynamics/alarm.ts';
import { heatMoves } from '../../../sim/dynamics/escalation.ts';
import { setInForce } from '../incidents/cases.ts';
import { hasEnded, journalOf, nth, rules, seedsOf, setLuck, start, startWith } from '../setup.ts';

/** A truce of this strength on this rung, with this many months of signs. */
function truce(ceasefire: number, { rung = 0, alarm = 0 } = {}): Campaign {
  const campaign = start('alarm');
  campaign.world.ceasefire[0] = ceasefire;
  campaign.world.rung[0] = rung;
  campaign.world.alarm[0] = alarm;
  return campaign;
}

/** In how many of a hundred lucks signs stand at the month's end. */
function signsAfter(slot: 'signs' | 'signsGo', prepare: () => Campaign): number {
  return Array.from({ length: 100 }, (_, index) => {
    const campaign = setLuck(prepare(), 'force', slot, (index + 0.5) / 100);
    alarmMoves(campaign);
    return nth(campaign.world.alarm, 0) > 0 ? 1 : 0;
  }).reduce<number>((sum, seen) => sum + seen, 0);
}

const rising = (values: readonly number[]): boolean =>
  values.slice(1).every((value, index) => value > (values[index] ?? Infinity));

describe('the strain on a truce', () => {
  it('rises as the ceasefire weakens and as the rung rises', () => {
    expect(rising([1, 0.75, 0.5, 0.25, 0].map((strength) => strainOf(truce(strength))))).toBe(true);
    expect(rising([0, 2, 4].map((rung) => strainOf(truce(0.5, { rung }))))).toBe(true);
  });

  it('is a hazard and no threshold: a firm ceasefire has some', () => {
    expect(strainOf(truce(1))).toBeGreaterThan(0);
    expect(strainOf(truce(1))).toBeLessThan(0.05);
  });
});

describe('signs', () => {
  it('are seen the more often, the greater the strain', () => {
    const seen = [1, 0.5, 0].map((strength) => signsAfter('signs', () => truce(strength)));
    expect(seen[1]).toBeGreaterThanOrEqual(nth(seen, 0));
    expect(seen[2]).toBeGreaterThan(nth(seen, 1));
  });

  it('go again the more often, the less the strain', () => {
    const kept = [1, 0].map((strength) => signsAfter('signsGo', () => truce(strength, { alarm: 3 })));
    expect(kept[0]).toBeLessThan(nth(kept, 1));
    expect(kept[0]).toBeLessThan(100);
  });

  it('are told when they are first seen and when they are gone, and only then', () => {
    const campaign = setLuck(setLuck(truce(0.2), 'force', 'signs', 0), 'force', 'signsGo', 0.999_999);
    alarmMoves(campaign);
    alarmMoves(campaign);
    setLuck(campaign, 'force', 'signsGo', 0);
    campaign.world.ceasefire[0] = 1;
    alarmMoves(campaign);
    const told = journalOf(campaign).events.flatMap((event) => (event.kind === 'alarm' ? [event.raised] : []));
    expect(told).toEqual([true, false]);
    expect(nth(campaign.world.alarm, 0)).toBe(0);
    expect(nth(campaign.world.collapseRisk, 0)).toBe(0);
  });

  it('state no chance in their first month, and a chance that rises with the strain from the second', () => {
    const risk = (strength: number, alarm: number): number => {
      const campaign = truce(strength, { alarm });
      setLuck(setLuck(campaign, 'force', 'signs', 0), 'force', 'signsGo', 0.999_999);
      alarmMoves(campaign);
      return nth(campaign.world.collapseRisk, 0);
    };
    expect(risk(0, 0)).toBe(0);
    expect(risk(0.7, 1)).toBeGreaterThan(0);
    expect(risk(0, 1)).toBeGreaterThan(risk(0.7, 1));
    expect(risk(0, 1)).toBeLessThan(1);
  });

  it('are none in a war', () => {
    const campaign = setLuck(truce(0), 'force', 'signs', 0);
    campaign.world.phase[0] = 0;
    alarmMoves(campaign);
    expect(nth(campaign.world.alarm, 0)).toBe(0);
  });
});

interface Month {
  readonly alarm: number;
  readonly risk: number;
  readonly confidence: number;
}

/** Campaigns without talks, which strains the truce: each with what was known as its months began. */
function strained(count: number): readonly { readonly campaign: Campaign; readonly begun: readonly Month[] }[] {
  return seedsOf('strained', count).map((seed) => {
    const campaign = startWith('balanced', seed);
    setInForce(campaign, 'venue', 0);
    const begun: Month[] = [];
    while (!hasEnded(campaign)) {
      const { alarm, collapseRisk, confidence } = campaign.world;
      begun.push({ alarm: nth(alarm, 0), risk: nth(collapseRisk, 0), confidence: nth(confidence, 0) });
      setInForce(campaign, 'venue', 0);
      playMonth(campaign, policies.balanced);
    }
    return { campaign, begun };
  });
}

describe('a truce', () => {
  const breaks = strained(80).flatMap(({ campaign, begun }) =>
    journalOf(campaign).events.flatMap((event) =>
      event.kind === 'ceasefireBroke' ? [{ event, month: nth(begun, event.turn - 1), campaign }] : [],
    ),
  );

  it('breaks only where signs were seen for a month, with the chance that was stated before', () => {
    expect(breaks.length).toBeGreaterThan(5);
    for (const { event, month } of breaks) {
      expect(month.alarm).toBeGreaterThanOrEqual(2);
      expect(event.chance).toBe(month.risk);
      expect(event.roll).toBeLessThan(event.chance);
    }
  });

  it('that breaks leaves no ceasefire, violations of war, and heat', () => {
    for (const { campaign } of breaks) expect(nth(campaign.world.ceasefire, 0)).toBe(0);
    // The luck of one month may lie far below: so it is their mean.
    const violations = breaks.reduce((sum, { campaign }) => sum + nth(campaign.world.violations, 0), 0) / breaks.length;
    expect(violations).toBeGreaterThan((rules.p.ceasefire.violationsAtWar * 2) / 3);
  });

  it('that breaks costs Kyiv trust in the same month, and more is lost than all else may win back', () => {
    const losses = breaks.map(({ campaign, month }) => month.confidence - nth(campaign.world.confidence, 0));
    const own = breaks.map(({ campaign }) =>
      journalOf(campaign)
        .rows.filter(({ indicator, cause }) => indicator === 'confidence' && cause.id === 'incident:truce-breaks')
        .reduce((sum, { amount }) => sum + amount, 0),
    );
    expect(own.every((amount) => amount < 0)).toBe(true);
    expect(losses.filter((loss) => loss > 0).length / losses.length).toBeGreaterThan(0.75);
    expect(losses.reduce((sum, loss) => sum + loss, 0)).toBeGreaterThan(0);
  });

  it('does not break where none of the stated chance is drawn', () => {
    const campaign = startWith('balanced', 'certain');
    campaign.world.alarm[0] = 2;
    campaign.world.collapseRisk[0] = 0;
    playMonth(campaign, policies.balanced);
    expect(journalOf(campaign).events.some(({ kind }) => kind === 'ceasefireBroke')).toBe(false);
  });
});

describe('wider war', () => {
  it.each([
    [0, 5],
    [4, 5],
    [5, 6],
  ])('is no further from rung %d than rung %d within a month, whatever the heat', (from, to) => {
    const campaign = start('wider');
    setInForce(campaign, 'venue', 0);
    campaign.world.hostility[0] = 1;
    campaign.world.deepStrikes[0] = 1;
    campaign.world.escalation[0] = 6;
    campaign.world.rung[0] = from;
    heatMoves(campaign);
    expect(nth(campaign.world.escalation, 0)).toBeGreaterThan(4 + rules.p.heat.rungUp);
    expect(nth(campaign.world.rung, 0)).toBeLessThanOrEqual(to);
  });

  it('is reached from the rung below by more heat', () => {
    const campaign = start('wider');
    campaign.world.escalation[0] = 6;
    campaign.world.rung[0] = 5;
    campaign.world.deepStrikes[0] = 1;
    heatMoves(campaign);
    const { rungUp } = rules.p.heat;
    expect(nth(campaign.world.rung, 0)).toBe(nth(campaign.world.escalation, 0) >= 5 + rungUp ? 6 : 5);
  });
});
