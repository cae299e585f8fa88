/** Scenarios ready to start: dates become numbers, mandates become the values of their slots. */

import type { Cause } from '../schema/journal.ts';
import { monthNumber } from '../schema/months.ts';
import { ENDINGS, type Ending } from '../schema/events.ts';
import { SETTINGS, SETTING_IDS, valueOf, type Setting, type SettingId } from '../schema/settings.ts';
import { TEMPERS, WAR_PHASES, type CalendarKind, type Temper } from '../schema/vocabulary.ts';
import { SLOTS } from '../schema/slots.ts';
import type { Sector } from './theatre.ts';
import type { CalendarEffect, MandateData, ScenarioData } from './scenario-types.ts';

/** The choices of a setting that may be ordered, by value, and why no other may. */
export interface Lock {
  readonly open: ReadonlySet<number>;
  readonly because: string;
}

/** A scenario ready to start. */
export interface ScenarioRules {
  readonly data: ScenarioData;
  readonly id: string;
  /** First month as months since year 0. */
  readonly firstMonth: number;
  /** American elections as months since year 0. */
  readonly elections: readonly number[];
  /** What the calendar does by itself, its months as months since year 0. */
  readonly calendar: readonly {
    readonly date: number;
    readonly cause: Cause;
    readonly effects: readonly CalendarEffect[];
  }[];
  /** Mandates to start from, by name: the value of each slot. */
  readonly mandates: ReadonlyMap<string, readonly number[]>;
  /** Where the war stands at the start, as the world's code. */
  readonly phase: number;
  /** Whether the campaign ends where the ceasefire collapses; else it goes on in open war. */
  readonly endsOnCollapse: boolean;
  /** Settings of which only some choices may be ordered. */
  readonly locks: ReadonlyMap<SettingId, Lock>;
  /** Mandates that name a choice which may not be ordered, each with the reason. */
  readonly lockedMandates: ReadonlyMap<string, string>;
  /** The ways in which the campaign can end. */
  readonly endings: ReadonlySet<Ending>;
  /** Of each temper, the mandate to start from that has it or comes nearest; it may be ordered as it stands. */
  readonly presets: Readonly<Record<Temper, string>>;
  /** Fingerprint of the scenario's data. */
  readonly hash: string;
}

function slotValues(mandate: MandateData, sectors: readonly Sector[]): readonly number[] {
  return SLOTS.map(({ id, sector }) => {
    const setting: Setting = SETTINGS[id];
    const place = setting.scope === 'force' ? mandate.force : mandate.sectors[sectors[sector]?.id ?? ''];
    return valueOf(setting, place?.[id] ?? '') ?? 0;
  });
}

/** The claim that each kind of date plays. */
const PLAYED_BY: Readonly<Record<CalendarKind, string>> = { usElection: 'C29', kyivElection: 'C34', review: 'C28' };

type Locks = ScenarioRules['locks'];

function locksOf({ open = {} }: ScenarioData): Locks {
  return new Map(
    SETTING_IDS.flatMap((id): (readonly [SettingId, Lock])[] => {
      const entry = open[id];
      if (entry === undefined) return [];
      const values = entry.choices.flatMap((choice) => valueOf(SETTINGS[id], choice) ?? []);
      return [[id, { open: new Set(values), because: entry.because }]];
    }),
  );
}

/** Why a choice of a setting, by its value, may not be ordered: a key into the scenario's words. Null where it may. */
export function lockOn({ locks }: Pick<ScenarioRules, 'locks'>, id: SettingId, value: number): string | null {
  const lock = locks.get(id);
  return lock === undefined || lock.open.has(value) ? null : lock.because;
}

/** Why a mandate may not be adopted; null where all that it names may be ordered. */
function lockOnMandate(locks: Locks, { force, sectors }: MandateData): string | null {
  for (const written of [force, ...Object.values(sectors)]) {
    for (const id of locks.keys()) {
      const choice = written[id];
      const value = choice === undefined ? undefined : valueOf(SETTINGS[id], choice);
      const because = value === undefined ? null : lockOn({ locks }, id, value);
      if (because !== null) return because;
    }
  }
  return null;
}

/** The mandate that comes nearest to a temper: by how far its own is off, then by name. Empty where there is none. */
function presetOf(mandates: ScenarioData['mandates'], locked: ReadonlyMap<string, string>, temper: Temper): string {
  const far = ({ temper: own = 'even' }: MandateData): number =>
    Math.abs(TEMPERS.indexOf(own) - TEMPERS.indexOf(temper));
  const [nearest] = Object.entries(mandates)
    .filter(([name]) => !locked.has(name))
    .toSorted(([a, one], [b, other]) => far(one) - far(other) || (a < b ? -1 : 1));
  return nearest?.[0] ?? '';
}

/** A scenario with its dates as numbers and its mandates by slot; `hash` is the fingerprint of its data. */
export function compileScenario(data: ScenarioData, sectors: readonly Sector[], hash: string): ScenarioRules {
  const locks = locksOf(data);
  const lockedMandates = new Map(
    Object.entries(data.mandates).flatMap(([name, mandate]) => {
      const because = lockOnMandate(locks, mandate);
      return because === null ? [] : [[name, because] as const];
    }),
  );
  return {
    data,
    id: data.id,
    firstMonth: monthNumber(data.start),
    elections: data.calendar.filter(({ kind }) => kind === 'usElection').map(({ month }) => monthNumber(month)),
    calendar: data.calendar.map(({ month, kind, effects = [] }) => ({
      date: monthNumber(month),
      cause: { id: `calendar.${kind}`, claim: PLAYED_BY[kind] },
      effects,
    })),
    mandates: new Map(Object.entries(data.mandates).map(([name, mandate]) => [name, slotValues(mandate, sectors)])),
    phase: WAR_PHASES.indexOf(data.phase ?? 'truce'),
    endsOnCollapse: data.onCollapse !== 'war',
    locks,
    lockedMandates,
    presets: {
      careful: presetOf(data.mandates, lockedMandates, 'careful'),
      even: presetOf(data.mandates, lockedMandates, 'even'),
      bold: presetOf(data.mandates, lockedMandates, 'bold'),
    },
    endings: new Set(data.endings ?? ENDINGS),
    hash,
  };
}
