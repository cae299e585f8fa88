/**
 * How the cost grows: with months, with incident types, with partners. Copies have ids of their own; each copy of a type
 * has its part of the rate, and each copy of a partner its part of the pledge, so that there is more to go through and as
 * much that happens. The exponent is the slope of the logarithm of the cost over that of the size: 1 is in proportion.
 */

import { edition } from '../setup/edition.ts';
import { compileRules, createBoard, type CatalogueData, type Quantity } from '../../sim/index.ts';
import { atMost, spread, type Row } from '../measure/rows.ts';
import { fullLength, playAll, rules, type Case } from './campaigns.ts';
import { interleave, type Workload } from './interleave.ts';

const { catalogue } = edition;

const TURNS = { warm: 3, counted: 9 };
const MONTHS = [6, 12, 24, 48] as const;
const COPIES = [1, 2, 4] as const;
const MOST = 1.05;

interface Step {
  readonly size: number;
  readonly workload: Workload;
}

const part = (quantity: Quantity, copies: number): Quantity => ({ ...quantity, value: quantity.value / copies });

/** A list in which each entry stands so many times, each time under another id. */
function copied<Entry extends { readonly id: string }>(list: readonly Entry[], copies: number): readonly Entry[] {
  return list.flatMap((entry) =>
    Array.from({ length: copies }, (_, copy) => (copy === 0 ? entry : { ...entry, id: `${entry.id}-${copy}` })),
  );
}

function withTypes(copies: number): CatalogueData {
  const incidents = catalogue.incidents.map((type) => ({ ...type, base: part(type.base, copies) }));
  return { ...catalogue, incidents: copied(incidents, copies) };
}

function withPartners(copies: number): CatalogueData {
  const partners = catalogue.partners.map((partner) => ({
    ...partner,
    ground: part(partner.ground, copies),
    sky: part(partner.sky, copies),
    sea: part(partner.sea, copies),
  }));
  return { ...catalogue, partners: copied(partners, copies) };
}

/** A sweep whose unit is the campaign where months grow, else the month. */
function stepsOverMonths(cases: readonly Case[]): readonly Step[] {
  const board = createBoard(rules);
  return MONTHS.map((horizon) => ({
    size: horizon,
    workload: {
      name: `${horizon} months`,
      run: () => {
        playAll(cases, { record: false, board, horizon });
        return cases.length;
      },
    },
  }));
}

function stepsOver(what: string, cases: readonly Case[], change: (copies: number) => CatalogueData): readonly Step[] {
  return COPIES.map((copies) => {
    const grown = compileRules(change(copies));
    const board = createBoard(grown);
    const run = (): number => playAll(cases, { record: false, board, rules: grown });
    return { size: copies, workload: { name: `${what} x ${copies}`, run } };
  });
}

/** The slope of log cost over log size by least squares. */
function exponent(sizes: readonly number[], costs: readonly number[]): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = sizes.map(Math.log);
  const y = costs.map(Math.log);
  const [middleX, middleY] = [mean(x), mean(y)];
  const top = x.reduce((sum, value, index) => sum + (value - middleX) * ((y[index] ?? NaN) - middleY), 0);
  return top / x.reduce((sum, value) => sum + (value - middleX) * (value - middleX), 0);
}

function rowOf(name: string, steps: readonly Step[]): Row {
  const timings = interleave(
    steps.map(({ workload }) => workload),
    TURNS,
  );
  const exponents = Array.from({ length: TURNS.counted }, (_, turn) =>
    exponent(
      steps.map(({ size }) => size),
      steps.map(({ workload }) => timings.get(workload.name)?.[turn] ?? NaN),
    ),
  );
  return atMost(MOST, `exponent of growth with ${name}`, spread(exponents));
}

/** The exponents of growth. */
export function growthRows(): readonly Row[] {
  const long = fullLength(2, MONTHS.at(-1)).filter((_, index) => index < 4);
  const usual = fullLength(3);
  return [
    rowOf('months, 6 to 48', stepsOverMonths(long)),
    rowOf('incident types, once to four times', stepsOver('types', usual, withTypes)),
    rowOf('partners, once to four times', stepsOver('partners', usual, withPartners)),
  ];
}
