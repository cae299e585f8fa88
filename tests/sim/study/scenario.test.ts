import { describe, expect, it } from 'vitest';
import {
  bothEnds,
  catalogueOf,
  dataOf,
  openPlayer,
  firstSeeds,
  scenarioOf,
  type Base,
} from '../../../sim/study/index.ts';
import { base, plain } from './cases.ts';

/** A scenario with a number, partners and incident types of its own. */
const wear = { ...base.data.parameters.ceasefire.wear, value: 0.4, low: 0.3, high: 0.5 };
const own: Base = {
  ...base,
  data: {
    ...base.data,
    scenarios: [
      {
        ...scenarioOf(base),
        parameters: { 'ceasefire.wear': wear },
        partners: { remove: ['poland'], replace: { greece: { elections: ['2026-01'] } } },
        incidents: { without: ['road-accident'] },
      },
    ],
  },
};
const values = (arm: typeof plain): readonly number[] =>
  openPlayer(own, arm)
    .play(firstSeeds('own', 3))
    .map(({ months }) => months.at(-1)?.ceasefire ?? NaN);

describe('an arm of a scenario that changes the catalogue', () => {
  it('is laid over what the scenario makes of it', () => {
    const changed = catalogueOf(own, {
      ...plain,
      parameters: { 'ceasefire.wear': 0.1 },
      partners: { greece: { ground: 9 } },
    });
    expect(changed.parameters.ceasefire.wear.value).toBe(0.1);
    expect(changed.partners.find(({ id }) => id === 'greece')).toMatchObject({ elections: ['2026-01'] });
    expect(changed.partners.find(({ id }) => id === 'greece')?.ground.value).toBe(9);
    expect(changed.scenarios[0]).not.toHaveProperty('parameters');
    expect(dataOf(own).parameters.ceasefire.wear).toEqual(wear);
  });

  it('plays by the number of the arm, and by that of the scenario where the arm names none', () => {
    expect(values({ ...plain, parameters: { 'ceasefire.wear': 0.4 } })).toEqual(values(plain));
    expect(values({ ...plain, parameters: { 'ceasefire.wear': 0.01 } })).not.toEqual(values(plain));
  });

  it('knows no partner and no incident that the scenario has not', () => {
    expect(() => catalogueOf(own, { ...plain, partners: { poland: { ground: 1 } } })).toThrow('no partner "poland"');
    expect(() => catalogueOf(own, { ...plain, rates: { 'road-accident': 1 } })).toThrow('no incident "road-accident"');
  });

  it("has the ends of the scenario's own range", () => {
    expect(bothEnds(own, plain, ['ceasefire.wear'])[0]?.high.parameters).toEqual({ 'ceasefire.wear': 0.5 });
  });
});
