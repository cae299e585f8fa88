/**
 * Readings: what an incident's rate may depend on, as named functions of the state and the mandate between 0 and 1.
 * An incident file gives each reading the factor at 0 and at 1; the card shows both. Refused: formulas in data files.
 */

import type { Situation } from '../situation.ts';
import { saturation, share } from '../numbers/grid.ts';
import { troopsInside } from '../mandate/reading.ts';
import { valueOfOption } from '../schema/settings.ts';
import { FIRST_SLOT } from '../schema/slots.ts';
import { AXES, READING_NAMES, type Axis, type ReadingName } from '../schema/vocabulary.ts';
import { parametersOf } from '../parameters/reader.ts';

/** Whom a reading is about: the whole world, or the subject over which the incident type is drawn. */
export type ReadingScope = 'world' | 'sector' | 'site' | 'partner' | 'backing';

/** A named reading. For a site, sector readings read the site's sector. */
export interface Reading {
  readonly scope: ReadingScope;
  readonly meaning: string;
  readonly read: (situation: Situation, subject: number) => number;
}

type Read = Reading['read'];

const world = (meaning: string, read: Read): Reading => ({ scope: 'world', meaning, read });
const sector = (meaning: string, read: Read): Reading => ({ scope: 'sector', meaning, read });
const site = (meaning: string, read: Read): Reading => ({ scope: 'site', meaning, read });
const partner = (meaning: string, read: Read): Reading => ({ scope: 'partner', meaning, read });
const backing = (meaning: string, read: Read): Reading => ({ scope: 'backing', meaning, read });

const at = (column: Float64Array, index: number): number => column[index] as number;
const setting = (c: Situation, slot: number): number => at(c.world.inForce, slot);
const pressing = (axis: Axis, meaning: string): Reading => {
  const index = AXES.indexOf(axis);
  return world(meaning, (c) => at(c.world.level, index) / 3);
};

const ELECTIONS = valueOfOption('exit', 'elections');

/** Every reading by name. */
export const READINGS = {
  hostility: world("Moscow's hostility", (c) => at(c.world.hostility, 0)),
  noConsent: world('Russia has not consented', (c) => 1 - at(c.world.consentGiven, 0)),
  consent: world('Russia has consented', (c) => at(c.world.consentGiven, 0)),
  weakCeasefire: world('The ceasefire is weak', (c) => 1 - at(c.world.ceasefire, 0)),
  boundTerms: world('Binding terms are signed', (c) => at(c.world.signedTerms, 0)),
  escalated: world('The escalation rung is high', (c) => at(c.world.rung, 0) / 6),
  pressLine: pressing('line', 'Moscow presses on the line'),
  pressProbing: pressing('probing', 'Moscow probes the force'),
  pressInfrastructure: pressing('infrastructure', 'Moscow presses on infrastructure'),
  pressForce: pressing('force', 'Moscow presses on the force'),
  pressLaw: pressing('law', 'Moscow presses by law and diplomacy'),
  pressInformation: pressing('information', 'Moscow presses with information'),
  presence: world('The force is large', (c) =>
    saturation(troopsInside(c), parametersOf(c, 'readings').presence.halfTroops),
  ),
  anyPresence: world('Troops stand in Ukraine', (c) => (troopsInside(c) > 0 ? 1 : 0)),
  teeth: world('The rules of engagement are robust', (c) => setting(c, FIRST_SLOT.roe) / 4),
  vagueTriggers: world('Triggers are vague', (c) => 1 - setting(c, FIRST_SLOT.triggers) / 2),
  unsettledStatus: world('The status of forces is unsettled', (c) => 1 - setting(c, FIRST_SLOT.sofa) / 2),
  uncoveredLabel: world('The label claims more than the law gives', (c) => {
    const basis = setting(c, FIRST_SLOT.basis);
    const covered = basis === 2 ? at(c.world.councilMandate, 0) * 2 : at(c.world.consensusMonths, 0) > 0 ? 1 : 0;
    return share((setting(c, FIRST_SLOT.label) - covered) / 2);
  }),
  lowLegitimacy: world('Legitimacy is low', (c) => 1 - at(c.world.legitimacy, 0)),
  lowStocks: world('Interceptors run low', (c) => 1 - c.month.stockShare),
  rationed: world('Interceptors are rationed', (c) => 1 - setting(c, FIRST_SLOT.doctrine)),
  arsenal: world('Moscow has stored up weapons', (c) =>
    saturation(at(c.world.drones, 0), parametersOf(c, 'readings').air.halfArsenal),
  ),
  deepStrikes: world('Kyiv strikes deep in Russia', (c) => at(c.world.deepStrikes, 0)),
  kyivDoubts: world('Kyiv doubts the guarantee', (c) => 1 - at(c.world.confidence, 0)),
  talksHeld: world('A venue for talks is agreed', (c) => (setting(c, FIRST_SLOT.venue) > 0 ? 1 : 0)),
  talksAdvanced: world('Talks have come far', (c) => at(c.world.talks, 0)),
  roundDue: world('A round of talks is due', (c) =>
    setting(c, FIRST_SLOT.venue) > 0 && at(c.world.talksWait, 0) <= 0 ? 1 : 0,
  ),
  voteDue: world('The Council is to vote', (c) =>
    setting(c, FIRST_SLOT.basis) === 2 && at(c.world.councilMandate, 0) === 0 && at(c.world.councilWait, 0) <= 0
      ? 1
      : 0,
  ),
  renewalDue: world('The consensus mandate is to be renewed', (c) =>
    setting(c, FIRST_SLOT.basis) === 1 && at(c.world.consensusMonths, 0) === 1 ? 1 : 0,
  ),
  openDisclosure: world('Disclosure is open', (c) => setting(c, FIRST_SLOT.disclosure)),
  unsettledYear: world('An unsettled year in Washington', (c) => c.month.unsettledYear),
  winter: world('Winter', (c) => (c.month.calendarMonth >= 11 || c.month.calendarMonth <= 3 ? 1 : 0)),
  tightSanctions: world('Sanctions are tightened', (c) => setting(c, FIRST_SLOT.sanctions) / 2),
  coalitionCrews: world('The coalition mans the batteries', (c) => setting(c, FIRST_SLOT.crews)),
  patrolledSea: world('Partners patrol the sea', (c) => at(c.world.sea, 0)),
  rotationGapsRecent: world('Rotations came late', (c) => c.month.gapShare),
  lowIntelligence: world('American intelligence does not flow', (c) => 1 - at(c.world.flow, 1)),
  consensusDue: world('A mandate by consensus is to be voted on', (c) =>
    setting(c, FIRST_SLOT.basis) === 1 && at(c.world.consensusMonths, 0) === 0 && at(c.world.consensusWait, 0) <= 0
      ? 1
      : 0,
  ),
  nationalUpkeep: world('Each contingent pays its own upkeep', (c) => 1 - setting(c, FIRST_SLOT.sustainment)),
  earlyMission: world('The mission came early', (c) => setting(c, FIRST_SLOT.timing)),
  electionExit: world('The mission ends with elections', (c) => (setting(c, FIRST_SLOT.exit) === ELECTIONS ? 1 : 0)),
  breakStated: world('The chance of a break that was stated', (c) => at(c.world.collapseRisk, 0)),
  signsNew: world('Signs of a break are seen for the first time', (c) => (at(c.world.alarm, 0) === 1 ? 1 : 0)),
  goingHome: world('Cohesion has fallen below the line', (c) => (at(c.world.homeward, 0) === 1 ? 1 : 0)),
  lessWelcome: world('Confidence has fallen below the line', (c) => (at(c.world.unwelcome, 0) === 1 ? 1 : 0)),
  atTheBrink: world('Forces exchange fire in the open', (c) => (at(c.world.rung, 0) >= 4 ? 1 : 0)),
  lowNeutrality: world('The force is not seen as neutral', (c) => 1 - at(c.world.neutrality, 0)),
  troopsHere: sector('Troops stand here', (c, s) =>
    saturation(at(c.world.troops, s), parametersOf(c, 'readings').presence.halfSector),
  ),
  anyTroopsHere: sector('Troops stand here', (c, s) => (at(c.world.troops, s) > 0 ? 1 : 0)),
  onTheLine: sector('The line of contact runs here', (c, s) => share((c.rules.sectors[s]?.lineShare ?? 0) * 3)),
  monitoredHere: sector('The line here is monitored', (c, s) =>
    at(c.world.troops, s) > 0 ? setting(c, FIRST_SLOT.monitoring + s) : 0,
  ),
  deminingHere: sector('The force clears mines here', (c, s) =>
    at(c.world.troops, s) > 0 ? setting(c, FIRST_SLOT.demining + s) : 0,
  ),
  guardedHere: sector('The force guards sites here', (c, s) => saturation(at(c.world.guarded, s), 2)),
  batteriesHere: sector('Batteries stand here', (c, s) =>
    saturation(setting(c, FIRST_SLOT.shortBatteries + s) + setting(c, FIRST_SLOT.mediumBatteries + s), 1),
  ),
  minedHere: sector('Land here is mined', (c, s) => share(at(c.world.mined, s) * 4)),
  thinCover: sector('Air-defence cover is thin', (c, s) => 1 - at(c.world.cover, s)),
  footageHere: sector('Air defence here was shown online', (c, s) => at(c.world.footage, s)),
  longStay: sector('Units here are due for rotation', (c, s) => share(at(c.world.monthsStanding, s) / 9)),
  unguarded: site('The force does not guard the site', (c, s) => 1 - at(c.world.guard, s)),
  guarded: site('The force guards the site', (c, s) => at(c.world.guard, s)),
  damaged: site('The site is damaged', (c, s) => 1 - at(c.world.health, s)),
  hitBefore: site('The site was hit before', (c, s) => saturation(at(c.world.hits, s), 1)),
  working: site('The site works', (c, s) => at(c.world.health, s)),
  onTheFence: partner('Support is near the fence', (c, s) => {
    const support = at(c.world.support, s);
    return 4 * support * (1 - support);
  }),
  lowSupport: partner('Support at home is low', (c, s) => 1 - at(c.world.support, s)),
  taking: partner('The partner takes part', (c, s) => (at(c.world.left, s) === 0 ? at(c.world.delivered, s) : 0)),
  electionNow: partner('A national election this month', (c, s) => (at(c.world.toElection, s) === 0 ? 1 : 0)),
  electionNear: partner('An election within six months', (c, s) => (at(c.world.toElection, s) <= 6 ? 1 : 0)),
  burdened: partner('Costs and losses mount', (c, s) => share(at(c.world.burden, s))),
  flowing: backing('The support flows', (c, s) => (at(c.world.paused, s) === 0 ? at(c.world.granted, s) : 0)),
  asked: backing('The support is asked for', (c, s) => c.month.sought(s) * (1 - at(c.world.granted, s))),
  paused: backing('The support is paused', (c, s) => at(c.world.paused, s)),
} as const satisfies Record<ReadingName, Reading>;

/** The names of the readings of the whole world: they are read once a month, for all types. */
export const WORLD_READINGS: readonly ReadingName[] = READING_NAMES.filter((name) => READINGS[name].scope === 'world');

const WORLD_READS = WORLD_READINGS.map((name): Read => READINGS[name].read);

/** Reads the whole world, each reading in its place. */
export function readWorld(situation: Situation, into: Float64Array): void {
  for (let place = 0; place < WORLD_READS.length; place += 1) into[place] = (WORLD_READS[place] as Read)(situation, 0);
}
