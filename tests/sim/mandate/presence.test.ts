import { describe, expect, it } from 'vitest';
import type { Campaign } from '../../../sim/index.ts';
import { READINGS } from '../../../sim/index.ts';
import { termsOf } from '../../../sim/actors/moscow.ts';
import { ceasefireMoves, verificationNow } from '../../../sim/dynamics/ceasefire.ts';
import { confidenceMoves, hostilityMoves, neutralityMoves } from '../../../sim/dynamics/moods.ts';
import { heatMoves } from '../../../sim/dynamics/escalation.ts';
import { answerToFear, lineHeld, troopsInside, unconsentedPresence } from '../../../sim/mandate/reading.ts';
import { setInForce } from '../incidents/cases.ts';
import { indexIn, nth, rules, start } from '../setup.ts';

const OUTSIDE = rules.sectors.filter(({ inside }) => !inside);
const LINE = rules.sectors.filter(({ lineShare }) => lineShare > 0);
const REAR = rules.sectors.filter(({ inside, lineShare }) => inside && lineShare === 0);

/** A campaign under balanced rules with this many troops in each of these sectors, and tasks everywhere. */
function standing(sectors: readonly { readonly id: string }[], troops: number): Campaign {
  const campaign = start('presence');
  const { world } = campaign;
  setInForce(campaign, 'model', 3);
  setInForce(campaign, 'consent', 1);
  setInForce(campaign, 'roe', 2);
  world.troops.fill(0);
  world.belief[0] = 0.5;
  world.sky[0] = 0;
  world.sea[0] = 0;
  for (const { id } of rules.sectors) {
    const sector = indexIn(rules.sectors, id);
    setInForce(campaign, 'monitoring', 1, sector);
    setInForce(campaign, 'training', 1, sector);
  }
  for (const { id } of sectors) world.troops[indexIn(rules.sectors, id)] = troops;
  return campaign;
}

/** All that reads presence in Ukraine. */
const READS: Readonly<Record<string, (campaign: Campaign) => number>> = {
  troopsInside,
  lineHeld,
  unconsentedPresence,
  answerToFear,
  verification: verificationNow,
  presence: (campaign) => READINGS.presence.read(campaign, 0),
  anyPresence: (campaign) => READINGS.anyPresence.read(campaign, 0),
  tripwire: (campaign) => termsOf(campaign, 'probing').tripwire,
  answerSeen: (campaign) => termsOf(campaign, 'force').answer,
  hostility: (campaign) => after(campaign, hostilityMoves, 'hostility'),
  neutrality: (campaign) => after(campaign, neutralityMoves, 'neutrality'),
  ceasefire: (campaign) => after(campaign, ceasefireMoves, 'ceasefire'),
  heat: (campaign) => after(campaign, heatMoves, 'escalation'),
};

function after(
  campaign: Campaign,
  step: (campaign: Campaign) => void,
  column: 'hostility' | 'neutrality' | 'ceasefire' | 'escalation' | 'confidence',
): number {
  step(campaign);
  return nth(campaign.world[column], 0);
}

describe('troops next door and at sea', () => {
  it('are there to be counted', () => {
    expect(OUTSIDE.map(({ kind }) => kind).toSorted()).toEqual(['neighbours', 'sea']);
  });

  it.each(Object.entries(READS))('count in nothing that reads presence in Ukraine: %s', (_, read) => {
    expect(read(standing(OUTSIDE, 8000))).toBe(read(standing([], 0)));
    expect(read(standing(LINE, 2000))).not.toBe(read(standing([], 0)));
  });

  it('do not make Kyiv trust', () => {
    const trust = (sectors: readonly { readonly id: string }[]): number => {
      const campaign = standing(sectors, 8000);
      rules.sectors.forEach((__, sector) => setInForce(campaign, 'training', 0, sector));
      return after(campaign, confidenceMoves, 'confidence');
    };
    expect(trust(OUTSIDE)).toBe(trust([]));
    expect(trust(LINE)).toBeGreaterThan(trust([]));
  });
});

describe('the line', () => {
  it('is held by those who stand on it, not by those in the rear', () => {
    expect(lineHeld(standing(REAR, 8000))).toBe(0);
    expect(lineHeld(standing(LINE, 500))).toBeGreaterThan(0);
    expect(lineHeld(standing(LINE, 4000))).toBeGreaterThan(lineHeld(standing(LINE, 500)));
    expect(lineHeld(standing(LINE, 100_000))).toBeLessThanOrEqual(1);
  });

  it('wears less the more troops hold it, and the more Moscow believes their answer', () => {
    const left = (troops: number, belief: number): number => {
      const campaign = standing(LINE, troops);
      rules.sectors.forEach((__, sector) => setInForce(campaign, 'monitoring', 0, sector));
      campaign.world.ceasefire[0] = 0.6;
      campaign.world.belief[0] = belief;
      return after(campaign, ceasefireMoves, 'ceasefire');
    };
    expect(left(2000, 0.5)).toBeGreaterThan(left(0, 0.5));
    expect(left(2000, 0.9)).toBeGreaterThan(left(2000, 0.1));
    expect(left(0, 0.9)).toBe(left(0, 0.1));
  });
});

describe('an answer from outside', () => {
  const fearOf = (model: number, sky: number): number => {
    const campaign = standing([], 0);
    setInForce(campaign, 'model', model);
    campaign.world.sky[0] = sky;
    return answerToFear(campaign);
  };

  it('is given by what partners fly and sail, weaker than one on the ground, and under no deal not at all', () => {
    expect(fearOf(0, 1)).toBeGreaterThan(fearOf(0, 0));
    expect(fearOf(0, 1)).toBeLessThan(answerToFear(standing(LINE, 4000)));
    expect(fearOf(1, 1)).toBe(0);
  });
});

describe('jamming', () => {
  it('along the line blinds those who watch it, and behind it nobody', () => {
    const seen = (sectors: readonly { readonly id: string }[]): number => {
      const campaign = standing(LINE, 1000);
      for (const { id } of sectors) setInForce(campaign, 'electronicWarfare', 3, indexIn(rules.sectors, id));
      return verificationNow(campaign);
    };
    expect(seen(LINE)).toBeLessThan(seen([]));
    expect(seen(REAR)).toBe(seen([]));
  });
});

describe('a label', () => {
  const moods = (label: number, roe: number): readonly number[] =>
    (
      [
        [hostilityMoves, 'hostility'],
        [neutralityMoves, 'neutrality'],
        [confidenceMoves, 'confidence'],
      ] as const
    ).map(([step, column]) => {
      const campaign = standing(LINE, 1000);
      setInForce(campaign, 'label', label);
      setInForce(campaign, 'roe', roe);
      return after(campaign, step, column);
    });

  it('of reassurance provokes Moscow and comforts Kyiv; one of watchers is seen as more neutral', () => {
    const [provoked = 0, partial = 0, comforted = 0] = moods(0, 1);
    const [calm = 0, neutral = 0, less = 0] = moods(1, 1);
    expect(provoked).toBeGreaterThan(calm);
    expect(comforted).toBeGreaterThan(less);
    expect(neutral).toBeGreaterThan(partial);
  });

  it('of watchers helps only as far as the force carries what watchers carry', () => {
    const gain = (roe: number): number => nth(moods(1, roe), 1) - nth(moods(0, roe), 1);
    expect(gain(0)).toBeGreaterThan(gain(3));
    expect(gain(4)).toBe(0);
  });
});
