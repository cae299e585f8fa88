/** Arms for the tests of the critique's findings: played once each, over seeds that pair them. */

import {
  difference,
  firstSeeds,
  openPlayer,
  type Arm,
  type Base,
  type Change,
  type Effect,
  type Figure,
  type Played,
} from '../../../sim/study/index.ts';
import { also, NO_EARLY_END, scenarioOf } from '../../../sim/study/index.ts';
import type { MandateData } from '../../../sim/index.ts';
import { catalogue, SCENARIO } from '../setup.ts';

export const base: Base = { data: catalogue, scenario: SCENARIO };

/** The sectors of the line of contact. */
export const LINE: readonly string[] = ['kharkiv', 'zaporizhzhia', 'kherson-crimea', 'donetsk-luhansk'];

export const BALANCED: Arm = { mandate: 'balanced' };

/** The same with nothing that ends a campaign early: for indicators. */
export const LASTING: Arm = { ...BALANCED, parameters: NO_EARLY_END };

const kept = new Map<string, readonly Played[]>();

/** An arm over the first seeds; played anew only where it was not before. */
export function played(arm: Arm, count = 150): readonly Played[] {
  const key = `${count} ${JSON.stringify(arm)}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const games = openPlayer(base, arm).play(firstSeeds('finding', count));
  kept.set(key, games);
  return games;
}

/** What a change does to a figure, over the same luck. */
export function effectOf(change: Change, figure: Figure, { under = LASTING, count = 150 } = {}): Effect {
  return difference(played(also(under, change), count), played(under, count), figure);
}

/** The standard deviation of a figure between seeds. */
export function spreadOf(arm: Arm, figure: Figure, count = 150): number {
  const values = played(arm, count).map(figure);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

/** The mean of a figure over seeds. */
export function meanIn(arm: Arm, figure: Figure, count = 150): number {
  const values = played(arm, count).map(figure);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** A mandate of the scenario. */
export function mandate(name: string): MandateData {
  const found = scenarioOf(base).mandates[name];
  if (found === undefined) throw new Error(`no mandate ${name}`);
  return found;
}

/** The balanced sectors with these choices laid over some of them, or over all. */
export function sectorsWith(
  choices: MandateData['sectors'][string],
  only: (sector: string) => boolean = () => true,
): MandateData['sectors'] {
  return Object.fromEntries(
    Object.entries(mandate('balanced').sectors).map(([id, sector]) => [
      id,
      only(id) ? { ...sector, ...choices } : sector,
    ]),
  );
}

/** Whether the truce broke. */
export const broke: Figure = ({ ending }) => (ending === 'ceasefireCollapsed' ? 1 : 0);

/** Each objective of the catalogue on a card: met 1, partly a half. */
export function worthOf(objective: string): Figure {
  return ({ card }) => {
    const verdict = card.find((line) => line.objective === objective)?.verdict;
    return verdict === 'met' ? 1 : verdict === 'partly' ? 0.5 : 0;
  };
}

export const OBJECTIVES: readonly string[] = catalogue.objectives.map(({ id }) => id);

/** The sum of a card. */
export const cardSum: Figure = (game) => OBJECTIVES.reduce((sum, id) => sum + worthOf(id)(game), 0);
