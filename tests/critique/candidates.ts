/** Mandates made at random, and steps from a mandate: what the search tries. */

import {
  SETTING_IDS,
  SETTINGS,
  valuesOf,
  writtenAs,
  type MandateData,
  type Setting,
  type SettingId,
} from '../../sim/index.ts';
import { scenarioOf } from '../../sim/study/index.ts';
import { oneOf, type Draw } from './luck.ts';
import {
  base,
  LINE,
  presetOf,
  PRESETS,
  SECTOR_IDS,
  sectorsWithTroops,
  withForce,
  withinPools,
  withSectors,
  type Preset,
} from './mandates.ts';
import { orderable } from './orders.ts';

/** Something to try: a mandate that is adopted, or ordered over a preset in the first month. */
export interface Candidate {
  readonly mandate: MandateData;
  readonly orderedOver?: Preset;
}

const FORCE = SETTING_IDS.filter((id) => SETTINGS[id].scope === 'force');
const SECTOR = SETTING_IDS.filter((id) => SETTINGS[id].scope === 'sector');

/** The choices of a setting that the scenario leaves open. */
function openChoices(id: SettingId): readonly (string | number)[] {
  const setting: Setting = SETTINGS[id];
  const all = valuesOf(setting).map((value) => writtenAs(setting, value));
  const open = scenarioOf(base).open?.[id]?.choices;
  return open === undefined ? all : all.filter((choice) => open.includes(choice));
}

/** A random choice of each setting of a sector. */
function randomSector(draw: Draw): MandateData['sectors'][string] {
  return Object.fromEntries(SECTOR.map((id) => [id, oneOf(draw, openChoices(id))]));
}

/** The settings of a sector as some preset has them somewhere. */
function shippedSector(draw: Draw): MandateData['sectors'][string] {
  return oneOf(draw, Object.values(presetOf(oneOf(draw, PRESETS)).sectors));
}

/** A mandate made at random, in part of what presets say. */
export function randomMandate(draw: Draw): MandateData {
  const force = Object.fromEntries(
    FORCE.map((id) => {
      const shipped = presetOf(oneOf(draw, PRESETS)).force[id];
      return [id, shipped !== undefined && draw() < 0.5 ? shipped : oneOf(draw, openChoices(id))];
    }),
  );
  const sectors = SECTOR_IDS.flatMap((id) =>
    draw() < 0.5 ? [[id, draw() < 0.7 ? shippedSector(draw) : randomSector(draw)] as const] : [],
  );
  return withinPools({ force, sectors: Object.fromEntries(sectors) });
}

/** Where a step changes a setting of sectors: in one, along the line, or wherever there are troops. */
function placesOf(draw: Draw, mandate: MandateData): readonly string[] {
  const roll = draw();
  if (roll < 0.5) return [oneOf(draw, SECTOR_IDS)];
  return roll < 0.75 ? LINE : sectorsWithTroops(mandate);
}

function oneStep(draw: Draw, mandate: MandateData): MandateData {
  if (draw() < 0.5) {
    const id = oneOf(draw, FORCE);
    return withForce(mandate, { [id]: oneOf(draw, openChoices(id)) });
  }
  const id = oneOf(draw, SECTOR);
  return withSectors(mandate, placesOf(draw, mandate), { [id]: oneOf(draw, openChoices(id)) });
}

/** A mandate a few steps from another. */
export function stepsFrom(draw: Draw, mandate: MandateData): MandateData {
  const steps = 1 + Math.floor(draw() * 4);
  let result = mandate;
  for (let step = 0; step < steps; step += 1) result = oneStep(draw, result);
  return withinPools(result);
}

/** A mandate that has each setting of one of two, and each sector of one of two. */
export function crossOf(draw: Draw, one: MandateData, other: MandateData): MandateData {
  const force = Object.fromEntries(
    FORCE.flatMap((id) => {
      const choice = (draw() < 0.5 ? one : other).force[id];
      return choice === undefined ? [] : [[id, choice] as const];
    }),
  );
  const sectors = SECTOR_IDS.flatMap((id) => {
    const written = (draw() < 0.5 ? one : other).sectors[id];
    return written === undefined ? [] : [[id, written] as const];
  });
  return withinPools({ force, sectors: Object.fromEntries(sectors) });
}

/** A candidate that a player could have: what is adopted has only what could be ordered too. */
export function playable(candidate: Candidate): Candidate {
  return candidate.orderedOver === undefined ? { mandate: orderable(candidate.mandate) } : candidate;
}

/** Half of what is tried is adopted as it stands, half ordered over the balanced preset. */
export function candidateOf(draw: Draw, mandate: MandateData): Candidate {
  return draw() < 0.5 ? { mandate } : { mandate, orderedOver: 'balanced' };
}
