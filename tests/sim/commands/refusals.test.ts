import { describe, expect, it } from 'vitest';
import { applyCommand, type Campaign, type Command, type RefusalCode } from '../../../sim/index.ts';
import { hasEnded, imprint, must, isDeciding, playToDecision, rules, seedsOf, start, startWith } from '../setup.ts';

/** A command that the types would not let through, as a damaged file could bring it. */
const forged = (command: Readonly<Record<string, unknown>>): Command => command as unknown as Command;

const order = (setting: string, choice: string | number, sector?: string): Command =>
  forged({ kind: 'order', setting, choice, ...(sector === undefined ? {} : { sector }) });

/** A campaign in which a decision is open, under the mandate that observes and reports. */
function deciding(): Campaign {
  for (const seed of seedsOf('refused', 50)) {
    const campaign = startWith('balanced', seed);
    must(campaign, { kind: 'order', setting: 'roe', choice: 'observe' });
    while (playToDecision(campaign)) {
      if (closedAnswer(campaign) !== undefined) return campaign;
      while (isDeciding(campaign) && closedAnswer(campaign) === undefined) must(campaign, { kind: 'decideAsStanding' });
      if (isDeciding(campaign)) return campaign;
    }
  }
  throw new Error('no decision with a closed answer came up');
}

function closedAnswer(campaign: Campaign): string | undefined {
  const responses = campaign.month.queue[campaign.month.settled]?.type.responses ?? [];
  return responses.find(({ rung }) => rung === 4)?.id;
}

function ended(): Campaign {
  const campaign = start('refused-end', { horizon: 1 });
  while (!hasEnded(campaign)) {
    must(campaign, campaign.phase === 'decision' ? { kind: 'decideAsStanding' } : { kind: 'endMonth' });
  }
  return campaign;
}

function afterOneMonth(): Campaign {
  const campaign = startWith('cautious', 'refused-later');
  playToDecision(campaign);
  return campaign;
}

const [objective = ''] = rules.objectives.keys();
const first = (): Campaign => start('refused');
const adopted = (): Campaign => startWith('robust', 'refused');

type Case = readonly [RefusalCode, string, () => Campaign, (campaign: Campaign) => Command];

const cases: readonly Case[] = [
  ['unknownCommand', 'a kind of command that there is not', first, () => forged({ kind: 'surrender' })],
  ['unknownCommand', 'a kind by a name that every object has', first, () => forged({ kind: 'constructor' })],
  ['unknownCommand', 'the same after the end', ended, () => forged({ kind: 'toString' })],
  ['campaignOver', 'after the end', ended, () => ({ kind: 'endMonth' })],
  ['alreadyBegun', 'a whole mandate later on', afterOneMonth, () => ({ kind: 'adoptMandate', mandate: 'robust' })],
  [
    'alreadyBegun',
    'objectives later on',
    afterOneMonth,
    () => ({ kind: 'declareObjectives', objectives: [objective] }),
  ],
  ['unknownMandate', 'a mandate that nobody wrote', first, () => ({ kind: 'adoptMandate', mandate: 'none such' })],
  ['unknownMandate', 'a name that every object has', first, () => ({ kind: 'adoptMandate', mandate: 'constructor' })],
  ['unknownObjective', 'an objective unknown', first, () => ({ kind: 'declareObjectives', objectives: ['none such'] })],
  ['unknownObjective', 'one twice', first, () => ({ kind: 'declareObjectives', objectives: [objective, objective] })],
  ['unknownObjective', 'no objective', first, () => ({ kind: 'declareObjectives', objectives: [] })],
  ['unknownSetting', 'a setting unknown', first, () => order('none such', 'yes')],
  ['unknownSetting', 'a setting by a name that every object has', first, () => order('constructor', 'yes', 'kharkiv')],
  ['unknownSetting', 'the same taken back', first, () => forged({ kind: 'withdraw', setting: 'toString' })],
  ['unknownSector', 'a sector unknown', first, () => order('footprint', 10, 'none such')],
  ['unknownSector', 'no sector', first, () => order('footprint', 10)],
  ['unknownSector', 'a sector where the whole force has one setting', first, () => order('roe', 'observe', 'kharkiv')],
  ['unknownSector', 'an order taken back nowhere', first, () => ({ kind: 'withdraw', setting: 'footprint' })],
  ['unknownChoice', 'an option that is none', first, () => order('roe', 'none such')],
  ['unknownChoice', 'a count between two', first, () => order('footprint', 7, 'kharkiv')],
  ['unknownChoice', 'a count below none', first, () => order('footprint', -2, 'kharkiv')],
  ['unknownChoice', 'a count as a text', first, () => order('footprint', '10', 'kharkiv')],
  ['unknownChoice', 'the place of an option in its list', first, () => order('roe', 1)],
  ['unknownChoice', 'nothing at all', first, () => forged({ kind: 'order', setting: 'roe' })],
  ['unknownChoice', 'no number', first, () => order('footprint', Number.NaN, 'kharkiv')],
  ['alreadyInForce', 'what is in force', adopted, () => order('roe', 'intercept')],
  ['alreadyInForce', 'what is ordered', adopted, () => order('sofa', 'full')],
  ['notOffered', 'a battery more than there are', adopted, () => order('longBatteries', 2, 'kharkiv')],
  ['nothingOrdered', 'an order that nobody gave', first, () => ({ kind: 'withdraw', setting: 'roe' })],
  ['noDecisionOpen', 'an answer that nobody asked for', first, () => ({ kind: 'decide', response: 'shelter' })],
  ['noDecisionOpen', 'standing orders where nothing waits', first, () => ({ kind: 'decideAsStanding' })],
  ['decisionOpen', 'the end of the month while a decision is open', deciding, () => ({ kind: 'endMonth' })],
  ['unknownResponse', 'an answer unknown', deciding, () => ({ kind: 'decide', response: 'none such' })],
  [
    'responseClosed',
    'an answer above the rules of engagement',
    deciding,
    (campaign) => ({ kind: 'decide', response: closedAnswer(campaign) ?? '' }),
  ],
];

describe('a command that may not be', () => {
  it.each(cases)('is refused as %s: %s; nothing changes', (code, _, prepare, commandFor) => {
    const campaign = prepare();
    const command = commandFor(campaign);
    const before = imprint(campaign);
    const result = applyCommand(campaign, command);
    expect(result.ok ? 'taken' : result.refusal.code).toBe(code);
    expect(result).toMatchObject({ ok: false, refusal: { command } });
    expect(imprint(campaign)).toEqual(before);
  });

  it('is refused where American support is not on offer, and may still be given up', () => {
    const campaign = startWith('balanced', 'refused-offer');
    const { data } = campaign.scenario;
    const withdrawn = { ...campaign.scenario, data: { ...data, offered: { ...data.offered, airlift: false } } };
    const poorer: Campaign = { ...campaign, scenario: withdrawn };
    must(poorer, { kind: 'order', setting: 'airlift', choice: 'no' });
    must(poorer, { kind: 'withdraw', setting: 'airlift' });
    poorer.world.inForce.fill(0);
    expect(applyCommand(poorer, { kind: 'order', setting: 'airlift', choice: 'sought' })).toMatchObject({
      refusal: { code: 'notOffered' },
    });
  });
});
