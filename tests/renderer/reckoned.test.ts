import { describe, expect, it } from 'vitest';
import { openAnswers } from '../../renderer/ops/answers.ts';
import type { StakeId } from '../../renderer/ops/stakes.ts';
import { againstOf, movedBy, reckonedOf, type Reckoned } from '../../renderer/ops/reckoned.ts';
import {
  cameText,
  deadOf,
  movesSentence,
  peopleSentence,
  thingSentence,
  voicesOf,
} from '../../renderer/ops/reckoning-words.ts';
import type { Session } from '../../renderer/campaign/session.ts';
import { ESTIMATED, type Indicator, journalOf } from '../../sim/index.ts';
import { edition } from '../setup/edition.ts';
import { after, begun, onward } from './asked.ts';

interface Case {
  readonly reckoned: Reckoned;
  readonly session: Session;
  /** What the view said of the answer before it was given. */
  readonly said: ReturnType<typeof openAnswers>[number];
}

/** Answers in turn, so that many different ones are given. */
function casesOf(seed: string): readonly Case[] {
  const cases: Case[] = [];
  let session = begun(seed);
  while (session.view.phase !== 'ended') {
    const { decision, turn } = session.view;
    if (decision === null) {
      session = onward(session);
      continue;
    }
    const answers = openAnswers(session.view, decision.options);
    const said = answers[cases.length % answers.length];
    if (said === undefined) throw new Error('nothing may be answered');
    session = after(session, { kind: 'decide', response: said.response });
    const reckoned = reckonedOf(edition, session, { turn, number: decision.number });
    if (reckoned === null) throw new Error('it is not told');
    cases.push({ reckoned, session, said });
  }
  return cases;
}

const all = ['told-1', 'told-2', 'told-3', 'told-4', 'told-5', 'told-6'].flatMap(casesOf);

/** The sum of an incident's own rows, told apart here by the journal alone. */
function ownSum({ reckoned, session }: Case, indicator: Indicator): number {
  const { turn, number } = reckoned.told.occurred;
  return journalOf(session.campaign)
    .rows.filter((row) => row.turn === turn && row.incident === number && row.indicator === indicator)
    .reduce((sum, { amount }) => sum + amount, 0);
}

/** Where each bar has to have fallen; undefined where the report has no such figure. */
function wantedOf(one: Case, id: StakeId): number | undefined {
  const { outcome } = one.reckoned;
  const wanted: Partial<Record<StakeId, number>> = {
    killed: outcome.forceKilled + outcome.civiliansKilled,
    spared: outcome.hits === 0 ? 1 : 0,
    dark: outcome.darkened,
    met: outcome.answer,
    answer: outcome.answer,
    kyiv: ownSum(one, 'confidence'),
    home: ownSum(one, 'cohesion'),
    law: ownSum(one, 'legitimacy'),
    truce: ownSum(one, 'ceasefire'),
    escalation: ownSum(one, 'escalation'),
    spent: 0 - ownSum(one, 'shortInterceptors') - ownSum(one, 'mediumInterceptors') - ownSum(one, 'longInterceptors'),
  };
  return wanted[id];
}

const deadly = all.filter(({ reckoned }) => deadOf(reckoned.outcome) > 0);
const spared = all.filter(({ reckoned }) => deadOf(reckoned.outcome) === 0);

describe('a reckoning', () => {
  it('says of each bar what the card had said, and where it fell by report and ledger', () => {
    expect(all.length).toBeGreaterThan(40);
    for (const one of all) {
      expect(one.reckoned.falls.length).toBeGreaterThan(0);
      for (const { stake, said, came } of one.reckoned.falls) {
        expect(said, stake.id).toEqual(stake.read(one.said));
        expect(came, stake.id).toBe(wantedOf(one, stake.id));
      }
    }
  });

  it('is the same for ever, whatever came after', () => {
    const last = all.at(-1);
    for (const { reckoned } of all.filter(({ session }) => session.label.id === last?.session.label.id)) {
      if (last === undefined) continue;
      expect(reckonedOf(edition, last.session, reckoned.told.occurred)).toEqual(reckoned);
    }
  });

  it('says that nobody was killed only where nobody was, and counts the dead', () => {
    expect(deadly.length).toBeGreaterThan(0);
    for (const { reckoned } of deadly) {
      expect(peopleSentence(edition, reckoned)).toMatch(/^[A-Z\d].* (was|were) killed/);
      const fall = reckoned.falls.find(({ stake }) => stake.id === 'killed');
      const figures = fall === undefined ? [] : (cameText(edition, reckoned, fall).match(/\d+/g) ?? []);
      expect(figures.reduce((sum, count) => sum + Number(count), 0)).toBe(deadOf(reckoned.outcome));
    }
    const said = new Set(spared.map(({ reckoned }) => peopleSentence(edition, reckoned)));
    expect(said).toEqual(new Set(['', 'Nobody was killed.']));
    for (const { reckoned } of all)
      expect(`${peopleSentence(edition, reckoned)}${thingSentence(edition, reckoned)}`).not.toBe('');
  });

  it('tells nothing that only an estimate knows, and nothing twice', () => {
    for (const { reckoned } of all) {
      expect(reckoned.moves.filter(({ indicator }) => ESTIMATED.includes(indicator))).toEqual([]);
      expect(reckoned.falls.filter(({ stake }) => stake.id === 'hostility')).toEqual([]);
      expect(movesSentence(edition, reckoned.moves)).toMatch(/\.$/);
    }
  });

  it('counts what is left of interceptors right after it', () => {
    const spent = all.filter(({ reckoned }) => reckoned.left !== null);
    expect(spent.length).toBeGreaterThan(0);
    for (const { reckoned, session } of spent) {
      const { turn, number } = reckoned.told.occurred;
      const { rows, indicators } = journalOf(session.campaign);
      const names = ['shortInterceptors', 'mediumInterceptors', 'longInterceptors'] as const;
      const start = names.reduce((sum, name) => sum + (indicators[turn - 1]?.[name] ?? 0), 0);
      const until = rows.filter(
        (row) =>
          row.turn === turn &&
          row.incident !== undefined &&
          row.incident <= number &&
          names.includes(row.indicator as never),
      );
      const before = rows.filter(
        (row, index) =>
          row.turn === turn &&
          row.incident === undefined &&
          names.includes(row.indicator as never) &&
          index < rows.findIndex((other) => other.turn === turn && other.incident === number),
      );
      const sum = [...until, ...before].reduce((left, { amount }) => left + amount, start);
      expect(reckoned.left).toBeCloseTo(sum, 9);
    }
  });

  it('lets one or two offices speak, and Moscow never beside the dead', () => {
    for (const { reckoned, session } of all) {
      const { rows } = journalOf(session.campaign);
      const voices = voicesOf(edition, reckoned, (indicator) => movedBy(rows, reckoned.told.occurred, indicator));
      expect(voices.length).toBeGreaterThan(0);
      expect(voices.length).toBeLessThanOrEqual(2);
      expect(new Set(voices.map(({ name }) => name)).size).toBe(voices.length);
      for (const { says } of voices) expect(says.length).toBeLessThanOrEqual(90);
      expect(deadOf(reckoned.outcome) > 0 && voices.some(({ name }) => name.startsWith('Moscow'))).toBe(false);
    }
  });
});

describe('what falls outside of what was said', () => {
  it('is so as it is written, and of a chance only where there was no doubt', () => {
    expect(againstOf('killed', [0, 2], 2)).toBe('within');
    expect(againstOf('killed', [0, 2], 3)).toBe('above');
    expect(againstOf('escalation', [0.1, 0.2], 0.24)).toBe('within');
    expect(againstOf('escalation', [0.1, 0.2], 0.3)).toBe('above');
    expect(againstOf('kyiv', [0.01, 0.02], -0.01)).toBe('below');
    expect(againstOf('spared', [0.7, 0.7], 0)).toBe('within');
    expect(againstOf('spared', [0.97, 0.97], 0)).toBe('below');
    expect(againstOf('spared', [0.02, 0.02], 1)).toBe('above');
  });
});
