import { describe, expect, it } from 'vitest';
import { policies, type Indicator } from '../../../sim/index.ts';
import {
  also,
  ARM_MANDATE,
  catalogueOf,
  difference,
  mandateOf,
  parameterPaths,
  scenarioOf,
  valuesAt,
  type Arm,
  type Played,
} from '../../../sim/study/index.ts';
import { catalogue, endMonth, hasEnded, nth, playMonths, startWith, start } from '../setup.ts';
import { base, changes, plain, playArm } from './cases.ts';

/** The paths at which two values differ; the entries of a list that have ids go by these. */
function parting(a: unknown, b: unknown, path = ''): readonly string[] {
  if (Object.is(a, b)) return [];
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return [path];
  const [one, other] = [byId(a), byId(b)];
  const keys = new Set([...one.keys(), ...other.keys()]);
  return [...keys].flatMap((key) => parting(one.get(key), other.get(key), path === '' ? key : `${path}.${key}`));
}

function byId(value: object): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries(value).map(([key, entry]: [string, unknown]) => {
      const id = Array.isArray(value) ? (entry as { readonly id?: string } | null)?.id : undefined;
      return [id ?? key, entry];
    }),
  );
}

describe('the catalogue of an arm', () => {
  const under = catalogueOf(base, plain);

  it('is the base with the one scenario that is played, and the one mandate, under a name of its own', () => {
    expect(parting(catalogue, { ...under, scenarios: catalogue.scenarios })).toEqual([]);
    expect(under.scenarios.map(({ id }) => id)).toEqual([base.scenario]);
    const { mandates, ...rest } = nth(under.scenarios, 0);
    const { mandates: shipped, ...own } = scenarioOf(base);
    expect(parting(rest, own)).toEqual([]);
    expect(mandates).toEqual({ [ARM_MANDATE]: shipped['balanced'] });
  });

  it.each(changes)('%j changes what it names and nothing else', (change, touches) => {
    const places = parting(under, catalogueOf(base, also(plain, change)));
    expect(places).not.toEqual([]);
    expect(places.filter((place) => !touches.some((path) => place === path || place.startsWith(`${path}.`)))).toEqual(
      [],
    );
    for (const path of touches) expect(places.some((place) => place.startsWith(path))).toBe(true);
  });

  it('leaves the base alone', () => {
    const before = structuredClone(base);
    for (const [change] of changes) catalogueOf(base, also(plain, change));
    expect(base).toEqual(before);
  });

  it('lays choices over each sector that has a footprint', () => {
    const arm: Arm = { ...plain, sectors: { west: { footprint: 2 }, centre: { monitoring: 'yes' } } };
    expect(mandateOf(base, also(arm, { everySector: { guarding: 'yes' } })).sectors).toEqual({
      west: { footprint: 2, guarding: 'yes' },
      centre: { monitoring: 'yes' },
    });
  });

  it('takes a mandate by value as by name', () => {
    const byValue: Arm = { ...plain, mandate: mandateOf(base, { mandate: 'robust' }) };
    expect(catalogueOf(base, byValue)).toEqual(catalogueOf(base, { ...plain, mandate: 'robust' }));
  });

  it('lists the book, and reads values from it', () => {
    const paths = parameterPaths(catalogue.parameters);
    expect(paths.length).toBeGreaterThan(300);
    expect(valuesAt(catalogue.parameters, ['ceasefire.wear'])).toEqual({
      'ceasefire.wear': catalogue.parameters.ceasefire.wear.value,
    });
    expect(Object.keys(valuesAt(catalogue.parameters, paths))).toEqual(paths);
  });
});

describe('what an arm names and the base has not', () => {
  const refused: readonly (readonly [what: string, arm: object, text: string])[] = [
    ['parameter', { parameters: { 'ceasefire.ware': 1 } }, 'the book has no parameter "ceasefire.ware"'],
    ['group', { parameters: { 'toString.length': 1 } }, 'the book has no parameter "toString.length"'],
    ['long path', { parameters: { 'ceasefire.wear.value': 1 } }, 'no parameter "ceasefire.wear.value"'],
    ['value', { parameters: { 'ceasefire.wear': NaN } }, 'parameter "ceasefire.wear" cannot be NaN'],
    ['incident', { rates: { 'road-acident': 1 } }, 'no incident "road-acident"'],
    ['rate', { rates: { 'road-accident': -1 } }, 'the rate of "road-accident" cannot be taken -1 times'],
    ['partner', { partners: { atlantis: { ground: 1 } } }, 'no partner "atlantis"'],
    ['mandate', { mandate: 'bold' }, 'no mandate "bold"'],
    ['inherited mandate', { mandate: 'toString' }, 'no mandate "toString"'],
    ['sector', { sectors: { moon: { footprint: 1 } } }, 'no sector "moon"'],
    ['setting', { force: { colour: 'blue' } }, 'no setting of a force "colour"'],
    ['setting of a sector', { force: { footprint: 1 } }, 'no setting of a force "footprint"'],
    ['option', { force: { roe: 'gently' } }, 'no option "gently" of setting "roe"'],
    ['indicator', { initial: { luck: 1 } }, 'no indicator "luck"'],
    ['column', { held: [{ column: 'luck', value: 1 }] }, 'the world has no column "luck"'],
    ['member', { held: [{ column: 'support', of: 'atlantis', value: 1 }] }, '"support" has no value for "atlantis"'],
    ['member of nothing', { held: [{ column: 'rung', of: 'poland', value: 1 }] }, '"rung" has no value for "poland"'],
    ['held value', { held: [{ column: 'ceasefire', value: 2 }] }, '"ceasefire" cannot be held at 2'],
    ['slot', { held: [{ column: 'inForce', value: 1 }] }, 'choose in the mandate instead'],
  ];

  it.each(refused)('is refused: %s', (_, change, text) => {
    expect(() => playArm({ ...plain, ...change }, 1)).toThrow(RangeError);
    expect(() => playArm({ ...plain, ...change }, 1)).toThrow(text);
  });

  it('is refused: scenario', () => {
    expect(() => catalogueOf({ ...base, scenario: 'peace' }, plain)).toThrow('no scenario "peace"');
  });
});

describe('an arm that changes nothing', () => {
  const played = nth(playArm(plain, 1), 0);

  it('plays what the shipped rules play by standing orders', () => {
    const campaign = startWith('balanced', 'study-0', { horizon: 6 });
    const months: unknown[] = [];
    while (!hasEnded(campaign)) {
      endMonth(campaign);
      months.push(campaign.journal?.indicators.at(-1));
    }
    expect(played.months).toMatchObject(months as Played['months'][number][]);
  });

  it('plays the same with a record, which adds incidents and causes', () => {
    const recorded = nth(playArm({ ...plain, record: true }, 1), 0);
    expect(recorded.months).toEqual(played.months);
    expect(recorded.incidents.length).toBeGreaterThan(0);
    expect(played.incidents).toEqual([]);
    const { cost } = nth(recorded.months, 5);
    const causes = Object.entries(recorded.totals).filter(([key]) => key.startsWith('cost/'));
    expect(causes.reduce((sum, [, amount]) => sum + amount, 0)).toBe(cost);
  });

  it.each(['cautious', 'balanced', 'robust'] as const)('plays as the %s policy does where it is asked to', (policy) => {
    const arm: Arm = { mandate: policy, policy, record: true };
    const own = nth(playArm(arm, 1), 0);
    const campaign = start('study-0');
    playMonths(campaign, policies[policy], 24);
    expect(own.months).toMatchObject(campaign.journal?.indicators.slice(1) as Played['months'][number][]);
  });
});

describe('what an arm holds', () => {
  const at = (arm: Arm, month: number, name: Indicator): number => nth(nth(playArm(arm, 1), 0).months, month - 1)[name];

  it('is set before the month, in that month alone or in all', () => {
    const dry = { column: 'cost', value: 5000 } as const;
    const once: Arm = { ...plain, held: [{ ...dry, turn: 3 }] };
    expect(at(once, 2, 'cost')).toBe(at(plain, 2, 'cost'));
    expect(at(once, 3, 'cost')).toBeGreaterThan(5000);
    expect(at(once, 4, 'cost')).toBeGreaterThan(at(once, 3, 'cost'));
    const always: Arm = { ...plain, held: [dry] };
    expect(at(always, 5, 'cost')).toBeLessThan(at(once, 5, 'cost'));
  });

  it('is one member of a column where it names one', () => {
    const left: Arm = { ...plain, horizon: 1, held: [{ column: 'support', of: 'poland', value: 0 }] };
    const [one, other] = [nth(playArm(left, 1), 0).support, nth(playArm({ ...plain, horizon: 1 }, 1), 0).support];
    expect(one.poland).toBeLessThan(0.1);
    expect(other.poland).toBeGreaterThan(0.1);
  });

  it('is the whole force, where it stands from the first month', () => {
    expect(at({ ...plain, inPlace: true }, 1, 'strength')).toBeGreaterThan(at(plain, 1, 'strength') + 1000);
  });
});

describe('an incident taken out', () => {
  const arm: Arm = { ...plain, horizon: 1, record: true };
  const without = also(arm, { rates: { 'line-violations': 0 } });

  it('moves the luck of no other in the first month', () => {
    const others = (played: readonly Played[]) =>
      played.map(({ incidents }) => incidents.map(({ id }) => id).filter((id) => id !== 'line-violations'));
    const [all, rest] = [playArm(arm, 20), playArm(without, 20)];
    expect(rest.flatMap(({ incidents }) => incidents).some(({ id }) => id === 'line-violations')).toBe(false);
    expect(others(rest)).toEqual(others(all));
    const gone = difference(all, rest, ({ incidents }) => incidents.length);
    const counted = all.map(({ incidents }) => incidents.filter(({ id }) => id === 'line-violations').length);
    expect(gone.mean).toBeCloseTo(counted.reduce((sum, count) => sum + count, 0) / 20, 12);
    expect(gone.mean).toBeGreaterThan(0);
  });
});
