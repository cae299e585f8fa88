/** What is being set up: nothing of it is fixed until the campaign begins. */

import { type Edition, scenariosOffered } from '../../seeds/edition.ts';
import {
  type Campaign,
  type MandateData,
  monthlyPrice,
  type Setting,
  SETTING_IDS,
  SETTINGS,
  startCampaign,
  writtenAs,
} from '../../sim/index.ts';
import type { SetUp } from '../campaign/session.ts';

/** Words that a seed is drawn from. A seed is luck and nothing else: they mean nothing. */
const WORDS = [
  'amber', 'anchor', 'beacon', 'birch', 'bridge', 'cedar', 'chalk', 'cobalt', 'compass', 'copper', 'delta', 'ember',
  'falcon', 'fern', 'flint', 'garnet', 'granite', 'harbour', 'hazel', 'heron', 'kestrel', 'lantern', 'larch', 'linden',
  'marble', 'meadow', 'mistral', 'orchard', 'osprey', 'plover', 'quarry', 'river', 'rowan', 'saffron', 'slate', 'sparrow',
  'tamarack', 'thistle', 'timber', 'walnut',
] as const; // prettier-ignore

const LARGEST_NUMBER = 100;

/** A seed that nobody chose. */
export function drawnSeed(): string {
  const [first = 0, second = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `${WORDS[first % WORDS.length] ?? 'amber'}-${second % LARGEST_NUMBER}`;
}

/** The scenario that is offered first. */
export function firstScenario(edition: Edition): string {
  return scenariosOffered(edition)[0]?.id ?? '';
}

/** How many objectives a team ranks. */
export const OBJECTIVES_RANKED = 5;

/** A set-up with which one can begin at once. */
export function newSetUp(edition: Edition, scenario = firstScenario(edition)): SetUp {
  const data = edition.catalogue.scenarios.find(({ id }) => id === scenario);
  return {
    scenario,
    seed: drawnSeed(),
    horizon: data?.horizon ?? 0,
    mandate: edition.rules.scenarios.get(scenario)?.presets.even ?? '',
    objectives: data?.objectives.slice(0, OBJECTIVES_RANKED) ?? [],
  };
}

/** The luck of the guided month: it brings incidents, one decision, and an answer that the mandate closes. */
const LESSON_SEED = 'lantern-825';

/** The set-up of the guided first month: the same for everybody, so that the guide can count on what comes. */
export function lessonSetUp(edition: Edition): SetUp {
  return { ...newSetUp(edition), seed: LESSON_SEED };
}

/** A mandate summed up from its settings. */
export interface MandateSummary {
  /** Footprints in all sectors together; the words know how many troops one is. */
  readonly footprints: number;
  readonly sectors: number;
  /** The rung of the rules of engagement. */
  readonly reach: number;
  /** What it costs a month once everything ordered has arrived, in million euros. */
  readonly bill: number;
}

function settingsOf(mandate: MandateData): readonly (readonly [keyof typeof SETTINGS, string | number])[] {
  return SETTING_IDS.flatMap((id) => {
    const entries = [mandate.force[id], ...Object.values(mandate.sectors).map((sector) => sector[id])];
    return entries.flatMap((choice) => (choice === undefined ? [] : [[id, choice] as const]));
  });
}

function billOf(campaign: Campaign, mandate: MandateData): number {
  return settingsOf(mandate).reduce((sum, [id, choice]) => {
    const setting: Setting = SETTINGS[id];
    return sum + (monthlyPrice(campaign, id, writtenAs(setting, 0), choice) ?? 0);
  }, 0);
}

/** Sums a mandate of a scenario up. */
export function summaryOf(edition: Edition, scenario: string, mandate: MandateData): MandateSummary {
  const campaign = startCampaign(edition.rules, { scenario, seed: 'bill', record: false });
  const footprints = Object.values(mandate.sectors).map(({ footprint }) => Number(footprint ?? 0));
  const options: readonly string[] = SETTINGS.roe.options;
  return {
    footprints: footprints.reduce((sum, count) => sum + count, 0),
    sectors: footprints.filter((count) => count > 0).length,
    reach: options.indexOf(String(mandate.force.roe)),
    bill: billOf(campaign, mandate),
  };
}
