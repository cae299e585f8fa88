/**
 * The reference cases of the calibration, as changes of the shipped scenario. Each says what the public figure it is
 * held against was measured on; nobody reacts, so that a case stays what it is.
 */

import type { Change, Held } from '../../sim/study/index.ts';
import { shippedEndings, CONSENTED } from '../claims/setup/arms.ts';

const { 'endings.collapseBase': collapseBase = 0 } = shippedEndings();

const NO_BACKING = { logistics: 'no', intelligence: 'no', airlift: 'no', missileDefence: 'no' };
const UNARMED = { footprint: 4, monitoring: 'yes' };
const LINE = ['kharkiv', 'zaporizhzhia', 'kherson-crimea', 'donetsk-luhansk'];
const along = (choices: Readonly<Record<string, string | number>>) =>
  Object.fromEntries(LINE.map((sector) => [sector, choices]));

/** The whole force stands, by consent, from the first month. */
const CONSENTED_FORCE: Change = { inPlace: true, held: [CONSENTED] };

/** A mandate by consensus that is in force and is renewed whenever it is due. */
const BY_CONSENSUS: Held = { column: 'consensusMonths', value: 6 };

/** Washington has agreed to all that is sought. */
const GRANTED: Held = { column: 'granted', value: 1 };

/** A truce announced and nothing else: no terms on paper, no talks, no presence, nothing that sees who breaks it. */
export const bareTruce: Change = {
  sectors: {},
  force: { ...NO_BACKING, venue: 'none', terms: 'verbal', model: 'offshore' },
  initial: { ceasefire: 0.8, talks: 0 },
  signedTerms: 0,
  compliance: 0.3,
  parameters: { 'ceasefire.baseVerification': 0 },
  horizon: 6,
};

/** The line of contact of 2020 and 2021: agreed measures, unarmed monitors by consensus, no force. */
export const verified: Change = {
  sectors: along(UNARMED),
  force: {
    ...NO_BACKING,
    basis: 'osce',
    label: 'monitors',
    roe: 'observe',
    venue: 'none',
  },
  initial: { ceasefire: 0.9, escalation: 0.3 },
  horizon: 18,
  record: true,
  inPlace: true,
  held: [CONSENTED, BY_CONSENSUS],
};

/** The same settlement with nobody there; relapses count. */
export const alone: Change = {
  sectors: {},
  force: { ...NO_BACKING, venue: 'none' },
  parameters: { 'endings.collapseBase': collapseBase },
  horizon: 36,
};

/** The same settlement with observers, by consent of Moscow and of Kyiv. */
export const observed: Change = {
  ...alone,
  sectors: along(UNARMED),
  force: { ...alone.force, roe: 'observe', label: 'monitors' },
  ...CONSENTED_FORCE,
};

/** A small force of 4,800 without Moscow's consent, in the same settlement. */
export const tripwire: Change = {
  ...alone,
  sectors: along({ footprint: 10 }),
  force: { ...alone.force, roe: 'selfDefence' },
  inPlace: true,
};

/** The balanced mandate with consent, and the same without. */
export const consensual: Change = { record: true, horizon: 24, ...CONSENTED_FORCE };
export const contested: Change = { record: true, horizon: 24, inPlace: true };

/** Two years in which all American support is sought and none is refused. */
export const backed: Change = { record: true, horizon: 24, held: [GRANTED] };

const relations = (heat: number, hostility: number): readonly Held[] => [
  { column: 'escalation', value: heat },
  { column: 'hostility', value: hostility },
];

/** The mandate by consensus comes into force in the fourth month; from then on each renewal is decided by luck. */
const ADOPTED: Held = { ...BY_CONSENSUS, turn: 4 };

/** A mandate by consensus in calm, and after relations broke down. */
export const consensusInCalm: Change = {
  sectors: along(UNARMED),
  force: { ...NO_BACKING, basis: 'osce', roe: 'observe' },
  horizon: 36,
  record: true,
  held: [ADOPTED, ...relations(0.3, 0.35)],
};
export const consensusBroken: Change = { ...consensusInCalm, horizon: 18, held: [ADOPTED, ...relations(4.9, 0.9)] };

/** Two sides without a third force and a ceasefire that is little kept; recommitments made frequent to be seen. */
export const recommitted: Change = {
  sectors: {},
  force: { ...NO_BACKING },
  initial: { ceasefire: 0.3 },
  rates: { recommitment: 10 },
  horizon: 12,
  record: true,
};

/**
 * Ballistic missiles at the rate of open war, 60 to 140 a month as launched in 2025: imposed, since this scenario ends
 * where the ceasefire does. Everything is engaged, two shots a missile, and nothing comes from American stores.
 */
export const openWar: Change = {
  force: { doctrine: 'engageAll', procurement: 'steady', supplier: 'european', ...NO_BACKING },
  held: [
    { column: 'ceasefire', value: 0 },
    { column: 'ballistic', value: 350 },
  ],
  rates: { 'ballistic-raid': 60 },
  horizon: 12,
  record: true,
};

/** The same stores and orders under a ceasefire, with raids as the model has them. */
export const engagedUnderCeasefire: Change = { force: openWar.force ?? {}, horizon: 12 };
