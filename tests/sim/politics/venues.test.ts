import { describe, expect, it } from 'vitest';
import { SETTINGS, type Campaign } from '../../../sim/index.ts';
import { verificationNow } from '../../../sim/dynamics/ceasefire.ts';
import { holdRound, talksMove, type RoundResult } from '../../../sim/politics/talks.ts';
import { setInForce } from '../incidents/cases.ts';
import { indexIn, nth, rules, setLuck, start } from '../setup.ts';

type Prepare = (campaign: Campaign) => void;
type Host = (typeof SETTINGS.venue.options)[number];
const HOSTS = SETTINGS.venue.options.slice(1);

const cause = { id: 'test' };

/** A campaign whose talks this host has, on a truce, with binding terms. */
function hosted(host: Host, prepare: Prepare = () => undefined): Campaign {
  const campaign = start('venues');
  setInForce(campaign, 'venue', SETTINGS.venue.options.indexOf(host));
  setInForce(campaign, 'agenda', 1);
  setInForce(campaign, 'terms', 1);
  setInForce(campaign, 'sanctions', 1);
  campaign.world.neutrality[0] = 0.5;
  campaign.world.ceasefire[0] = 0.5;
  campaign.world.hostility[0] = 0.5;
  prepare(campaign);
  return campaign;
}

/** How many of two hundred rounds come to this, over the luck of the one slot and with the best of the other. */
function rounds(result: RoundResult, host: Host, prepare?: Prepare): number {
  const slot = result === 'absent' ? 'attendance' : 'text';
  return Array.from({ length: 200 }, (_, index) => {
    const campaign = setLuck(hosted(host, prepare), 'talks', slot === 'text' ? 'attendance' : 'text', 0);
    return holdRound(setLuck(campaign, 'talks', slot, (index + 0.5) / 200), cause);
  }).filter((found) => found === result).length;
}

/** What a round that yields text moves of an indicator. */
function moved(column: 'legitimacy' | 'confidence' | 'ceasefire' | 'neutrality' | 'talks', host: Host, to?: Prepare) {
  const campaign = setLuck(setLuck(hosted(host, to), 'talks', 'attendance', 0), 'talks', 'text', 0);
  const before = nth(campaign.world[column], 0);
  if (holdRound(campaign, cause) !== 'text') throw new Error('no text');
  return nth(campaign.world[column], 0) - before;
}

function waitAfter(host: Host): number {
  const campaign = hosted(host);
  holdRound(campaign, cause);
  return nth(campaign.world.talksWait, 0);
}

/** Terms signed after a month in which talks stand this high. */
function signedAt(host: Host, talks: number): number {
  const campaign = hosted(host, ({ world }) => void (world.signedTerms[0] = 0));
  campaign.world.talks[0] = talks;
  talksMove(campaign);
  return nth(campaign.world.signedTerms, 0);
}

describe('a venue', () => {
  it('in Austria takes its time, and lets the organisation see more; the Gulf shuttles', () => {
    const others = waitAfter('turkiye');
    expect(waitAfter('austria')).toBeGreaterThan(others);
    expect(waitAfter('gulf')).toBeLessThan(others);
    expect(verificationNow(hosted('austria'))).toBeGreaterThan(verificationNow(hosted('turkiye')));
  });

  it('in Switzerland is called partial once sanctions are tightened, and signs sooner', () => {
    const tightened: Prepare = (campaign) => setInForce(campaign, 'sanctions', 2);
    expect(rounds('absent', 'switzerland', tightened)).toBeGreaterThan(rounds('absent', 'switzerland'));
    expect(rounds('absent', 'turkiye', tightened)).toBe(rounds('absent', 'turkiye'));
    const justShort = rules.p.talks.signBinding - rules.p.talks.swissSooner / 2;
    expect(signedAt('switzerland', justShort)).toBe(1);
    expect(signedAt('austria', justShort)).toBe(0);
  });

  it('at the Holy See lends its standing, and in Türkiye has terms that Kyiv swallows', () => {
    const most = (column: 'legitimacy' | 'confidence', times: number): string =>
      nth(
        HOSTS.toSorted((a, b) => times * (moved(column, b) - moved(column, a))),
        0,
      );
    expect(most('legitimacy', 1)).toBe('holySee');
    expect(most('confidence', -1)).toBe('turkiye');
  });

  it('in the Gulf signs nothing, and no venue does neither', () => {
    expect(HOSTS.filter((host) => signedAt(host, 1) === 0)).toEqual(['gulf']);
    expect(signedAt('none', 1)).toBe(0);
  });
});

describe('a round of talks', () => {
  const topic =
    (agenda: number): Prepare =>
    (campaign) =>
      setInForce(campaign, 'agenda', agenda);

  it('yields text the less often, the more is at stake, and the more of it', () => {
    const texts = [0, 1, 2].map((agenda) => rounds('text', 'austria', topic(agenda)));
    expect(texts[0]).toBeGreaterThan(nth(texts, 1));
    expect(texts[1]).toBeGreaterThan(nth(texts, 2));
    const steps = [0, 1, 2].map((agenda) => moved('talks', 'austria', topic(agenda)));
    expect(steps[0]).toBeLessThan(nth(steps, 1));
    expect(steps[1]).toBeLessThan(nth(steps, 2));
  });

  it('about the truce helps it most; about relief it is trusted', () => {
    const truce = [0, 1, 2].map((agenda) => moved('ceasefire', 'austria', topic(agenda)));
    expect(truce[1]).toBeGreaterThan(Math.max(nth(truce, 0), nth(truce, 2)));
    for (const column of ['confidence', 'neutrality', 'legitimacy'] as const) {
      expect(moved(column, 'austria', topic(0))).toBeGreaterThan(moved(column, 'austria', topic(1)));
    }
  });

  it('yields text less often where the truce is weak, sanctions bite or terms are to bind', () => {
    const usual = rounds('text', 'austria');
    expect(rounds('text', 'austria', ({ world }) => void (world.ceasefire[0] = 0.1))).toBeLessThan(usual);
    expect(rounds('text', 'austria', (campaign) => setInForce(campaign, 'sanctions', 2))).toBeLessThan(usual);
    expect(rounds('text', 'austria', (campaign) => setInForce(campaign, 'terms', 0))).toBeGreaterThan(usual);
  });

  it('is attended less often under signs of a break, and by a force that is not seen as neutral', () => {
    const usual = rounds('absent', 'austria');
    expect(rounds('absent', 'austria', ({ world }) => void (world.alarm[0] = 1))).toBeGreaterThan(usual);
    expect(rounds('absent', 'austria', ({ world }) => void (world.neutrality[0] = 0.1))).toBeGreaterThan(usual);
  });

  it('does not mind troops that stand next door or at sea', () => {
    const outside = rules.sectors.flatMap(({ inside }, sector) => (inside ? [] : [sector]));
    const there: Prepare = ({ world }) => outside.forEach((sector) => void (world.troops[sector] = 9000));
    const here: Prepare = ({ world }) => void (world.troops[indexIn(rules.sectors, 'centre')] = 9000);
    const nobody: Prepare = ({ world }) => void world.troops.fill(0);
    expect(rounds('text', 'austria', there)).toBe(rounds('text', 'austria', nobody));
    expect(rounds('text', 'austria', here)).toBeLessThan(rounds('text', 'austria', nobody));
  });
});
