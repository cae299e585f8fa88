import { describe, expect, it } from 'vitest';
import {
  after,
  also,
  batchesOf,
  bothEnds,
  chunkPlayer,
  chunksOf,
  count,
  firstSeeds,
  gather,
  gridOf,
  objectivesMet,
  openPlayer,
  quantityAt,
  seedList,
  type Arm,
  type SweepJob,
} from '../../../sim/study/index.ts';
import { catalogue } from '../setup.ts';
import { base, changes, plain } from './cases.ts';

const SEEDS = firstSeeds('batch', 7);

describe('seeds', () => {
  it('are cut into batches without a gap', () => {
    expect(seedList({ name: 's', from: 3, count: 2 })).toEqual(['s-3', 's-4']);
    for (const size of [1, 2, 3, 7, 100]) expect(batchesOf(SEEDS, size).flatMap(seedList)).toEqual(seedList(SEEDS));
    expect(batchesOf(firstSeeds('s', 0), 5)).toEqual([]);
    expect(() => batchesOf(SEEDS, 0)).toThrow('a batch cannot hold 0 seeds');
  });
});

describe('an arm', () => {
  const arms: readonly Arm[] = [
    { ...plain, record: true },
    { ...plain, policy: 'robust', mandate: 'robust', horizon: 12, inPlace: true },
    changes.reduce((arm, [change]) => also(arm, change), {
      ...plain,
      held: [{ column: 'consentGiven', value: 1 }],
    } as Arm),
  ];

  it.each(arms)('gives the same in one batch, in several, backwards and in another place', (arm) => {
    const player = openPlayer(base, arm);
    const whole = player.play(SEEDS);
    expect(whole.map(({ seed }) => seed)).toEqual(seedList(SEEDS));
    expect(batchesOf(SEEDS, 3).flatMap((batch) => openPlayer(base, arm).play(batch))).toEqual(whole);
    const backwards = batchesOf(SEEDS, 1).toReversed().flatMap(player.play);
    expect(backwards.toReversed()).toEqual(whole);
    const sent = structuredClone({ base, arm });
    expect(structuredClone(openPlayer(sent.base, sent.arm).play(SEEDS))).toEqual(whole);
    expect(JSON.parse(JSON.stringify(arm))).toEqual(arm);
  });
});

describe('a sweep', () => {
  const arms = gridOf(plain, [[{ force: { roe: 'observe' } }, { force: { roe: 'enforce' } }]]);
  const job: SweepJob = {
    arms,
    seeds: { ...SEEDS, from: 2 },
    endpoints: [
      { kind: 'after', of: 'escalation', month: 6 },
      { kind: 'count', incidents: ['legal-challenge', 'patrol-under-fire'] },
      { kind: 'objectivesMet', objectives: catalogue.objectives.map(({ id }) => id) },
    ],
  };
  const figures = [
    after('escalation', 6),
    count('legal-challenge', 'patrol-under-fire'),
    objectivesMet(...catalogue.objectives.map(({ id }) => id)),
  ];
  const expected = job.arms.map((arm) => {
    const played = openPlayer(base, { ...arm, record: true }).play(job.seeds);
    return { seeds: 7, values: figures.map((figure) => played.map(figure)) };
  });

  it('gives the figures of its endpoints, however it is cut and in whatever order it is played', () => {
    for (const size of [2, 7]) {
      const chunks = chunksOf(job, size);
      const play = chunkPlayer(base, job);
      expect(gather(job, chunks.map(play))).toEqual(expected);
      expect(gather(job, chunks.toReversed().map(chunkPlayer(base, job, 1)))).toEqual(expected);
    }
    const sent = structuredClone({ base, job });
    expect(gather(job, chunksOf(sent.job).map(chunkPlayer(sent.base, sent.job)))).toEqual(expected);
  });

  it('that was stopped reads like a shorter one, with arms that can be paired', () => {
    const done = chunksOf(job, 2).slice(0, 4).map(chunkPlayer(base, job));
    const shorter = expected.map(({ values }) => ({ seeds: 4, values: values.map((list) => list.slice(0, 4)) }));
    expect(gather(job, done)).toEqual(shorter);
    const [first, second, ...rest] = done;
    expect(gather(job, rest).map(({ seeds }) => seeds)).toEqual([0, 0]);
    expect([first?.arm, second?.arm]).toEqual([0, 1]);
  });

  it('refuses an arm that the job does not have', () => {
    expect(() => chunkPlayer(base, job)({ arm: 2, seeds: SEEDS })).toThrow('the job has no arm 2');
  });
});

describe('arms of a sweep', () => {
  it('are every combination of a grid', () => {
    const arms = gridOf(plain, [
      [{ force: { roe: 'observe' } }, { force: { roe: 'enforce' } }],
      [{ force: { sofa: 'none' } }, { force: { sofa: 'interim' } }, { force: { sofa: 'full' } }],
    ]);
    expect(arms.map(({ force }) => `${force?.roe} ${force?.sofa}`)).toEqual([
      'observe none',
      'observe interim',
      'observe full',
      'enforce none',
      'enforce interim',
      'enforce full',
    ]);
    expect(gridOf(plain, [])).toEqual([plain]);
  });

  it('are a parameter at both ends of its range', () => {
    const [ends] = bothEnds(base, plain, ['ceasefire.wear']);
    const { low, high } = quantityAt(catalogue.parameters, 'ceasefire.wear');
    expect([ends?.low.parameters, ends?.high.parameters]).toEqual([
      { 'ceasefire.wear': low },
      { 'ceasefire.wear': high },
    ]);
    expect(() => bothEnds(base, plain, ['ceasefire.ware'])).toThrow(RangeError);
  });
});
