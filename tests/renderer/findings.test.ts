import { edition } from '../setup/edition.ts';
import { describe, expect, test } from 'vitest';
import { withCrossings } from '../../renderer/charts/outside.ts';
import { claimsAtPlay, claimsFinding } from '../../renderer/words/findings/claims.ts';
import {
  type Debrief,
  ESTIMATED,
  INDICATOR_NAMES,
  missesOf,
  ofKind,
  outsideBy,
  type ReportLine,
  yardstickOf,
  type ObjectiveData,
} from '../../sim/index.ts';
import { figuresCsv } from '../../renderer/words/findings/files.ts';
import { cardFinding, findingOf, leadOf } from '../../renderer/words/findings/finding.ts';
import { missFinding } from '../../renderer/words/findings/misjudged.ts';
import { objectiveRows, thresholdOn } from '../../renderer/words/findings/objective-rows.ts';
import { panelOf, PANELS, panelsFinding } from '../../renderer/words/findings/panels.ts';
import { questionsFor } from '../../renderer/words/findings/questions.ts';
import { declaredText, objectiveTitle, resultText } from '../../renderer/words/objectives.ts';
import { debriefBy, debriefs } from './debriefs.ts';

/** The yardstick of an objective as the first scenario plays it, over two years unless said otherwise. */
function yardstick(id: string, horizon = 24): ObjectiveData {
  const found = yardstickOf(edition.rules, { scenario: 'post-ceasefire', horizon }, id);
  if (found === undefined) throw new Error(`there is no objective ${id}`);
  return found;
}

function lines(...verdicts: readonly ReportLine['verdict'][]): readonly ReportLine[] {
  const ids = ['ceasefire-stands', 'escalation-capped', 'kyiv-trusts', 'force-spared', 'partners-hold'];
  return verdicts.map((verdict, index) => ({
    objective: ids[index] ?? '',
    yardstick: yardstick(ids[index] ?? ''),
    verdict,
    value: 0,
  }));
}

const whole = debriefBy('balanced', 'vladivostok');

function ended(ending: Debrief['ending'], card: Debrief['card']): Debrief {
  return { ...whole, ending, card };
}

describe('the finding', () => {
  test('names what the mission was missed by, in the order that the team ranked', () => {
    expect(findingOf(edition, ended('horizonReached', lines('met', 'met', 'missed', 'missed')))).toBe(
      'The mission stood, but Kyiv did not trust the guarantee',
    );
    expect(findingOf(edition, ended('horizonReached', lines('met', 'met', 'met', 'missed')))).toBe(
      'The mission stood, at a cost in lives it had ruled out',
    );
    expect(findingOf(edition, ended('exitAchieved', lines('met', 'partly')))).toBe(
      'The mission could end, with one objective met in part',
    );
    expect(findingOf(edition, ended('exitAchieved', lines('met', 'met')))).toBe(
      'The mission could end, and every objective was met',
    );
  });

  test('says when it broke off, and that a campaign goes on', () => {
    expect(findingOf(edition, ended('widerWar', lines('missed')))).toBe(
      'The war grew wider in October 2027, month 24 of 24',
    );
    expect(findingOf(edition, ended('none', []))).toBe('The campaign is not over');
  });

  test('counts verdicts', () => {
    expect(cardFinding(lines('met', 'met', 'partly', 'missed', 'notTested'))).toBe(
      'Two objectives met, one met in part, one missed, one not tested',
    );
    expect(cardFinding([])).toBe('No objective was declared');
  });

  test('can say that there is nothing to say', () => {
    const first = whole.truth[0];
    if (first === undefined) throw new Error('a campaign has a start');
    const still: Debrief = { ...whole, truth: whole.truth.map(() => first) };
    expect(panelsFinding(edition, still)).toBe('No measure ended far from where it began');
    expect(panelOf(edition, still, 'cohesion').finding).toMatch(/^It stayed at \d+\.$/);
    expect(panelOf(edition, still, 'forceKilled').finding).toBe('Nobody was killed.');
    expect(claimsFinding(edition, 0)).toBe('No claim of the source came into play');
  });
});

describe.each(debriefs)('findings of $name', ({ debrief }) => {
  test('tell the dead that the model counted', () => {
    const last = debrief.truth.at(-1);
    expect(last).toBeDefined();
    const deaths = panelOf(edition, debrief, 'forceKilled').truth.reduce((sum, value) => sum + value, 0);
    expect(deaths).toBe(last?.forceKilled);
    expect(leadOf(edition, debrief)).not.toMatch(/undefined|NaN/);
  });

  test('hold every objective that was declared against its threshold', () => {
    const rows = objectiveRows(edition, debrief);
    expect(rows.map(({ id }) => id)).toEqual(debrief.objectives);
    for (const { declared } of rows) expect(declared).toMatch(/Floor: /);
    const untested = rows.filter(({ bullet }) => bullet === null);
    expect(untested).toEqual(rows.filter(({ verdict }) => verdict === 'notTested'));
    const met = rows.filter(({ bullet }) => {
      if (bullet === null) return false;
      return bullet.better === 'higher' ? bullet.value >= bullet.met : bullet.value <= bullet.met;
    });
    expect(met).toEqual(rows.filter(({ verdict }) => verdict === 'met'));
  });

  test('find the months in which the truth lay outside the range, and no other', () => {
    const expected = debrief.months.flatMap(({ turn, seen }) =>
      ESTIMATED.filter((indicator) => {
        const truth = debrief.truth[turn]?.[indicator] ?? 0;
        return truth < seen[indicator].low || truth > seen[indicator].high;
      }).map((indicator) => `${turn} ${indicator}`),
    );
    expect(missesOf(debrief).map(({ turn, indicator }) => `${turn} ${indicator}`)).toEqual(expected);
    expect(missFinding(edition, debrief)).toMatch(expected.length === 0 ? /never left/ : /^The staff misread/);
  });

  test('count the incidents of each claim', () => {
    const incidents = ofKind(debrief.events, 'incidentOccurred').length;
    const atPlay = claimsAtPlay(edition, debrief);
    expect(Math.max(...atPlay.map((claim) => claim.incidents))).toBeLessThanOrEqual(incidents);
    const seen = atPlay.filter(({ evidence }) => evidence.startsWith('Seen in this run: '));
    expect(seen).toEqual(atPlay.filter((claim) => claim.incidents > 0));
  });

  test('draw every month of every indicator', () => {
    for (const indicator of PANELS) {
      const { truth, ranges } = panelOf(edition, debrief, indicator);
      expect(truth).toHaveLength(debrief.months.length);
      expect(ranges === null).toBe(!ESTIMATED.includes(indicator));
    }
  });
});

describe('objectives in words', () => {
  test('tell what was declared', () => {
    expect(declaredText(edition, yardstick('ceasefire-stands'))).toBe('At least 50 of 100 at the end. Floor: 30.');
    expect(declaredText(edition, yardstick('kyiv-trusts'))).toBe(
      '50 of 100 or more in at least 18 months. Floor: twelve months.',
    );
    expect(declaredText(edition, yardstick('within-budget'))).toMatch(
      /^At most €\d+\.\d bn at the end\. Floor: €\d+\.\d bn\.$/,
    );
    expect(declaredText(edition, yardstick('kyiv-trusts', 12))).toBe(
      '50 of 100 or more in at least nine months. Floor: six months.',
    );
    expect(thresholdOn(edition, whole, 'confidence')).toEqual({ value: 0.5, text: '50 of 100' });
    expect(thresholdOn(edition, whole, 'legitimacy')).toBeNull();
  });

  test('do not let a near miss read like a hit', () => {
    const id = 'escalation-capped';
    const line = { objective: id, yardstick: yardstick(id), verdict: 'partly', value: 3.04 } as const;
    expect(resultText(edition, line, 24)).toBe('just over 3.0 of 6 at the highest');
    expect(resultText(edition, { ...line, verdict: 'met', value: 2.96 }, 24)).toBe('3.0 of 6 at the highest');
  });
});

describe('questions', () => {
  const bad = debriefBy('robust', 's5');

  test.each(debriefs)('are six to eight, each with its source, for $name', ({ debrief }) => {
    const questions = questionsFor(edition, debrief);
    expect(questions.length).toBeGreaterThanOrEqual(debrief.months.length > 2 ? 6 : 3);
    expect(questions.length).toBeLessThanOrEqual(8);
    expect(new Set(questions.map(({ text }) => text)).size).toBe(questions.length);
    for (const { text, source, minutes } of questions) {
      expect(text).toMatch(/\?/);
      expect(text).not.toMatch(/[{}]|undefined|NaN/);
      expect(source).not.toBe('');
      expect(minutes).toBeGreaterThan(0);
    }
  });

  test('differ with the campaign and name its facts', () => {
    // Another mandate, with another exit.
    const third = debriefBy('cautious', 's5');
    const [one, other, another] = [whole, bad, third].map((each) =>
      questionsFor(edition, each).map(({ text }) => text),
    );
    expect(one?.filter((text) => another?.includes(text) === true)).toEqual([]);
    expect(other?.some((text) => text.includes(`“${bad.seed}”`))).toBe(true);
    const short = bad.card.find(({ verdict }) => verdict === 'missed' || verdict === 'partly');
    expect(other?.some((text) => text.includes(objectiveTitle(edition, short?.objective ?? '')))).toBe(true);
  });

  test('are the same each time', () => {
    expect(questionsFor(edition, debriefBy('robust', 's5'))).toEqual(questionsFor(edition, bad));
  });
});

describe('the figures as a table', () => {
  const table = figuresCsv(edition, whole)
    .trimEnd()
    .split('\n')
    .map((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/));

  test('have a line for each month and a column for each figure, exact to the last digit', () => {
    const [head, ...months] = table;
    expect(months).toHaveLength(whole.months.length);
    expect(head).toHaveLength(2 + INDICATOR_NAMES.length + 2 * ESTIMATED.length);
    for (const [index, cells] of months.entries()) {
      const truth = whole.truth[index + 1];
      expect(cells.slice(2, 2 + INDICATOR_NAMES.length).map(Number)).toEqual(
        INDICATOR_NAMES.map((name) => truth?.[name]),
      );
      const seen = ESTIMATED.flatMap((name) => {
        const range = whole.months[index]?.seen[name];
        return [range?.low, range?.high];
      });
      expect(cells.slice(2 + INDICATOR_NAMES.length).map(Number)).toEqual(seen);
    }
  });
});

describe('truth outside a band', () => {
  test('is measured from the edge that it crossed', () => {
    expect(outsideBy({ low: 2, high: 4 }, 3)).toBe(0);
    expect(outsideBy({ low: 2, high: 4 }, 5)).toBe(1);
    expect(outsideBy({ low: 2, high: 4 }, 1)).toBe(-1);
  });

  test('begins and ends where the line crosses the edge', () => {
    const points = withCrossings([
      { x: 0, truth: 3, low: 2, high: 4 },
      { x: 1, truth: 5, low: 2, high: 4 },
    ]);
    expect(points).toHaveLength(3);
    expect(points[1]).toEqual({ x: 0.5, truth: 4, low: 2, high: 4 });
  });
});
