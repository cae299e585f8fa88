/** The row on mandates that are best at everything. */

import { foundBefore, presetOf, PRESETS, toldAgainst, withForce } from '../mandates.ts';
import type { Candidate } from '../candidates.ts';
import { progress } from '../../measure/rows.ts';
import { against, dominates as isDominant, search, type Cards, type Evaluate, type Hunt } from '../search.ts';
import { counted, exactly, most, seedsFor, type Court, type CritiqueRow, type Finding } from '../row.ts';
import { OBJECTIVES } from '../play.ts';

const TRIES = 3000;
const FRESH = 1000;

const presets: readonly Candidate[] = PRESETS.map((name) => ({ mandate: presetOf(name) }));

/** Where the search begins: what was found before, ordered as it was then and adopted, and the presets with its law and agenda. */
function starts(): readonly Candidate[] {
  const found = foundBefore();
  const parts = { basis: 'osce', agenda: 'finalStatus', crews: 'kyiv', exit: 'finalStatus' };
  return [
    { mandate: found, orderedOver: 'balanced' },
    { mandate: found },
    ...presets.map(({ mandate }): Candidate => ({ mandate: withForce(mandate, parts), orderedOver: 'balanced' })),
  ];
}

function evaluateWith({ hands }: Court): Evaluate {
  return async (candidates, seeds) => {
    const games = await hands.play(candidates.map((candidate) => ({ ...candidate, decider: 'standing', seeds })));
    return games.map((list) => list.map(({ card }) => card));
  };
}

/** A candidate in words: how it comes about, and what is different in it. */
function told({ mandate, orderedOver }: Candidate): string {
  const how = orderedOver === undefined ? 'adopted, against balanced' : `ordered over ${orderedOver} in month 1`;
  return `${how}: ${toldAgainst(presetOf('balanced'), mandate)}`;
}

interface Trial {
  readonly candidate: Candidate;
  readonly cards: Cards;
}

/** What came of the finalists on fresh seeds, against one preset. */
export function verdictOn(preset: string, mark: Cards, trials: readonly Trial[]): Finding {
  const tried = trials.map(({ candidate, cards }) => ({ candidate, effects: against(cards, mark) }));
  const found = tried.filter(({ effects }) => isDominant(effects));
  const gainOf = ({ effects }: (typeof tried)[number]): number => effects.reduce((sum, { mean }) => sum + mean, 0);
  const worstOf = ({ effects }: (typeof tried)[number]): number => Math.min(...effects.map(({ low }) => low));
  const [best] = found.toSorted((a, b) => gainOf(b) - gainOf(a));
  const [near] = tried.toSorted((a, b) => worstOf(b) - worstOf(a));
  const shown = best ?? near;
  const effects = shown?.effects.map(
    ({ mean }, place) => `${OBJECTIVES[place]} ${mean >= 0 ? '+' : ''}${mean.toFixed(2)}`,
  );
  return counted(`mandates found that dominate ${preset}`, found.length, exactly(0), [
    `${best === undefined ? 'nearest' : 'best'}: ${effects?.join(', ') ?? 'nothing tried'}`,
    shown === undefined ? '' : told(shown.candidate),
  ]);
}

/** At how many objectives cards are told apart as better than each of others. */
export function leadOver(cards: Cards, marks: readonly Cards[]): number {
  const all = marks.map((mark) => against(cards, mark));
  return (all[0] ?? []).filter((_, place) => all.every((effects) => (effects[place]?.low ?? 0) > 0)).length;
}

async function measure(court: Court): Promise<readonly Finding[]> {
  const evaluate = evaluateWith(court);
  const word = seedsFor(court, 'dominates', 1).name;
  const tries = Math.round(TRIES * court.scale);
  const hunt: Hunt = { evaluate, word, tries, presets, starts: starts() };
  const finalists = await search(hunt, progress);
  // What was found before stands trial whatever the search says of it.
  const candidates = [...finalists, ...starts().slice(0, 2)];
  const cards = await evaluate([...presets, ...candidates], seedsFor(court, 'dominates-fresh', FRESH));
  const marks = cards.slice(0, presets.length);
  const trials = candidates.map((candidate, index): Trial => {
    return { candidate, cards: cards[presets.length + index] ?? [] };
  });
  const leads = trials.map((trial) => ({ ...trial, lead: leadOver(trial.cards, marks) }));
  const [first] = leads.toSorted((a, b) => b.lead - a.lead);
  return [
    ...PRESETS.map((name, index) => verdictOn(name, marks[index] ?? [], trials)),
    counted('objectives at which one mandate is better than all three presets', first?.lead ?? 0, most(7), [
      first === undefined ? '' : told(first.candidate),
      `${tries} mandates tried`,
    ]),
  ];
}

/** Whether one mandate is best at everything. */
export const dominates: CritiqueRow = {
  id: 'dominates',
  what: 'a search for a mandate that dominates a preset, or beats all three at most objectives',
  measure,
};
