/**
 * The parameter book: every coefficient of the rules by group and name. Values, ranges and sources live in
 * `seeds/parameters/`, one file for each group; code holds no number that a seminar could want to dispute.
 */

import type { Quantity } from './quantity.ts';
import { SETTING_IDS, type SettingId } from './settings.ts';
import { POLITICS } from './parameters-politics.ts';
import { WAR } from './parameters-war.ts';

const GROUPS = { ...WAR, ...POLITICS };

/** Groups and the names in each. Lead times go by setting. */
export const PARAMETER_NAMES = { ...GROUPS, lead: SETTING_IDS };

type Groups = typeof GROUPS;
type BookOf<Value> = {
  readonly [Group in keyof Groups]: { readonly [Name in Groups[Group][number]]: Value };
} & { readonly lead: { readonly [Setting in SettingId]: Value } };

/** The book with ranges and sources. */
export type ParameterBookData = BookOf<Quantity>;

/** The book's values, as the rules read them. */
export type ParameterBook = BookOf<number>;

/** The values of a book. */
export function bookValues(data: ParameterBookData): ParameterBook {
  const groups = Object.entries(data).map(([group, entries]) => {
    const values = Object.entries(entries).map(([name, quantity]) => [name, quantity.value] as const);
    return [group, Object.fromEntries(values)] as const;
  });
  return Object.fromEntries(groups) as unknown as ParameterBook;
}
