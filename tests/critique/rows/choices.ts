/** The row on choices: whether each choice of each setting moves something, and is better than the default somewhere. */

import { INDICATOR_NAMES, type Indicator, type MandateData } from '../../../sim/index.ts';
import { levelForAll, NO_EARLY_END } from '../../../sim/study/index.ts';
import { progress } from '../../measure/rows.ts';
import { apart, betterAt, deviation, meanOfIndicator, WANTED, type Wanted } from '../figures.ts';
import { allChoices, differencesOf, presetOf, withChoice, withForce, withOwnChoice, type Choice } from '../mandates.ts';
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

/** Seeds of each situation. */
const SEEDS = 200;

const balanced = presetOf('balanced');

const keyOf = ({ setting, choice }: Choice): string => `${setting} ${choice}`;

/** A choice with the mandate that has it, and the one that has the default. */
interface Variant extends Choice {
  readonly mandate: MandateData;
  readonly base: MandateData;
}

/** All choices; those that leave the mandate with the default as it is are defaults. */
function variants(): { readonly others: readonly Variant[]; readonly defaults: readonly Choice[] } {
  const all = allChoices().map(({ setting, choice }): Variant => {
    const base = withOwnChoice(balanced, setting);
    return { setting, choice, base, mandate: withChoice(base, setting, choice) };
  });
  const isDefault = ({ base, mandate }: Variant): boolean => differencesOf(base, mandate).length === 0;
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

/**
 * The largest shift between games and those of the default, among shifts that are told apart from none, in standard
 * deviations between the games of `plain`.
 */
export function largestShift(
  games: readonly Game[],
  base: readonly Game[],
  plain: readonly Game[],
): Pick<Standing, 'shift' | 'indicator'> {
  const shifts = COUNTED.map((indicator) => {
    const of = meanOfIndicator(indicator);
    const { mean, low, high } = apart(games, base, of);
    const sd = deviation(plain, of);
    // Where nothing ever varies, any shift at all is beyond measure.
    const shift = low > 0 || high < 0 ? (sd > 0 ? mean / sd : Math.sign(mean) * 99) : 0;
    return { shift, indicator };
  });
  return shifts.reduce((one, other) => (Math.abs(other.shift) > Math.abs(one.shift) ? other : one));
}

/** Plays mandates, each of them once, and hands out their games. */
async function gamesByMandate(
  court: Court,
  mandates: readonly MandateData[],
  job: Omit<Job, 'mandate' | 'decider'>,
): Promise<(mandate: MandateData) => readonly Game[]> {
  const each = new Map(mandates.map((mandate) => [JSON.stringify(mandate), mandate]));
  const games = await court.hands.play([...each.values()].map((mandate) => ({ ...job, mandate, decider: 'standing' })));
  const places = new Map([...each.keys()].map((key, place) => [key, place]));
  return (mandate) => games[places.get(JSON.stringify(mandate)) ?? -1] ?? [];
}

async function measureShifts(court: Court, others: readonly Variant[]): Promise<ReadonlyMap<string, Standing>> {
  const mandates = [balanced, ...others.flatMap(({ base, mandate }) => [base, mandate])];
  const gamesOf = await gamesByMandate(court, mandates, {
    seeds: seedsFor(court, 'choices', SEEDS),
    change: { parameters: NO_EARLY_END },
  });
  return new Map(
    others.map((variant): [string, Standing] => {
      const shift = largestShift(gamesOf(variant.mandate), gamesOf(variant.base), gamesOf(balanced));
      return [keyOf(variant), { ...shift, better: '', cheaper: '', worse: '' }];
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
  const seeds = seedsFor(court, `choices ${name}`, SEEDS);
  const pairs = open.map(({ base, mandate, setting }) => ({
    base: placed(situation, base, setting),
    mandate: placed(situation, mandate, setting),
  }));
  const mandates = pairs.flatMap(({ base, mandate }) => [base, mandate]);
  const gamesOf = await gamesByMandate(court, mandates, { seeds, change, from });
  const isCheap = ({ name: figure }: Wanted): boolean => CHEAP.includes(figure);
  open.forEach((variant, index) => {
    const standing = told.standings.get(keyOf(variant));
    const pair = pairs[index];
    if (standing === undefined || pair === undefined) return;
    const mine = gamesOf(pair.mandate);
    const base = gamesOf(pair.base);
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
