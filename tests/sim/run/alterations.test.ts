import { describe, expect, it } from 'vitest';
import {
  actsOf,
  INDICATOR_NAMES,
  plainLabel,
  playMonth,
  policies,
  replayRun,
  standingCommands,
  toRunFile,
  type Command,
  type CompactIncident,
  type Divergence,
  type RunFile,
  type RunMonth,
  type Verification,
} from '../../../sim/index.ts';
import { hasEnded, must, nth, rules, rulesWith, start } from '../setup.ts';

/** Orders of our own, by the month in which they are given (from 0): a policy may have little to order. */
const ORDERS: Readonly<Record<number, Command>> = {
  2: { kind: 'order', setting: 'venue', choice: 'austria' },
  3: { kind: 'order', setting: 'sanctions', choice: 'eased' },
};

/** A recorded run of some months, with orders and decisions in it. */
function recordedRun(): RunFile {
  for (let index = 0; index < 100; index += 1) {
    const campaign = start(`altered-${index}`);
    while (!hasEnded(campaign)) {
      const order = ORDERS[campaign.month.index];
      if (order !== undefined) must(campaign, order);
      playMonth(campaign, policies.robust);
    }
    const run = toRunFile(campaign, { label: plainLabel('altered', 'robust') });
    const count = (kind: Command['kind']): number =>
      standingCommands(run.acts).filter((command) => command.kind === kind).length;
    if (run.months.length >= 6 && count('decide') >= 5 && count('order') >= 2) return run;
  }
  throw new Error('no run of six months with five decisions and two orders');
}

const run = recordedRun();
const commands = standingCommands(run.acts);

/** The run with other commands. */
function withCommands(changed: readonly Command[]): RunFile {
  return { ...run, acts: actsOf('robust', changed) };
}

function verify(altered: RunFile): Verification {
  return replayRun(rules, JSON.parse(JSON.stringify(altered)) as RunFile).verification;
}

function divergence(altered: RunFile): Divergence {
  const found = verify(altered).divergence;
  if (found === null) throw new Error('the alteration was not found');
  return found;
}

/** The run with one of its months changed. */
function withMonth(turn: number, change: (month: RunMonth) => Partial<RunMonth>): RunFile {
  const months = run.months.map((month, index) => (index === turn - 1 ? { ...month, ...change(month) } : month));
  return { ...run, months };
}

/** The turn in which a command was given: answers come after the end of the month's orders. */
function turnOf(place: number): number {
  // A mandate shows in the figures of the start.
  if (commands[place]?.kind === 'adoptMandate') return 0;
  const ends = commands.slice(0, place).filter(({ kind }) => kind === 'endMonth').length;
  return commands[place]?.kind === 'decide' ? ends : ends + 1;
}

const turns = run.months.map((_, index) => index + 1);

describe('an unaltered run', () => {
  it('verifies in all its months', () => {
    expect(verify(run)).toEqual({
      verifiedTurns: run.months.length,
      storedTurns: run.months.length,
      divergence: null,
      sameRules: true,
      sameCatalogue: true,
    });
  });

  it('verifies when it was saved before its end', () => {
    const campaign = start('unfinished');
    playMonth(campaign, policies.robust);
    playMonth(campaign, policies.robust);
    const unfinished = toRunFile(campaign, { label: plainLabel('altered', 'robust') });
    expect(verify(unfinished)).toMatchObject({ verifiedTurns: 2, divergence: null });
  });
});

describe('an altered record', () => {
  it.each(turns)('is found by its digest in month %d', (turn) => {
    const altered = withMonth(turn, ({ digest }) => ({
      digest: digest.replace(/.$/, (end) => (end === '0' ? '1' : '0')),
    }));
    expect(divergence(altered)).toMatchObject({ turn, what: 'digest', computed: run.months[turn - 1]?.digest });
    expect(verify(altered).verifiedTurns).toBe(turn - 1);
  });

  it.each(INDICATOR_NAMES)('is found by one step of %s', (name) => {
    const place = INDICATOR_NAMES.indexOf(name);
    for (const turn of [1, 4, run.months.length]) {
      const altered = withMonth(turn, ({ changes }) => ({ changes: changes.with(place, nth(changes, place) + 1) }));
      expect(divergence(altered)).toMatchObject({ turn, what: name });
    }
  });

  it('says what the rules give and what the file says, in units', () => {
    const altered = withMonth(2, ({ changes }) => ({ changes: changes.with(0, nth(changes, 0) + 65536) }));
    const { computed, stored } = divergence(altered);
    expect(Number(stored) - Number(computed)).toBe(1);
    const [first, second] = run.months.map(({ changes }) => nth(changes, 0));
    expect(Number(computed) * 65536).toBe(nth(run.start, 0) + (first ?? NaN) + (second ?? NaN));
  });

  it('is found by an indicator too few', () => {
    expect(divergence(withMonth(3, ({ changes }) => ({ changes: changes.slice(0, -1) })))).toMatchObject({
      turn: 3,
      what: INDICATOR_NAMES.at(-1),
      stored: 'nothing',
    });
  });

  const turnWithIncidents = 1 + run.months.findIndex(({ incidents }) => incidents.length > 0);
  const incidentCases: readonly (readonly [
    string,
    (incidents: readonly CompactIncident[]) => readonly CompactIncident[],
  ])[] = [
    ['removed', (incidents) => incidents.slice(1)],
    ['added', (incidents) => [...incidents, nth(incidents, 0)]],
    [
      'of another type',
      (incidents) => [['none such', ...tail(nth(incidents, 0))] as unknown as CompactIncident, ...incidents.slice(1)],
    ],
    [
      'with another place',
      (incidents) => incidents.with(0, nth(incidents, 0).with(1, 'elsewhere') as unknown as CompactIncident),
    ],
    ['on another day', (incidents) => incidents.with(0, nth(incidents, 0).with(2, 99) as unknown as CompactIncident)],
    [
      'with another answer',
      (incidents) => incidents.with(0, nth(incidents, 0).with(3, 'other') as unknown as CompactIncident),
    ],
    ['with more killed', (incidents) => incidents.with(0, nth(incidents, 0).with(5, 99) as unknown as CompactIncident)],
    ['with more hits', (incidents) => incidents.with(0, nth(incidents, 0).with(7, 99) as unknown as CompactIncident)],
  ];

  it.each(incidentCases)('is found by an incident %s', (_, change) => {
    const altered = withMonth(turnWithIncidents, ({ incidents }) => ({ incidents: change(incidents) }));
    expect(divergence(altered)).toMatchObject({ turn: turnWithIncidents, what: 'incidents' });
  });

  it('is found by months cut off', () => {
    for (const kept of [0, 1, run.months.length - 1]) {
      const found = divergence({ ...run, months: run.months.slice(0, kept) });
      expect(found).toMatchObject({ turn: kept + 1, what: 'months', stored: `${kept} months` });
    }
  });

  it('is found by a month too many', () => {
    const months = [...run.months, nth(run.months, 0)];
    expect(divergence({ ...run, months })).toMatchObject({ turn: months.length, what: 'months' });
  });

  it('is found by another ending', () => {
    expect(divergence({ ...run, ending: 'none' })).toMatchObject({
      turn: run.months.length,
      what: 'ending',
      computed: run.ending,
      stored: 'none',
    });
  });
});

function tail([, ...rest]: CompactIncident): readonly unknown[] {
  return rest;
}

describe('an altered course', () => {
  it('is found by another seed in the first month', () => {
    expect(divergence({ ...run, seed: `${run.seed}!` })).toMatchObject({ turn: 1 });
  });

  it('is found by another horizon', () => {
    const turn = run.months.length - 1;
    expect(divergence({ ...run, horizon: turn })).toMatchObject({ turn, what: 'digest' });
  });

  it('is found by another mandate at the start', () => {
    const changed = commands.map((command): Command =>
      command.kind === 'adoptMandate' ? { kind: 'adoptMandate', mandate: 'cautious' } : command,
    );
    // What flows at the start is the scenario's, not the mandate's: so the start is the same, and the first month is not.
    expect(divergence(withCommands(changed))).toMatchObject({ turn: 1 });
  });

  it('is found by another figure at the start', () => {
    const changed = { ...run, start: run.start.with(0, nth(run.start, 0) + 1) };
    expect(divergence(changed)).toMatchObject({ turn: 0, what: 'start' });
  });

  const played = commands.map((command, place) => ({ ...command, place }));

  // Objectives are left out: they leave no trace in the months, only on the report card.
  it.each(played.filter(({ kind }) => kind !== 'declareObjectives'))(
    'is found by the removal of command $place, $kind, not before its month',
    ({ place }) => {
      const found = divergence(withCommands(commands.toSpliced(place, 1)));
      expect(found.turn).toBeGreaterThanOrEqual(turnOf(place));
      expect(found.turn).toBeLessThanOrEqual(run.months.length);
    },
  );

  it.each(played.filter(({ kind }) => kind === 'order'))('is found by another choice in order $place', ({ place }) => {
    const command = nth(commands, place);
    if (command.kind !== 'order') throw new Error('no order');
    const changed = commands.with(place, { ...command, setting: 'agenda', choice: 'humanitarian' });
    expect(divergence(withCommands(changed)).turn).toBeGreaterThanOrEqual(turnOf(place));
  });

  it('is found by a command that is refused, in its month and with the reason', () => {
    const place = commands.findIndex(({ kind }) => kind === 'endMonth');
    const changed = commands.toSpliced(place, 0, { kind: 'decide', response: 'shelter' });
    // What was played before the refusal still agrees, so the refusal is what is found.
    expect(divergence(withCommands(changed))).toMatchObject({ turn: 1, what: 'acts', stored: 'taken' });
    expect(divergence(withCommands(changed)).computed).toContain('noDecisionOpen');
  });

  it('is found by a command after the end', () => {
    const changed = [...commands, { kind: 'endMonth' } as const];
    expect(divergence(withCommands(changed))).toMatchObject({ turn: run.months.length, what: 'acts' });
  });
});

describe('other rules', () => {
  it('are seen by their hash, and by where they part from the file', () => {
    const changed = rulesWith({ 'ceasefire.wear': rules.p.ceasefire.wear * 1.01 });
    const { verification } = replayRun(changed, run);
    expect(verification).toMatchObject({ sameCatalogue: false, sameRules: true, verifiedTurns: 0 });
    expect(verification.divergence).toMatchObject({ turn: 1, what: 'ceasefire' });
  });

  it('of another version are seen as such', () => {
    expect(verify({ ...run, rulesVersion: run.rulesVersion + 1 })).toMatchObject({
      sameRules: false,
      divergence: null,
    });
  });

  it('of another catalogue are seen even where every month agrees', () => {
    expect(verify({ ...run, edition: { ...run.edition, catalogue: '0'.repeat(16) } })).toMatchObject({
      sameCatalogue: false,
      divergence: null,
    });
  });
});
