import { edition } from '../setup/edition.ts';
import { describe, expect, test } from 'vitest';
import {
  type Campaign,
  CLAUSES,
  compileRules,
  playMonth,
  policies,
  type Policy,
  recordMonth,
  startCampaign,
  viewFor,
} from '../../sim/index.ts';
import { causeText } from '../../renderer/words/causes.ts';
import { explanationSentence } from '../../renderer/words/explanation.ts';
import { monthStory, MOST_LINES } from '../../electron/terminal/telling/month.ts';
import { width } from '../../renderer/words/text.ts';
import { mandatePage, PAGE_COLUMNS } from '../../electron/terminal/telling/mandate.ts';

const { catalogue, prose } = edition;

const rules = compileRules(catalogue);

interface Told {
  readonly campaign: Campaign;
  readonly stories: readonly (readonly string[])[];
}

function tell(scenario: string, seed: string, policy: Policy): Told {
  const campaign = startCampaign(rules, { scenario, seed, record: true });
  const stories: (readonly string[])[] = [];
  while (campaign.phase !== 'ended') {
    playMonth(campaign, policy);
    stories.push(monthStory(edition, recordMonth(campaign, stories.length + 1), viewFor(campaign, 'team')));
  }
  return { campaign, stories };
}

const told = catalogue.scenarios.flatMap(({ id }) =>
  Object.values(policies).flatMap((policy) => ['a', 'b', 'c', 'd'].map((seed) => tell(id, seed, policy))),
);
const months = told.flatMap(({ stories }) => stories);

describe('the story of a month', () => {
  test('takes at most fifteen lines of at most ninety columns', () => {
    expect(months.length).toBeGreaterThan(50);
    for (const story of months) {
      expect(story.length, story.join('\n')).toBeLessThanOrEqual(MOST_LINES);
      for (const line of story) expect(width(line), line).toBeLessThanOrEqual(90);
    }
  });

  test('has a heading with month and rung, and ends with how things stand', () => {
    for (const story of months) {
      expect(story[1]).toMatch(/^[A-Z][a-z]+ 20\d\d, month \d+ of \d+\. Escalation: [a-z ]+ \(\d of 6\)\.$/);
      expect(story.join(' ')).toMatch(/At the end of [A-Z][a-z]+: ceasefire \d/);
    }
  });

  test('leaves no slot open and shows no id, no missing value and no forbidden word', () => {
    const text = months.flat().join('\n');
    expect(text).not.toMatch(/[{}]|undefined|NaN|null|\[object/);
    expect(text).not.toMatch(/\b[a-z]+-[a-z]+-[a-z]+-[a-z]+\b|[a-z]+[A-Z][a-z]+|\bincident:/);
    expect(text).not.toMatch(/\b(turn|engage|kinetic|asset|ROE|KPI)\b/i);
    expect(text).not.toMatch(/ {2,}\S+ {2,}|\.\.| ,| \./);
  });

  test('is the same for the same seed', () => {
    const [scenario] = catalogue.scenarios;
    const again = (): Told => tell(scenario?.id ?? '', 'a', policies.balanced);
    expect(again().stories).toEqual(again().stories);
  });

  test('tells the days of a month in their order', () => {
    for (const story of months) {
      const days = story.flatMap((line) => /^ {2}(\d+) [A-Z][a-z]+\. /.exec(line)?.[1] ?? []).map(Number);
      expect(days).toEqual(days.toSorted((a, b) => a - b));
    }
  });
});

describe('causes', () => {
  test('every cause that a ledger names has words', () => {
    const ids = new Set(told.flatMap(({ campaign }) => campaign.journal?.rows.map(({ cause }) => cause.id) ?? []));
    expect(ids.size).toBeGreaterThan(20);
    expect(Array.from(ids).filter((id) => causeText(edition, id) === id)).toEqual([]);
  });
});

describe('explanations', () => {
  test('name base, factors, chance and roll', () => {
    const events = told[0]?.campaign.journal?.events ?? [];
    for (const event of events) {
      if (event.kind !== 'incidentOccurred') continue;
      const text = explanationSentence(edition, event.incident, event.explanation);
      expect(text).toMatch(/^Chance [\d.]+% this month, rolled [\d.]+: base [\d.]+%/);
    }
  });

  const ends = catalogue.incidents.flatMap(({ id, modifiers }) =>
    modifiers.flatMap(({ reading, none, full }) => [
      { id, reading, factor: none, words: prose.readings[reading].low },
      { id, reading, factor: full, words: prose.readings[reading].high },
    ]),
  );

  test.each(ends.filter(({ factor }) => Math.abs(factor - 1) > 0.1))(
    '$id: $words',
    ({ id, reading, factor, words }) => {
      const text = explanationSentence(edition, id, {
        base: 0.09,
        modifiers: [{ reading, factor }],
        chance: 0.22,
        roll: 0.141,
      });
      expect(text).toContain(`Chance 22% this month, rolled 14: base 9%, ${words} ×`);
    },
  );
});

describe('the mandate page', () => {
  const campaign = startCampaign(rules, { scenario: catalogue.scenarios[0]?.id ?? '', seed: 'page', record: true });
  playMonth(campaign, policies.balanced);
  const view = viewFor(campaign, 'team');
  const page = mandatePage(edition, {
    scenario: 'Test',
    turn: view.turn,
    horizon: view.horizon,
    month: view.month,
    edition: 2,
    settings: view.settings(),
    backings: view.backings(),
  });

  test('has a title, an edition and six numbered clauses within its width', () => {
    expect(page).toContain('MANDATE OF THE FORCE');
    expect(page).toContain('Second edition, December 2025');
    expect(page.match(/^\d\. {2}/gm)).toHaveLength(CLAUSES.length);
    for (const line of page.split('\n')) expect(width(line)).toBeLessThanOrEqual(PAGE_COLUMNS);
  });

  test('says what is ordered and when it is in force', () => {
    expect(view.settings().some(({ ordered }) => ordered !== null)).toBe(true);
    expect(page).toMatch(/Ordered, in force (January|February|March) 2026: /);
  });

  test('leaves no slot open', () => {
    expect(page).not.toMatch(/[{}]|undefined/);
  });
});

test('the first words say what the simulation is not', () => {
  expect(edition.say('home_what-this-is')).toMatch(/not a prediction/);
});
