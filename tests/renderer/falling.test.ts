import { describe, expect, it } from 'vitest';
import { applyCommand, type CampaignEvent, journalOf, startCampaign } from '../../sim/index.ts';
import { afterMoment, fallingOf, fallStateOf, lengthOf, type Falling } from '../../renderer/campaign/falling.ts';
import { rules } from '../bench/campaigns.ts';

const monthOf = (count: number): Falling => ({
  turn: 1,
  numbers: Array.from({ length: count }, (_, index) => index + 1),
  moment: 0,
});

function momentsOf(start: Falling): readonly Falling[] {
  const moments: Falling[] = [];
  for (let at: Falling | null = start; at !== null; at = afterMoment(at)) moments.push(at);
  return moments;
}

const total = (start: Falling): number => momentsOf(start).reduce((sum, moment) => sum + lengthOf(moment), 0);

/** A campaign's first months as they are played, the events of each command apart. */
function played(seed: string, commands: number): readonly { turn: number; events: readonly CampaignEvent[] }[] {
  const campaign = startCampaign(rules, { scenario: 'post-ceasefire', seed, record: true });
  applyCommand(campaign, { kind: 'adoptMandate', mandate: 'balanced' });
  return Array.from({ length: commands }, () => {
    const turn = campaign.month.index + 1;
    const known = journalOf(campaign).events.length;
    applyCommand(campaign, { kind: campaign.phase === 'decision' ? 'decideAsStanding' : 'endMonth' });
    return { turn, events: journalOf(campaign).events.slice(known) };
  });
}

describe('the telling of a month', () => {
  it('gives each incident 700 ms and 120 ms of rest, and no rest after the last', () => {
    expect(momentsOf(monthOf(3)).map(lengthOf)).toEqual([700, 120, 700, 120, 700]);
    expect(momentsOf(monthOf(1)).map(lengthOf)).toEqual([700]);
  });

  it('takes five seconds at most, however many incidents there are, and keeps the beat', () => {
    expect(total(monthOf(6))).toBe(6 * 820 - 120);
    for (const count of [7, 12, 40]) {
      expect(total(monthOf(count))).toBeCloseTo(5000, 6);
      const [fall = 0, rest = 0] = momentsOf(monthOf(count)).map(lengthOf);
      expect(fall / rest).toBeCloseTo(700 / 120, 6);
    }
  });

  it('shows one after the other, and none before its turn', () => {
    const months = momentsOf({ turn: 1, numbers: [4, 2, 3], moment: 0 });
    const states = months.map((moment) => [4, 2, 3].map((number) => fallStateOf(moment, number)));
    expect(states).toEqual([
      ['now', 'before', 'before'],
      ['settled', 'before', 'before'],
      ['settled', 'now', 'before'],
      ['settled', 'settled', 'before'],
      ['settled', 'settled', 'now'],
    ]);
  });

  it('shows none before it has begun, and then the first', () => {
    const held: Falling = { ...monthOf(2), moment: -1 };
    expect([1, 2].map((number) => fallStateOf(held, number))).toEqual(['before', 'before']);
    expect(afterMoment(held)).toEqual(monthOf(2));
  });

  it('leaves what was there before where it is', () => {
    expect(fallStateOf(monthOf(2), 9)).toBe('settled');
    expect(fallStateOf(null, 1)).toBe('settled');
  });

  it('tells the incidents of each command in the order of their days, and each of them once', () => {
    for (const seed of ['vladivostok', 'kestrel-40', 'harbour-7']) {
      const told = new Map<number, number[]>();
      for (const { turn, events } of played(seed, 20)) {
        const falling = fallingOf(events, turn);
        const days = falling?.numbers.map((number) => dayOf(events, number)) ?? [];
        expect(days).toEqual(days.toSorted((a, b) => a - b));
        told.set(turn, [...(told.get(turn) ?? []), ...(falling?.numbers ?? [])]);
      }
      for (const numbers of told.values()) expect(numbers).toHaveLength(new Set(numbers).size);
      expect(Math.max(...Array.from(told.values(), ({ length }) => length))).toBeGreaterThan(2);
    }
  });

  it('has nothing to tell where nothing happened', () => {
    expect(fallingOf([], 1)).toBeNull();
  });
});

function dayOf(events: readonly CampaignEvent[], number: number): number {
  const found = events.find((event) => event.kind === 'incidentOccurred' && event.number === number);
  return found?.kind === 'incidentOccurred' ? found.day : Number.NaN;
}
