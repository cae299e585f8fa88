/** The tale's choices against the story's, and the facts of belief against its account, on the same campaigns. */

import { edition } from '../setup/edition.ts';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../renderer/words/dates.ts';
import { beliefAccount, beliefFinding, hardestPressure } from '../../renderer/words/findings/moscow.ts';
import { asidesOf } from '../../renderer/words/findings/asides.ts';
import { storyOf, type Sentence } from '../../renderer/words/findings/story.ts';
import { whatHappened } from '../../renderer/words/incidents.ts';
import { endingOf } from '../../renderer/words/news.ts';
import { inWords } from '../../renderer/words/numbers.ts';
import {
  beliefOf,
  debriefOf,
  doubtOf,
  hardestPress,
  incidentAt,
  monthOf,
  recordMonth,
  playMonth,
  policies,
  startCampaign,
  taleOf,
  type Debrief,
  type TaleFact,
} from '../../sim/index.ts';
import { cases } from '../golden/cases.ts';
import { rules } from '../sim/setup.ts';
import { debriefs } from './debriefs.ts';

function goldenDebrief({ scenario, policy, seed }: (typeof cases)[number]): Debrief {
  const campaign = startCampaign(rules, { scenario, seed, record: true });
  const months: ReturnType<typeof recordMonth>[] = [];
  while (campaign.phase !== 'ended') {
    playMonth(campaign, policies[policy]);
    months.push(recordMonth(campaign, months.length + 1));
  }
  return debriefOf(campaign, months);
}

const golden = cases.map((entry) => ({ name: `${entry.policy} ${entry.seed}`, debrief: goldenDebrief(entry) }));
const all = [...golden, ...debriefs];

/** What a fact is said in: how many sentences, and what the first begins with. */
function saidIn(debrief: Debrief, fact: TaleFact): { readonly count: number; readonly begins: string } {
  switch (fact.kind) {
    case 'incident': {
      const told = incidentAt(debrief, fact.turn, fact.number);
      if (told === undefined) throw new Error(`no incident ${fact.number} in month ${fact.turn}`);
      const { month } = monthOf(debrief, fact.turn);
      const date = `${dayOf(edition, told.occurred.day, month)} ${month.slice(0, 4)}. `;
      return { count: 1, begins: `${date}${whatHappened(edition, told)}` };
    }
    case 'ended':
      return { count: endingOf(edition, monthOf(debrief, fact.turn)).length, begins: '' };
    case 'ceasefireBroke':
      return { count: 0, begins: '' };
    case 'adopted':
      return { count: 1, begins: 'The team ' };
    case 'stood':
      return { count: 1, begins: 'At the start ' };
    case 'turned':
      return { count: 1, begins: 'In ' };
    case 'ordered':
      return { count: 1, begins: fact.given.length > 0 ? 'Ordered in ' : 'Taken back' };
    case 'rungs':
      return { count: 1, begins: `Escalation ${fact.course.startsWith('rose') ? 'rose' : 'fell'} ` };
    case 'moved':
      return { count: 1, begins: '' };
    case 'hardlyMoved':
      return { count: 1, begins: 'The measures hardly moved.' };
    case 'deaths':
      return { count: 1, begins: 'In th' };
    case 'misread':
      return { count: 1, begins: 'In ' };
  }
}

function figuresIn(fact: TaleFact): Sentence['figures'] {
  if (fact.kind === 'turned') return [fact.figure];
  return 'figures' in fact ? fact.figures : [];
}

describe.each(all)('the tale of $name', ({ debrief }) => {
  const tale = taleOf(debrief);
  const story = storyOf(edition, debrief);

  test('takes the months together that the story takes together', () => {
    expect(tale.map(({ first, last }) => [first, last])).toEqual(story.map(({ first, last }) => [first, last]));
  });

  test('chooses what the story says, in its order: incidents, turning points, figures', () => {
    for (const [index, period] of tale.entries()) {
      const { happened, followed } = period;
      const asides = asidesOf(edition, debrief.months, period).map(({ text }) => text);
      const told = story[index]?.paragraphs.flat() ?? [];
      expect(told.map(({ text }) => text)).toEqual(expect.arrayContaining(asides));
      const sentences = told.filter(({ text }) => !asides.includes(text));
      let place = 0;
      for (const fact of [...happened, ...followed]) {
        const { count, begins } = saidIn(debrief, fact);
        const said = sentences.slice(place, place + count);
        expect(said, fact.kind).toHaveLength(count);
        expect(
          said.filter((_, order) => order === 0).every(({ text }) => text.startsWith(begins)),
          begins,
        ).toBe(true);
        expect(said.flatMap(({ figures }) => figures)).toEqual(figuresIn(fact));
        expect(said.map(({ point }) => point)).toEqual(said.map(() => ('point' in fact ? fact.point : null)));
        place += count;
      }
      expect(sentences).toHaveLength(place);
    }
  });

  test('tells a cause only where the story does', () => {
    for (const [index, { followed }] of tale.entries()) {
      const moved = followed.find((fact) => fact.kind === 'moved');
      const isSaid = story[index]?.paragraphs.at(-1)?.some(({ text }) => text.includes(' What did most to ')) ?? false;
      expect(isSaid).toBe(moved !== undefined && moved.push !== null);
    }
  });

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(tale))).toEqual(tale);
  });
});

describe.each(all)('the facts of belief in $name', ({ debrief }) => {
  test('are those that the account says', () => {
    const [facts, account] = [beliefOf(debrief), beliefAccount(edition, debrief)];
    if (facts === null || account === null) throw new Error('a campaign of some months has an account');
    const { from, to, change, sums } = account;
    expect(facts).toMatchObject({ from, to, change, sums: true });
    expect(sums).toBe(true);
    expect(facts.drift.shown).toBe(account.drift);
    expect(facts.smaller).toMatchObject(account.smaller);
    expect(facts.seen.map((seen) => [seen.turn, seen.incident !== null, seen.claim, seen.amount, seen.shown])).toEqual(
      account.seen.map((seen) => [seen.turn, seen.isIncident, seen.claim, seen.amount, seen.shown]),
    );
    const sum = facts.seen.reduce((amounts, { amount }) => amounts + amount, facts.smaller.amount + facts.drift.amount);
    expect(sum).toBe(to - from);
    for (const { turn, incident, cause } of facts.seen) {
      if (incident === null) continue;
      expect(`incident:${incidentAt(debrief, turn, incident)?.occurred.incident}`).toBe(cause);
    }
  });

  test('name the hardest month that the account names', () => {
    const [facts, pressure] = [hardestPress(debrief), hardestPressure(edition, debrief)];
    expect(facts === null).toBe(pressure === null);
    if (facts === null || pressure === null) return;
    expect(monthOf(debrief, facts.turn).month).toBe(pressure.month);
    expect(edition.prose.names.axes[facts.axis]).toBe(pressure.axis);
    expect([facts.level, facts.sum]).toEqual([pressure.level, pressure.sum]);
    expect(facts.terms.map(({ amount }) => amount)).toEqual(pressure.terms.map(({ amount }) => amount));
    expect(pressure.text).toContain(`used ${inWords(facts.pressing)} that month`);
  });

  test('count the months of doubt', () => {
    const { doubting, incidents, incidentsDoubting } = doubtOf(debrief);
    const { text } = beliefFinding(debrief);
    expect(text).toContain(`In ${inWords(doubting)} of `);
    expect(text).toContain(`${incidentsDoubting} of the ${incidents} incidents`);
  });
});

test('a campaign that has not begun has no tale and no account', () => {
  const campaign = startCampaign(rules, { scenario: 'post-ceasefire', seed: 'thaw', record: true });
  const debrief = debriefOf(campaign, []);
  expect([taleOf(debrief), beliefOf(debrief), hardestPress(debrief)]).toEqual([[], null, null]);
});
