/**
 * The mandate in force as one page of plain English: six numbered clauses, sectors grouped where they are alike,
 * and what is ordered but not yet in force under the clause that it will change.
 */

import type { Edition } from '../../seeds/edition.ts';
import { CLAUSES, SETTINGS, SETTING_IDS, type Clause, type SettingId, type SettingView } from '../../sim/index.ts';
import { monthAndYear, monthsAfter } from './dates.ts';
import { sectorInSentence } from './names.ts';
import { counted, decimal } from './numbers.ts';
import { clauseWords, isTask, labelOf, nameOf, phraseOf, TROOPS_PER_FOOTPRINT, type Choice } from './settings.ts';
import { capital, fill, list } from './text.ts';

/** What the page is made from. */
export interface MandateInput {
  /** Title of the scenario. */
  readonly scenario: string;
  readonly turn: number;
  readonly horizon: number;
  /** The month in hand, "2026-03". */
  readonly month: string;
  /** 1 for the mandate as adopted, one more for each month in which orders came into force. */
  readonly edition: number;
  readonly settings: readonly SettingView[];
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
  if (clause === 'mandate') return [...sentences, footprintSentence(input)];
  return clause === 'backing' ? [americanSentence(edition, input), ...sentences] : sentences;
}

function footprintSentence({ settings }: MandateInput): string {
  const counts = settings.filter(({ setting }) => setting === 'footprint').map(({ inForce }) => Number(inForce));
  const troops = counts.reduce((sum, count) => sum + count, 0) * TROOPS_PER_FOOTPRINT;
  if (troops === 0) return 'No troops are to stand anywhere.';
  return `It is to have ${decimal(troops)} troops in ${counted(counts.filter((count) => count > 0).length, 'sector')}:`;
}

const AMERICAN: readonly SettingId[] = ['logistics', 'intelligence', 'airlift', 'missileDefence'];

function americanSentence(edition: Edition, { settings }: MandateInput): string {
  const sought = settings
    .filter(({ setting, inForce }) => AMERICAN.includes(setting) && inForce === 'sought')
    .map(({ setting }) => phraseOf(edition, setting, 'sought'));
  return sought.length === 0
    ? 'Nothing is asked of Washington.'
    : `Washington is asked to back the force with ${list(sought)}.`;
}

/** Sectors with equal settings share a line: "2,000 troops in Kharkiv: monitoring, clearing mines". */
function sectorLines(edition: Edition, clause: Clause, input: MandateInput): readonly string[] {
  if (clause !== 'mandate' && clause !== 'protection') return [];
  const groups = new Map<string, string[]>();
  for (const sector of sectorsOf(input)) {
    const text = clause === 'mandate' ? deployment(edition, sector, input) : protection(edition, sector, input);
    if (text !== '') groups.set(text, [...(groups.get(text) ?? []), sectorInSentence(edition, sector)]);
  }
  return Array.from(groups, ([text, names]) => {
    if (clause === 'protection') return `${capital(list(names))}: ${text}.`;
    const [troops = '', tasks = ''] = text.split('|');
    const each = names.length > 1 ? ' each' : '';
    return `${troops}${each} in ${list(names)}${tasks === '' ? '' : `: ${tasks}`}.`;
  });
}

function sectorsOf({ settings }: MandateInput): readonly string[] {
  return Array.from(new Set(settings.flatMap(({ sector }) => sector ?? [])));
}

function choices(sector: string, clause: Clause, { settings }: MandateInput): readonly SettingView[] {
  return settings.filter((view) => view.sector === sector && SETTINGS[view.setting].clause === clause);
}

function deployment(edition: Edition, sector: string, input: MandateInput): string {
  const views = choices(sector, 'mandate', input);
  const troops = views.find(({ setting }) => setting === 'footprint')?.inForce ?? 0;
  if (troops === 0) return '';
  const tasks = views.filter(({ setting, inForce }) => isTask(setting) && inForce === 'yes');
  return `${phraseOf(edition, 'footprint', troops)}|${tasks.map(({ setting }) => phraseOf(edition, setting, 'yes')).join(', ')}`;
}

function protection(edition: Edition, sector: string, input: MandateInput): string {
  return choices(sector, 'protection', input)
    .filter(({ inForce }) => inForce !== 0)
    .map(({ setting, inForce }) => phraseOf(edition, setting, inForce))
    .join(', ');
}

/** Pending orders of a clause, those that change the same thing in the same way on one line. */
function orderedLines(edition: Edition, clause: Clause, input: MandateInput): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const id of SETTING_IDS.filter((setting) => SETTINGS[setting].clause === clause)) {
    for (const view of input.settings) {
      if (view.setting !== id || view.ordered === null) continue;
      const month = monthAndYear(edition, monthsAfter(input.month, view.monthsLeft));
      const text = `Ordered, in force ${month}: ${inWhole(edition, id)}|${changeText(edition, id, view.ordered, view.inForce)}`;
      groups.set(text, [
        ...(groups.get(text) ?? []),
        view.sector === null ? '' : sectorInSentence(edition, view.sector),
      ]);
    }
  }
  return Array.from(groups, ([text, names]) => {
    const [head = '', change = ''] = text.split('|');
    const places = names.filter((name) => name !== '');
    return `${head}${places.length > 0 ? ` in ${list(places)}` : ''}, ${change}.`;
  });
}

function inWhole(edition: Edition, setting: SettingId): string {
  const label = labelOf(edition, setting);
  return /^(American|Russian)/.test(label) ? label : label.slice(0, 1).toLowerCase() + label.slice(1);
}

function changeText(edition: Edition, setting: SettingId, to: Choice, from: Choice): string {
  return `${nameOf(edition, setting, to)} in place of ${nameOf(edition, setting, from)}`;
}
