/** The mandate's sentences as text and words that can be changed, from the same prose as the printed page. */

import type { Edition } from '../../seeds/edition.ts';
import { CLAUSES, SETTINGS, SETTING_IDS, type Clause, type SettingId, type SettingView } from '../../sim/index.ts';
import { decimal } from '../words/numbers.ts';
import { clauseWords, phraseOf, TROOPS_PER_FOOTPRINT } from '../words/settings.ts';
import { capital } from '../words/text.ts';

/** A stretch of text, a word that opens its choices, or a word that opens the table of sectors. */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'word'; readonly view: SettingView; readonly phrase: string; readonly ordered: string | null }
  | { readonly kind: 'sectors'; readonly text: string };

/** A clause of the document. */
export interface ClauseParts {
  readonly clause: Clause;
  readonly number: number;
  readonly title: string;
  readonly parts: readonly Part[];
  /** Settings of the whole force with a pending order. */
  readonly pending: readonly SettingView[];
  /** How many settings of sectors have one. */
  readonly pendingInSectors: readonly SettingView[];
}

const AMERICAN: readonly SettingId[] = ['logistics', 'intelligence', 'airlift', 'missileDefence'];

function wordOf(edition: Edition, views: ReadonlyMap<SettingId, SettingView>, id: string, isFirst: boolean): Part {
  const view = views.get(id as SettingId);
  if (view === undefined) return { kind: 'text', text: id };
  const say = (choice: string | number): string => {
    const phrase = phraseOf(edition, view.setting, choice);
    return isFirst ? capital(phrase) : phrase;
  };
  return { kind: 'word', view, phrase: say(view.inForce), ordered: view.ordered === null ? null : say(view.ordered) };
}

function sentenceParts(
  edition: Edition,
  sentence: string,
  views: ReadonlyMap<SettingId, SettingView>,
): readonly Part[] {
  return sentence.split(/(\{\w+\})/).flatMap((piece, index): readonly Part[] => {
    if (piece === '') return [];
    const name = /^\{(\w+)\}$/.exec(piece)?.[1];
    return [
      name === undefined
        ? { kind: 'text', text: piece }
        : wordOf(edition, views, name, index === 1 && sentence.startsWith('{')),
    ];
  });
}

/** What the sectors are to have, in a few words. */
function footprintText(settings: readonly SettingView[]): string {
  const counts = settings.filter(({ setting }) => setting === 'footprint').map(({ inForce }) => Number(inForce));
  const troops = counts.reduce((sum, count) => sum + count, 0) * TROOPS_PER_FOOTPRINT;
  const sectors = counts.filter((count) => count > 0).length;
  return troops === 0 ? 'no troops anywhere' : `${decimal(troops)} troops in ${sectors} sectors`;
}

function batteriesText(settings: readonly SettingView[]): string {
  const batteries = settings.filter(({ setting }) => setting.endsWith('Batteries'));
  const sum = (read: (view: SettingView) => number): number => batteries.reduce((all, view) => all + read(view), 0);
  const now = sum(({ inForce }) => Number(inForce));
  const later = sum(({ inForce, ordered }) => Number(ordered ?? inForce));
  const stand = now === 1 ? '1 battery stands' : `${decimal(now)} batteries stand`;
  return later === now ? stand : `${stand}, ${decimal(later)} ordered in all`;
}

function extraParts(
  edition: Edition,
  clause: Clause,
  settings: readonly SettingView[],
  views: ReadonlyMap<SettingId, SettingView>,
): readonly Part[] {
  if (clause === 'mandate') {
    return [
      { kind: 'text', text: ' It has ' },
      { kind: 'sectors', text: footprintText(settings) },
      { kind: 'text', text: '.' },
    ];
  }
  if (clause === 'protection') {
    return [
      { kind: 'text', text: ' In the sectors ' },
      { kind: 'sectors', text: batteriesText(settings) },
      { kind: 'text', text: '.' },
    ];
  }
  if (clause !== 'backing') return [];
  const words = AMERICAN.flatMap((id, index): readonly Part[] => [
    ...(index === 0 ? [] : [{ kind: 'text' as const, text: index === AMERICAN.length - 1 ? ' and ' : ', ' }]),
    wordOf(edition, views, id, false),
  ]);
  return [{ kind: 'text', text: ' From Washington the force seeks ' }, ...words, { kind: 'text', text: '.' }];
}

/** The six clauses. */
export function documentOf(edition: Edition, settings: readonly SettingView[]): readonly ClauseParts[] {
  const views = new Map(settings.filter(({ sector }) => sector === null).map((view) => [view.setting, view]));
  const order = (view: SettingView): number => SETTING_IDS.indexOf(view.setting);
  return CLAUSES.map((clause, index) => {
    const own = settings.filter(({ setting, ordered }) => SETTINGS[setting].clause === clause && ordered !== null);
    const sentences = clauseWords(edition, clause).sentences.map((sentence) => sentenceParts(edition, sentence, views));
    const spaced = sentences.flatMap((parts, place): readonly Part[] =>
      place === 0 ? parts : [{ kind: 'text', text: ' ' }, ...parts],
    );
    return {
      clause,
      number: index + 1,
      title: clauseWords(edition, clause).title,
      parts: [...spaced, ...extraParts(edition, clause, settings, views)],
      pending: own.filter(({ sector }) => sector === null).toSorted((a, b) => order(a) - order(b)),
      pendingInSectors: own.filter(({ sector }) => sector !== null),
    };
  });
}
