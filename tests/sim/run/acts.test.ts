import { describe, expect, it } from 'vitest';
import { playAgain, plainLabel, standingCommands, toRunFile, type Act, type RunAct } from '../../../sim/index.ts';
import { digestOf, must, rules, startWith } from '../setup.ts';

function team(...acts: readonly Act[]): readonly RunAct[] {
  return acts.map((act) => ({ by: 'team', act }));
}

const endMonth: Act = { kind: 'endMonth' };
const standing: Act = { kind: 'decideAsStanding' };
const order: Act = { kind: 'order', setting: 'authority', choice: 'commander' };

describe('the list of acts', () => {
  it('leaves out what was taken back, the latest first, and goes on from there', () => {
    const acts = team(order, endMonth, standing, { kind: 'takeBack', count: 2 }, { kind: 'withdraw', setting: 'roe' });
    expect(standingCommands(acts)).toEqual([order, { kind: 'withdraw', setting: 'roe' }]);
  });

  it('takes back acts that stand and no others: neither notes nor what was taken back before', () => {
    const acts = team(
      order,
      { kind: 'note', month: 1, text: 'why' },
      endMonth,
      { kind: 'takeBack', count: 1 },
      { kind: 'predict', question: 'q', value: 0.5, until: 3 },
      { kind: 'takeBack', count: 1 },
      endMonth,
    );
    expect(standingCommands(acts)).toEqual([endMonth]);
    expect(standingCommands(team(order, { kind: 'takeBack', count: 9 }))).toEqual([]);
  });
});

describe('a run with other acts than orders', () => {
  const campaign = startWith('balanced', 'acts');
  must(campaign, endMonth);
  const plain = toRunFile(campaign, { label: plainLabel('acts', 'team') });

  const beside: readonly Act[] = [
    { kind: 'note', month: 0, text: 'before' },
    { kind: 'predict', question: 'q', value: 0.5, until: 3 },
    { kind: 'openStep', step: 1 },
    { kind: 'message', text: 'hello' },
    { kind: 'pause' },
    { kind: 'resume' },
    { kind: 'extend', seconds: 60 },
    { kind: 'unlock', lock: 'rewind' },
    { kind: 'reveal', what: 'seed' },
    { kind: 'closeStep', step: 1 },
  ];

  it.each(beside)('plays the same whatever was done beside: $kind', (act) => {
    const acts = plain.acts.flatMap((entry) => [{ by: 'facilitator', act }, entry]);
    const again = playAgain(rules, { ...plain, acts }, { record: false });
    expect(again.refused).toBeNull();
    expect(digestOf(again.campaign)).toBe(digestOf(campaign));
  });

  it('plays as if what was taken back had never been', () => {
    const [first, ...rest] = plain.acts;
    const acts = [...(first === undefined ? [] : [first]), ...team(order, { kind: 'takeBack', count: 1 }), ...rest];
    expect(digestOf(playAgain(rules, { ...plain, acts }, { record: false }).campaign)).toBe(digestOf(campaign));
  });

  it.each<Act>([
    { kind: 'stage', incident: 'patrol-under-fire', place: 'kharkiv' },
    { kind: 'condition', name: 'pauseBacking', value: 'intelligence' },
    { kind: 'override', indicator: 'cohesion', amount: -0.1 },
  ])('stops at an act that touches the world and that these rules do not know: $kind', (act) => {
    const acts = [{ by: 'facilitator', act }, ...plain.acts];
    expect(playAgain(rules, { ...plain, acts }, { record: false }).refused).toMatchObject({ turn: 1 });
  });
});
