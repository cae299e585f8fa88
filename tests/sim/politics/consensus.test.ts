import { describe, expect, it } from 'vitest';
import type { Campaign } from '../../../sim/index.ts';
import { READINGS } from '../../../sim/index.ts';
import { lawMoves, renewConsensus, voteByConsensus } from '../../../sim/politics/law.ts';
import { setInForce } from '../incidents/cases.ts';
import { endMonth, hasEnded, journalOf, nth, rules, setLuck, start, startWith } from '../setup.ts';

type Prepare = (campaign: Campaign) => void;

/** A campaign that asks for a mandate by consensus, with rules of observers. */
function asking(prepare: Prepare = () => undefined): Campaign {
  const campaign = start('consensus');
  setInForce(campaign, 'basis', 1);
  setInForce(campaign, 'roe', 1);
  setInForce(campaign, 'label', 1);
  campaign.world.hostility[0] = 0.3;
  campaign.world.neutrality[0] = 0.6;
  prepare(campaign);
  return campaign;
}

/** In how many of two hundred lucks something comes of a law's luck. */
function timesOf(slot: Parameters<typeof setLuck>[2], happens: (campaign: Campaign) => boolean, prepare?: Prepare) {
  return Array.from({ length: 200 }, (_, index) =>
    happens(setLuck(asking(prepare), 'law', slot, (index + 0.5) / 200)),
  ).filter(Boolean).length;
}

const adopted = (prepare?: Prepare): number =>
  timesOf('consensus', (campaign) => voteByConsensus(campaign) === 'adopted', prepare);

describe('the vote by consensus', () => {
  it('is refused whatever the luck under rules above self-defence', () => {
    for (const roe of [2, 3, 4]) {
      expect(adopted((campaign) => setInForce(campaign, 'roe', roe))).toBe(0);
    }
    expect(adopted()).toBeGreaterThan(0);
  });

  it('is refused more often the more hostile Moscow is and the less neutral the force', () => {
    const usual = adopted();
    expect(adopted(({ world }) => void (world.hostility[0] = 0.8))).toBeLessThan(usual);
    expect(adopted(({ world }) => void (world.neutrality[0] = 0.2))).toBeLessThan(usual);
    expect(adopted(({ world }) => void (world.hostility[0] = 1))).toBe(0);
  });

  it('carries most often where Moscow has consented, and a little more often where Austria hosts', () => {
    const usual = adopted();
    expect(adopted(({ world }) => void (world.consentGiven[0] = 1))).toBeGreaterThan(usual);
    expect(adopted((campaign) => setInForce(campaign, 'venue', 1))).toBeGreaterThan(usual);
  });

  it('gives a term where it carries, and waits for the next vote where it does not', () => {
    const won = setLuck(asking(), 'law', 'consensus', 0);
    expect(voteByConsensus(won)).toBe('adopted');
    expect(nth(won.world.consensusMonths, 0)).toBe(rules.p.law.consensusTerm);
    expect(READINGS.consensusDue.read(won, 0)).toBe(0);
    const lost = setLuck(asking(), 'law', 'consensus', 0.999_999);
    expect(READINGS.consensusDue.read(lost, 0)).toBe(1);
    expect(voteByConsensus(lost)).toBe('refused');
    expect(nth(lost.world.consensusMonths, 0)).toBe(0);
    expect(READINGS.consensusDue.read(lost, 0)).toBe(0);
  });

  it('comes again after its time, and not before', () => {
    const campaign = startWith('balanced', 'votes', { horizon: 12 });
    setInForce(campaign, 'basis', 1);
    while (!hasEnded(campaign)) endMonth(campaign);
    const turns = journalOf(campaign).events.flatMap((event) =>
      event.kind === 'incidentOccurred' && event.incident === 'consensus-vote' ? [event.turn] : [],
    );
    expect(turns.length).toBeGreaterThan(1);
    turns.slice(1).forEach((turn, index) => {
      expect(turn - nth(turns, index)).toBeGreaterThanOrEqual(rules.p.law.monthsBetweenVotes);
    });
  });
});

describe('a mandate by consensus', () => {
  it('lapses where the rules go above self-defence, and says so', () => {
    for (const [roe, left] of [
      [1, 4],
      [2, 0],
    ] as const) {
      const campaign = asking(({ world }) => void (world.consensusMonths[0] = 5));
      setInForce(campaign, 'roe', roe);
      lawMoves(campaign);
      expect(nth(campaign.world.consensusMonths, 0)).toBe(left);
      expect(journalOf(campaign).events.some(({ kind }) => kind === 'mandateLapsed')).toBe(left === 0);
    }
  });

  it('that lapses at its renewal has to wait for a vote', () => {
    const campaign = setLuck(asking(), 'law', 'renewal', 0);
    campaign.world.rung[0] = 6;
    expect(renewConsensus(campaign)).toBe('lapsed');
    expect(READINGS.consensusDue.read(campaign, 0)).toBe(0);
  });
});

describe("Moscow's consent", () => {
  const given = ({ world }: Campaign): boolean => nth(world.consentGiven, 0) === 1;
  const gives = (prepare: Prepare): number =>
    timesOf(
      'consentGiven',
      (campaign) => {
        campaign.world.talks[0] = 0.9;
        lawMoves(campaign);
        return given(campaign);
      },
      prepare,
    );

  it('comes less often to robust rules, to a bare invitation, to a force of no name and to one seen as partial', () => {
    const usual = gives(() => undefined);
    expect(usual).toBeGreaterThan(0);
    expect(gives((campaign) => setInForce(campaign, 'roe', 3))).toBeLessThan(usual);
    expect(gives((campaign) => setInForce(campaign, 'basis', 0))).toBeLessThan(usual);
    expect(gives((campaign) => setInForce(campaign, 'label', 0))).toBeLessThan(usual);
    expect(gives(({ world }) => void (world.neutrality[0] = 0.1))).toBeLessThan(usual);
  });

  it('is withdrawn under robust rules, however calm it is, and not under those it was given for', () => {
    const withdrawn = (roe: number): number =>
      timesOf(
        'consentWithdrawn',
        (campaign) => {
          lawMoves(campaign);
          return !given(campaign);
        },
        (campaign) => {
          setInForce(campaign, 'roe', roe);
          campaign.world.consentGiven[0] = 1;
          campaign.world.rung[0] = 0;
        },
      );
    expect(withdrawn(1)).toBe(0);
    expect(withdrawn(3)).toBeGreaterThan(0);
  });
});
