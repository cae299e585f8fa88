import { describe, expect, it } from 'vitest';
import { applyCommand, viewFor, type Campaign, type CampaignEvent, type CommandResult } from '../../../sim/index.ts';
import { askedOf, MOST_DECISIONS } from '../../../sim/incidents/decision.ts';
import type { Occurrence } from '../../../sim/incidents/occurrence.ts';
import { occurrenceOf } from './cases.ts';
import { codeOf, hasEnded, isDeciding, journalOf, must, playToDecision, seedsOf, start, startWith } from '../setup.ts';
import { randomCommand, randomNumbers } from '../play/chooser.ts';

/** An open decision, and what came of what is not allowed while it is open: a refusal changes nothing. */
interface Seen {
  readonly decision: ReturnType<typeof viewFor>['decision'];
  readonly endMonth: string;
  /** Whether the month was still the same after the try to end it. */
  readonly hasStayed: boolean;
  /** What came of each answer that is shown as closed. */
  readonly closed: readonly { readonly result: CommandResult; readonly why: unknown }[];
}

/** Plays at random, and looks at every open decision before it is settled. */
function visit(seed: string, seen: Seen[]): Campaign {
  const campaign = start(seed);
  const random = randomNumbers(seed);
  while (!hasEnded(campaign)) {
    if (isDeciding(campaign)) seen.push(look(campaign));
    must(campaign, randomCommand(campaign, random));
  }
  return campaign;
}

function look(campaign: Campaign): Seen {
  const { index } = campaign.month;
  const endMonth = codeOf(campaign, { kind: 'endMonth' });
  const hasStayed = campaign.month.index === index;
  const { decision } = viewFor(campaign, 'team');
  const options = decision?.options ?? [];
  const closed = options.flatMap(({ response, closed: why }) =>
    why === null ? [] : [{ result: applyCommand(campaign, { kind: 'decide', response }), why }],
  );
  return { decision, endMonth, hasStayed, closed };
}

const seeds = seedsOf('decision', 30);
const seen: Seen[] = [];
const campaigns = seeds.map((seed) => visit(seed, seen));

/** Events of one kind. */
function eventsOf<Kind extends CampaignEvent['kind']>(
  campaign: Campaign,
  kind: Kind,
): readonly Extract<CampaignEvent, { readonly kind: Kind }>[] {
  return journalOf(campaign).events.filter(
    (event): event is Extract<CampaignEvent, { readonly kind: Kind }> => event.kind === kind,
  );
}

describe('an open decision', () => {
  it('keeps the month from ending until it is made', () => {
    expect(seen.length).toBeGreaterThan(seeds.length);
    expect(seen.filter(({ endMonth, hasStayed }) => endMonth !== 'decisionOpen' || !hasStayed)).toEqual([]);
  });

  it('refuses every answer that it shows as closed, and offers one at least', () => {
    for (const { decision } of seen) expect(decision?.options.some(({ closed }) => closed === null)).toBe(true);
    const closed = seen.flatMap((moment) => moment.closed);
    for (const { result, why } of closed) {
      expect(result).toMatchObject({ ok: false, refusal: { code: 'responseClosed', detail: why } });
    }
    expect(closed.length).toBeGreaterThan(50);
  });

  it('has a standing answer that is open', () => {
    for (const { decision } of seen) {
      const standing = decision?.options.find(({ response }) => response === decision.standing);
      expect(standing?.closed).toBeNull();
    }
  });

  it('settled as standing orders say comes out like the standing answer chosen', () => {
    for (const seed of seeds.slice(0, 10)) {
      const [chosen, left] = [startWith('balanced', seed), startWith('balanced', seed)];
      if (!playToDecision(chosen) || !playToDecision(left)) continue;
      must(chosen, { kind: 'decide', response: viewFor(chosen, 'team').decision?.standing ?? '' });
      must(left, { kind: 'decideAsStanding' });
      expect(left.world.block).toEqual(chosen.world.block);
    }
  });

  it('has ranges that begin before they end', () => {
    for (const option of seen.flatMap(({ decision }) => decision?.options ?? [])) {
      for (const [low, high] of [option.killed, option.escalation, option.legitimacy, option.hits]) {
        expect(low).toBeLessThanOrEqual(high);
      }
      expect(option.willing).toBeGreaterThanOrEqual(0);
      expect(option.willing).toBeLessThanOrEqual(1);
    }
  });
});

describe('the decisions of a campaign', () => {
  it('are at most two a month', () => {
    for (const campaign of campaigns) {
      const months = eventsOf(campaign, 'decisionOpened').map(({ turn }) => turn);
      for (const turn of months)
        expect(months.filter((other) => other === turn).length).toBeLessThanOrEqual(MOST_DECISIONS);
    }
  });

  it('are each opened, made and settled, in this order', () => {
    for (const campaign of campaigns) {
      const made = eventsOf(campaign, 'decisionMade');
      const settled = eventsOf(campaign, 'incidentSettled');
      for (const { turn, number } of eventsOf(campaign, 'decisionOpened')) {
        const isIt = (event: { readonly turn: number; readonly number: number }): boolean =>
          event.turn === turn && event.number === number;
        expect(made.filter(isIt)).toHaveLength(1);
        expect(settled.filter(isIt)).toHaveLength(1);
      }
    }
  });

  it('come with incidents that occur once and are settled once', () => {
    for (const campaign of campaigns) {
      const keyOf = ({ turn, number }: { readonly turn: number; readonly number: number }) => `${turn}/${number}`;
      const occurred = eventsOf(campaign, 'incidentOccurred').map(keyOf);
      expect(new Set(occurred).size).toBe(occurred.length);
      expect(eventsOf(campaign, 'incidentSettled').map(keyOf)).toEqual(occurred);
    }
  });
});

describe('what is asked of a month', () => {
  const campaign = start('what is asked');
  const of = (type: string, severity: number, day: number): Occurrence => ({
    ...occurrenceOf(campaign, type, { severity }),
    day,
  });
  const asked = (...queue: readonly Occurrence[]): readonly string[] => askedOf(queue).map(({ type }) => type.id);

  it('is all of it where it is no more than two, and nothing without answers', () => {
    const queue = [of('disinformation', 0.1, 3), of('radar-gap', 0.9, 5), of('mass-raid', 0.9, 7)];
    expect(asked(...queue)).toEqual(['disinformation', 'mass-raid']);
  });

  it('is the gravest; a provocation counts for more, and what is due comes first', () => {
    const mild = of('line-violations', 0.3, 1);
    const grave = of('line-violations', 0.5, 9);
    const fire = of('patrol-under-fire', 0.4, 12);
    const due = of('capitals-doubt', 0.3, 20);
    expect(new Set(asked(mild, grave, fire))).toEqual(new Set(['line-violations', 'patrol-under-fire']));
    expect(askedOf([mild, grave, fire])).not.toContain(mild);
    expect(asked(mild, grave, fire, due)).toEqual(['capitals-doubt', 'patrol-under-fire']);
  });

  it('is asked in the order of its days', () => {
    for (const played of campaigns) {
      const opened = eventsOf(played, 'decisionOpened').map(({ turn, number }) => 100 * turn + number);
      expect(opened).toEqual(opened.toSorted((one, other) => one - other));
    }
  });
});
