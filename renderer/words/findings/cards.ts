/** The turning points as cards: what happened, what the month moved, and how much of it was luck. */

import type { Edition } from '../../../seeds/edition.ts';
import { causeText } from '../causes.ts';
import { type Debrief, incidentAt, monthOf, ofKind, type TurningPoint } from '../../../sim/index.ts';
import { howAnswered, incidentTitle, whatFollowed, whatHappened } from '../incidents.ts';
import { chanceAndRoll, counted } from '../numbers.ts';
import { movedText } from '../endings.ts';
import { capital } from '../text.ts';

/** The roll that brought an event, between 0 and 1: below the chance it happens. */
interface Luck {
  readonly chance: number;
  readonly roll: number;
}

/** One turning point in words. */
export interface TurningCard {
  /** Its number, from 1. */
  readonly number: number;
  readonly turn: number;
  /** "2026-02". */
  readonly month: string;
  readonly title: string;
  readonly event: string;
  /** What the month's rows moved. */
  readonly effect: string;
  /** The chance that it had and the roll, where one decided. */
  readonly luckText: string;
}

/** What brought it: an event comes where its roll lies below its chance. */
function luckText(luck: Luck | null): string {
  if (luck === null) return 'No single roll decided this: it followed from how things stood.';
  if (luck.chance >= 1) return 'It was certain to come.';
  const shown = chanceAndRoll(luck.chance, luck.roll);
  const roll = Number(shown.roll) === 0 ? 'under 1' : shown.roll;
  return `It had a chance of ${shown.chance} in the month. The roll was ${roll}.`;
}

function withoutIncident(
  edition: Edition,
  debrief: Debrief,
  point: TurningPoint,
): Pick<TurningCard, 'title' | 'event'> & { readonly luck: Luck | null } {
  const { turn, lead } = point;
  const [broke] = ofKind(monthOf(debrief, turn).events, 'ceasefireBroke');
  return {
    title: capital(causeText(edition, lead.cause)),
    event: 'It weighed more than any incident of the month.',
    luck: broke === undefined ? null : { chance: broke.chance, roll: broke.roll },
  };
}

/** The cards, in the order of time. */
export function turningCards(edition: Edition, debrief: Debrief): readonly TurningCard[] {
  return debrief.points.map((point, index) => {
    const { turn, lead, amounts } = point;
    const told = lead.incident === null ? undefined : incidentAt(debrief, turn, lead.incident);
    const { title, event, luck } =
      told === undefined
        ? withoutIncident(edition, debrief, point)
        : {
            title: incidentTitle(edition, told.occurred.incident, told.occurred.place),
            event: [whatHappened(edition, told), howAnswered(edition, told), whatFollowed(edition, told)]
              .filter((text) => text !== '')
              .join(' '),
            luck: told.occurred.explanation,
          };
    return {
      number: index + 1,
      turn,
      month: monthOf(debrief, turn).month,
      title,
      event,
      effect: `${capital(movedText(edition, amounts))}.`,
      luckText: luckText(luck),
    };
  });
}

/** The heading: "Five months moved the result most". */
export function turningFinding({ points }: Debrief): string {
  if (points.length === 0) return 'No single month turned the campaign';
  return `${capital(counted(points.length, 'month'))} moved the declared objectives most`;
}
