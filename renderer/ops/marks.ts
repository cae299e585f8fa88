/** What stands over the months of the timeline: what turned, what is ordered, what is known to come. */

import { catalogue } from '../../seeds/index.ts';
import type { Session } from '../store/session.ts';
import { causeText } from '../words/causes.ts';
import { journalOf } from '../words/record.ts';
import { labelOf } from '../words/settings.ts';
import { capital, cut } from '../words/text.ts';
import { turningPoints } from '../words/turning.ts';

/** A mark over a month, from 1. */
export interface Mark {
  readonly turn: number;
  readonly kind: 'turned' | 'ordered' | 'known';
  readonly text: string;
}

const KNOWN = { usElection: 'US midterms', kyivElection: 'Kyiv votes', review: 'Mandate review' } as const;

function turnOf(start: string, month: string): number {
  const months = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  return months(month) - months(start) + 1;
}

function orderedMarks({ view }: Session): readonly Mark[] {
  const byTurn = new Map<number, string[]>();
  for (const { setting, ordered, monthsLeft } of view.settings()) {
    if (ordered === null) continue;
    const turn = view.turn + monthsLeft;
    byTurn.set(turn, [...(byTurn.get(turn) ?? []), labelOf(setting)]);
  }
  return Array.from(byTurn, ([turn, labels]) => {
    const kinds = new Set(labels);
    return { turn, kind: 'ordered' as const, text: kinds.size === 1 ? (labels[0] ?? '') : `${labels.length} orders` };
  });
}

/** All marks of a campaign that began in this month, in the order of their months. */
export function marksOf(session: Session, start: string): readonly Mark[] {
  const { view, campaign } = session;
  const scenario = catalogue.scenarios.find(({ id }) => id === view.scenario);
  const turned = turningPoints(journalOf(campaign).rows, view.objectives, 3).map(({ turn, lead }): Mark => ({
    turn,
    kind: 'turned',
    text: capital(causeText(lead.cause)),
  }));
  const known = (scenario?.calendar ?? []).map(({ month, kind }): Mark => ({
    turn: turnOf(start, month),
    kind: 'known',
    text: KNOWN[kind],
  }));
  return [
    ...turned,
    ...orderedMarks(session),
    ...known,
    { turn: view.horizon, kind: 'known', text: 'Horizon' } as const,
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

/** Widths at type of 16 px to the rem: of a letter, of the mark before it, of the gap behind a label. */
const LETTER = 5.8;
const SIGN = 12;
const GAP = 8;

/** Lengths of a label that are tried, in letters, until all labels have room. */
const LENGTHS = [36, 28, 22, 18, 15];

interface Space {
  readonly width: number;
  /** Width of a month. */
  readonly cell: number;
}

function placeAt(marks: readonly Mark[], { width, cell }: Space, longest: number): readonly PlacedMark[] {
  const free = Array.from({ length: LABEL_ROWS }, () => -Infinity);
  return marks.map((mark) => {
    const x = (mark.turn - 0.5) * cell;
    const label = cut(mark.text, longest);
    const length = label.length * LETTER + SIGN;
    const isLeft = x + length > width;
    const from = isLeft ? x - length : x - SIGN / 2;
    const row = free.findIndex((end) => end <= from);
    if (row < 0) return { ...mark, label, row: null, isLeft };
    free[row] = (isLeft ? x + SIGN / 2 : x + length) + GAP;
    return { ...mark, label, row, isLeft };
  });
}

/** Gives each label a row in which it does not run into the one before: in full, or cut so far that all have room. */
export function placed(marks: readonly Mark[], space: Space): readonly PlacedMark[] {
  const attempts = LENGTHS.map((longest) => placeAt(marks, space, longest));
  const silent = (attempt: readonly PlacedMark[]): number => attempt.filter(({ row }) => row === null).length;
  const [best = []] = attempts.toSorted((a, b) => silent(a) - silent(b));
  return best;
}
