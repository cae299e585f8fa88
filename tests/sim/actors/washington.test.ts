import { describe, expect, it } from 'vitest';
import { BACKINGS, type Campaign } from '../../../sim/index.ts';
import { answerRequest, startFlows, washingtonSupplies } from '../../../sim/actors/washington.ts';
import { READINGS } from '../../../sim/incidents/readings.ts';
import { setInForce } from '../incidents/cases.ts';
import { endMonth, journalOf, nth, start, startWith } from '../setup.ts';

/** A campaign that asks for all four, with these already granted. */
function asking(granted: readonly number[] = [0, 0, 0, 0]): Campaign {
  const campaign = start('washington');
  for (const id of BACKINGS) setInForce(campaign, id, 1);
  granted.forEach((given, category) => void (campaign.world.granted[category] = given));
  return campaign;
}

/** In how many of a hundred lucks a request is granted, with an answer of this strength to its terms. */
function grants(answer: number, supplier: number): number {
  return Array.from({ length: 100 }, (_, index) => {
    const campaign = asking();
    setInForce(campaign, 'supplier', supplier);
    return answerRequest(campaign, { subject: 2, luck: (index + 0.5) / 100, answer });
  }).filter((result) => result === 'granted').length;
}

describe('Washington', () => {
  it('gives what is asked only once it has granted it', () => {
    const campaign = asking([1, 0, 1, 0]);
    washingtonSupplies(campaign);
    expect([...campaign.world.flow]).toEqual([1, 0, 1, 0]);
    expect(nth(campaign.world.backing, 0)).toBe(2);
    expect(READINGS.asked.read(campaign, 0)).toBe(0);
    expect(READINGS.asked.read(campaign, 1)).toBe(1);
  });

  it('gives nothing of what is paused or not asked for, and counts what flows', () => {
    const campaign = asking([1, 1, 1, 1]);
    washingtonSupplies(campaign);
    expect(nth(campaign.world.backing, 0)).toBe(4);
    campaign.world.paused[1] = 1;
    setInForce(campaign, 'airlift', 0);
    washingtonSupplies(campaign);
    expect([...campaign.world.flow]).toEqual([1, 0, 0, 1]);
    expect(nth(campaign.world.backing, 0)).toBe(2);
  });

  it('has granted no more at the start than the scenario says', () => {
    const campaign = asking();
    const most = campaign.scenario.data.initial.backing?.value ?? 0;
    startFlows(campaign);
    expect(campaign.world.granted.reduce((sum, given) => sum + given, 0)).toBe(Math.min(4, Math.floor(most)));
    expect(nth(campaign.world.backing, 0)).toBeLessThanOrEqual(most);
  });

  it('agrees the more often, the better the terms and the more is bought from it, and never for certain', () => {
    const byTerms = [0, 0.5, 1].map((answer) => grants(answer, 1));
    expect(byTerms[0]).toBeLessThan(nth(byTerms, 1));
    expect(byTerms[1]).toBeLessThan(nth(byTerms, 2));
    expect(grants(0.5, 2)).toBeGreaterThan(grants(0.5, 0));
    expect(grants(1, 2)).toBeLessThan(100);
    expect(grants(0, 0)).toBeLessThan(20);
  });

  it('has to be asked anew by who stopped asking', () => {
    const campaign = asking([1, 1, 1, 1]);
    setInForce(campaign, 'airlift', 0);
    washingtonSupplies(campaign);
    setInForce(campaign, 'airlift', 1);
    washingtonSupplies(campaign);
    expect([...campaign.world.granted]).toEqual([1, 1, 0, 1]);
    expect([...campaign.world.flow]).toEqual([1, 1, 0, 1]);
    expect(READINGS.asked.read(campaign, 2)).toBe(1);
  });

  it('keeps a request open that it turned down', () => {
    const campaign = asking();
    expect(answerRequest(campaign, { subject: 0, luck: 0.999, answer: 0 })).toBe('refused');
    expect(READINGS.asked.read(campaign, 0)).toBe(1);
  });

  it('answers in an incident of its own, and what it grants flows from the next month', () => {
    const campaign = startWith('balanced', 'answers');
    const granted = (): readonly number[] => [...campaign.world.granted];
    const before = granted();
    for (let month = 0; month < 12 && campaign.phase !== 'ended'; month += 1) endMonth(campaign);
    const asked = journalOf(campaign).events.filter(
      (event) => event.kind === 'incidentOccurred' && event.incident === 'washington-terms',
    );
    expect(before).toContain(0);
    expect(asked.length).toBeGreaterThan(0);
  });
});
