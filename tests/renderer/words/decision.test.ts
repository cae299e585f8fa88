import { describe, expect, it } from 'vitest';
import { frequencySentence, frequencyText } from '../../../renderer/words/chance.ts';
import { timesFactor } from '../../../renderer/words/explanation.ts';
import { dilemmaOf } from '../../../renderer/words/incidents.ts';
import { lastTimes, type OpenCase } from '../../../renderer/words/last-times.ts';
import { BACKINGS, type CampaignEvent, type Journal, type OutcomeReport, type Place } from '../../../sim/index.ts';
import { edition } from '../../setup/edition.ts';

const NOWHERE: Place = { sector: null, site: null, partner: null, backing: null };
const EXPLANATION = { base: 0.05, modifiers: [], chance: 0.05, roll: 0.01 };

const QUIET: OutcomeReport = {
  launched: 0,
  stopped: 0,
  hits: 0,
  interceptors: 0,
  forceKilled: 0,
  civiliansKilled: 0,
  darkened: 0,
  answer: 0,
  late: false,
  result: null,
};

/** An incident that was answered and settled. */
function answered(
  turn: number,
  incident: string,
  response: string,
  outcome: Partial<OutcomeReport> = {},
): CampaignEvent[] {
  const number = 1;
  return [
    {
      kind: 'incidentOccurred',
      turn,
      number,
      incident,
      place: NOWHERE,
      day: 3,
      severity: 0.5,
      explanation: EXPLANATION,
    },
    { kind: 'decisionMade', turn, number, response, by: 'team' },
    { kind: 'incidentSettled', turn, number, outcome: { ...QUIET, ...outcome } },
  ];
}

function told(events: readonly CampaignEvent[], open: Partial<OpenCase> = {}): ReturnType<typeof lastTimes> {
  const past: Pick<Journal, 'events' | 'rows'> = { events: [...events], rows: [] };
  return lastTimes(edition, past, { incident: 'patrol-under-fire', turn: 5, month: '2026-03', chosen: null, ...open });
}

describe('the dilemma of a type that asks', () => {
  const asking = edition.catalogue.incidents.filter(({ responses = [] }) => responses.length > 0);
  const places = [
    ...edition.catalogue.partners.map(({ id }) => ({ ...NOWHERE, partner: id })),
    ...BACKINGS.map((backing) => ({ ...NOWHERE, backing })),
  ];

  it.each(asking.map(({ id }) => id))('asks the team, and is short with any name in it: %s', (id) => {
    const said = places.map((place) => dilemmaOf(edition, id, place));
    for (const text of said) {
      expect(text).toMatch(/\?$/);
      expect(text).toMatch(/\byou(?:r|rs)?\b/i);
      expect(text.length).toBeLessThanOrEqual(150);
    }
  });
});

describe('what was answered last time', () => {
  it('tells the killed first, the force and civilians apart', () => {
    const { isKin, times } = told(answered(3, 'patrol-under-fire', 'shelter', { forceKilled: 2, civiliansKilled: 1 }));
    expect(isKin).toBe(false);
    expect(times).toEqual([
      {
        id: '3 1',
        answer: 'In January the force took cover:',
        outcome: 'two of the force and one civilian were killed.',
      },
    ]);
  });

  it('says that nobody was killed only where somebody could have been', () => {
    const fire = told(answered(3, 'swarm-tests-the-line', 'jam', { launched: 10, hits: 2 }), {
      incident: 'swarm-tests-the-line',
    });
    expect(fire.times[0]?.outcome).toBe('nobody was killed, two of ten hit.');
    const words = told(answered(3, 'washington-terms', 'decline', { result: 'refused' }), {
      incident: 'washington-terms',
    });
    expect(words.times[0]?.outcome).toBe('the support was not granted for now.');
  });

  it('keeps to two, the newest last, with the answer in view among them', () => {
    const events = [1, 2, 3, 4].flatMap((turn) =>
      answered(turn, 'patrol-under-fire', turn === 1 ? 'shelter' : 'return-fire'),
    );
    const months = (open: Partial<OpenCase>): readonly string[] =>
      told(events, open).times.map(({ answer }) => answer.split(' ')[1] ?? '');
    expect(months({})).toEqual(['January', 'February']);
    expect(months({ chosen: 'shelter' })).toEqual(['November', 'February']);
    expect(months({ chosen: 'return-fire' })).toEqual(['January', 'February']);
  });

  it('falls back on the family, and says so; of what was not answered it tells nothing', () => {
    expect(told(answered(2, 'strike-on-the-force', 'shelter')).isKin).toBe(true);
    expect(told(answered(2, 'washington-terms', 'decline')).times).toEqual([]);
  });

  it('names the year where the month alone would be this one', () => {
    const { times } = told(answered(1, 'patrol-under-fire', 'shelter'), { turn: 14, month: '2026-12' });
    expect(times[0]?.answer).toBe('In November 2025 the force took cover:');
  });
});

describe('how likely it was', () => {
  it('is said as one month in so many', () => {
    const said = [0.06, 1 / 17, 1 / 68, 0.5, 0.63, 0.75, 0.95, 0.001].map((chance) => frequencyText(edition, chance));
    expect(said).toEqual([
      'One month in 17',
      'One month in 17',
      'One month in 70',
      'One month in two',
      'Two months in three',
      'Three months in four',
      'Nearly every month',
      'Hardly one month in five hundred',
    ]);
  });

  it('names the strongest reason, and the place where it has one', () => {
    const modifiers = [{ reading: 'pressProbing', factor: 1.8 }] as const;
    expect(frequencySentence(edition, 'swarm-tests-the-line', { ...EXPLANATION, modifiers })).toBe(
      'One month in 20 here; likelier because Moscow is probing the force.',
    );
    expect(frequencySentence(edition, 'kyiv-asks-for-more', EXPLANATION)).toBe('One month in 20.');
    expect(frequencySentence(edition, 'kyiv-asks-for-more', { ...EXPLANATION, chance: 1 })).toBe('');
  });

  it('never writes a factor of one', () => {
    expect([1.02, 0.97, 1.6, 0.06, 12.3].map(timesFactor)).toEqual(['× 1.02', '× 0.97', '× 1.6', '× 0.06', '× 12']);
  });
});
