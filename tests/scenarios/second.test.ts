import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../seeds/load.ts';
import {
  accountOf,
  applyCommand,
  assertSound,
  compileRules,
  createBoard,
  digestMonth,
  imbalance,
  INDICATOR_NAMES,
  legalCommands,
  lockedBecause,
  playCampaign,
  policies,
  reportCard,
  rulesFor,
  startCampaign,
  tracingReader,
  viewFor,
  yardstickOf,
  type Campaign,
  type PolicyId,
  type StartOptions,
} from '../../sim/index.ts';
import { codeOf, endMonth, hasEnded, indexIn, journalOf, must, nth, seedsOf } from '../sim/setup.ts';
import { ADDED, BECAUSE, CHANGED, GONE, SCENARIO, SECOND, secondFiles, WORDS } from './second.ts';

const seeds = loadCatalogue(secondFiles());
const rules = compileRules(seeds.catalogue);
const FIRST = 'post-ceasefire';
const POLICIES = Object.keys(policies) as readonly PolicyId[];

function start(seed: string, options: Partial<StartOptions> = {}): Campaign {
  return startCampaign(rules, { scenario: SECOND, seed, record: true, ...options });
}

const troopsIn = (campaign: Campaign, sector: string): number =>
  campaign.world.troops[indexIn(campaign.rules.sectors, sector)] ?? NaN;

describe('a second scenario, of data alone', () => {
  it.each(POLICIES)('is played to its end by the %s policy, from the mandate of its temper', (id) => {
    for (const seed of seedsOf('second', 10)) {
      const campaign = start(seed);
      playCampaign(campaign, policies[id]);
      expect(hasEnded(campaign)).toBe(true);
      assertSound(campaign.world);
      const journal = journalOf(campaign);
      for (const indicator of INDICATOR_NAMES)
        expect(imbalance(accountOf(journal, indicator, { from: 1, to: journal.digests.length }))).toBe(0);
      const [adopted] = journal.commands;
      const { temper } = policies[id];
      const own = Object.entries(SCENARIO.mandates).find(([, mandate]) => mandate.temper === temper);
      expect(adopted).toEqual({ kind: 'adoptMandate', mandate: own?.[0] });
    }
  });

  it('has words that name no place of the first', () => {
    const told = [WORDS.title, WORDS.situation, ...Object.values(WORDS.locks)].join(' ');
    const { sectors, sites, settlements } = seeds.prose.names;
    const places = [sectors, sites, settlements].flatMap((names) => Object.values(names));
    expect(places.filter((place) => told.includes(place))).toEqual([]);
  });

  it('leaves the first as it is', () => {
    expect(rulesFor(rules, FIRST)).toBe(rules);
    expect(start('first', { scenario: FIRST }).rules).toBe(rules);
  });
});

describe('its rules', () => {
  const view = rulesFor(rules, SECOND);

  it('are compiled once, and are the same for a campaign on them', () => {
    expect(rulesFor(rules, SECOND)).toBe(view);
    expect(start('once').rules).toBe(view);
    expect(view).not.toBe(rules);
    expect(view.sites).toBe(rules.sites);
    expect(() => rulesFor(rules, 'none such')).toThrow(RangeError);
  });

  it('have its coefficients, which the mechanisms read', () => {
    expect(view.p.kyiv.strikeBase).toBe(0.01);
    expect(rules.p.kyiv.strikeBase).not.toBe(0.01);
    const read = new Set<string>();
    const campaign = start('traced', { reader: tracingReader((_, path) => read.add(path)) });
    endMonth(campaign);
    expect(read).toContain('kyiv.strikeBase');
    const usual = compileRules(loadCatalogue(secondFiles({ parameters: {} })).catalogue);
    const tempo = (played: typeof rules): number => {
      const other = startCampaign(played, { scenario: SECOND, seed: 'traced', record: false });
      endMonth(other);
      return other.world.deepStrikes[0] ?? NaN;
    };
    expect(tempo(rules)).toBeLessThan(tempo(usual));
  });

  it('have its partners: one gone, one added, one changed, and each with its own luck', () => {
    const ids = view.partners.map(({ id }) => id);
    expect(ids).not.toContain(GONE);
    expect(ids.at(-1)).toBe(ADDED);
    const ground = (of: typeof rules): number => nth(of.partners, indexIn(of.partners, CHANGED)).ground;
    expect([ground(view), ground(rules)]).toEqual([9, expect.not.closeTo(9)]);
    expect(
      viewFor(start('partners'), 'team')
        .partners()
        .map(({ id }) => id),
    ).toEqual(ids);
    expect(view.partners.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1);
    const wordOfFirst = (of: typeof rules): number => nth(of.partners, 0).word;
    expect(wordOfFirst(view)).toBe(wordOfFirst(rules));
  });

  it('have its incident types', () => {
    const [own, all] = [view.incidents, rules.incidents].map((types) => types.map(({ id }) => id));
    expect(all?.filter((id) => own?.includes(id) === false)).toEqual(['kyiv-strikes-oil', 'mass-raid']);
  });
});

describe('a locked choice', () => {
  it('is refused with the key of its reason, which has words; nothing changes', () => {
    const campaign = start('locked');
    must(campaign, { kind: 'adoptMandate', mandate: 'keep' });
    const before = campaign.world.block.slice();
    const result = applyCommand(campaign, { kind: 'order', setting: 'roe', choice: 'intercept' });
    expect(result).toMatchObject({ ok: false, refusal: { code: 'locked', detail: BECAUSE } });
    expect(campaign.world.block).toEqual(before);
    expect(seeds.prose.scenarios[SECOND]?.locks?.[BECAUSE]).toBe(WORDS.locks[BECAUSE]);
    expect(lockedBecause(campaign, 'roe', 'intercept')).toBe(BECAUSE);
    expect(lockedBecause(campaign, 'roe', 'observe')).toBeNull();
    expect(lockedBecause(campaign, 'exit', 'none')).toBeNull();
    expect(lockedBecause(start('first', { scenario: FIRST }), 'roe', 'intercept')).toBeNull();
  });

  it('is no legal command, in a sector as little as for the force; an open one is', () => {
    const campaign = start('legal');
    must(campaign, { kind: 'adoptMandate', mandate: 'keep' });
    const orders = legalCommands(campaign).filter((command) => command.kind === 'order');
    const choices = (setting: string) =>
      orders.filter((order) => order.setting === setting).map(({ choice }) => choice);
    expect(choices('roe')).toEqual(['observe']);
    expect(choices('longBatteries')).toEqual([]);
    expect(choices('model')).toEqual(['hybrid']);
    expect(choices('shortBatteries').length).toBeGreaterThan(0);
    expect(orders.filter((order) => lockedBecause(campaign, order.setting, order.choice) !== null)).toEqual([]);
  });

  it('closes a mandate that names it, which only a run can bring', () => {
    const { mandates } = SCENARIO;
    const scenario = seeds.catalogue.scenarios.find(({ id }) => id === SECOND);
    if (scenario === undefined) throw new Error('no second scenario');
    const bold = { force: { ...mandates.hold.force, roe: 'enforce' }, sectors: {} };
    const changed = { ...scenario, mandates: { ...scenario.mandates, bold } };
    const campaign = startCampaign(compileRules({ ...seeds.catalogue, scenarios: [changed] }), {
      scenario: SECOND,
      seed: 'bold',
      record: true,
    });
    expect(codeOf(campaign, { kind: 'adoptMandate', mandate: 'bold' })).toBe('locked');
    expect(legalCommands(campaign)).not.toContainEqual({ kind: 'adoptMandate', mandate: 'bold' });
    expect(legalCommands(campaign)).toContainEqual({ kind: 'adoptMandate', mandate: 'hold' });
  });
});

describe('its calendar', () => {
  it('brings an incident for certain, once, in its month and to whom it names', () => {
    for (const seed of seedsOf('calendar', 20)) {
      const campaign = start(seed);
      for (let month = 0; month < 3 && !hasEnded(campaign); month += 1) endMonth(campaign);
      const wavers = journalOf(campaign).events.filter(
        (event) =>
          event.kind === 'incidentOccurred' && event.incident === 'partner-wavers' && event.place.partner === ADDED,
      );
      const inApril = wavers.filter(({ turn }) => turn === 3);
      expect(inApril).toHaveLength(1);
      expect(inApril[0]).toMatchObject({ explanation: { chance: expect.any(Number) as number } });
    }
  });

  it('says that it was certain, and moves no other luck', () => {
    const plain = compileRules(loadCatalogue(secondFiles({ calendar: [] })).catalogue);
    const incidentsOf = (played: typeof rules): readonly (readonly [string, number])[] => {
      const campaign = startCampaign(played, { scenario: SECOND, seed: 'certain', record: true });
      for (let month = 0; month < 3; month += 1) endMonth(campaign);
      return journalOf(campaign).events.flatMap((event) =>
        event.kind === 'incidentOccurred' && event.turn === 3
          ? [
              [
                `${event.incident} ${event.place.partner ?? event.place.site ?? event.place.sector ?? ''}`,
                event.explanation.roll,
              ],
            ]
          : [],
      );
    };
    const [without, withDates] = [incidentsOf(plain), incidentsOf(rules)];
    const name = `partner-wavers ${ADDED}`;
    expect(withDates.filter(([id]) => id !== name)).toEqual(without.filter(([id]) => id !== name));
    const campaign = start('certain');
    for (let month = 0; month < 3; month += 1) endMonth(campaign);
    const certain = journalOf(campaign).events.find(
      (event) => event.kind === 'incidentOccurred' && event.place.partner === ADDED && event.turn === 3,
    );
    expect(certain).toMatchObject({ explanation: { base: 1, chance: 1, modifiers: [] } });
  });

  it('changes what it says, in its month alone, as a row with its own cause', () => {
    const campaign = start('effects');
    playCampaign(campaign, policies.balanced);
    const rows = journalOf(campaign).rows.filter(({ cause }) => cause.id === 'calendar.kyivElection');
    expect(rows).toMatchObject([{ turn: 4, indicator: 'legitimacy', cause: { claim: 'C34' } }]);
    expect(rows[0]?.amount).toBeCloseTo(-0.05, 4);
    expect(seeds.prose.causes['calendar.kyivElection']).toBeDefined();
  });
});

describe('its yardsticks', () => {
  it('are its own, and the card is by them', () => {
    const campaign = start('card');
    playCampaign(campaign, policies.cautious);
    const measured = { scenario: SECOND, horizon: campaign.horizon };
    const trust = yardstickOf(campaign.rules, measured, 'kyiv-trusts');
    expect([trust?.level?.value, trust?.met.value, trust?.partly.value]).toEqual([0.4, 8, 4]);
    const [first] = reportCard(campaign);
    const months = journalOf(campaign)
      .indicators.slice(1)
      .filter(({ confidence }) => confidence >= 0.4).length;
    expect(first).toMatchObject({ objective: 'kyiv-trusts', value: months });
    expect(first?.verdict).toBe(months >= 8 ? 'met' : months >= 4 ? 'partly' : 'missed');
    expect(yardstickOf(campaign.rules, { scenario: FIRST, horizon: 24 }, 'force-spared')?.met.value).toBe(25);
    expect(yardstickOf(campaign.rules, measured, 'force-spared')?.met.value).toBe(3);
  });

  it('count months in proportion to those that are played', () => {
    const half = yardstickOf(rules, { scenario: SECOND, horizon: 6 }, 'kyiv-trusts');
    expect([half?.met.value, half?.partly.value]).toEqual([4, 2]);
  });
});

describe('its start', () => {
  it('is the state that it says, and what follows from it', () => {
    const campaign = start('state');
    const { world } = campaign;
    expect([world.consentGiven[0], world.deepStrikes[0], world.spares[0]]).toEqual([1, 0.05, 2]);
    expect([troopsIn(campaign, 'kharkiv'), troopsIn(campaign, 'zaporizhzhia')]).toEqual([1500, 900]);
    expect(world.strength[0]).toBe(2400);
    expect(world.dark[0]).toBeGreaterThan(0);
    expect(world.level[0]).toBe(1);
    expect([...world.delivered]).toEqual(campaign.rules.partners.map(() => 0.45));
    expect(world.phase[0]).toBe(3);
    const kinds = new Set(campaign.rules.sites.filter((_, site) => world.health[site] === 0.6).map(({ kind }) => kind));
    expect([...kinds]).toEqual(['grid']);
    expect(journalOf(campaign).rows).toEqual([]);
  });

  it('says no figure twice', () => {
    const initial = { ...SCENARIO.initial, strength: SCENARIO.batteries.short, dark: SCENARIO.batteries.short };
    expect(() => loadCatalogue(secondFiles({ initial }))).toThrow(
      /initial.strength: found .*, wanted no such figure[^]*initial.dark: found .*, wanted no such figure/,
    );
  });
});

describe('one board', () => {
  it.each([
    ['as many partners', rules, 1],
    [
      'fewer partners',
      compileRules(loadCatalogue(secondFiles({ partners: { remove: [GONE] }, calendar: [] })).catalogue),
      2,
    ],
  ] as const)('serves both scenarios by turns, as worlds of their own do: with %s', (_, played, worlds) => {
    const board = createBoard(played);
    for (const seed of seedsOf('turns', 4)) {
      for (const scenario of [FIRST, SECOND]) {
        const digests = [{}, { board }].map((where) => {
          const campaign = startCampaign(played, { seed, scenario, record: false, ...where });
          playCampaign(campaign, policies.robust);
          return digestMonth(campaign);
        });
        expect(digests[1]).toBe(digests[0]);
      }
    }
    expect(board.worlds.size).toBe(worlds);
  });
});
