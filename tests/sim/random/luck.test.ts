import { describe, expect, it } from 'vitest';
import {
  BACKINGS,
  compileRules,
  digestMonth,
  playCampaign,
  policies,
  type Campaign,
  type CatalogueData,
  type IncidentData,
  type PartnerData,
  type Rules,
  type SectorData,
  type SiteData,
} from '../../../sim/index.ts';
import { drawIncidents } from '../../../sim/incidents/draw.ts';
import { INCIDENT_SLOT, PURPOSES, SLOT, STREAM } from '../../../sim/random/slots.ts';
import { openLuck, type Luck } from '../../../sim/random/streams.ts';
import { assertApart, wordOf, wordsOf } from '../../../sim/random/words.ts';
import { randomCommand, randomNumbers } from '../play/chooser.ts';
import { catalogue, endMonth, hasEnded, imprint, must, nth, rules, seedsOf, start } from '../setup.ts';

/** One uniform that was asked for, and what it was. */
type Asked = readonly [month: number, stream: number, subject: number, slot: number, value: number];

/** Has every uniform that a campaign asks for written down. */
function overheard(campaign: Campaign, asked: Asked[]): Campaign {
  const { luck } = campaign;
  const ear: Luck = {
    keyOf: (month) => luck.keyOf(month),
    uniform(month, stream, subject, slot) {
      const value = luck.uniform(month, stream, subject, slot);
      asked.push([month, stream, subject, slot, value]);
      return value;
    },
  };
  return Object.assign(campaign, { luck: ear });
}

/** Plays a campaign at random: another mandate, other orders, other answers for every `player`. */
function playedAtRandom(seed: string, player: string, played: Rules = rules): readonly Asked[] {
  const asked: Asked[] = [];
  const campaign = overheard(start(seed, { record: false, rules: played }), asked);
  const random = randomNumbers(player);
  while (!hasEnded(campaign)) must(campaign, randomCommand(campaign, random));
  return asked;
}

describe('the luck of a campaign', () => {
  it('is the same under a million random orders: each slot has one number, whoever asks for it and when', () => {
    let asked = 0;
    let others = 0;
    for (const seed of seedsOf('million', 30)) {
      const bare = openLuck(seed);
      for (let player = 0; player < 6; player += 1) {
        // Backwards, so that it is asked in another order than the campaign did.
        for (const [month, stream, subject, slot, value] of playedAtRandom(seed, `${seed}/${player}`).toReversed()) {
          asked += 1;
          others += bare.uniform(month, stream, subject, slot) === value ? 0 : 1;
        }
      }
    }
    expect(asked).toBeGreaterThan(1_000_000);
    expect(others).toBe(0);
  });

  it('is worked out for what happens, and beyond its roll for nothing else', () => {
    const asked: Asked[] = [];
    const campaign = overheard(start('needed'), asked);
    while (!hasEnded(campaign)) {
      asked.length = 0;
      const queue = drawIncidents(campaign, rules.incidents);
      const happened = new Set(
        queue.map(({ type, subject }) => `${type.stream} ${type.words[type.subjects.indexOf(subject)]}`),
      );
      const followed = asked.filter(([, stream]) => rules.incidents.some((type) => type.stream === stream));
      const beyond = followed.filter(([, , , slot]) => slot !== INCIDENT_SLOT.roll);
      expect(new Set(beyond.map(([, stream, subject]) => `${stream} ${subject}`))).toEqual(happened);
      expect(beyond).toHaveLength(queue.length * (Object.keys(INCIDENT_SLOT).length - 1));
      endMonth(campaign);
    }
  });

  it('serves no slot for two things: within a campaign each incident and purpose asks by a name of its own', () => {
    const streams = [...PURPOSES.map((purpose) => STREAM[purpose]), ...rules.incidents.map(({ stream }) => stream)];
    expect(new Set(streams).size).toBe(streams.length);
    for (const slots of [SLOT, INCIDENT_SLOT])
      expect(new Set(Object.values(slots)).size).toBe(Object.keys(slots).length);
    for (const { words, subjects } of rules.incidents) expect(new Set(words).size).toBe(subjects.length);
  });

  it('is another one for another seed and another month', () => {
    const first = (seed: string, month: number): number => openLuck(seed).uniform(month, STREAM.kyiv, 1, SLOT.tempo);
    const found = seedsOf('other', 200).flatMap((seed) => [1, 2, 3, 4].map((month) => first(seed, month)));
    expect(new Set(found).size).toBe(found.length);
  });

  it('has a key of its own for every seed', () => {
    const keys = seedsOf('key', 50_000).map((seed) => Object.values(openLuck(seed).keyOf(1)).join(' '));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('refuses an empty seed, which would be seeded by the clock', () => {
    expect(() => openLuck('')).toThrow(RangeError);
    expect(() => openLuck('seed', [{ from: 3, seed: '' }])).toThrow(RangeError);
  });
});

describe('a larger catalogue', () => {
  /** New entries before, between and after the old ones. */
  function among<Entry extends { readonly id: string }>(list: readonly Entry[], spread: number): readonly Entry[] {
    return list.flatMap((entry, index) =>
      index % spread === 0
        ? [{ ...entry, id: `a-new-${entry.id}` }, entry, { ...entry, id: `z-${entry.id}` }]
        : [entry],
    );
  }

  const grown: CatalogueData = {
    ...catalogue,
    incidents: among<IncidentData>(catalogue.incidents, 3),
    partners: among<PartnerData>(catalogue.partners, 4).toReversed(),
    sites: among<SiteData>(catalogue.sites, 5).toReversed(),
    sectors: [{ ...nth<SectorData>(catalogue.sectors, 0), id: 'a-new-one' }, ...catalogue.sectors],
  };

  /** Every uniform of a month by the names of what it is for. */
  function byName(of: Rules, luck: Luck): ReadonlyMap<string, number> {
    const idOf = { once: () => 'once', backing: (index: number) => nth(BACKINGS, index), ...listsOf(of) };
    const rolls = of.incidents.flatMap(({ id, exposure, stream, subjects, words }) =>
      subjects.flatMap((subject, index) =>
        Object.entries(INCIDENT_SLOT).map(([slot, word]) => {
          const name = `${id}/${exposure} ${idOf[exposure](subject)}/${slot}`;
          return [name, luck.uniform(5, stream, nth(words, index), word)] as const;
        }),
      ),
    );
    const moods = of.partners.map(({ id, word }) => {
      return [`mood of ${id}`, luck.uniform(5, STREAM.politics, word, SLOT.mood)] as const;
    });
    return new Map([...rolls, ...moods]);
  }

  const listsOf = (of: Rules) => ({
    sector: (index: number) => nth(of.sectors, index).id,
    site: (index: number) => nth(of.sites, index).id,
    partner: (index: number) => nth(of.partners, index).id,
  });

  it('of types, partners, sites and sectors, in other places, leaves the luck of all that was there alone', () => {
    const large = byName(compileRules(grown), openLuck('grown'));
    const small = byName(rules, openLuck('grown'));
    expect(large.size).toBeGreaterThan(small.size * 1.5);
    for (const [name, value] of small) expect(large.get(name), name).toBe(value);
  });

  it('is refused where two ids of one kind would have the same luck', () => {
    const clash = (id: string): number => wordOf(id) % 5;
    expect(() => assertApart('partners', ['one', 'two', 'three', 'four', 'five', 'six'], clash)).toThrow(
      /partners: ".+" and ".+"/,
    );
    expect(() => wordsOf(['mood', 'mood'])).toThrow(RangeError);
    const twice = [...catalogue.partners, nth(catalogue.partners, 0)];
    expect(() => compileRules({ ...catalogue, partners: twice })).toThrow(RangeError);
  });
});

describe('other luck', () => {
  const FROM = 5;
  const other = [{ from: FROM, seed: 'after' }];

  it('leaves the months before it as they were, and is that of its seed from then on', () => {
    const mixed = openLuck('before', other);
    const ask = (luck: Luck, month: number): number => luck.uniform(month, STREAM.talks, 7, SLOT.text);
    for (let month = 1; month <= 12; month += 1) {
      const seed = month < FROM ? 'before' : 'after';
      expect(ask(mixed, month)).toBe(ask(openLuck(seed), month));
      expect(mixed.keyOf(month)).toEqual(openLuck(seed).keyOf(month));
    }
  });

  it('may change again, whatever the order of the list', () => {
    const luck = openLuck('one', [
      { from: 9, seed: 'three' },
      { from: 4, seed: 'two' },
    ]);
    expect([1, 3, 4, 8, 9, 20].map((month) => luck.keyOf(month))).toEqual(
      ['one', 'one', 'two', 'two', 'three', 'three'].map((seed) => openLuck(seed).keyOf(1)),
    );
  });

  it.each([0, -1, 1.5, NaN])('cannot begin in month %s', (from) => {
    expect(() => openLuck('seed', [{ from, seed: 'x' }])).toThrow(RangeError);
  });

  /** The digests of a campaign, month by month. */
  function digests(options: Parameters<typeof start>[1]): readonly string[] {
    const campaign = start('before', options);
    playCampaign(campaign, policies.balanced);
    return campaign.journal?.digests ?? [];
  }

  it('parts a campaign from the one without it in its first month, and not before', () => {
    const plain = digests({});
    const changed = digests({ otherLuck: other });
    expect(plain.length).toBeGreaterThan(FROM);
    expect(changed.slice(0, FROM - 1)).toEqual(plain.slice(0, FROM - 1));
    expect(changed[FROM - 1]).not.toBe(plain[FROM - 1]);
  });
});

describe('the digest of a month', () => {
  it('covers the luck in force, so that equal worlds with other luck differ', () => {
    const one = start('one');
    const other = start('other');
    other.world.block.set(one.world.block);
    expect(digestMonth(other)).not.toBe(digestMonth(one));
    expect(digestMonth(start('one'))).toBe(digestMonth(one));
    expect(digestMonth(start('one', { otherLuck: [{ from: 2, seed: 'x' }] }))).toBe(digestMonth(one));
    expect(digestMonth(start('one', { otherLuck: [{ from: 1, seed: 'x' }] }))).not.toBe(digestMonth(one));
  });

  it('covers contested assumptions where there are any', () => {
    const plain = start('one');
    const contested = start('one', { rules: { ...rules, contested: 'ceasefire.wear=0.1' } });
    const others = start('one', { rules: { ...rules, contested: 'ceasefire.wear=0.2' } });
    expect(imprint(contested)).toEqual(imprint(plain));
    expect(new Set([plain, contested, others].map(digestMonth)).size).toBe(3);
  });
});
