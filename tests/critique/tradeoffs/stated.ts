/** What a row of the table of trade-offs is: words of a choice's text, and the paired comparison that shows them. */

import type { MandateData, SettingId } from '../../../sim/index.ts';
import { NO_EARLY_END, type Change, type Choices, type Figure, type Ratio } from '../../../sim/study/index.ts';
import { presetOf, sectorsWithTroops, withForce, withSectors, type Choice } from '../mandates.ts';

/** A fact of a choice that hangs on no luck, such as how long an order takes, in a unit of its own. */
export interface Fact {
  readonly fact: (choice: Choice) => number;
}

/** What a comparison reads: a figure of each campaign, a ratio of sums over campaigns, or a fact. */
export type Measure = Figure | Ratio | Fact;

/** A measure with the direction in which the words say that it goes: 1 more, -1 less. */
export interface Wanted {
  readonly of: Measure;
  readonly sign: 1 | -1;
}

/** More of it than with the other choice. */
export const more = (of: Measure): Wanted => ({ of, sign: 1 });

/** Less of it than with the other choice. */
export const less = (of: Measure): Wanted => ({ of, sign: -1 });

/** Where both sides of a comparison start: a mandate on which the choices are laid, and what else is changed. */
export interface Start {
  readonly mandate: MandateData;
  readonly change: Change;
}

/** How a comparison is made, where not as most are. */
export interface Manner {
  readonly start?: Start;
  /** What befalls both sides: compared is then how much more, or less, it does to the first. */
  readonly shock?: Change;
  readonly seeds?: number;
  /** What was measured where the model does not do what the words say: such a row is expected to fail. */
  readonly open?: string;
}

/** The other side of a comparison: another choice of the setting, or a choice of another setting on the same start. */
export type Other = string | number | Choice;

/** A row: words of a text, whether they say what the choice gives or what it costs, and what shows them. */
export interface Stated extends Manner {
  readonly side: 'gives' | 'costs';
  readonly words: string;
  readonly wanted: Wanted;
  readonly against: Other;
}

/** A row with the choice that its words stand under. */
export interface Row extends Stated, Choice {}

type Say = (words: string, wanted: Wanted, against: Other, manner?: Manner) => Stated;

const saying =
  (side: Stated['side']): Say =>
  (words, wanted, against, manner = {}) => ({ side, words, wanted, against, ...manner });

/** Words that say what a choice gives, against another choice. */
export const gives: Say = saying('gives');

/** Words that say what a choice costs, against another choice. */
export const costs: Say = saying('costs');

/** The rows of a setting, by choice. A count is written as a number. */
export function stated(setting: SettingId, choices: Readonly<Record<string, readonly Stated[]>>): readonly Row[] {
  return Object.entries(choices).flatMap(([name, rows]) => {
    const choice = /^\d+$/.test(name) ? Number(name) : name;
    return rows.map((row) => ({ ...row, setting, choice }));
  });
}

const balanced = presetOf('balanced');

/** Played to the horizon whatever happens, but for wider war: all sides are measured over the same months. */
const LASTING: Change = { parameters: NO_EARLY_END };

/** The balanced mandate with nothing that ends a campaign early. */
export const PLAIN: Start = { mandate: balanced, change: LASTING };

/** The balanced mandate with the endings as shipped. */
export const SHIPPED: Start = { mandate: balanced, change: {} };

/** The balanced mandate with other choices for the force, and what else is changed. */
export function starting(force: Choices, change: Change = {}, from: Start = PLAIN): Start {
  return { mandate: withForce(from.mandate, force), change: { ...from.change, ...change } };
}

/** The balanced mandate with these choices in every sector that has troops. */
export function everywhere(choices: Choices): Start {
  return { mandate: withSectors(balanced, sectorsWithTroops(balanced), choices), change: LASTING };
}
