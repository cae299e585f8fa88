/**
 * Drawing a month's incidents: for each type and subject, rate = base x factors, chance = 1 - exp(-rate), and the
 * slot's luck decides. Nothing here changes the world.
 */

import type { Campaign } from '../campaign.ts';
import { SLOTS_PER_SUBJECT, type IncidentType, type Modifier } from '../catalogue/incident-types.ts';
import type { Explanation } from '../events/events.ts';
import { between } from '../numbers/grid.ts';
import { chanceOfRate } from '../numbers/elementary.ts';
import { at } from '../world/world.ts';
import type { Occurrence } from './occurrence.ts';

const DAYS = 28;

/** Fills the month's queue with the incidents that come about, in the order of their days. */
export function drawIncidents(campaign: Campaign): void {
  const queue: Occurrence[] = [];
  for (const type of campaign.rules.incidents) {
    const common = type.base * product(campaign, type.common, 0);
    if (common > 0) drawType(campaign, type, common, queue);
  }
  // Types and subjects come in their order, and the sort is stable: so they break ties of the day.
  queue.sort((a, b) => a.day - b.day);
  campaign.month.queue = queue;
  campaign.month.settled = 0;
}

function drawType(campaign: Campaign, type: IncidentType, common: number, queue: Occurrence[]): void {
  const slots = campaign.luck.slots.incidents;
  const highest = common * type.mostOwn;
  for (let index = 0; index < type.subjects.length; index += 1) {
    const first = type.firstSlot + index * SLOTS_PER_SUBJECT;
    const roll = at(slots, first);
    // A chance is never above its rate, nor a rate above this: so most rolls are settled without a single reading.
    if (roll >= highest) continue;
    const subject = type.subjects[index] as number;
    const rate = common * product(campaign, type.own, subject);
    if (roll >= rate) continue;
    const chance = type.scheduled ? Math.min(1, rate) : chanceOfRate(rate);
    if (roll < chance) queue.push(comeAbout(campaign, type, subject, { first, roll, chance }));
  }
}

function product(campaign: Campaign, modifiers: readonly Modifier[], subject: number): number {
  let factor = 1;
  for (const modifier of modifiers) factor *= factorOf(campaign, modifier, subject);
  return factor;
}

function factorOf(campaign: Campaign, modifier: Modifier, subject: number): number {
  return between(modifier.data.none, modifier.data.full, modifier.read(campaign, subject));
}

function comeAbout(
  campaign: Campaign,
  type: IncidentType,
  subject: number,
  met: { readonly first: number; readonly roll: number; readonly chance: number },
): Occurrence {
  const slots = campaign.luck.slots.incidents;
  const { least, most } = type.severity;
  const luck = at(slots, met.first + 1);
  const isSite = type.exposure === 'site';
  const isSector = type.exposure === 'sector';
  return {
    type,
    subject,
    sector: isSite ? (campaign.rules.sites[subject]?.sector ?? -1) : isSector ? subject : -1,
    site: isSite ? subject : -1,
    // Given that it happened, roll / chance is uniform again: it serves as the day without a slot of its own.
    day: 1 + Math.floor((met.roll / met.chance) * DAYS),
    chance: met.chance,
    roll: met.roll,
    factors: campaign.journal === null ? [] : type.modifiers.map((modifier) => factorOf(campaign, modifier, subject)),
    // Squared, so that grave cases are rarer than mild ones.
    severity: least + (most - least) * luck * luck,
    luck: {
      clarity: at(slots, met.first + 2),
      timing: at(slots, met.first + 3),
      force: at(slots, met.first + 4),
      civilians: at(slots, met.first + 5),
    },
  };
}

/** Why an incident came about, factor by factor, as things stood when it was drawn. */
export function explain({ type, chance, roll, factors }: Occurrence): Explanation {
  return {
    base: type.base,
    modifiers: type.modifiers.map(({ data }, index) => ({ reading: data.reading, factor: factors[index] as number })),
    chance,
    roll,
  };
}
