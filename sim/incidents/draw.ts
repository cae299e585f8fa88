/**
 * Drawing a month's incidents: for each type and subject, rate = base x factors, chance = 1 - exp(-rate), and the
 * luck of the type and subject decides. Nothing here changes the world.
 */

import type { Situation } from '../situation.ts';
import type { Certain } from './certain.ts';
import type { IncidentType, Modifier } from './incident-types.ts';
import type { Explanation } from '../schema/events.ts';
import { between } from '../numbers/grid.ts';
import { chanceOfRate } from '../numbers/elementary.ts';
import { INCIDENT_SLOT, luckFor } from '../random/slots.ts';
import { at } from '../world/world.ts';
import type { Occurrence } from './occurrence.ts';
import { readWorld, WORLD_READINGS } from './readings.ts';

const DAYS = 28;

/** Readings of the whole world in this month. Room for them is made once; every draw fills it anew. */
const whole = new Float64Array(WORLD_READINGS.length);

/**
 * The incidents of these types that come about this month, in the order of their days. What is certain this month comes in
 * any case: once, be it drawn or not.
 */
export function drawIncidents(
  situation: Situation,
  types: readonly IncidentType[],
  certain: readonly Certain[] = [],
): Occurrence[] {
  const queue: Occurrence[] = [];
  readWorld(situation, whole);
  for (const type of types) {
    let common = type.base;
    for (const { data, place } of type.common) common *= between(data.none, data.full, at(whole, place));
    if (common > 0) drawType(situation, type, common, queue);
  }
  for (const entry of certain) addCertain(situation, entry, queue);
  // Types and subjects come in their order, and the sort is stable: so they break ties of the day.
  queue.sort((a, b) => a.day - b.day);
  return queue;
}

function drawType(situation: Situation, type: IncidentType, common: number, queue: Occurrence[]): void {
  const highest = common * type.mostOwn;
  for (let index = 0; index < type.words.length; index += 1) {
    const roll = luckFor(situation, type.stream, type.words[index] as number, INCIDENT_SLOT.roll);
    // A chance is never above its rate, nor a rate above this: so most rolls are settled without a single reading.
    if (roll >= highest) continue;
    const subject = type.subjects[index] as number;
    const rate = common * product(situation, type.own, subject);
    if (roll >= rate) continue;
    const chance = type.scheduled ? Math.min(1, rate) : chanceOfRate(rate);
    if (roll < chance) queue.push(comeAbout(situation, type, index, { roll, chance }));
  }
}

function addCertain(situation: Situation, { date, type, place }: Certain, queue: Occurrence[]): void {
  if (date !== situation.scenario.firstMonth + situation.month.index) return;
  const subject = type.subjects[place] as number;
  if (queue.some((drawn) => drawn.type === type && drawn.subject === subject)) return;
  const roll = luckFor(situation, type.stream, type.words[place] as number, INCIDENT_SLOT.roll);
  queue.push({ ...comeAbout(situation, type, place, { roll, chance: 1 }), isCertain: true });
}

function product(situation: Situation, modifiers: readonly Modifier[], subject: number): number {
  let factor = 1;
  for (const modifier of modifiers) factor *= factorOf(situation, modifier, subject);
  return factor;
}

function factorOf(situation: Situation, modifier: Modifier, subject: number): number {
  return between(modifier.data.none, modifier.data.full, modifier.read(situation, subject));
}

/** An incident that has come about, with all that luck says of it: only now is that worked out. */
function comeAbout(
  situation: Situation,
  type: IncidentType,
  index: number,
  { roll, chance }: { readonly roll: number; readonly chance: number },
): Occurrence {
  const { least, most } = type.severity;
  const subject = type.subjects[index] as number;
  const luck = (slot: number): number => luckFor(situation, type.stream, type.words[index] as number, slot);
  const gravity = luck(INCIDENT_SLOT.severity);
  const isSite = type.exposure === 'site';
  const isSector = type.exposure === 'sector';
  return {
    type,
    subject,
    sector: isSite ? (situation.rules.sites[subject]?.sector ?? -1) : isSector ? subject : -1,
    site: isSite ? subject : -1,
    day: 1 + Math.floor(luck(INCIDENT_SLOT.day) * DAYS),
    chance,
    roll,
    isCertain: false,
    factors: situation.journal === null ? [] : type.modifiers.map((modifier) => factorOf(situation, modifier, subject)),
    // Squared, so that grave cases are rarer than mild ones.
    severity: least + (most - least) * gravity * gravity,
    luck: {
      clarity: luck(INCIDENT_SLOT.clarity),
      lateness: luck(INCIDENT_SLOT.lateness),
      rounding: luck(INCIDENT_SLOT.rounding),
      blur: luck(INCIDENT_SLOT.blur),
      size: luck(INCIDENT_SLOT.size),
      force: luck(INCIDENT_SLOT.force),
      civilians: luck(INCIDENT_SLOT.civilians),
    },
  };
}

/** Why an incident came about, factor by factor, as things stood when it was drawn; by no factor where it was certain. */
export function explain({ type, chance, roll, factors, isCertain }: Occurrence): Explanation {
  if (isCertain) return { base: 1, modifiers: [], chance, roll };
  return {
    base: type.base,
    modifiers: type.modifiers.map(({ data }, index) => ({ reading: data.reading, factor: factors[index] as number })),
    chance,
    roll,
  };
}
