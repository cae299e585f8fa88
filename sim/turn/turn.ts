/**
 * The order of a month: brief, orders, actors, incidents, effects, upkeep, endings. The whole model passes through the
 * lists of this file. A decision stops the month until it is made; nothing else does.
 */

import type { Campaign } from '../campaign.ts';
import { kyivChooses } from '../actors/kyiv.ts';
import { moscowChooses } from '../actors/moscow.ts';
import { washingtonSupplies } from '../actors/washington.ts';
import type { ResponseData } from '../catalogue/types.ts';
import { calendarActs } from '../dynamics/calendar.ts';
import { routineDeaths } from '../dynamics/casualties.ts';
import { ceasefireMoves } from '../dynamics/ceasefire.ts';
import { costMoves } from '../dynamics/cost.ts';
import { beliefDrifts, credibilityMoves } from '../dynamics/credibility.ts';
import { alarmMoves } from '../dynamics/alarm.ts';
import { checkEndings, exitMoves, countLowMonths } from '../dynamics/endings.ts';
import { heatMoves } from '../dynamics/escalation.ts';
import { confidenceMoves, hostilityMoves, legitimacyMoves, neutralityMoves } from '../dynamics/moods.ts';
import { stocksMove, swingBallistic } from '../dynamics/stocks.ts';
import { marksWearOff, tasksMove } from '../dynamics/tasks.ts';
import { drawIncidents } from '../incidents/draw.ts';
import { askedOf, standingResponse } from '../incidents/decision.ts';
import { openDecision, settleIncident, stillStands } from './course.ts';
import type { Occurrence } from '../incidents/occurrence.ts';
import { ordersArrive } from '../mandate/orders.ts';
import { lawMoves } from '../politics/law.ts';
import { partnersDeliver, partnersFeel } from '../politics/partners.ts';
import { talksMove } from '../politics/talks.ts';
import { spreadCover } from '../theatre/cover.ts';
import { becomePast } from '../theatre/phase.ts';
import { repairSites } from '../theatre/power.ts';
import { at } from '../world/world.ts';
import { snapshot } from '../ledger/snapshot.ts';
import { digestMonth } from './digest.ts';
import { beginMonth } from './month.ts';

type Step = (campaign: Campaign) => void;

const ACTORS: readonly Step[] = [kyivChooses, washingtonSupplies, moscowChooses];
const INCIDENTS: readonly Step[] = [spreadCover, swingBallistic, gapsShow, incidentsFall, marksWearOff];
const EFFECTS: readonly Step[] = [
  calendarActs,
  ceasefireMoves,
  hostilityMoves,
  neutralityMoves,
  legitimacyMoves,
  confidenceMoves,
  routineDeaths,
  partnersFeel,
  credibilityMoves,
  beliefDrifts,
  heatMoves,
];
const UPKEEP: readonly Step[] = [
  stocksMove,
  repairSites,
  partnersDeliver,
  tasksMove,
  lawMoves,
  talksMove,
  costMoves,
  exitMoves,
  ordersArrive,
  countLowMonths,
  alarmMoves,
  becomePast,
];

/** Ends the orders of a month: actors choose, incidents fall; then the month goes on as far as it can. */
export function playOutMonth(campaign: Campaign): void {
  for (const step of ACTORS) step(campaign);
  for (const step of INCIDENTS) step(campaign);
  goOn(campaign);
}

/** Settles the open decision by this answer and goes on. */
export function answerAndGoOn(campaign: Campaign, response: ResponseData, by: 'team' | 'standingOrders'): void {
  settleIncident(campaign, response, by);
  goOn(campaign);
}

function goOn(campaign: Campaign): void {
  const { month } = campaign;
  const asked = askedOf(month.queue);
  while (month.settled < month.queue.length) {
    const occurrence = month.queue[month.settled] as Occurrence;
    if (!stillStands(campaign, occurrence)) {
      month.settled += 1;
    } else if (asked.includes(occurrence)) {
      openDecision(campaign, occurrence);
      return;
    } else {
      const asks = occurrence.type.responses.length > 0;
      settleIncident(campaign, asks ? standingResponse(campaign, occurrence) : null, 'standingOrders');
    }
  }
  closeMonth(campaign);
}

function closeMonth(campaign: Campaign): void {
  const { world, month, journal } = campaign;
  world.incidents[0] = month.queue.length;
  for (const step of EFFECTS) step(campaign);
  for (const step of UPKEEP) step(campaign);
  world.month[0] = at(world.month, 0) + 1;
  campaign.phase = checkEndings(campaign) === 'none' ? 'orders' : 'ended';
  if (journal !== null) {
    journal.indicators.push(snapshot(world));
    journal.digests.push(digestMonth(campaign));
  }
  if (campaign.phase === 'orders') beginMonth(campaign);
}

/** Draws the month's incidents. */
function incidentsFall(campaign: Campaign): void {
  campaign.month.queue = drawIncidents(campaign, campaign.rules.incidents, campaign.certain);
  campaign.month.settled = 0;
}

/** How many sectors with troops had a late rotation last month, as a share. */
function gapsShow(campaign: Campaign): void {
  const { world, month } = campaign;
  let standing = 0;
  let gaps = 0;
  for (let sector = 0; sector < world.troops.length; sector += 1) {
    if (at(world.troops, sector) <= 0) continue;
    standing += 1;
    gaps += at(world.rotationGap, sector);
  }
  month.gapShare = standing > 0 ? gaps / standing : 0;
}
