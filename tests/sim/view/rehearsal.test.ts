import { describe, expect, it } from 'vitest';
import { policies, viewFor, type Campaign } from '../../../sim/index.ts';
import { settle } from '../../../sim/incidents/settle.ts';
import { outcomeUnder } from '../incidents/cases.ts';
import { aside } from '../incidents/cases.ts';
import { hasEnded, imprint, isDeciding, must, nth, playMonths, playToDecision, seedsOf, start } from '../setup.ts';

/** The open decisions of some campaigns. */
function visitDecisions(visit: (campaign: Campaign) => void): void {
  for (const seed of seedsOf('rehearsal', 6)) {
    const campaign = start(seed);
    playMonths(campaign, policies.robust, 3);
    while (!hasEnded(campaign) && playToDecision(campaign)) {
      while (isDeciding(campaign)) {
        visit(campaign);
        must(campaign, { kind: 'decideAsStanding' });
      }
    }
  }
}

describe('the rehearsal of an answer', () => {
  it('leaves the campaign as it is, record and all', () => {
    let visited = 0;
    visitDecisions((campaign) => {
      const before = imprint(campaign);
      const view = viewFor(campaign, 'team');
      for (const { response } of view.decision?.options ?? []) view.rehearsal(response);
      expect(imprint(campaign)).toEqual(before);
      visited += 1;
    });
    expect(visited).toBeGreaterThan(20);
  });

  it('tells what is settled with middling luck, and what the option tells', () => {
    visitDecisions((campaign) => {
      const view = viewFor(campaign, 'team');
      const occurrence = nth(campaign.month.queue, campaign.month.settled);
      const luck = { clarity: 0.5, lateness: 0.85, rounding: 0.15, blur: 0.5, size: 0.5, force: 0.5, civilians: 0.5 };
      for (const option of view.decision?.options ?? []) {
        const { moves } = view.rehearsal(option.response);
        const came = aside(campaign, () => {
          const before = nth(campaign.world.confidence, 0);
          settle(campaign, occurrence, outcomeUnder(campaign, { ...occurrence, luck }, option.response));
          return nth(campaign.world.confidence, 0) - before;
        });
        expect(came).toBeGreaterThanOrEqual(moves.confidence[0]);
        expect(came).toBeLessThanOrEqual(moves.confidence[1]);
        expect(moves.forceKilled).toEqual(option.killed);
      }
    });
  });

  it('does not look at the luck that the incident has', () => {
    visitDecisions((campaign) => {
      const view = viewFor(campaign, 'team');
      const place = campaign.month.settled;
      const occurrence = nth(campaign.month.queue, place);
      const { queue } = campaign.month;
      const told = (): unknown => (view.decision?.options ?? []).map(({ response }) => view.rehearsal(response));
      const before = told();
      const luck = { clarity: 0.99, lateness: 0.01, rounding: 0.99, blur: 0.99, size: 0.99, force: 0.99, civilians: 0 };
      campaign.month.queue = queue.map((entry, index) => (index === place ? { ...occurrence, luck } : entry));
      expect(told()).toEqual(before);
      campaign.month.queue = queue;
    });
  });

  it('is of no answer that is not asked for', () => {
    const campaign = start('rehearsal-none');
    expect(() => viewFor(campaign, 'team').rehearsal('jam')).toThrow(RangeError);
  });
});
