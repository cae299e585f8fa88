/** Probes: what is kept of a campaign besides its figures, as plain numbers. */

import { legalCommands, type Campaign, type Journal } from '../../sim/index.ts';
import { foreseenOf } from './foreseen.ts';
import { base } from './mandates.ts';

/** A probe in one campaign. */
export interface Probe {
  readonly start: (campaign: Campaign) => void;
  /** A decision is open. */
  readonly asked: (campaign: Campaign) => void;
  /** A month has ended. */
  readonly month: (campaign: Campaign) => void;
  readonly end: (campaign: Campaign) => readonly number[];
}

/** A kind of probe. */
export interface ProbeKind {
  /** Whether it reads a journal. */
  readonly needsRecord: boolean;
  readonly open: () => Probe;
}

const nothing = (): void => undefined;

/** The incident types, in the order in which the probe of types counts them. */
export const TYPES: readonly string[] = base.data.incidents.map(({ id }) => id);

/** What was foreseen at the start and at each month's end, stated and sign in turn; and last, whether the truce broke in the last month. */
function foreseen(): Probe {
  const told: number[] = [];
  const tell = (campaign: Campaign): void => {
    const { stated, sign } = foreseenOf(campaign);
    told.push(stated, sign ? 1 : 0);
  };
  return { start: tell, asked: nothing, month: tell, end: ({ world }) => [...told, world.broke[0] ?? 0] };
}

/** How many legal answers each decision had, in order. */
function answers(): Probe {
  const counts: number[] = [];
  const count = (campaign: Campaign): void => {
    counts.push(legalCommands(campaign).filter(({ kind }) => kind === 'decide').length);
  };
  return { start: nothing, asked: count, month: nothing, end: () => counts };
}

/** The answers, in the order in which the probe of what is asked names them. */
export const ANSWERS: readonly string[] = base.data.responses.map(({ id }) => id);

/**
 * What was asked, decision after decision: month from 1, place of the type, how many answers were open, and the place of each;
 * before all that the months played.
 */
function asks(): Probe {
  const told: number[] = [];
  const tell = (campaign: Campaign): void => {
    const { month } = campaign;
    const open = legalCommands(campaign).flatMap((command) =>
      command.kind === 'decide' ? [ANSWERS.indexOf(command.response)] : [],
    );
    told.push(month.index + 1, TYPES.indexOf(month.queue[month.settled]?.type.id ?? ''), open.length, ...open);
  };
  let months = 0;
  return { start: nothing, asked: tell, month: () => void (months += 1), end: () => [months, ...told] };
}

/** How many incidents there were of each type. */
function types(): Probe {
  const end = ({ journal }: Campaign): readonly number[] => {
    const counts = new Map<string, number>();
    for (const event of journal?.events ?? []) {
      if (event.kind === 'incidentOccurred') counts.set(event.incident, (counts.get(event.incident) ?? 0) + 1);
    }
    return TYPES.map((id) => counts.get(id) ?? 0);
  };
  return { start: nothing, asked: nothing, month: nothing, end };
}

/** Weapons from which a raid is large. */
const LARGE_RAID = 400;

/** The incident type of large raids. */
export const RAID = 'mass-raid';

/** The incidents of the journal that were large raids, as "turn/number". */
function largeRaids({ events }: Journal): readonly string[] {
  const found = new Set<string>();
  const large: string[] = [];
  for (const event of events) {
    if (event.kind !== 'incidentOccurred' && event.kind !== 'incidentSettled') continue;
    const key = `${event.turn}/${event.number}`;
    if (event.kind === 'incidentOccurred' && event.incident === RAID) found.add(key);
    if (event.kind === 'incidentSettled' && found.has(key) && event.outcome.launched >= LARGE_RAID) large.push(key);
  }
  return large;
}

/** How far the ceasefire stood when an incident came, and how far it fell in it. */
function fallIn({ rows, indicators }: Journal, turn: number, number: number): { before: number; fall: number } {
  let before = indicators[0]?.ceasefire ?? 0;
  let fall = 0;
  for (const row of rows) {
    if (row.indicator !== 'ceasefire' || row.turn > turn) continue;
    // What happens in a month without an incident comes after its incidents.
    const isBefore = row.turn < turn || (row.incident !== undefined && row.incident < number);
    if (isBefore) before += row.amount;
    else if (row.incident === number) fall -= row.amount;
  }
  return { before, fall };
}

/** For each large raid: the fall of the ceasefire in it, how far it stood before, whether it was asked about. */
function raids(): Probe {
  const end = ({ journal }: Campaign): readonly number[] => {
    if (journal === null) return [];
    const asked = new Set(
      journal.events.flatMap((event) => (event.kind === 'decisionMade' ? [`${event.turn}/${event.number}`] : [])),
    );
    return largeRaids(journal).flatMap((key) => {
      const [turn = 0, number = 0] = key.split('/').map(Number);
      const { before, fall } = fallIn(journal, turn, number);
      return [fall, before, asked.has(key) ? 1 : 0];
    });
  };
  return { start: nothing, asked: nothing, month: nothing, end };
}

/** All kinds, by name. */
export const PROBES = {
  foreseen: { needsRecord: false, open: foreseen },
  answers: { needsRecord: false, open: answers },
  asks: { needsRecord: false, open: asks },
  types: { needsRecord: true, open: types },
  raids: { needsRecord: true, open: raids },
} as const satisfies Readonly<Record<string, ProbeKind>>;

/** The name of a probe. */
export type ProbeId = keyof typeof PROBES;
