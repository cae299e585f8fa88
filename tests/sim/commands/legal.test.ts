import { describe, expect, it } from 'vitest';
import { applyCommand, canonicalText, legalCommands, type Campaign, type Command } from '../../../sim/index.ts';
import { hasEnded, imprint, isDeciding, must, nth, playToDecision, seedsOf, start } from '../setup.ts';
import { randomCommand, randomNumbers } from '../play/chooser.ts';
import { everyCommand, letsTimePass } from './every-command.ts';

/** Commands as a set of texts. */
function textsOf(commands: readonly Command[]): readonly string[] {
  return commands.map(canonicalText).toSorted((a, b) => (a < b ? -1 : 1));
}

/** Whether the campaign takes a command; what it changed is put back, unless it let time pass. */
function takes(campaign: Campaign, command: Command): boolean {
  const { world, objectives } = campaign;
  const before = world.block.slice();
  const { ok } = applyCommand(campaign, command);
  if (!letsTimePass(command)) {
    world.block.set(before);
    campaign.objectives = objectives;
  }
  return ok;
}

/** What is taken of all that could be written down. Commands that let time pass are left to `refuses`. */
function taken(campaign: Campaign): readonly Command[] {
  return everyCommand(campaign).filter((command) => !letsTimePass(command) && takes(campaign, command));
}

/** The codes with which commands that let time pass, but are not legal, are refused. */
function refused(campaign: Campaign): readonly Command[] {
  const legal = new Set(textsOf(legalCommands(campaign)));
  const others = everyCommand(campaign).filter(
    (command) => letsTimePass(command) && !legal.has(canonicalText(command)),
  );
  return others.filter((command) => !takes(campaign, command));
}

/** Moments of a random campaign: the first month, and every month and decision after. */
function visit(seed: string, look: (campaign: Campaign) => void): void {
  const campaign = start(seed, { record: false });
  const random = randomNumbers(seed);
  let seen = '';
  while (!hasEnded(campaign)) {
    const moment = `${campaign.month.index} ${campaign.phase} ${campaign.month.settled}`;
    if (moment !== seen) look(campaign);
    seen = moment;
    must(campaign, randomCommand(campaign, random));
  }
}

describe('the list of legal commands', () => {
  it.each(seedsOf('exactly', 6))('is exactly what is taken, at every moment of %s', (seed) => {
    visit(seed, (campaign) => {
      const legal = legalCommands(campaign);
      expect(textsOf(legal.filter((command) => !letsTimePass(command)))).toEqual(textsOf(taken(campaign)));
      const passing = legal.filter(letsTimePass);
      const refusedOnes = refused(campaign);
      const all = everyCommand(campaign).filter(letsTimePass);
      expect(passing.length + refusedOnes.length).toBe(all.length);
    });
  });

  it('offers each command once', () => {
    visit('once', (campaign) => {
      const texts = textsOf(legalCommands(campaign));
      expect(new Set(texts).size).toBe(texts.length);
    });
  });

  it('takes every legal answer to a decision', () => {
    for (const seed of seedsOf('answers', 20)) {
      const campaign = start(seed);
      must(campaign, { kind: 'adoptMandate', mandate: 'robust' });
      if (!playToDecision(campaign)) continue;
      const answers = legalCommands(campaign).filter(letsTimePass);
      expect(answers.length).toBeGreaterThan(1);
      for (const answer of answers) {
        const twin = start(seed);
        journalCommands(campaign).forEach((command) => must(twin, command));
        expect(applyCommand(twin, answer)).toEqual({ ok: true });
      }
    }
  });

  it('lets the month be ended, or the decision be settled, until the campaign is over', () => {
    visit('never-stuck', (campaign) => {
      const kinds = legalCommands(campaign).map(({ kind }) => kind);
      expect(kinds).toContain(isDeciding(campaign) ? 'decideAsStanding' : 'endMonth');
      expect(kinds).not.toContain(isDeciding(campaign) ? 'endMonth' : 'decideAsStanding');
    });
  });

  it('is empty once the campaign is over, and nothing is taken any more', () => {
    const campaign = start('over', { horizon: 1 });
    visitToEnd(campaign);
    expect(legalCommands(campaign)).toEqual([]);
    const before = imprint(campaign);
    for (const command of everyCommand(campaign)) {
      const result = applyCommand(campaign, command);
      expect(result.ok ? 'taken' : result.refusal.code).toBe('campaignOver');
    }
    expect(imprint(campaign)).toEqual(before);
  });

  it('is read without changing anything', () => {
    visit('reading', (campaign) => {
      const before = imprint(campaign);
      legalCommands(campaign);
      expect(imprint(campaign)).toEqual(before);
    });
  });
});

function journalCommands({ journal }: Campaign): readonly Command[] {
  return journal?.commands ?? [];
}

function visitToEnd(campaign: Campaign): void {
  while (!hasEnded(campaign)) {
    const last = legalCommands(campaign).filter(letsTimePass);
    must(campaign, nth(last, 0));
  }
}
