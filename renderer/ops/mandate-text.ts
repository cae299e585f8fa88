/** The mandate's sentences as text and words that can be changed, from the same prose as the printed page. */

import type { Edition } from '../../seeds/edition.ts';
import {
  CLAUSES,
  SETTINGS,
  SETTING_IDS,
  type BackingView,
  type Clause,
  type SettingId,
  type SettingView,
  type View,
} from '../../sim/index.ts';
import { backingSentences } from '../words/backing.ts';
import { piecesOf } from '../words/pieces.ts';
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
  const written = (choice: string | number): string => {
    const phrase = phraseOf(edition, view.setting, choice);
    return isFirst ? capital(phrase) : phrase;
  };
  return {
    kind: 'word',
    view,
    phrase: written(view.inForce),
    ordered: view.ordered === null ? null : written(view.ordered),
  };
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
function footprintText({ say }: Edition, settings: readonly SettingView[]): string {
  const counts = settings.filter(({ setting }) => setting === 'footprint').map(({ inForce }) => Number(inForce));
  const troops = counts.reduce((sum, count) => sum + count, 0) * TROOPS_PER_FOOTPRINT;
  const sectors = counts.filter((count) => count > 0).length;
  return troops === 0 ? say('mandate_it-has-none') : say('mandate_it-has-troops', { troops, sectors });
}

function batteriesText({ say }: Edition, settings: readonly SettingView[]): string {
  const batteries = settings.filter(({ setting }) => setting.endsWith('Batteries'));
  const sum = (read: (view: SettingView) => number): number => batteries.reduce((all, view) => all + read(view), 0);
  const now = sum(({ inForce }) => Number(inForce));
  const later = sum(({ inForce, ordered }) => Number(ordered ?? inForce));
  return later === now ? say('mandate_batteries', { now }) : say('mandate_batteries-ordered', { now, later });
}

/** A sentence of the document's own, with words in its slots. */
function withWords({ say }: Edition, key: string, words: Readonly<Record<string, Part>>): readonly Part[] {
  return piecesOf(say, key, Object.keys(words)).flatMap((piece): readonly Part[] => {
    if ('text' in piece) return [{ kind: 'text', text: piece.text }];
    const word = words[piece.slot];
    return word === undefined ? [] : [word];
  });
}

const SPACE: Part = { kind: 'text', text: ' ' };

/** What the document is made from. */
type Sheet = Pick<View, 'settings' | 'backings'>;

function washingtonParts(
  edition: Edition,
  backings: readonly BackingView[],
  views: ReadonlyMap<SettingId, SettingView>,
): readonly Part[] {
  const words = Object.fromEntries(AMERICAN.map((id) => [id, wordOf(edition, views, id, false)]));
  const standing = backingSentences(edition, backings).map((text): Part => ({ kind: 'text', text: ` ${text}` }));
  return [SPACE, ...withWords(edition, 'mandate_washington', words), ...standing];
}

function extraParts(
  edition: Edition,
  clause: Clause,
  view: Sheet,
  views: ReadonlyMap<SettingId, SettingView>,
): readonly Part[] {
  const settings = view.settings();
  if (clause === 'mandate') {
    const sectors: Part = { kind: 'sectors', text: footprintText(edition, settings) };
    return [SPACE, ...withWords(edition, 'mandate_it-has', { sectors })];
  }
  if (clause === 'protection') {
    const batteries: Part = { kind: 'sectors', text: batteriesText(edition, settings) };
    return [SPACE, ...withWords(edition, 'mandate_in-sectors', { batteries })];
  }
  return clause === 'backing' ? washingtonParts(edition, view.backings(), views) : [];
}

/** The six clauses. */
export function documentOf(edition: Edition, view: Sheet): readonly ClauseParts[] {
  const settings = view.settings();
  const views = new Map(settings.filter(({ sector }) => sector === null).map((entry) => [entry.setting, entry]));
  const order = ({ setting }: SettingView): number => SETTING_IDS.indexOf(setting);
  return CLAUSES.map((clause, index) => {
    const own = settings.filter(({ setting, ordered }) => SETTINGS[setting].clause === clause && ordered !== null);
    const sentences = clauseWords(edition, clause).sentences.map((sentence) => sentenceParts(edition, sentence, views));
    const spaced = sentences.flatMap((parts, place): readonly Part[] => (place === 0 ? parts : [SPACE, ...parts]));
    return {
      clause,
      number: index + 1,
      title: clauseWords(edition, clause).title,
      parts: [...spaced, ...extraParts(edition, clause, view, views)],
      pending: own.filter(({ sector }) => sector === null).toSorted((a, b) => order(a) - order(b)),
      pendingInSectors: own.filter(({ sector }) => sector !== null),
    };
  });
}
