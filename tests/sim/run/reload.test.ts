import { describe, expect, it } from 'vitest';
import { readRun } from '../../../seeds/schema/read-run.ts';
import {
  INDICATOR_NAMES,
  applyCommand,
  digestMonth,
  playAgain,
  plainLabel,
  playMonth,
  policies,
  toRunFile,
  viewFor,
  type Campaign,
  type RunFile,
} from '../../../sim/index.ts';
import {
  digestOf,
  hasEnded,
  imprint,
  isDeciding,
  journalOf,
  must,
  playToDecision,
  rules,
  seedsOf,
  start,
  startWith,
} from '../setup.ts';
import { randomCommand, randomNumbers } from '../play/chooser.ts';

/** A campaign through a file and back: written, checked at the border, and played again. */
function reloaded(campaign: Campaign): Campaign {
  const text = JSON.stringify(toRunFile(campaign, { label: plainLabel('reload', 'team') }));
  const reading = readRun(JSON.parse(text));
  if (reading.kind !== 'run') throw new Error(`the border did not take it: ${JSON.stringify(reading)}`);
  const { campaign: again, refused } = playAgain(rules, reading.run, { record: true });
  expect(refused).toBeNull();
  return again;
}

/** Everything that a seat sees, as plain data. */
function sightOf(campaign: Campaign): unknown {
  const view = viewFor(campaign, 'team');
  const lists = [view.settings(), view.sectors(), view.sites(), view.partners(), view.backings()];
  return JSON.stringify([view, lists, INDICATOR_NAMES.map((name) => view.measure(name))]);
}

const policyNames = Object.keys(policies) as (keyof typeof policies)[];
const cases = policyNames.flatMap((policy) => seedsOf('reload', 3).map((seed) => [policy, seed] as const));

describe('a campaign that is saved and loaded after every month', () => {
  it.each(cases)('goes on like its untouched twin: %s, %s', (policy, seed) => {
    const twin = start(seed);
    let campaign = start(seed);
    while (!hasEnded(twin)) {
      playMonth(twin, policies[policy]);
      playMonth(campaign, policies[policy]);
      campaign = reloaded(campaign);
      expect(imprint(campaign)).toEqual(imprint(twin));
      expect(sightOf(campaign)).toBe(sightOf(twin));
    }
    expect(hasEnded(campaign)).toBe(true);
    expect(campaign.journal).toEqual(twin.journal);
  });
});

describe('a campaign of random legal play', () => {
  it.each(seedsOf('reload-random', 6))('can be saved and loaded after every single command: %s', (seed) => {
    const twin = start(seed, { horizon: 6 });
    let campaign = start(seed, { horizon: 6 });
    const random = randomNumbers(seed);
    while (!hasEnded(twin)) {
      const command = randomCommand(twin, random);
      must(twin, command);
      must(campaign, command);
      campaign = reloaded(campaign);
      expect(imprint(campaign)).toEqual(imprint(twin));
    }
    expect(campaign.journal).toEqual(twin.journal);
  });
});

describe('a run file', () => {
  it('can be saved while a decision is open, and the decision is still open after', () => {
    const campaign = startWith('robust', 'saved-deciding');
    expect(playToDecision(campaign)).toBe(true);
    const again = reloaded(campaign);
    expect(isDeciding(again)).toBe(true);
    expect(viewFor(again, 'team').decision).toEqual(viewFor(campaign, 'team').decision);
  });

  it('brings back the world after any of its months', () => {
    const campaign = start('any-month');
    const digests: string[] = [];
    while (!hasEnded(campaign)) {
      playMonth(campaign, policies.balanced);
      digests.push(digestOf(campaign));
    }
    const run = toRunFile(campaign, { label: plainLabel('reload', 'balanced') });
    digests.forEach((digest, index) => {
      const { campaign: then } = playAgain(rules, run, { record: false, untilTurn: index + 1 });
      expect(then.world.month[0]).toBe(index + 1);
      expect(digestOf(then)).toBe(digest);
    });
  });

  it('brings back the first month, before anything was done', () => {
    const run = playedRun('first-month');
    const { campaign } = playAgain(rules, run, { record: false, untilTurn: 0 });
    expect(imprint(campaign)).toEqual(imprint(start('first-month', { record: false })));
  });

  it('has a digest, all changes in whole steps and the incidents of every month', () => {
    const campaign = start('contents');
    while (!hasEnded(campaign)) playMonth(campaign, policies.robust);
    const run = toRunFile(campaign, { label: plainLabel('reload', 'robust') });
    const { digests, events } = journalOf(campaign);
    expect(run.months.map(({ digest }) => digest)).toEqual(digests);
    expect(run.months.every(({ changes }) => changes.every(Number.isInteger))).toBe(true);
    const settled = events.filter(({ kind }) => kind === 'incidentSettled');
    expect(run.months.reduce((sum, { incidents }) => sum + incidents.length, 0)).toBe(settled.length);
    expect(run).toMatchObject({
      playedBy: 'robust',
      seed: 'contents',
      horizon: 24,
      edition: { catalogue: rules.hash },
    });
  });

  it('cannot be written of a campaign that kept no record', () => {
    expect(() => toRunFile(start('no-record', { record: false }), { label: plainLabel('none', 'team') })).toThrow(
      TypeError,
    );
  });
});

function playedRun(seed: string): RunFile {
  const campaign = start(seed);
  while (!hasEnded(campaign)) playMonth(campaign, policies.cautious);
  return toRunFile(campaign, { label: plainLabel('reload', 'cautious') });
}

describe('the same seed and the same commands', () => {
  it.each(policyNames)('give the same campaign twice, to the last event: %s', (policy) => {
    for (const seed of seedsOf('twice', 5)) {
      const [one, other] = [start(seed), start(seed)].map((campaign) => {
        while (!hasEnded(campaign)) playMonth(campaign, policies[policy]);
        return campaign;
      });
      expect(other?.journal).toEqual(one?.journal);
    }
  });

  it('give the same world whether or not a record is kept', () => {
    for (const seed of seedsOf('record', 5)) {
      const recorded = start(seed);
      const bare = start(seed, { record: false });
      for (const campaign of [recorded, bare]) {
        while (!hasEnded(campaign)) playMonth(campaign, policies.balanced);
      }
      expect(digestOf(bare)).toBe(digestOf(recorded));
      expect(digestMonth(bare)).toBe(journalOf(recorded).digests.at(-1));
    }
  });

  it('are not disturbed by looking, asking what is legal, or being refused', () => {
    const quiet = start('watched');
    const watched = start('watched');
    while (!hasEnded(quiet)) {
      playMonth(quiet, policies.robust);
      sightOf(watched);
      applyCommand(watched, { kind: 'order', setting: 'roe', choice: 'none such' });
      playMonth(watched, policies.robust);
    }
    expect(watched.journal).toEqual(quiet.journal);
  });

  it('give another campaign for another seed', () => {
    const ends = seedsOf('another', 30).map((seed) => playedRun(seed).months[0]?.digest);
    expect(new Set(ends).size).toBe(30);
  });
});
