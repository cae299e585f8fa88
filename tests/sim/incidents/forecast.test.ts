import { describe, expect, it } from 'vitest';
import { policies, type Campaign, type DecisionOption } from '../../../sim/index.ts';
import { decisionOptions } from '../../../sim/incidents/decision.ts';
import type { Occurrence, OutcomeLuck } from '../../../sim/incidents/occurrence.ts';
import { settle } from '../../../sim/incidents/settle.ts';
import { hasEnded, imprint, isDeciding, must, nth, playMonths, playToDecision, seedsOf, start } from '../setup.ts';
import { randomNumbers } from '../play/chooser.ts';
import { aside, outcomeUnder, prospectUnder, setInForce } from './cases.ts';

const FIGURES = ['killed', 'hits', 'answer', 'escalation', 'legitimacy'] as const;
type Figures = Readonly<Record<(typeof FIGURES)[number], number>>;

/** What an answer really brings with this luck, read off the world. */
function played(campaign: Campaign, occurrence: Occurrence, answer: string): Figures {
  const { escalation, legitimacy } = campaign.world;
  return aside(campaign, () => {
    // Away from its bounds, which would cut changes off; heat lies well below its own.
    legitimacy[0] = 0.5;
    const before = escalation[0] ?? 0;
    const report = settle(campaign, occurrence, outcomeUnder(campaign, occurrence, answer));
    return {
      killed: report.forceKilled,
      hits: report.hits,
      answer: report.answer,
      escalation: (escalation[0] ?? 0) - before,
      legitimacy: (legitimacy[0] ?? 0) - 0.5,
    };
  });
}

/** The grid on which indicators live makes forecasts of changes right to a step. */
const STEP = 1 / 65536;

function covers([low, high]: readonly [number, number], value: number): boolean {
  return value >= low - STEP && value <= high + STEP;
}

/** Visits the open decisions of some campaigns, settled by standing orders. */
function visitDecisions(
  visit: (campaign: Campaign, occurrence: Occurrence, options: readonly DecisionOption[]) => void,
) {
  for (const seed of seedsOf('forecast', 12)) {
    const campaign = start(seed, { record: false });
    playMonths(campaign, policies.robust, 3);
    // Half of the campaigns have vague triggers and ask capitals, so that luck has something to decide.
    if (seed.endsWith('0') || seed.endsWith('2')) {
      setInForce(campaign, 'triggers', 0);
      setInForce(campaign, 'authority', 0);
    }
    while (!hasEnded(campaign) && playToDecision(campaign)) {
      while (isDeciding(campaign)) {
        const occurrence = nth(campaign.month.queue, campaign.month.settled);
        visit(campaign, occurrence, decisionOptions(campaign, occurrence));
        must(campaign, { kind: 'decideAsStanding' });
      }
    }
  }
}

describe('the forecast of an answer', () => {
  const random = randomNumbers('forecast');
  const tally = () => ({ inside: 0, all: 0 });
  const wide = { killed: tally(), hits: tally(), answer: tally(), escalation: tally(), legitimacy: tally() };
  const narrow = structuredClone(wide);

  visitDecisions((campaign, occurrence, options) => {
    for (const option of options.filter(({ closed }) => closed === null)) {
      for (let draw = 0; draw < 40; draw += 1) {
        const luck: OutcomeLuck = {
          clarity: random(),
          lateness: random(),
          rounding: random(),
          blur: random(),
          size: random(),
          force: random(),
          civilians: random(),
        };
        const came = played(campaign, { ...occurrence, luck }, option.response);
        for (const figure of FIGURES) {
          const [low, high] = option[figure];
          const count = (high > low ? wide : narrow)[figure];
          count.all += 1;
          count.inside += covers(option[figure], came[figure]) ? 1 : 0;
        }
      }
    }
  });

  // From the 10th to the 90th of a hundred: so at least eighty lie inside.
  it.each(FIGURES.filter((figure) => figure !== 'legitimacy'))(
    'contains what comes of it where it is a range: %s',
    (figure) => {
      const { inside, all } = wide[figure];
      expect(all).toBeGreaterThan(1000);
      expect(inside / all).toBeGreaterThan(0.8);
    },
  );

  it.each(FIGURES)('is what comes of it where it is one figure: %s', (figure) => {
    const { inside, all } = narrow[figure];
    expect(all).toBeGreaterThan(1000);
    expect(inside / all).toBeGreaterThan(0.8);
  });

  it('is wider where triggers are vague', () => {
    const widths: number[] = [];
    visitDecisions((campaign, occurrence) => {
      aside(campaign, () => {
        for (const triggers of [0, 2]) {
          setInForce(campaign, 'triggers', triggers);
          const options = decisionOptions(campaign, occurrence).filter(
            ({ authority, closed }) => authority === 'commander' && closed === null,
          );
          const sum = options.reduce((all, { answer: [low, high] }) => all + high - low, 0);
          widths[triggers] = (widths[triggers] ?? 0) + sum;
        }
      });
    });
    expect(widths[0]).toBeGreaterThan(widths[2] ?? Infinity);
  });

  it('spreads the rounding of hits also where nothing else about an answer hangs on luck', () => {
    let [spread, all] = [0, 0];
    visitDecisions((campaign, occurrence, options) => {
      for (const { response, hits, closed } of options) {
        const { raid, ordered, hitShare } = prospectUnder(campaign, occurrence, response);
        if (closed !== null || raid === null || ordered.lateChance > 0 || ordered.spread > 0) continue;
        const expected = raid.leakers * (1 - ordered.prevents) * hitShare;
        all += 1;
        spread += hits[1] > hits[0] ? 1 : 0;
        expect(hits).toEqual([Math.floor(expected + 0.15), Math.floor(expected + 0.85)]);
      }
    });
    expect(all).toBeGreaterThan(20);
    expect(spread).toBeGreaterThan(5);
  });

  it('is made for closed answers only where a record is kept, and is the same for open ones in a sweep', () => {
    for (const seed of seedsOf('closed', 6)) {
      const [recorded, swept] = [start(seed), start(seed, { record: false })];
      for (const campaign of [recorded, swept]) playMonths(campaign, policies.balanced, 2);
      if (!playToDecision(recorded) || !playToDecision(swept)) continue;
      const [shown = [], found = []] = [recorded, swept].map((campaign) =>
        decisionOptions(campaign, nth(campaign.month.queue, campaign.month.settled)),
      );
      expect(found.filter(({ closed }) => closed === null)).toEqual(shown.filter(({ closed }) => closed === null));
      for (const { closed, killed } of found) expect(killed.every(Number.isNaN)).toBe(closed !== null);
      for (const { killed } of shown) expect(killed.some(Number.isNaN)).toBe(false);
    }
  });

  it('changes nothing in the world', () => {
    visitDecisions((campaign, occurrence) => {
      const before = imprint(campaign);
      decisionOptions(campaign, occurrence);
      expect(imprint(campaign)).toEqual(before);
    });
  });
});
