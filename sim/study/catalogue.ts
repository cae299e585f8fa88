/** The catalogue of an arm: the base with what the arm names changed. */

import {
  INDICATORS,
  SETTINGS,
  valueOf,
  type CatalogueData,
  type IncidentData,
  type MandateData,
  type PartnerData,
  type Quantity,
  type ScenarioData,
  type Setting,
} from '../index.ts';
import { dataFor } from '../catalogue/scenario-view.ts';
import type { Arm, Base, Choices, PartnerChange } from './arm.ts';
import { bookWith } from './book.ts';

/** The name under which the mandate of an arm stands in its scenario. */
export const ARM_MANDATE = 'arm';

/** Throws a RangeError for the first name that is not known. */
function known(what: string, names: Iterable<string>, has: (name: string) => boolean): void {
  for (const name of names) if (!has(name)) throw new RangeError(`no ${what} "${name}"`);
}

/** A quantity with another value. Throws a RangeError for one that is not finite. */
function withValue(quantity: Quantity | undefined, value: number): Quantity {
  if (!Number.isFinite(value)) throw new RangeError(`a quantity cannot be ${value}`);
  return { low: value, high: value, unit: 'share', source: 'assumption', ...quantity, value };
}

/** The scenario of a base. Throws a RangeError where the catalogue has none of that id. */
export function scenarioOf({ data, scenario }: Base): ScenarioData {
  const found = data.scenarios.find(({ id }) => id === scenario);
  if (found === undefined) throw new RangeError(`no scenario "${scenario}"`);
  return found;
}

/** The catalogue as the scenario of a base has it: with its own numbers, partners and incident types in their places. */
export function dataOf(base: Base): CatalogueData {
  return dataFor(base.data, scenarioOf(base));
}

/** Throws a RangeError for a setting, an option or a count that no mandate can have there. */
function checkChoices(where: 'force' | 'sector', choices: Choices): void {
  known(`setting of a ${where}`, Object.keys(choices), (id) => {
    const settings: Readonly<Record<string, Setting>> = SETTINGS;
    return Object.hasOwn(settings, id) && settings[id]?.scope === where;
  });
  for (const [id, written] of Object.entries(choices)) {
    const setting: Setting = SETTINGS[id as keyof Choices];
    if (valueOf(setting, written) === undefined) throw new RangeError(`no option "${written}" of setting "${id}"`);
  }
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

/** The mandate that an arm plays. Throws a RangeError for a mandate, sector, setting or option that is not there. */
export function mandateOf(base: Base, arm: Arm): MandateData {
  const { mandates } = scenarioOf(base);
  if (typeof arm.mandate === 'string') known('mandate', [arm.mandate], (name) => Object.hasOwn(mandates, name));
  const start = typeof arm.mandate === 'string' ? mandates[arm.mandate] : arm.mandate;
  const sectors = overlay(arm.sectors ?? start?.sectors ?? {}, arm.everySector ?? {});
  const force = { ...start?.force, ...arm.force };
  known('sector', Object.keys(sectors), (id) => base.data.sectors.some((sector) => sector.id === id));
  checkChoices('force', force);
  for (const sector of Object.values(sectors)) checkChoices('sector', sector);
  return { force, sectors };
}

function changedScenario(base: Base, arm: Arm): ScenarioData {
  // What the scenario changes of the catalogue stands in `dataOf`, under what the arm changes.
  const { parameters: _, partners: __, incidents: ___, ...shipped } = scenarioOf(base);
  known('indicator', Object.keys(arm.initial ?? {}), (name) => Object.hasOwn(INDICATORS, name));
  const initial = Object.entries(arm.initial ?? {}).map(([name, value]) => {
    return [name, withValue(shipped.initial[name as keyof ScenarioData['initial']], value)] as const;
  });
  const { drone, cruise, ballistic } = shipped.arsenal;
  const times = arm.arsenal ?? 1;
  return {
    ...shipped,
    initial: { ...shipped.initial, ...Object.fromEntries(initial) },
    signedTerms: withValue(shipped.signedTerms, arm.signedTerms ?? shipped.signedTerms.value),
    compliance: withValue(shipped.compliance, arm.compliance ?? shipped.compliance.value),
    arsenal: {
      drone: withValue(drone, drone.value * times),
      cruise: withValue(cruise, cruise.value * times),
      ballistic: withValue(ballistic, ballistic.value * times),
    },
    offered: arm.offered ?? shipped.offered,
    mandates: { [ARM_MANDATE]: mandateOf(base, arm) },
  };
}

function changedPartner(partner: PartnerData, change: PartnerChange | undefined): PartnerData {
  if (change === undefined) return partner;
  const { ground, sky, sea, support, ceiling, elections } = change;
  return {
    ...partner,
    ground: withValue(partner.ground, ground ?? partner.ground.value),
    sky: withValue(partner.sky, sky ?? partner.sky.value),
    sea: withValue(partner.sea, sea ?? partner.sea.value),
    support: withValue(partner.support, support ?? partner.support.value),
    ceiling: withValue(partner.ceiling, ceiling ?? partner.ceiling.value),
    elections: elections ?? partner.elections,
  };
}

function changedIncident(incident: IncidentData, factor: number | undefined): IncidentData {
  if (factor === undefined) return incident;
  if (!(factor >= 0)) throw new RangeError(`the rate of "${incident.id}" cannot be taken ${factor} times`);
  return { ...incident, base: withValue(incident.base, incident.base.value * factor) };
}

/**
 * The catalogue that an arm plays on: that of the base with what the arm names changed, and of its scenarios the one that
 * is played. The arm's mandate stands in it as "arm". Throws a RangeError that names what the arm names and the base has not:
 * a scenario, mandate, sector, setting, option, indicator, parameter, incident or partner.
 */
export function catalogueOf(base: Base, arm: Arm): CatalogueData {
  const data = dataOf(base);
  const { rates = {}, partners = {} } = arm;
  known('incident', Object.keys(rates), (id) => data.incidents.some((incident) => incident.id === id));
  known('partner', Object.keys(partners), (id) => data.partners.some((partner) => partner.id === id));
  return {
    ...data,
    parameters: bookWith(data.parameters, arm.parameters ?? {}),
    incidents: data.incidents.map((incident) => changedIncident(incident, rates[incident.id])),
    partners: data.partners.map((partner) => changedPartner(partner, partners[partner.id])),
    scenarios: [changedScenario(base, arm)],
  };
}
