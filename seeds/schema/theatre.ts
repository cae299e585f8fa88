/** Sectors, sites, settlements and partners. */

import { z } from 'zod';
import { amount, distinct, id, month, quantity, share, shareQuantity, sumToOne, text } from './basics.ts';
import { SECTOR_KINDS, SECTOR_LIMIT, SITE_KINDS } from './model.ts';
import type { PartnerChanges, PartnerData, SectorData, SettlementData, SiteData } from './model.ts';

/** An oblast as in ISO 3166-2, or a country as in ISO 3166-1. */
const region = z
  .string()
  .regex(/^(UA-\d\d|[A-Z]{2})$/, { error: 'an oblast such as "UA-63" or a country such as "PL"' });

const sector: z.ZodType<SectorData> = z.strictObject({
  id,
  kind: z.enum(SECTOR_KINDS),
  oblasts: distinct(region),
  lineShare: shareQuantity,
  minedShare: shareQuantity,
});

/** All sectors; their shares of the line and of mined land add up to 1. */
export const sectorsSchema: z.ZodType<readonly SectorData[]> = z
  .array(sector)
  .min(1)
  .max(SECTOR_LIMIT)
  .superRefine((sectors, context) => {
    for (const field of ['lineShare', 'minedShare'] as const) {
      const shares = sectors.map((entry) => entry[field].value);
      sumToOne(context, shares, `values of ${field}`);
    }
  });

const site: z.ZodType<SiteData> = z.strictObject({
  id,
  kind: z.enum(SITE_KINDS),
  sector: id,
  exposed: z.boolean(),
  capacityGw: amount,
});

/** All sites. */
export const sitesSchema: z.ZodType<readonly SiteData[]> = z.array(site).min(1);

const feeders = z
  .array(z.strictObject({ site: id, share }))
  .min(1)
  .superRefine((list, context) => {
    const shares = list.map((feeder) => feeder.share);
    sumToOne(context, shares, 'shares');
  });

const settlement: z.ZodType<SettlementData> = z.strictObject({
  id,
  oblast: region,
  city: id.exactOptional(),
  customers: amount,
  settlements: z.int().min(1),
  fedBy: feeders,
});

/** All settlements. */
export const settlementsSchema: z.ZodType<readonly SettlementData[]> = z.array(settlement).min(1);

const LEVELS = { low: 0, high: 3 };
const RUNGS = { low: 0, high: 4 };

const partnerFields = {
  ground: amount,
  sky: quantity(LEVELS),
  sea: quantity(LEVELS),
  support: shareQuantity,
  ceiling: quantity(RUNGS),
  elections: distinct(month),
};

const partner: z.ZodType<PartnerData> = z.strictObject({ id, ...partnerFields });

/** Fields of a partner that take the place of others. */
const otherFields: z.ZodType<Partial<Omit<PartnerData, 'id'>>> = z.strictObject({
  ground: partnerFields.ground.exactOptional(),
  sky: partnerFields.sky.exactOptional(),
  sea: partnerFields.sea.exactOptional(),
  support: partnerFields.support.exactOptional(),
  ceiling: partnerFields.ceiling.exactOptional(),
  elections: partnerFields.elections.exactOptional(),
});

/** How a scenario's list of partners differs. */
export const partnerChanges: z.ZodType<PartnerChanges> = z.strictObject({
  add: z.array(partner).exactOptional(),
  remove: distinct(id).exactOptional(),
  replace: z.record(id, otherFields).exactOptional(),
});

/** The file of partners: what the list is, where its elections come from, and the list. */
export interface PartnersFile {
  readonly about: string;
  readonly electionSources: string;
  readonly partners: readonly PartnerData[];
}

/** All partners, with what a reader has to know about the list. */
export const partnersSchema: z.ZodType<PartnersFile> = z.strictObject({
  about: text,
  electionSources: text,
  partners: z.array(partner).min(1),
});
