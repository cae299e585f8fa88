import { describe, expect, it } from 'vitest';
import { policies, playMonth, READINGS, READING_NAMES, type Campaign, type CampaignEvent } from '../../../sim/index.ts';
import { chanceOfRate } from '../../../sim/numbers/elementary.ts';
import { drawIncidents } from '../../../sim/incidents/draw.ts';
import { hasEnded, indexIn, journalOf, must, nth, rules, seedsOf, start } from '../setup.ts';
import { randomCommand, randomNumbers } from '../play/chooser.ts';
import { aside } from './cases.ts';
import { INCIDENT_SLOT, luckFor } from '../../../sim/random/slots.ts';

type Occurred = Extract<CampaignEvent, { readonly kind: 'incidentOccurred' }>;

function played(seed: string): Campaign {
  const campaign = start(seed);
  const random = randomNumbers(seed);
  while (!hasEnded(campaign)) must(campaign, randomCommand(campaign, random));
  return campaign;
}

function occurredIn(campaign: Campaign): readonly Occurred[] {
  return journalOf(campaign).events.filter((event): event is Occurred => event.kind === 'incidentOccurred');
}

const campaigns = seedsOf('drawn', 60).map(played);
const occurred = campaigns.flatMap(occurredIn);

describe('an incident', () => {
  it('came about because its roll was below its chance', () => {
    expect(occurred.length).toBeGreaterThan(500);
    for (const { explanation } of occurred) {
      expect(explanation.roll).toBeLessThan(explanation.chance);
      expect(explanation.chance).toBeLessThanOrEqual(1);
    }
  });

  it('has a chance that its base and its factors explain', () => {
    for (const { incident, explanation } of occurred) {
      const { base, modifiers, chance } = explanation;
      const type = nth(rules.incidents, indexIn(rules.incidents, incident));
      const rate = modifiers.reduce((product, { factor }) => product * factor, base);
      expect(chance).toBeCloseTo(type.scheduled ? Math.min(1, rate) : chanceOfRate(rate), 12);
    }
  });

  it('lists its factors in the order of its card, each between its ends', () => {
    for (const { incident, explanation } of occurred) {
      const { data } = nth(rules.incidents, indexIn(rules.incidents, incident));
      expect(explanation.modifiers.map(({ reading }) => reading)).toEqual(data.modifiers.map(({ reading }) => reading));
      explanation.modifiers.forEach(({ factor }, index) => {
        const { none, full } = nth(data.modifiers, index);
        expect(factor).toBeGreaterThanOrEqual(Math.min(none, full) - 1e-12);
        expect(factor).toBeLessThanOrEqual(Math.max(none, full) + 1e-12);
      });
    }
  });

  it('has a day of the month and a gravity between its ends', () => {
    for (const { incident, day, severity } of occurred) {
      const { least, most } = nth(rules.incidents, indexIn(rules.incidents, incident)).data.severity;
      expect(day).toBeGreaterThanOrEqual(1);
      expect(day).toBeLessThanOrEqual(28);
      expect(severity).toBeGreaterThanOrEqual(least);
      expect(severity).toBeLessThanOrEqual(most);
    }
  });

  it('comes in the order of days within its month', () => {
    for (const campaign of campaigns) {
      const days = occurredIn(campaign).map(({ turn, day }) => turn * 100 + day);
      expect(days).toEqual(days.toSorted((a, b) => a - b));
    }
  });

  it('names the place that its type is drawn over', () => {
    for (const { incident, place } of occurred) {
      const { exposure } = nth(rules.incidents, indexIn(rules.incidents, incident)).data;
      expect(place.site !== null).toBe(exposure === 'site');
      expect(place.sector !== null).toBe(exposure === 'site' || exposure === 'sector');
      expect(place.partner !== null).toBe(exposure === 'partner');
      expect(place.backing !== null).toBe(exposure === 'backing');
    }
  });
});

describe('drawing', () => {
  it('is spared no roll below its chance by the shortcuts that make it quick', () => {
    for (const seed of seedsOf('shortcut', 5)) {
      const campaign = start(seed, { record: false });
      for (let month = 0; month < 6 && !hasEnded(campaign); month += 1) {
        playMonth(campaign, policies.robust);
        if (hasEnded(campaign)) break;
        const plainly = plainDraw(campaign);
        const drawn = aside(campaign, () => drawIncidents(campaign, rules.incidents));
        const quickly = drawn.map(({ type, subject }) => `${type.id} ${subject}`);
        expect(quickly.toSorted((a, b) => (a < b ? -1 : 1))).toEqual(plainly);
      }
    }
  });
});

/** The same drawing without any shortcut: base times every factor as the files say it. */
function plainDraw(campaign: Campaign): readonly string[] {
  const found = campaign.rules.incidents.flatMap((type) =>
    type.subjects.flatMap((subject, index) => {
      const rate = type.data.modifiers.reduce((product, { reading, none, full }) => {
        const { scope, read } = READINGS[reading];
        const isSectorOfSite = scope === 'sector' && type.data.exposure === 'site';
        const whom = isSectorOfSite ? (campaign.rules.sites[subject]?.sector ?? 0) : subject;
        return product * (none + (full - none) * read(campaign, whom));
      }, type.data.base.value);
      const chance = type.scheduled ? Math.min(1, rate) : 1 - Math.exp(-rate);
      const roll = luckFor(campaign, type.stream, nth(type.words, index), INCIDENT_SLOT.roll);
      return roll < chance ? [`${type.id} ${subject}`] : [];
    }),
  );
  return found.toSorted((a, b) => (a < b ? -1 : 1));
}

describe('a reading', () => {
  /** How many subjects a reading can be asked about. */
  const counts = {
    world: 1,
    sector: rules.sectors.length,
    site: rules.sites.length,
    partner: rules.partners.length,
    backing: 4,
  };

  type Strayed = readonly [value: number, subject: number, month: number];

  /** The values of a reading that are out of bounds as things stand. */
  function astray(campaign: Campaign, name: (typeof READING_NAMES)[number]): readonly Strayed[] {
    const { scope, read } = READINGS[name];
    const values = Array.from({ length: counts[scope] }, (_, subject) => read(campaign, subject));
    return values.flatMap((value, subject) =>
      value >= 0 && value <= 1 ? [] : [[value, subject, campaign.month.index] as const],
    );
  }

  /**
   * Where each reading left its bounds, over the states of campaigns of random play. All are read in the same states:
   * twice as many campaigns as when each had four of its own.
   */
  function strayed(): ReadonlyMap<string, readonly Strayed[]> {
    const found = new Map(READING_NAMES.map((name): [typeof name, Strayed[]] => [name, []]));
    for (const seed of seedsOf('reading', 8)) {
      const campaign = start(seed, { record: false });
      const random = randomNumbers(`${seed} read`);
      while (!hasEnded(campaign)) {
        for (const [name, list] of found) list.push(...astray(campaign, name));
        must(campaign, randomCommand(campaign, random));
      }
    }
    return found;
  }

  const outside = strayed();

  it.each(READING_NAMES)('of %s is always between 0 and 1', (name) => {
    expect(outside.get(name)).toEqual([]);
  });
});
