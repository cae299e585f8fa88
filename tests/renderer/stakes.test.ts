import { describe, expect, it } from 'vitest';
import { partingOf, scaleOf, stakesOf } from '../../renderer/ops/stakes.ts';
import { rangeText, stakeName } from '../../renderer/ops/stake-words.ts';
import { likelyOf, likelySentence } from '../../renderer/words/likely.ts';
import { edition } from '../setup/edition.ts';
import { answer } from './answers.ts';

const ids = (stakes: readonly { readonly id: string }[]): readonly string[] => stakes.map(({ id }) => id);

describe('what answers are compared by', () => {
  it('begins with the killed, then the thing at stake', () => {
    const answers = [answer('shelter', { killed: [0, 2] }), answer('jam', { killed: [0, 3] })];
    const { columns } = stakesOf(answers, { thing: 'spared', most: 4 });
    expect(ids(columns).slice(0, 2)).toEqual(['killed', 'spared']);
  });

  it('says in a line that nobody is likely to be killed', () => {
    const { columns, alike } = stakesOf([answer('decline'), answer('accept-terms')], { thing: 'met', most: 4 });
    expect(ids(columns)).toEqual(['met']);
    expect(ids(alike)).toContain('killed');
  });

  it('goes on with what the answers part in most, against a usual month', () => {
    const answers = [
      answer('decline', { confidence: [-0.04, -0.04], cohesion: [0, 0], legitimacy: [0, 0] }),
      answer('accept-terms', { confidence: [0.04, 0.04], cohesion: [-0.01, -0.01], legitimacy: [0.004, 0.004] }),
    ];
    const { columns, alike, others } = stakesOf(answers, { thing: 'met', most: 3 });
    expect(ids(columns)).toEqual(['met', 'kyiv', 'home']);
    // Four thousandths of law are a seventh of what a usual month moves.
    expect(ids(alike)).toContain('law');
    expect(others).toEqual([]);
    expect(ids(stakesOf(answers, { thing: 'met', most: 2 }).others)).toEqual(['home']);
  });

  it('leaves out what no answer moves, and the answer itself where it is the thing', () => {
    const answers = [answer('decline', { answer: [0, 0] }), answer('accept-terms', { answer: [1, 1] })];
    const met = stakesOf(answers, { thing: 'met', most: 4 });
    const raid = stakesOf(answers, { thing: 'spared', most: 4 });
    expect(ids([...met.columns, ...met.alike, ...met.others])).toEqual(['met', 'killed']);
    expect(ids(raid.columns)).toEqual(['spared', 'answer']);
  });

  it('has scales that hold every bar, and a parting of nothing for nothing', () => {
    const wide = [answer('jam', { killed: [1, 9] }), answer('shelter', { killed: [0, 2] })];
    const [killed] = stakesOf(wide, { thing: 'spared', most: 4 }).columns;
    if (killed === undefined) throw new Error('no column');
    expect(scaleOf(killed, wide)).toEqual([0, 9]);
    expect(partingOf(killed, [])).toBe(0);
  });
});

describe('a figure beside its bar', () => {
  const text = (id: string, ...changes: Parameters<typeof answer>): string => {
    const shown = answer(...changes);
    const other = answer('other', { killed: [9, 9], legitimacy: [0.5, 0.5], escalation: [3, 3], answer: [3, 3] });
    const { columns, alike, others } = stakesOf([shown, other], {
      thing: id === 'met' ? 'met' : 'spared',
      most: 4,
    });
    const stake = [...columns, ...alike, ...others].find((entry) => entry.id === id);
    if (stake === undefined) throw new Error(`no stake ${id}`);
    return rangeText(edition, 'swarm-at-guarded-site', stake, stake.read(shown));
  };

  it('is a word where a figure would say nothing', () => {
    expect(text('killed', 'jam')).toBe('nobody');
    expect(text('killed', 'jam', { killed: [0, 3] })).toBe('0–3');
    expect(text('escalation', 'jam', { escalation: [0.01, 0.02] })).toBe('0');
    expect(text('escalation', 'jam', { escalation: [-0.2, 0.3] })).toBe('−0.2 to +0.3');
    expect(text('law', 'jam', { legitimacy: [0.004, 0.004] })).toBe('+0.4');
    expect(text('law', 'jam', { legitimacy: [-0.03, -0.03] })).toBe('−3');
    expect(text('answer', 'jam', { answer: [0.3, 0.3] })).toBe('faint');
    expect(text('answer', 'jam', { answer: [0.8, 1.35] })).toBe('in kind');
    expect(text('spared', 'jam', { spared: 0.33 })).toBe('1 in 3');
    expect(text('spared', 'jam', { spared: 0 })).toBe('hardly');
  });

  it('stands under the name of the thing', () => {
    const [, thing] = stakesOf([answer('jam', { killed: [0, 1] })], { thing: 'spared', most: 2 }).columns;
    if (thing === undefined) throw new Error('no column');
    expect(stakeName(edition, 'swarm-at-guarded-site', thing)).toBe('The site spared');
  });
});

describe('the likely outcome', () => {
  it('goes by the chance that nothing strikes home, where weapons fly', () => {
    expect([0.59, 0.6, 0.4, 0.39].map((spared) => likelyOf(answer('jam', { spared })))).toEqual([
      'partly',
      'held',
      'partly',
      'failed',
    ]);
  });

  it('goes by how far the answer goes, where none do', () => {
    const of = (middle: number): string => likelyOf(answer('insist', { answer: [middle, middle], spared: NaN }));
    expect([0.75, 0.74, 0.25, 0.24].map(of)).toEqual(['held', 'partly', 'partly', 'failed']);
  });

  it('is another sentence for each answer, whatever comes', () => {
    for (const { id, responses = [] } of edition.catalogue.incidents) {
      for (const spared of [0.1, 0.5, 0.9]) {
        const said = responses.map((response) => likelySentence(edition, id, answer(response, { spared })));
        expect(new Set(said).size, id).toBe(responses.length);
        expect(said, id).not.toContain('');
      }
    }
  });
});
