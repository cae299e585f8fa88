/** The row on choices: whether each choice of each setting moves something, and is better than the default somewhere. */

import { INDICATOR_NAMES, type Indicator, type MandateData } from '../../../sim/index.ts';
import { levelForAll, NO_EARLY_END } from '../../../sim/study/index.ts';
import { progress } from '../../measure/rows.ts';
import { apart, betterAt, deviation, meanOfIndicator, WANTED, type Wanted } from '../figures.ts';
import { allChoices, differencesOf, presetOf, withChoice, withForce, type Choice } from '../mandates.ts';
import type { Game, Job } from '../play.ts';
import { SITUATIONS, type Situation } from '../situations.ts';
import { counted, exactly, seedsFor, type Court, type CritiqueRow, type Finding } from '../row.ts';

/** Choices of plain lack, such as to have none of something, which need not be good for anything. At most ten, each with its reason. */
export const EXEMPT: readonly (Choice & { readonly because: string })[] = [];

/** What every choice has to move by so many standard deviations, in one indicator of these. */
const MOVES = 0.2;
const NOT_COUNTED: readonly Indicator[] = ['cost', 'shortInterceptors', 'mediumInterceptors', 'longInterceptors'];
const COUNTED = INDICATOR_NAMES.filter((name) => !NOT_COUNTED.includes(name));

/** Figures of cost: a choice that is better at these alone is listed as such. */
const CHEAP: readonly string[] = ['cost', 'card within-budget'];

const balanced = presetOf('balanced');

const keyOf = ({ setting, choice }: Choice): string => `${setting} ${choice}`;

/** A choice with the mandate that has it. */
interface Variant extends Choice {
  readonly mandate: MandateData;
}

/** All choices; those that leave the balanced mandate as it is are defaults. */
function variants(): { readonly others: readonly Variant[]; readonly defaults: readonly Choice[] } {
  const all = allChoices().map((choice) => ({
    ...choice,
    mandate: withChoice(balanced, choice.setting, choice.choice),
  }));
  const isDefault = ({ mandate }: Variant): boolean => differencesOf(balanced, mandate).length === 0;
  return { others: all.filter((variant) => !isDefault(variant)), defaults: all.filter(isDefault) };
}

/** What a choice comes to against the default. */
export interface Standing {
  /** The largest shift of an indicator, in standard deviations. */
  readonly shift: number;
  readonly indicator: string;
  /** Where and at what it is told apart as better than the default, besides being cheaper; empty where it never is. */
  better: string;
  /** Where it is told apart as cheaper; empty where it never is. */
  cheaper: string;
  /** Where and at what the default is told apart as better; empty where it never is. */
  worse: string;
}

/** The largest shift between games and those of the default, among shifts that are told apart from none. */
export function largestShift(games: readonly Game[], base: readonly Game[]): Pick<Standing, 'shift' | 'indicator'> {
  const shifts = COUNTED.map((indicator) => {
    const of = meanOfIndicator(indicator);
    const { mean, low, high } = apart(games, base, of);
    const sd = deviation(base, of);
    // Where the default never varies, any shift at all is beyond measure.
    const shift = low > 0 || high < 0 ? (sd > 0 ? mean / sd : Math.sign(mean) * 99) : 0;
    return { shift, indicator };
  });
  return shifts.reduce((one, other) => (Math.abs(other.shift) > Math.abs(one.shift) ? other : one));
}

async function measureShifts(court: Court, others: readonly Variant[]): Promise<ReadonlyMap<string, Standing>> {
  const job = (mandate: MandateData): Job => ({
    mandate,
    decider: 'standing',
    seeds: seedsFor(court, 'choices', 200),
    change: { parameters: NO_EARLY_END },
  });
  const [base = [], ...games] = await court.hands.play([balanced, ...others.map(({ mandate }) => mandate)].map(job));
  return new Map(
    others.map((variant, index): [string, Standing] => {
      return [keyOf(variant), { ...largestShift(games[index] ?? [], base), better: '', cheaper: '', worse: '' }];
    }),
  );
}

/** A mandate in a situation, which may ask for a choice of its own unless it is this that is compared. */
function placed({ force = {} }: Situation, mandate: MandateData, setting: string): MandateData {
  return Object.hasOwn(force, setting) ? mandate : withForce(mandate, force);
}

/** Plays what is still open in a situation, and writes down what is told apart. */
async function tryIn(
  court: Court,
  situation: Situation,
  open: readonly Variant[],
  told: { readonly standings: ReadonlyMap<string, Standing>; readonly level: number },
): Promise<void> {
  const { change, name, from = 1 } = situation;
  const seeds = seedsFor(court, `choices ${name}`, 200);
  const job = (mandate: MandateData): Job => ({ mandate, decider: 'standing', seeds, change, from });
  const pairs = open.map(({ mandate, setting }) => job(placed(situation, mandate, setting)));
  const isOwn = open.map(({ setting }) => Object.hasOwn(situation.force ?? {}, setting));
  const [plain = [], own = [], ...games] = await court.hands.play([
    job(placed(situation, balanced, '')),
    job(balanced),
    ...pairs,
  ]);
  open.forEach((variant, index) => {
    const standing = told.standings.get(keyOf(variant));
    if (standing === undefined) return;
    const mine = games[index] ?? [];
    const base = isOwn[index] === true ? own : plain;
    const isCheap = ({ name: figure }: Wanted): boolean => CHEAP.includes(figure);
    const all = betterAt(mine, base, WANTED, told.level);
    const better = all.find((figure) => !isCheap(figure));
    const cheaper = all.find(isCheap);
    const [worse] = betterAt(base, mine, WANTED, told.level);
    if (better !== undefined && standing.better === '') standing.better = `${better.name}, ${name}`;
    if (cheaper !== undefined && standing.cheaper === '') standing.cheaper = `${cheaper.name}, ${name}`;
    if (worse !== undefined && standing.worse === '') standing.worse = `${worse.name}, ${name}`;
  });
}

/** The choices that fail at something, and those of them that may not. */
function failing(name: string, failed: readonly Choice[], isDefault: ReadonlySet<string>): Finding {
  const exempt = new Set(EXEMPT.map(keyOf));
  const counting = failed.map(keyOf).filter((key) => !exempt.has(key));
  const list = counting.map((key) => (isDefault.has(key) ? `${key} (default)` : key)).join('; ');
  return counted(name, counting.length, exactly(0), [list]);
}

/** The choices that move nothing, and those that are good for nothing. A default has to be better than each other choice. */
export function failuresOf(
  others: readonly Choice[],
  defaults: readonly Choice[],
  standings: ReadonlyMap<string, Standing>,
): { readonly unmoved: readonly Choice[]; readonly useless: readonly Choice[] } {
  const standingOf = (choice: Choice): Standing | undefined => standings.get(keyOf(choice));
  const moves = (choice: Choice): boolean => Math.abs(standingOf(choice)?.shift ?? 0) >= MOVES;
  const isBetter = (standing: Standing | undefined): boolean =>
    standing !== undefined && standing.better + standing.cheaper !== '';
  const rivalsOf = ({ setting }: Choice): readonly Choice[] => others.filter((other) => other.setting === setting);
  return {
    unmoved: [
      ...others.filter((choice) => !moves(choice)),
      ...defaults.filter((choice) => !rivalsOf(choice).some(moves)),
    ],
    useless: [
      ...others.filter((choice) => !isBetter(standingOf(choice))),
      ...defaults.filter((choice) => rivalsOf(choice).some((rival) => (standingOf(rival)?.worse ?? '') === '')),
    ],
  };
}

async function measure(court: Court): Promise<readonly Finding[]> {
  const { others, defaults } = variants();
  const standings = await measureShifts(court, others);
  const level = levelForAll(others.length + defaults.length);
  const hasDefault = new Set<string>(defaults.map(({ setting }) => setting));
  for (const situation of SITUATIONS) {
    const open = others.filter((variant) => {
      const standing = standings.get(keyOf(variant));
      return standing?.better === '' || (hasDefault.has(variant.setting) && standing?.worse === '');
    });
    progress(`choices: ${situation.name}, ${open.length} left`);
    await tryIn(court, situation, open, { standings, level });
  }
  const { unmoved, useless } = failuresOf(others, defaults, standings);
  const isDefault = new Set(defaults.map(keyOf));
  const onlyCheap = others.filter((choice) => {
    const standing = standings.get(keyOf(choice));
    return standing?.better === '' && standing.cheaper !== '';
  });
  const all = others.length + defaults.length;
  return [
    failing(`choices of ${all} that move no indicator by 0.2 sd (a)`, unmoved, isDefault),
    failing(`choices of ${all} that are better than the default nowhere (b)`, useless, isDefault),
    counted('choices that are better by their cost alone', onlyCheap.length, null, [onlyCheap.map(keyOf).join('; ')]),
  ];
}

/** Whether each choice is worth making. */
export const choices: CritiqueRow = {
  id: 'choices',
  what: 'every choice of every setting: does it move something, and is it better than the default somewhere',
  measure,
};
