import { describe, expect, it } from 'vitest';
import {
  applyCommand,
  createBoard,
  digestMonth,
  legalCommands,
  playCampaign,
  policies,
  viewFor,
  type Campaign,
} from '../../sim/index.ts';
import { hasEnded, rules, rulesWith, seedsOf, start } from './setup.ts';

function played(seed: string, options: Parameters<typeof start>[1] = {}): Campaign {
  const campaign = start(seed, { record: false, ...options });
  playCampaign(campaign, policies.robust);
  return campaign;
}

describe('a board', () => {
  it('gives every campaign the same numbers as a world of its own, whatever was played on it before', () => {
    const board = createBoard(rules);
    for (const seed of seedsOf('board', 30)) {
      const alone = played(seed);
      const onBoard = played(seed, { board });
      expect(digestMonth(onBoard)).toBe(digestMonth(alone));
      expect(onBoard.world.block).toEqual(alone.world.block);
    }
  });

  it('knows the campaign that is played on it', () => {
    const board = createBoard(rules);
    expect(board.campaign).toBeNull();
    const campaign = start('known', { board });
    expect(board.campaign).toBe(campaign);
    expect([...board.worlds.values()]).toEqual([campaign.world]);
  });

  it('is taken from the campaign before: that one can be neither played nor looked at', () => {
    const board = createBoard(rules);
    const before = start('before', { board });
    const next = start('next', { board });
    const imprint = next.world.block.slice();
    expect(() => applyCommand(before, { kind: 'endMonth' })).toThrow(/taken over the board/);
    expect(() => legalCommands(before)).toThrow(/taken over the board/);
    expect(() => viewFor(before, 'team')).toThrow(/taken over the board/);
    expect(next.world.block).toEqual(imprint);
    expect(applyCommand(next, { kind: 'endMonth' })).toEqual({ ok: true });
  });

  it('is for the rules that it was made for', () => {
    const board = createBoard(rules);
    const other = rulesWith({ 'ceasefire.wear': 0.01 });
    expect(() => start('other', { board, rules: other })).toThrow(RangeError);
  });

  it('stays with its campaign where the next one cannot start', () => {
    const board = createBoard(rules);
    const campaign = start('kept', { board });
    expect(() => start('', { board })).toThrow(RangeError);
    expect(() => start('seed', { board, scenario: 'none' })).toThrow(RangeError);
    expect(applyCommand(campaign, { kind: 'endMonth' })).toEqual({ ok: true });
    expect(hasEnded(campaign)).toBe(false);
  });

  it('is no matter for campaigns with worlds of their own', () => {
    const [one, other] = [start('one'), start('other')];
    expect(applyCommand(one, { kind: 'endMonth' }).ok && applyCommand(other, { kind: 'endMonth' }).ok).toBe(true);
  });
});
