/** What stands over the months of the timeline: what turned, what is ordered, what is known to come. */

import type { Edition } from '../../seeds/edition.ts';
import type { Session } from '../campaign/session.ts';
import { causeText } from '../words/causes.ts';
import { journalOf, objectiveIndicators, ofKind, turningPoints } from '../../sim/index.ts';
import { labelOf } from '../words/settings.ts';
import { capital, cut } from '../words/text.ts';

/** A mark over a month, from 1. */
export interface Mark {
  readonly turn: number;
  readonly kind: 'turned' | 'signs' | 'ordered' | 'known';
  readonly text: string;
}

/** Keys of what the calendar brings. */
const KNOWN = {
  usElection: 'timeline_us-election',
  kyivElection: 'timeline_kyiv-election',
  review: 'timeline_review',
} as const;

function turnOf(start: string, month: string): number {
  const months = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  return months(month) - months(start) + 1;
}

function orderedMarks(edition: Edition, { view }: Session): readonly Mark[] {
  const byTurn = new Map<number, string[]>();
  for (const { setting, ordered, monthsLeft } of view.settings()) {
    if (ordered === null) continue;
    const turn = view.turn + monthsLeft;
    byTurn.set(turn, [...(byTurn.get(turn) ?? []), labelOf(edition, setting)]);
  }
  return Array.from(byTurn, ([turn, labels]) => {
    const kinds = new Set(labels);
    return {
      turn,
      kind: 'ordered' as const,
      text: kinds.size === 1 ? (labels[0] ?? '') : edition.say('timeline_orders', { orders: labels.length }),
    };
  });
}

/** The month in which signs of a break were first seen, the last time: how long they lasted stands under the months. */
function signMarks({ say }: Edition, { campaign }: Session): readonly Mark[] {
  return ofKind(journalOf(campaign).events, 'alarm')
    .filter(({ raised }) => raised)
    .slice(-1)
    .map(({ turn }) => ({ turn, kind: 'signs', text: say('timeline_signs') }));
}

/** All marks of a campaign that began in this month, in the order of their months. */
export function marksOf(edition: Edition, session: Session, start: string): readonly Mark[] {
  const { view, campaign } = session;
  const scenario = edition.catalogue.scenarios.find(({ id }) => id === view.scenario);
  const turned = turningPoints(journalOf(campaign).rows, objectiveIndicators(campaign.rules, view.objectives), 3).map(
    ({ turn, lead }): Mark => ({
      turn,
      kind: 'turned',
      text: capital(causeText(edition, lead.cause)),
    }),
  );
  const known = (scenario?.calendar ?? []).map(({ month, kind }): Mark => ({
    turn: turnOf(start, month),
    kind: 'known',
    text: edition.say(KNOWN[kind]),
  }));
  return [
    ...signMarks(edition, session),
    ...turned,
    ...orderedMarks(edition, session),
    ...known,
    { turn: view.horizon, kind: 'known', text: edition.say('set-up_horizon') } as const,
  ]
    .filter(({ turn }) => turn >= 1 && turn <= view.horizon)
    .toSorted((a, b) => a.turn - b.turn);
}

/** A mark with its label as it fits, and where. */
export interface PlacedMark extends Mark {
  readonly label: string;
  /** The row of labels, from the top; null where the mark stands without its label. */
  readonly row: number | null;
  /** Whether the label runs to the left. */
  readonly isLeft: boolean;
}

const LABEL_ROWS = 2;

/** Widths at 16 px to the rem: of a mark with the gap to its label, of the gap behind a label, of the shortest stump. */
const SIGN = 13;
const GAP = 8;
const STUMP = 84;

interface Space {
  readonly width: number;
  /** Width of a month. */
  readonly cell: number;
  /** How wide a label is written. */
  readonly measure: (text: string) => number;
}

/** The end of what stands in each row so far, and which mark wrote it last. */
interface Row {
  readonly end: number;
  readonly last: number;
}

/** The label cut so far that it is no wider than the room. */
function cutTo(text: string, room: number, measure: Space['measure']): string {
  let label = text;
  for (let letters = text.length - 1; measure(label) > room && letters > 1; letters -= 1) label = cut(text, letters);
  return label;
}

/**
 * Gives each label a row in which it does not run into the one before. Where both rows are taken, the label that stands
 * in the way longest is cut; where that would leave a stump, the mark stands without its label.
 */
export function placed(marks: readonly Mark[], { width, cell, measure }: Space): readonly PlacedMark[] {
  const written: PlacedMark[] = [];
  const rows: Row[] = Array.from({ length: LABEL_ROWS }, () => ({ end: -Infinity, last: -1 }));
  const middle = ({ turn }: Mark): number => (turn - 0.5) * cell;
  const shorten = (from: number): number => {
    const rooms = rows.map(({ last }) => {
      const before = written[last];
      return before === undefined || before.isLeft ? 0 : from - GAP - middle(before) - SIGN;
    });
    const row = rooms.indexOf(Math.max(...rooms));
    const { last = -1 } = rows[row] ?? {};
    const before = written[last];
    if (before === undefined || (rooms[row] ?? 0) < STUMP) return -1;
    written[last] = { ...before, label: cutTo(before.text, rooms[row] ?? 0, measure) };
    return row;
  };
  for (const [index, mark] of marks.entries()) {
    const x = middle(mark);
    const length = measure(mark.text) + SIGN;
    const isLeft = x + length > width;
    const from = isLeft ? x - length : x - SIGN / 2;
    const free = rows.findIndex(({ end }) => end <= from);
    const row = free < 0 ? shorten(from) : free;
    written.push({ ...mark, label: mark.text, row: row < 0 ? null : row, isLeft });
    if (row >= 0) rows[row] = { end: (isLeft ? x + SIGN / 2 : x + length) + GAP, last: index };
  }
  return written;
}
