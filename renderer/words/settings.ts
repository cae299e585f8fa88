/** The settings of the mandate in words: names, phrases, orders. */

import type { Edition } from '../../seeds/edition.ts';
import { SETTINGS, type Clause, type SettingId } from '../../sim/index.ts';
import { decimal } from './numbers.ts';

/** The words of one option. */
export interface OptionWords {
  readonly name: string;
  readonly phrase: string;
  readonly meaning: string;
  readonly tradeOff: string;
}

/** A choice as commands and views write it: an option's name, or a count. */
export type Choice = string | number;

/** Title and sentences of a clause. */
export function clauseWords(
  edition: Edition,
  clause: Clause,
): { readonly title: string; readonly sentences: readonly string[] } {
  return edition.prose.mandate.clauses[clause];
}

/** What a clause is called where there is room for a word or two. */
export function clauseShort({ say }: Edition, clause: Clause): string {
  return say('mandate_clause-short', { clause });
}

/** Troops that a footprint of this many hundreds means. */
export const TROOPS_PER_FOOTPRINT = 100;

/** What a setting is called: "Rules of engagement". */
export function labelOf(edition: Edition, setting: SettingId): string {
  return edition.prose.mandate.settings[setting].label;
}

/** What a setting is called within a sentence: "rules of engagement". */
export function settingInSentence({ say }: Edition, setting: SettingId): string {
  return say('mandate_setting', { setting });
}

/** The words of an option; of a count, what its setting means. Null for what the mandate does not know. */
export function optionWords(edition: Edition, setting: SettingId, choice: Choice): OptionWords | null {
  const { options, meaning = '', tradeOff = '' } = edition.prose.mandate.settings[setting];
  if (options !== undefined) return options[choice] ?? null;
  return { name: nameOf(edition, setting, choice), phrase: phraseOf(edition, setting, choice), meaning, tradeOff };
}

/** A choice in a word or two, for ladders and orders: "self-defence", "2,000". */
export function nameOf(edition: Edition, setting: SettingId, choice: Choice): string {
  const { options } = edition.prose.mandate.settings[setting];
  if (options !== undefined) return options[choice]?.name ?? String(choice);
  return setting === 'footprint'
    ? decimal(Number(choice) * TROOPS_PER_FOOTPRINT)
    : countName(edition, Number(choice), setting);
}

function countName({ say }: Edition, count: number, setting: SettingId): string {
  if (count === 0) return say('mandate_none');
  return setting.endsWith('Batteries') ? decimal(count) : say('mandate_level', { level: count });
}

/** A choice as it stands in a sentence: "fire in self-defence", "2 short-range batteries". */
export function phraseOf(edition: Edition, setting: SettingId, choice: Choice): string {
  const { options, one = '{n}', many = '{n}' } = edition.prose.mandate.settings[setting];
  if (options !== undefined) return options[choice]?.phrase ?? String(choice);
  if (setting === 'footprint') return edition.say('mandate_troops', { troops: Number(choice) * TROOPS_PER_FOOTPRINT });
  return (choice === 1 ? one : many).replace('{n}', String(choice));
}

/** Whether a setting is one of the tasks that a sector may have. */
export function isTask(setting: SettingId): boolean {
  return SETTINGS[setting].clause === 'mandate' && SETTINGS[setting].scope === 'sector' && setting !== 'footprint';
}
