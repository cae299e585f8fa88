/** Incident types and the answers to them: the rules' half. Their words are checked in `prose.ts`. */

import { z } from 'zod';
import { amount, claimId, distinct, id, number, quantity, share, shareQuantity, text } from './basics.ts';
import { report } from './faults.ts';
import {
  EXPOSURES,
  FAMILIES,
  HANDLERS,
  INDICATOR_NAMES,
  MARKS,
  READINGS,
  READING_NAMES,
  SCALES,
  SECTOR_KINDS,
  SITE_KINDS,
  WEAPONS,
} from './model.ts';
import type {
  EffectData,
  Exposure,
  IncidentData,
  ModifierData,
  RaidData,
  ReadingScope,
  ResponseData,
} from './model.ts';

/** What a card can still show. */
const MOST_MODIFIERS = 6;

/** The scopes of readings that mean something to a subject: a site is read through its sector too. */
const SCOPES: Readonly<Record<Exposure, readonly ReadingScope[]>> = {
  once: ['world'],
  sector: ['world', 'sector'],
  site: ['world', 'sector', 'site'],
  partner: ['world', 'partner'],
  backing: ['world', 'backing'],
};

const factor = number.min(0);

const modifier: z.ZodType<ModifierData> = z
  .strictObject({ reading: z.enum(READING_NAMES), none: factor, full: factor, low: factor, high: factor, source: text })
  .superRefine(({ full, low, high }, context) => {
    if (low > full) report(context, ['low'], `a number of at most the full factor, ${full}`);
    if (high < full) report(context, ['high'], `a number of at least the full factor, ${full}`);
  });

const raid: z.ZodType<RaidData> = z
  .strictObject({ weapon: z.enum(WEAPONS), least: z.int().min(1), most: z.int().min(1), source: text })
  .superRefine(({ least, most }, context) => {
    if (most < least) report(context, ['most'], `a number of at least ${least}`);
  });

const scale = z.enum(SCALES);

const effect: z.ZodType<EffectData> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('shift'), indicator: z.enum(INDICATOR_NAMES), by: scale, amount: quantity() }),
  z.strictObject({ kind: z.literal('support'), who: z.enum(['subject', 'all']), by: scale, amount: quantity() }),
  z.strictObject({ kind: z.literal('unsettle'), by: scale, amount: quantity() }),
  z.strictObject({ kind: z.literal('mark'), mark: z.enum(MARKS) }),
  z.strictObject({ kind: z.literal('handler'), handler: z.enum(HANDLERS) }),
]);

const severity = z.strictObject({ least: share, most: share, source: text }).superRefine(({ least, most }, context) => {
  if (most < least) report(context, ['most'], `a number of at least ${least}`);
});

/** One incident type. */
export const incidentSchema: z.ZodType<IncidentData> = z
  .strictObject({
    id,
    family: z.enum(FAMILIES),
    claims: distinct(claimId),
    exposure: z.enum(EXPOSURES),
    sectorKinds: distinct(z.enum(SECTOR_KINDS)).exactOptional(),
    siteKinds: distinct(z.enum(SITE_KINDS)).exactOptional(),
    scheduled: z.boolean().exactOptional(),
    base: amount,
    modifiers: z.array(modifier).max(MOST_MODIFIERS),
    severity,
    provokes: amount.exactOptional(),
    raid: raid.exactOptional(),
    damage: shareQuantity.exactOptional(),
    forceDeaths: amount.exactOptional(),
    civilianDeaths: amount.exactOptional(),
    responses: distinct(id).exactOptional(),
    effects: z.array(effect),
    choices: z.record(id, z.array(effect).min(1)).exactOptional(),
  })
  .superRefine((incident, context) => {
    const { exposure } = incident;
    if (incident.claims.length === 0) report(context, ['claims'], 'at least one claim');
    if (incident.sectorKinds && exposure !== 'sector') {
      report(context, ['sectorKinds'], 'no kinds of sectors, as the incident is not drawn over sectors');
    }
    if (incident.siteKinds && exposure !== 'site') {
      report(context, ['siteKinds'], 'no kinds of sites, as the incident is not drawn over sites');
    }
    incident.modifiers.forEach(({ reading }, index) => {
      const { scope } = READINGS[reading];
      if (SCOPES[exposure].includes(scope)) return;
      const wanted = `a reading of the ${SCOPES[exposure].join(' or the ')}, as it is drawn over "${exposure}"`;
      report(context, ['modifiers', index, 'reading'], wanted, `"${reading}", a reading of the ${scope}`);
    });
    reportStrangers(incident, context);
  });

/** Reports effects on a partner of an incident that is drawn over something else. */
function reportStrangers({ exposure, effects, choices = {} }: IncidentData, context: z.RefinementCtx): void {
  if (exposure === 'partner') return;
  const ofAnswers = Object.entries(choices).map(([answer, list]) => ({ path: ['choices', answer], list }));
  for (const { path, list } of [{ path: ['effects'], list: effects }, ...ofAnswers]) {
    list.forEach((found, index) => {
      if (found.kind !== 'support' || found.who !== 'subject') return;
      report(context, [...path, index, 'who'], '"all", as the incident is not drawn over partners');
    });
  }
}

const response: z.ZodType<ResponseData> = z.strictObject({
  id,
  rung: z.int().min(0).max(4),
  force: z.boolean(),
  refers: z.boolean(),
  answer: amount,
  prevents: shareQuantity,
  exposes: amount,
  spends: amount,
  legitimacy: quantity(),
  hostility: quantity(),
  support: quantity(),
});

/** All answers. */
export const responsesSchema: z.ZodType<readonly ResponseData[]> = z.array(response).min(1);
