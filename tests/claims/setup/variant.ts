/**
 * Variants of the shipped catalogue: one arm of a comparison. A variant changes what it names and nothing else, so
 * that two arms differ in one thing.
 */

import { catalogue } from '../../../seeds/index.ts';
import {
  compileRules,
  type Campaign,
  type CatalogueData,
  type Indicator,
  type MandateData,
  type PartnerData,
  type Quantity,
  type Rules,
  type ScenarioData,
  type SettingId,
} from '../../../sim/index.ts';

/** Choices of a mandate for the force or for one sector. */
export type Choices = Readonly<Partial<Record<SettingId, string | number>>>;

/** What an arm changes. */
export interface Variant {
  /** The mandate of the scenario to start from; "balanced" by default. */
  readonly mandate?: string;
  readonly force?: Choices;
  /** Laid over every sector in which the mandate has a footprint. */
  readonly everySector?: Choices;
  /** In place of all sectors of the mandate. */
  readonly sectors?: MandateData['sectors'];
  readonly initial?: Readonly<Partial<Record<Indicator, number>>>;
  readonly signedTerms?: number;
  readonly compliance?: number;
  readonly arsenal?: number;
  /** Values of parameters by "group.name". */
  readonly parameters?: Readonly<Record<string, number>>;
  /** Factors on the base rates of incidents by id; 0 takes an incident out. */
  readonly rates?: Readonly<Record<string, number>>;
  readonly partners?: (partner: PartnerData) => PartnerData;
  readonly offered?: ScenarioData['offered'];
  /** Months to play; 12 by default. */
  readonly horizon?: number;
  /** True where incidents are counted: keeps the journal. */
  readonly record?: boolean;
  /** Done before each month's orders, the first included (month 0): how a state is set that no scenario can state. */
  readonly before?: (campaign: Campaign, month: number) => void;
}

/** Parameters under which no campaign ends early but by wider war: both arms are then measured over the same months. */
export const NO_EARLY_END: Readonly<Record<string, number>> = {
  'endings.collapseBase': 0,
  'endings.invitationEnds': 0,
  'endings.withdrawBelow': 0,
  'exit.monthsHeld': 999,
  'exit.fixedTerm': 999,
};

const SCENARIO = 'post-ceasefire';

/** The shipped scenario. */
export function shippedScenario(): ScenarioData {
  const scenario = catalogue.scenarios.find(({ id }) => id === SCENARIO);
  if (scenario === undefined) throw new Error(`the catalogue has no scenario "${SCENARIO}"`);
  return scenario;
}

/** A quantity with another value. Ranges are not asked: a reference case may lie outside on purpose. */
export function withValue(quantity: Quantity | undefined, value: number): Quantity {
  return { low: value, high: value, unit: 'share', source: 'assumption', ...quantity, value };
}

/** The sectors of the mandate with these choices laid over each that has a footprint. */
function overlay(sectors: MandateData['sectors'], choices: Choices): MandateData['sectors'] {
  return Object.fromEntries(
    Object.entries(sectors).map(([id, sector]) => [
      id,
      sector.footprint === undefined ? sector : { ...sector, ...choices },
    ]),
  );
}

/** The mandate that an arm plays. */
export function mandateOf(variant: Variant): MandateData {
  const shipped = shippedScenario().mandates[variant.mandate ?? 'balanced'];
  if (shipped === undefined) throw new Error(`no mandate "${variant.mandate}"`);
  const sectors = overlay(variant.sectors ?? shipped.sectors, variant.everySector ?? {});
  return { force: { ...shipped.force, ...variant.force }, sectors };
}

function scenarioOf(variant: Variant): ScenarioData {
  const shipped = shippedScenario();
  const changed = Object.entries(variant.initial ?? {}).map(([name, value]) => {
    return [name, withValue(shipped.initial[name as Indicator], value)] as const;
  });
  const times = variant.arsenal ?? 1;
  const { drone, cruise, ballistic } = shipped.arsenal;
  return {
    ...shipped,
    initial: { ...shipped.initial, ...Object.fromEntries(changed) },
    signedTerms: withValue(shipped.signedTerms, variant.signedTerms ?? shipped.signedTerms.value),
    compliance: withValue(shipped.compliance, variant.compliance ?? shipped.compliance.value),
    arsenal: {
      drone: withValue(drone, drone.value * times),
      cruise: withValue(cruise, cruise.value * times),
      ballistic: withValue(ballistic, ballistic.value * times),
    },
    offered: variant.offered ?? shipped.offered,
    mandates: { arm: mandateOf(variant) },
  };
}

/** The parameter book with other values. Throws an Error for a name that the book does not have. */
function parametersWith(values: Readonly<Record<string, number>>): CatalogueData['parameters'] {
  const book: Record<string, Record<string, Quantity>> = structuredClone(catalogue.parameters);
  for (const [path, value] of Object.entries(values)) {
    const [group = '', name = ''] = path.split('.');
    const entry = book[group]?.[name];
    if (entry === undefined) throw new Error(`the book has no parameter "${path}"`);
    book[group] = { ...book[group], [name]: { ...entry, value } };
  }
  return book as unknown as CatalogueData['parameters'];
}

/** Compiles the rules of an arm. Endings that would cut campaigns short are off unless the arm sets them itself. */
export function rulesOf(variant: Variant): Rules {
  const rates = variant.rates ?? {};
  const unknown = Object.keys(rates).find((id) => !catalogue.incidents.some((incident) => incident.id === id));
  if (unknown !== undefined) throw new Error(`no incident "${unknown}"`);
  return compileRules({
    ...catalogue,
    parameters: parametersWith({ ...NO_EARLY_END, ...variant.parameters }),
    incidents: catalogue.incidents.map((incident) => {
      return { ...incident, base: { ...incident.base, value: incident.base.value * (rates[incident.id] ?? 1) } };
    }),
    partners: catalogue.partners.map(variant.partners ?? ((partner) => partner)),
    scenarios: [scenarioOf(variant)],
  });
}

/** The ending parameters as shipped, for arms in which endings are what is measured. */
export function shippedEndings(): Readonly<Record<string, number>> {
  const book = catalogue.parameters as unknown as Readonly<Record<string, Readonly<Record<string, Quantity>>>>;
  return Object.fromEntries(
    Object.keys(NO_EARLY_END).map((path) => {
      const [group = '', name = ''] = path.split('.');
      return [path, book[group]?.[name]?.value ?? 0];
    }),
  );
}

/** The variant with another one laid over it. */
export function also(base: Variant, change: Variant): Variant {
  return {
    ...base,
    ...change,
    force: { ...base.force, ...change.force },
    everySector: { ...base.everySector, ...change.everySector },
    initial: { ...base.initial, ...change.initial },
    parameters: { ...base.parameters, ...change.parameters },
    rates: { ...base.rates, ...change.rates },
  };
}
