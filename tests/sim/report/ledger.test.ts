import { describe, expect, it } from 'vitest';
import {
  INDICATOR_NAMES,
  accountOf,
  imbalance,
  ledgerFor,
  policies,
  type Campaign,
  type LedgerRow,
} from '../../../sim/index.ts';
import { change, setTo } from '../../../sim/ledger/change.ts';
import { edition } from '../../setup/edition.ts';
import { hasEnded, journalOf, nth, playMonths, rules, seedsOf, start } from '../setup.ts';

const { claims } = edition;

function played(policy: keyof typeof policies, seed: string): Campaign {
  const campaign = start(seed);
  while (!hasEnded(campaign)) playMonths(campaign, policies[policy], 1);
  return campaign;
}

const campaigns = (['cautious', 'balanced', 'robust'] as const).flatMap((policy) =>
  seedsOf('ledger', 8).map((seed) => played(policy, seed)),
);
const rows: readonly LedgerRow[] = campaigns.flatMap((campaign) => journalOf(campaign).rows);

describe('the ledger', () => {
  it('balances to the last bit for every indicator in every month', () => {
    for (const campaign of campaigns) {
      const journal = journalOf(campaign);
      for (const indicator of INDICATOR_NAMES) {
        journal.digests.forEach((_, index) => {
          expect(imbalance(ledgerFor(journal, indicator, index + 1)), `${indicator} in month ${index + 1}`).toBe(0);
        });
      }
    }
  });

  it('balances over the whole campaign', () => {
    for (const campaign of campaigns) {
      const journal = journalOf(campaign);
      for (const indicator of INDICATOR_NAMES) {
        const account = accountOf(journal, indicator, { from: 1, to: journal.digests.length });
        expect(imbalance(account)).toBe(0);
        expect(account.after).toBe(nth(campaign.world[indicator], 0));
      }
    }
  });

  it('would not balance if a row were lost', () => {
    const journal = journalOf(campaigns[0] ?? start('ledger'));
    const { indicator, turn } = nth(journal.rows, 0);
    const account = ledgerFor(journal, indicator, turn);
    expect(imbalance({ ...account, rows: account.rows.slice(1) })).not.toBe(0);
  });

  it('has no empty row, and amounts on the grid', () => {
    expect(rows.length).toBeGreaterThan(1000);
    for (const { amount } of rows) {
      expect(amount).not.toBe(0);
      expect(Number.isInteger(amount * 65536)).toBe(true);
    }
  });

  it('cites claims and parameters that exist', () => {
    const known = new Set(claims.map(({ id }) => id));
    const named = Object.entries(rules.p).flatMap(([group, values]) =>
      Object.keys(values).map((name) => `${group}.${name}`),
    );
    const parameters = new Set(named);
    const causes = new Map(rows.map(({ cause }) => [cause.id, cause]));
    const faulty = [...causes.values()].filter(
      ({ claim, parameter }) =>
        (claim === undefined && parameter === undefined) ||
        (claim !== undefined && !known.has(claim)) ||
        (parameter !== undefined && !parameters.has(parameter)),
    );
    expect(causes.size).toBeGreaterThan(40);
    expect(faulty).toEqual([]);
  });

  it('ties what an incident changed to that incident', () => {
    const incidents = rows.filter(({ cause }) => cause.id.startsWith('incident:'));
    expect(incidents.length).toBeGreaterThan(500);
    expect(rows.filter(({ incident }) => incident !== undefined)).toEqual(incidents);
    for (const campaign of campaigns) {
      const { events, rows: own } = journalOf(campaign);
      const occurred = new Map(
        events.flatMap((event) =>
          event.kind === 'incidentOccurred' ? [[`${event.turn}/${event.number}`, event.incident] as const] : [],
        ),
      );
      for (const { turn, incident, cause } of own.filter((row) => row.incident !== undefined)) {
        expect(`incident:${occurred.get(`${turn}/${incident ?? 0}`) ?? ''}`).toBe(cause.id);
      }
    }
  });

  it('refuses months that have not been played', () => {
    const journal = journalOf(start('unplayed'));
    expect(() => ledgerFor(journal, 'cost', 1)).toThrow(RangeError);
    expect(() => ledgerFor(journal, 'cost', 0)).toThrow(RangeError);
    expect(() => accountOf(journalOf(campaigns[0] ?? start('x')), 'cost', { from: 2, to: 1 })).toThrow(RangeError);
  });
});

describe('a change', () => {
  it('is written down as it took effect, after the bounds', () => {
    const campaign = start('bounds');
    campaign.world.cohesion[0] = 0.75;
    expect(change(campaign, 'cohesion', 0.5, { id: 'test' })).toBe(0.25);
    expect(journalOf(campaign).rows.at(-1)).toMatchObject({ indicator: 'cohesion', amount: 0.25, turn: 1 });
    expect(change(campaign, 'cohesion', 0.5, { id: 'test' })).toBe(0);
    expect(journalOf(campaign).rows.filter(({ indicator }) => indicator === 'cohesion')).toHaveLength(1);
  });

  it('that is no number stops everything', () => {
    const campaign = start('broken');
    expect(() => setTo(campaign, 'talks', Number.NaN, { id: 'test' })).toThrow(RangeError);
    expect(campaign.world.talks[0]).not.toBeNaN();
  });
});
