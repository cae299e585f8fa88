/**
 * The mandate in force as one page of plain English: six numbered clauses, sectors grouped where they are alike,
 * and what is ordered but not yet in force under the clause that it will change.
 */

import type { Edition } from '../../seeds/edition.ts';
import type { Facts } from '../../seeds/messages.ts';
import {
  CLAUSES,
  SETTINGS,
  SETTING_IDS,
  type BackingView,
  type Clause,
  type SettingId,
  type SettingView,
} from '../../sim/index.ts';
import { backingSentences } from './backing.ts';
import { monthAndYear, monthsAfter } from './dates.ts';
import { listed, withCommas } from './lists.ts';
import { sectorInSentence } from './names.ts';
import { clauseWords, isTask, nameOf, phraseOf, TROOPS_PER_FOOTPRINT } from './settings.ts';
import { capital, fill } from './text.ts';

/** What the page is made from. */
export interface MandateInput {
  /** Title of the scenario. */
  readonly scenario: string;
  readonly turn: number;
  readonly horizon: number;
  /** The month in hand, "2026-03". */
  readonly month: string;
  /** Whether the sectors are left to a list of their own, which follows. */
  readonly isInShort?: boolean;
  /** 1 for the mandate as adopted, one more for each month in which orders came into force. */
  readonly edition: number;
  readonly settings: readonly SettingView[];
  readonly backings: readonly BackingView[];
}

/** A clause as the page prints it. */
export interface ClauseText {
  readonly number: number;
  readonly title: string;
  readonly sentences: readonly string[];
  /** One line for each group of sectors. */
  readonly sectors: readonly string[];
  readonly ordered: readonly string[];
}

/** The six clauses in words. */
export function mandateClauses(edition: Edition, input: MandateInput): readonly ClauseText[] {
  return CLAUSES.map((clause, index) => ({
    number: index + 1,
    title: clauseWords(edition, clause).title,
    sentences: sentencesOf(edition, clause, input),
    sectors: sectorLines(edition, clause, input),
    ordered: orderedLines(edition, clause, input),
  }));
}

function sentencesOf(edition: Edition, clause: Clause, input: MandateInput): readonly string[] {
  const chosen = Object.fromEntries(
    input.settings
      .filter(({ sector }) => sector === null)
      .map(({ setting, inForce }) => [setting, phraseOf(edition, setting, inForce)]),
  );
  const sentences = clauseWords(edition, clause).sentences.map((template) => capital(fill(template, chosen)));
  if (clause === 'mandate') return [...sentences, footprintSentence(edition, input)];
  if (clause !== 'backing') return sentences;
  return [americanSentence(edition, input), ...backingSentences(edition, input.backings), ...sentences];
}

function footprintSentence({ say }: Edition, { settings, isInShort = false }: MandateInput): string {
  const counts = settings.filter(({ setting }) => setting === 'footprint').map(({ inForce }) => Number(inForce));
  const troops = counts.reduce((sum, count) => sum + count, 0) * TROOPS_PER_FOOTPRINT;
  const count = counts.filter((footprint) => footprint > 0).length;
  if (troops === 0) return say('mandate_no-troops');
  return say(isInShort ? 'mandate_footprint' : 'mandate_footprint-list', { troops, count });
}

const AMERICAN: readonly SettingId[] = ['logistics', 'intelligence', 'airlift', 'missileDefence'];

function americanSentence(edition: Edition, { settings }: MandateInput): string {
  const sought = settings
    .filter(({ setting, inForce }) => AMERICAN.includes(setting) && inForce === 'sought')
    .map(({ setting }) => phraseOf(edition, setting, 'sought'));
  if (sought.length === 0) return edition.say('mandate_nothing-asked');
  return edition.say('mandate_asked', { backing: listed(edition, sought) });
}

/** Things that are alike in all but their sectors. */
interface Alike<What> {
  readonly what: What;
  readonly sectors: readonly string[];
}

/** Things that read alike, together, in the order in which they come. */
function together<What extends object>(all: readonly Alike<What>[]): readonly Alike<What>[] {
  const groups = new Map<string, Alike<What>>();
  for (const { what, sectors } of all) {
    const key = JSON.stringify(what);
    groups.set(key, { what, sectors: [...(groups.get(key)?.sectors ?? []), ...sectors] });
  }
  return [...groups.values()];
}

/** Sectors with equal settings share a line: "2,000 troops in Kharkiv: monitoring, clearing mines". */
function sectorLines(edition: Edition, clause: Clause, input: MandateInput): readonly string[] {
  const { say } = edition;
  const names = (sectors: readonly string[]): string =>
    listed(
      edition,
      sectors.map((sector) => sectorInSentence(edition, sector)),
    );
  if (clause === 'mandate') {
    const deployed = sectorsOf(input).flatMap((sector) => deployment(edition, sector, input));
    return together(deployed).map(({ what: { troops, tasks }, sectors }) => {
      const facts = { troops, count: sectors.length, sectors: names(sectors) };
      return tasks === '' ? say('mandate_sector-line', facts) : say('mandate_sector-tasks', { ...facts, tasks });
    });
  }
  if (clause !== 'protection') return [];
  const guarded = sectorsOf(input).flatMap((sector) => protection(edition, sector, input));
  return together(guarded).map(({ what, sectors }) =>
    say('mandate_sector-protection', { ...what, sectors: capital(names(sectors)) }),
  );
}

function sectorsOf({ settings }: MandateInput): readonly string[] {
  return Array.from(new Set(settings.flatMap(({ sector }) => sector ?? [])));
}

function choices(sector: string, clause: Clause, { settings }: MandateInput): readonly SettingView[] {
  return settings.filter((view) => view.sector === sector && SETTINGS[view.setting].clause === clause);
}

type Deployment = Alike<{ readonly troops: string; readonly tasks: string }>;

function deployment(edition: Edition, sector: string, input: MandateInput): readonly Deployment[] {
  const views = choices(sector, 'mandate', input);
  const footprint = views.find(({ setting }) => setting === 'footprint')?.inForce ?? 0;
  if (footprint === 0) return [];
  const tasks = views
    .filter(({ setting, inForce }) => isTask(setting) && inForce === 'yes')
    .map(({ setting }) => phraseOf(edition, setting, 'yes'));
  const troops = phraseOf(edition, 'footprint', footprint);
  return [{ what: { troops, tasks: withCommas(edition, tasks) }, sectors: [sector] }];
}

function protection(
  edition: Edition,
  sector: string,
  input: MandateInput,
): readonly Alike<{ readonly protection: string }>[] {
  const means = choices(sector, 'protection', input)
    .filter(({ inForce }) => inForce !== 0)
    .map(({ setting, inForce }) => phraseOf(edition, setting, inForce));
  return means.length === 0 ? [] : [{ what: { protection: withCommas(edition, means) }, sectors: [sector] }];
}

/** Pending orders of a clause, those that change the same thing in the same way on one line. */
function orderedLines(edition: Edition, clause: Clause, input: MandateInput): readonly string[] {
  const settings = SETTING_IDS.filter((setting) => SETTINGS[setting].clause === clause);
  const pending = settings.flatMap((setting) => pendingOn(edition, setting, input));
  return together(pending).map(({ what, sectors }) => {
    if (sectors.length === 0) return edition.say('mandate_ordered-change', what);
    const names = sectors.map((sector) => sectorInSentence(edition, sector));
    return edition.say('mandate_ordered-change-in', { ...what, sectors: listed(edition, names) });
  });
}

function pendingOn(edition: Edition, setting: SettingId, { settings, month }: MandateInput): readonly Alike<Facts>[] {
  return settings.flatMap(({ setting: id, sector, inForce, ordered, monthsLeft }) => {
    if (id !== setting || ordered === null) return [];
    const what = {
      setting,
      month: monthAndYear(edition, monthsAfter(month, monthsLeft)),
      to: nameOf(edition, setting, ordered),
      from: nameOf(edition, setting, inForce),
    };
    return [{ what, sectors: sector === null ? [] : [sector] }];
  });
}
