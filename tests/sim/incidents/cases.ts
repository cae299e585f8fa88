/** Incidents made to order: a campaign with a force in place, an occurrence of any type, its outcome at fixed luck. */

import { playMonth, policies, type Campaign, type SettingId } from '../../../sim/index.ts';
import { standingResponse } from '../../../sim/incidents/decision.ts';
import type { Occurrence, OutcomeLuck } from '../../../sim/incidents/occurrence.ts';
import { outcomeOf, prospectOf, type Outcome, type Prospect } from '../../../sim/incidents/outcome.ts';
import { slotOf } from '../../../sim/mandate/orders.ts';
import { indexIn, nth, start } from '../setup.ts';

/** Luck in the middle in all things. */
export const MIDDLING: OutcomeLuck = {
  clarity: 0.5,
  lateness: 0.5,
  rounding: 0.5,
  blur: 0.5,
  size: 0.5,
  force: 0.5,
  civilians: 0.5,
};

/** A campaign of the robust policy after some months, with troops in the theatre and no decision open. */
export function withForce(months = 4): Campaign {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const campaign = start(`force-${attempt}`);
    for (let month = 0; month < months; month += 1) playMonth(campaign, policies.robust);
    if (campaign.phase === 'orders' && nth(campaign.world.strength, 0) > 0) return campaign;
  }
  throw new Error('no campaign with a force after some months');
}

/** Puts a setting in force at once. */
export function setInForce(campaign: Campaign, id: SettingId, value: number, sector = 0): void {
  campaign.world.inForce[slotOf(id, sector)] = value;
}

/** What an occurrence may have of its own. */
export interface Made {
  readonly site?: string;
  readonly sector?: string;
  readonly severity?: number;
  readonly luck?: Partial<OutcomeLuck>;
}

/** An occurrence of a type at a site or in a sector, of middling severity and luck. */
export function occurrenceOf({ rules }: Campaign, type: string, made: Made = {}): Occurrence {
  const site = made.site === undefined ? -1 : indexIn(rules.sites, made.site);
  const sector = made.sector === undefined ? (rules.sites[site]?.sector ?? -1) : indexIn(rules.sectors, made.sector);
  return {
    type: nth(rules.incidents, indexIn(rules.incidents, type)),
    subject: site >= 0 ? site : Math.max(0, sector),
    sector,
    site,
    day: 10,
    chance: 0.5,
    roll: 0.2,
    isCertain: false,
    factors: [],
    severity: made.severity ?? 0.5,
    luck: { ...MIDDLING, ...made.luck },
  };
}

/** What comes of it under an answer by id, or under standing orders. */
export function outcomeUnder(campaign: Campaign, occurrence: Occurrence, answer?: string): Outcome {
  return outcomeOf(prospectUnder(campaign, occurrence, answer), occurrence.luck);
}

/** The same before luck. */
export function prospectUnder(campaign: Campaign, occurrence: Occurrence, answer?: string): Prospect {
  const { responses } = occurrence.type;
  const response =
    answer === undefined ? standingResponse(campaign, occurrence) : nth(responses, indexIn(responses, answer));
  return prospectOf(campaign, occurrence, response);
}

/** An even grid of luck, so that a comparison hangs on no draw. */
export const LUCK_GRID: readonly OutcomeLuck[] = [0.05, 0.35, 0.65, 0.95].flatMap((clarity) =>
  [0.05, 0.35, 0.65, 0.95].flatMap((lateness) =>
    [0.15, 0.85].flatMap((rounding) =>
      [0.1, 0.5, 0.9].map((people) => ({
        ...MIDDLING,
        clarity,
        lateness,
        rounding,
        force: people,
        civilians: people,
      })),
    ),
  ),
);

/** Looks at a campaign without leaving traces in its world. */
export function aside<Result>(campaign: Campaign, look: () => Result): Result {
  const before = campaign.world.block.slice();
  try {
    return look();
  } finally {
    campaign.world.block.set(before);
  }
}
