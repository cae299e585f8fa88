/**
 * Incident types ready to be drawn and settled: quantities become plain numbers, modifiers become bound functions, and
 * each type and subject gets the word by which its luck is drawn.
 */

import type { Situation } from '../situation.ts';
import { READINGS, WORLD_READINGS } from './readings.ts';
import type { Indicator } from '../schema/columns.ts';
import type { Cause } from '../schema/journal.ts';
import { between } from '../numbers/grid.ts';
import type { Partner, Sector, Site } from '../catalogue/theatre.ts';
import type { CatalogueData } from '../catalogue/data.ts';
import type { EffectData, IncidentData, ModifierData, RaidData, ResponseData, ShiftData } from '../catalogue/types.ts';
import { assertStreamsApart, ONCE, streamOfType } from '../random/slots.ts';
import { wordsOf } from '../random/words.ts';
import { BACKINGS, type Backing, type Exposure } from '../schema/vocabulary.ts';

/** A factor of an incident's rate, bound to its reading. */
export interface Modifier {
  readonly data: ModifierData;
  /** The highest that the factor can be, as no reading leaves 0 to 1. */
  readonly most: number;
  /** Where its reading stands among those of the whole world; -1 for a reading of a subject. */
  readonly place: number;
  readonly read: (situation: Situation, subject: number) => number;
}

/** An incident type ready to be drawn. */
export interface IncidentType {
  readonly data: IncidentData;
  readonly id: string;
  readonly exposure: Exposure;
  readonly subjects: readonly number[];
  /** The stream of its luck, and the word of each subject in it. */
  readonly stream: number;
  readonly words: Int32Array;
  readonly base: number;
  readonly scheduled: boolean;
  /** All modifiers, as the card lists them; then those that are the same for all subjects, and those that are not. */
  readonly modifiers: readonly Modifier[];
  readonly common: readonly Modifier[];
  readonly own: readonly Modifier[];
  /** The highest product that its own factors can have. */
  readonly mostOwn: number;
  readonly severity: { readonly least: number; readonly most: number };
  /** The next five as in the data, but null where it says nothing. */
  readonly provokes: number | null;
  readonly raid: RaidData | null;
  readonly damage: number | null;
  readonly forceDeaths: number | null;
  readonly civilianDeaths: number | null;
  readonly responses: readonly ResponseData[];
  readonly effects: readonly EffectData[];
  /** Those of its effects that move escalation and legitimacy directly, for the forecast. */
  readonly heating: readonly ShiftData[];
  readonly law: readonly ShiftData[];
  /** What its changes are booked under. */
  readonly cause: Cause;
}

const BACKING_WORDS = wordsOf(BACKINGS);

interface Theatre {
  readonly sectors: readonly Sector[];
  readonly sites: readonly Site[];
  readonly partners: readonly Partner[];
}

function subjectsOf(data: IncidentData, theatre: Theatre): readonly number[] {
  const indexes = (list: readonly unknown[]): number[] => list.map((_, index) => index);
  switch (data.exposure) {
    case 'once':
      return [0];
    case 'backing':
      return [0, 1, 2, 3];
    case 'partner':
      return indexes(theatre.partners);
    case 'sector':
      return indexes(theatre.sectors).filter((index) => isAmong(data.sectorKinds, theatre.sectors[index]?.kind));
    case 'site':
      return indexes(theatre.sites).filter((index) => {
        const site = theatre.sites[index];
        return site?.exposed === true && isAmong(data.siteKinds, site.kind);
      });
  }
}

function isAmong<Kind>(kinds: readonly Kind[] | undefined, kind: Kind | undefined): boolean {
  return kinds === undefined || (kind !== undefined && kinds.includes(kind));
}

function bindModifier(data: ModifierData, incident: IncidentData, sites: readonly Site[]): Modifier {
  const reading = READINGS[data.reading];
  const { read } = reading as { readonly read: Modifier['read'] };
  const most = Math.max(data.none, between(data.none, data.full, 1));
  const place = WORLD_READINGS.findIndex((name) => name === data.reading);
  if (incident.exposure === 'site' && reading.scope === 'sector') {
    return { data, most, place, read: (situation, site) => read(situation, sites[site]?.sector ?? 0) };
  }
  return { data, most, place, read };
}

type Likelihood = Pick<IncidentType, 'base' | 'scheduled' | 'modifiers' | 'common' | 'own' | 'mostOwn'>;

function likelihoodOf(data: IncidentData, { sites }: Theatre): Likelihood {
  const modifiers = data.modifiers.map((modifier) => bindModifier(modifier, data, sites));
  const isCommon = ({ place }: Modifier): boolean => place >= 0;
  const own = modifiers.filter((modifier) => !isCommon(modifier));
  return {
    base: data.base.value,
    scheduled: data.scheduled === true,
    modifiers,
    common: modifiers.filter(isCommon),
    own,
    mostOwn: own.reduce((product, { most }) => product * most, 1),
  };
}

type Course = Omit<IncidentType, 'data' | 'id' | 'exposure' | 'subjects' | 'stream' | 'words' | keyof Likelihood>;

function courseOf(data: IncidentData, responses: ReadonlyMap<string, ResponseData>): Course {
  const [claim] = data.claims;
  const id = `incident:${data.id}`;
  return {
    severity: data.severity,
    provokes: data.provokes?.value ?? null,
    raid: data.raid ?? null,
    damage: data.damage?.value ?? null,
    forceDeaths: data.forceDeaths?.value ?? null,
    civilianDeaths: data.civilianDeaths?.value ?? null,
    responses: (data.responses ?? []).flatMap((name) => responses.get(name) ?? []),
    effects: data.effects,
    heating: shiftsOf(data, 'escalation'),
    law: shiftsOf(data, 'legitimacy'),
    cause: claim === undefined ? { id } : { id, claim },
  };
}

function shiftsOf({ effects }: IncidentData, indicator: Indicator): readonly ShiftData[] {
  return effects.filter((effect) => effect.kind === 'shift').filter((shift) => shift.indicator === indicator);
}

/** The words of a type's subjects: of their ids, so that another place in a list changes nothing. */
function wordsOfSubjects({ exposure }: IncidentData, subjects: readonly number[], theatre: Theatre): Int32Array {
  const wordAt = (list: readonly { readonly word: number }[]): Int32Array =>
    Int32Array.from(subjects, (subject) => list[subject]?.word ?? ONCE);
  switch (exposure) {
    case 'once':
      return Int32Array.of(ONCE);
    case 'backing':
      return Int32Array.from(subjects, (subject) => BACKING_WORDS[BACKINGS[subject] as Backing]);
    case 'partner':
      return wordAt(theatre.partners);
    case 'sector':
      return wordAt(theatre.sectors);
    case 'site':
      return wordAt(theatre.sites);
  }
}

/** Incident types in the order of their ids. */
export function compileIncidents(data: CatalogueData, theatre: Theatre): readonly IncidentType[] {
  const responses = new Map(data.responses.map((response) => [response.id, response]));
  assertStreamsApart(data.incidents.map(({ id }) => id));
  return data.incidents
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((incident) => {
      const { id, exposure } = incident;
      const subjects = subjectsOf(incident, theatre);
      const likelihood = likelihoodOf(incident, theatre);
      const course = courseOf(incident, responses);
      const luck = { stream: streamOfType(id), words: wordsOfSubjects(incident, subjects, theatre) };
      return { data: incident, id, exposure, subjects, ...luck, ...likelihood, ...course };
    });
}
