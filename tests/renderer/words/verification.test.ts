import { edition } from '../../setup/edition.ts';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { badgeOf, damageText, soundText, unsoundText } from '../../../renderer/words/verification.ts';
import type { Divergence, RunFile, Verification } from '../../../sim/index.ts';

const run = JSON.parse(readFileSync('seeds/runs/post-ceasefire-balanced.json', 'utf8')) as RunFile;
const cut: RunFile = { ...run, months: run.months.slice(0, 4) };
const matched: Verification = {
  verifiedTurns: 24,
  storedTurns: 24,
  divergence: null,
  sameRules: true,
  sameCatalogue: true,
};
const broken = { path: 'commands.31.kind', fault: 'notKnown' } as const;

function differing(divergence: Divergence, more: Partial<Verification> = {}): Verification {
  return { ...matched, verifiedTurns: divergence.turn - 1, divergence, ...more };
}

function textOf(divergence: Divergence): string {
  return badgeOf(edition, { run, damage: null }, differing(divergence)).text;
}

describe('the badge of a run', () => {
  it('says that every month matched', () => {
    expect(badgeOf(edition, { run, damage: null }, matched)).toEqual({
      state: 'verified',
      title: 'Verified',
      text: '24 of 24 months recomputed from the seed and the orders. Every digest matched, so this is what happened.',
      since: [],
    });
  });

  it('says so of one month in the singular, and of other rules that give the same', () => {
    const one = { ...matched, verifiedTurns: 1, storedTurns: 1, sameRules: false };
    expect(badgeOf(edition, { run, damage: null }, one).text).toMatch(
      /^1 of 1 month recomputed .* The file was played with another version of the rules\.$/,
    );
  });

  it('names the month and the figure from which a file differs', () => {
    const found = differing({ turn: 5, what: 'ceasefire', computed: '0.612', stored: '0.58' });
    expect(badgeOf(edition, { run, damage: null }, found)).toEqual({
      state: 'differs',
      title: 'Differs from March 2026 on',
      text:
        'Month 5: the ceasefire came out as 61, the file says 58. ' +
        'The rules and the catalogue are the same, so the file was altered.',
      since: [],
    });
  });

  it('shows as many decimals as tell two figures apart', () => {
    const step = 1 / 65536;
    const [computed, stored] = [String(0.5), String(0.5 + step)];
    expect(textOf({ turn: 5, what: 'ceasefire', computed, stored })).toContain(
      'came out as 50.000, the file says 50.002',
    );
  });

  it.each([
    [{ sameCatalogue: false }, "on other data than today's"],
    [{ sameRules: false }, "by other rules than today's"],
  ])('tells a run of other rules from its record, and where today’s part: %j', (other, why) => {
    const found = differing({ turn: 2, what: 'ceasefire', computed: '0.612', stored: '0.58' }, other);
    const { state, title, text } = badgeOf(edition, { run, damage: null }, found);
    expect([state, title]).toEqual(['record', 'Told from its record']);
    expect(text).toContain(why);
    expect(text).toContain(
      "Today's rules part from it in December 2025: the ceasefire came out as 61, the file says 58.",
    );
    expect(text).not.toContain('altered');
  });

  it.each([
    [{ turn: 2, what: 'digest', computed: 'a', stored: 'b' }, 'Month 2: the figures agree, but the digest'],
    [{ turn: 2, what: 'incidents', computed: '[]', stored: '[1]' }, 'Month 2: its incidents came out otherwise'],
    [{ turn: 3, what: 'acts', computed: 'order refused: x', stored: 'taken' }, 'an order of the file is not taken'],
    [{ turn: 21, what: 'months', computed: '20 months', stored: '24 months' }, '20 months came out, the file has 24'],
    [{ turn: 0, what: 'objectives', computed: 'a', stored: 'b' }, 'Before the first month: the objectives'],
    [{ turn: 24, what: 'ending', computed: 'horizonReached', stored: 'none' }, 'the file says “Not over”'],
  ])('has words for what differs: $what', (divergence, words) => {
    expect(textOf(divergence)).toContain(words);
  });

  it('says how far a damaged file is sound', () => {
    const four = { ...matched, verifiedTurns: 4, storedTurns: 4 };
    const badge = badgeOf(edition, { run: cut, damage: broken }, four);
    expect(badge).toMatchObject({ state: 'damaged', title: 'Sound up to February 2026' });
    expect(badge.text).toMatch(/^After that commands\.31\.kind is not known\. 4 of 4 months recomputed/);
  });
});

describe('words on damage', () => {
  it('name the place and the fault', () => {
    expect(soundText(edition, cut, broken)).toBe(
      'Sound up to February 2026; after that commands.31.kind is not known.',
    );
    expect(damageText(edition, { path: 'months.3', fault: 'wrongForm' })).toBe('months.3 has the wrong form');
    expect(damageText(edition, { path: '', fault: 'cutOff' })).toBe('the file is cut off');
  });

  it('tell who opens the file, and that it stays as it is', () => {
    const four = { ...matched, verifiedTurns: 4, storedTurns: 4 };
    expect(unsoundText(edition, 'a.json', { run: cut, damage: broken }, four)).toMatch(
      /^“a\.json” is damaged\. Sound up to February 2026; .* It stays as it is;/,
    );
    const found = differing({ turn: 5, what: 'digest', computed: 'a', stored: 'b' });
    expect(unsoundText(edition, 'a.json', { run, damage: null }, found)).toMatch(
      /^“a\.json” is not what it says\. Differs from/,
    );
  });
});
