/** Scenarios ready to start: dates become numbers, mandates become the values of their slots. */

import { monthNumber } from '../schema/months.ts';
import { SETTINGS, valueOf, type Setting } from '../schema/settings.ts';
import { WAR_PHASES } from '../schema/vocabulary.ts';
import { SLOTS } from '../schema/slots.ts';
import type { Sector } from './theatre.ts';
import type { MandateData, ScenarioData } from './types.ts';

/** A scenario ready to start. */
export interface ScenarioRules {
  readonly data: ScenarioData;
  readonly id: string;
  /** First month as months since year 0. */
  readonly firstMonth: number;
  /** American elections as months since year 0. */
  readonly elections: readonly number[];
  /** Mandates to start from, by name: the value of each slot. */
  readonly mandates: ReadonlyMap<string, readonly number[]>;
  /** Where the war stands at the start, as the world's code. */
  readonly phase: number;
  /** Whether the campaign ends where the ceasefire collapses; else it goes on in open war. */
  readonly endsOnCollapse: boolean;
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

/** A scenario with its dates as numbers and its mandates by slot; `hash` is the fingerprint of its data. */
export function compileScenario(data: ScenarioData, sectors: readonly Sector[], hash: string): ScenarioRules {
  return {
    data,
    id: data.id,
    firstMonth: monthNumber(data.start),
    elections: data.calendar.filter(({ kind }) => kind === 'usElection').map(({ month }) => monthNumber(month)),
    mandates: new Map(Object.entries(data.mandates).map(([name, mandate]) => [name, slotValues(mandate, sectors)])),
    phase: WAR_PHASES.indexOf(data.phase ?? 'truce'),
    endsOnCollapse: data.onCollapse !== 'war',
    hash,
  };
}
