/** What verifying a run found, in words: all months matched, or the first that did not, or where the file is broken. */

import type { Edition } from '../../seeds/edition.ts';
import type { RunDamage, SoundRun } from '../../seeds/schema/damaged-run.ts';
import {
  INDICATOR_NAMES,
  isToldFromRecord,
  type Divergence,
  type Indicator,
  type RunFile,
  type Verification,
} from '../../sim/index.ts';
import { monthAndYear, monthsAfter } from './dates.ts';
import { figure, isOfHundred } from './indicators.ts';
import { wordingOf } from './names.ts';
import { decimal } from './numbers.ts';
import { rulesSince, type RulesLine } from './rules-since.ts';
import { capital, list } from './text.ts';

/** The first month of a scenario, "2025-11"; undefined where the program does not know it. */
export function startOf(edition: Edition, scenario: RunFile['scenario']): string | undefined {
  return 'value' in scenario
    ? scenario.value.start
    : edition.catalogue.scenarios.find(({ id }) => id === scenario.id)?.start;
}

/** The name of a month of a run, from 1: "March 2026"; "month 5" where the scenario is not known. */
export function monthOfRun(edition: Edition, { scenario }: Pick<RunFile, 'scenario'>, turn: number): string {
  const start = startOf(edition, scenario);
  return start === undefined ? `month ${turn}` : monthAndYear(monthsAfter(start, turn - 1));
}

/** The sentence on a file of other rules or another catalogue; empty where both are the same. */
export function otherVersionText({ sameRules, sameCatalogue }: Verification): string {
  const moved = [sameRules ? '' : 'rules', sameCatalogue ? '' : 'catalogue'].filter((part) => part !== '');
  return moved.length === 0 ? '' : `The file was played with another version of the ${list(moved)}.`;
}

/** Why a file may part from what is recomputed: it was played by other rules, or it was altered. */
export function whyItParts(verification: Verification): string {
  return otherVersionText(verification) || 'The rules and the catalogue are the same, so the file was altered.';
}

const FAULTS: Readonly<Record<RunDamage['fault'], string>> = {
  missing: 'is missing',
  notKnown: 'is not known',
  wrongForm: 'has the wrong form',
  cutOff: 'the file is cut off',
};

/** Where a file is broken and how: "commands.31.kind is not known", "the file is cut off". */
export function damageText({ path, fault }: RunDamage): string {
  return path === '' ? FAULTS[fault] : `${path} ${FAULTS[fault]}`;
}

/** How far a damaged file is sound: "Sound up to February 2026; after that commands.31.kind is not known." */
export function soundText(edition: Edition, run: RunFile, damage: RunDamage): string {
  return `Sound up to ${monthOfRun(edition, run, run.months.length)}; after that ${damageText(damage)}.`;
}

/** What a person has to know who opens a run that is not what its file says. */
export function unsoundText(
  edition: Edition,
  name: string,
  { run, damage }: SoundRun,
  { divergence }: Verification,
): string {
  const found = [
    damage === null ? '' : soundText(edition, run, damage),
    divergence === null ? '' : `${differsTitle(edition, run, divergence)}. ${divergenceText(edition, divergence)}`,
  ];
  return joined([
    `“${name}” is ${damage === null ? 'not what it says' : 'damaged'}.`,
    ...found,
    'It stays as it is; what you play from here is kept as a run of its own.',
  ]);
}

/** The badge of a run: its state, a heading and a sentence or two on what that means. */
export interface Badge {
  readonly state: 'verified' | 'differs' | 'damaged' | 'record';
  readonly title: string;
  readonly text: string;
  /** Of a run of other rules: what changed in them since, the oldest first. */
  readonly since: readonly RulesLine[];
}

/** What the badge of a run says. */
export function badgeOf(edition: Edition, { run, damage }: SoundRun, verification: Verification): Badge {
  const { divergence } = verification;
  if (divergence !== null && isToldFromRecord(verification)) {
    const text = [recordText(verification), partsText(edition, run, divergence), alsoBroken(damage)];
    return {
      state: 'record',
      title: 'Told from its record',
      text: joined(text),
      since: rulesSince(run.rulesVersion),
    };
  }
  if (divergence !== null) {
    const text = [divergenceText(edition, divergence), whyItParts(verification), alsoBroken(damage)];
    return { state: 'differs', title: differsTitle(edition, run, divergence), text: joined(text), since: [] };
  }
  const text = matchText(verification);
  if (damage === null) return { state: 'verified', title: 'Verified', text, since: [] };
  const after = `After that ${damageText(damage)}.`;
  return {
    state: 'damaged',
    title: `Sound up to ${monthOfRun(edition, run, run.months.length)}`,
    text: joined([after, text]),
    since: [],
  };
}

/** Why a run is told from its record: "It was played by other rules than today's." */
function recordText({ sameRules }: Verification): string {
  const why = sameRules ? "on other data than today's" : "by other rules than today's";
  return `It was played ${why}, so it is shown as its file holds it, and is not recomputed.`;
}

/** Where today's rules part from a run: "Today's rules part from it in March 2026: the ceasefire came out as ..." */
export function partsText(edition: Edition, run: RunFile, divergence: Divergence): string {
  const { turn } = divergence;
  const when = turn < 1 ? 'before the first month' : `in ${monthOfRun(edition, run, turn)}`;
  return `Today's rules part from it ${when}: ${whatDiffers(edition, divergence)}.`;
}

function joined(sentences: readonly string[]): string {
  return sentences.filter((part) => part !== '').join(' ');
}

function alsoBroken(damage: RunDamage | null): string {
  return damage === null ? '' : `The file is damaged as well: ${damageText(damage)}.`;
}

function matchText(verification: Verification): string {
  const { verifiedTurns, storedTurns } = verification;
  const count = `${decimal(verifiedTurns)} of ${decimal(storedTurns)} ${storedTurns === 1 ? 'month' : 'months'}`;
  const matched = `${count} recomputed from the seed and the orders. Every digest matched, so this is what happened.`;
  return joined([matched, otherVersionText(verification)]);
}

/** From when on a run differs: "Differs from March 2026 on". */
export function differsTitle(edition: Edition, run: RunFile, { turn }: Divergence): string {
  return turn < 1 ? 'Differs from the start' : `Differs from ${monthOfRun(edition, run, turn)} on`;
}

/** What differs: "Month 5: the ceasefire came out as 61.2, the file says 58." */
export function divergenceText(edition: Edition, divergence: Divergence): string {
  const { turn } = divergence;
  const when = turn < 1 ? 'Before the first month' : `Month ${decimal(turn)}`;
  return `${when}: ${whatDiffers(edition, divergence)}.`;
}

function whatDiffers(edition: Edition, divergence: Divergence): string {
  const indicator = INDICATOR_NAMES.find((name) => name === divergence.what);
  return indicator === undefined ? restText(edition, divergence) : figureText(edition, indicator, divergence);
}

function figureText(edition: Edition, indicator: Indicator, { computed, stored }: Divergence): string {
  if (stored === 'nothing') return `the file has no figure for ${wordingOf(edition, indicator).within}`;
  const [ours, theirs] = told(indicator, Number(computed), Number(stored));
  return `${wordingOf(edition, indicator).within} came out as ${ours}, the file says ${theirs}`;
}

/** Two figures with as many decimals as tell them apart. */
function told(indicator: Indicator, ours: number, theirs: number): readonly [string, string] {
  const [first, second] = [figure(indicator, ours), figure(indicator, theirs)];
  if (first !== second) return [first, second];
  const scale = isOfHundred(indicator) ? 100 : 1;
  for (let places = 1; places < MOST_PLACES; places += 1) {
    const pair = [decimal(ours * scale, places), decimal(theirs * scale, places)] as const;
    if (pair[0] !== pair[1]) return pair;
  }
  return [String(ours), String(theirs)];
}

/** Figures lie on a grid of 1/65536, which six decimals show in full scale. */
const MOST_PLACES = 7;

function restText(edition: Edition, { what, computed, stored }: Divergence): string {
  if (what === 'incidents') return 'its incidents came out otherwise than the file says';
  if (what === 'digest') return 'the figures agree, but the digest of all that lies behind them does not';
  if (what === 'acts') return `an order of the file is not taken (${computed})`;
  if (what === 'edition') return `${computed}, which the run was played on`;
  if (what === 'start') return 'the figures of the start came out otherwise than the file says';
  if (what === 'causes') return 'the causes behind its figures came out otherwise than the file says';
  if (what === 'indicators') return `${computed} came out, the file has ${stored}`;
  if (what === 'months') return `${computed} came out, the file has ${stored}`;
  if (what === 'objectives') return 'the objectives came out otherwise than the file says';
  return `the campaign came out as “${endingTitle(edition, computed)}”, the file says “${endingTitle(edition, stored)}”`;
}

function endingTitle(edition: Edition, id: string): string {
  if (id === 'none') return 'Not over';
  return Object.entries(edition.prose.endings).find(([name]) => name === id)?.[1].title ?? capital(id);
}
