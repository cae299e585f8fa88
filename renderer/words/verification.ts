/** What verifying a run found, in words: all months matched, or the first that did not, or where the file is broken. */

import type { Edition } from '../../seeds/edition.ts';
import type { RunDamage, SoundRun } from '../../seeds/schema/damaged-run.ts';
import { damageFacts } from '../../seeds/schema/run-faults.ts';
import {
  INDICATOR_NAMES,
  isToldFromRecord,
  type Divergence,
  type Indicator,
  type RunFile,
  type Verification,
} from '../../sim/index.ts';
import { monthAndYear, monthsAfter } from './dates.ts';
import { figure, withinSentence, isOfHundred } from './indicators.ts';
import { decimal } from './numbers.ts';
import { rulesSince, type RulesLine } from './rules-since.ts';
import { capital } from './text.ts';

/** The first month of a scenario, "2025-11"; undefined where the program does not know it. */
export function startOf(edition: Edition, scenario: RunFile['scenario']): string | undefined {
  return 'value' in scenario
    ? scenario.value.start
    : edition.catalogue.scenarios.find(({ id }) => id === scenario.id)?.start;
}

/** The name of a month of a run, from 1: "March 2026"; "month 5" where the scenario is not known. */
export function monthOfRun(edition: Edition, { scenario }: Pick<RunFile, 'scenario'>, turn: number): string {
  const start = startOf(edition, scenario);
  return start === undefined
    ? edition.say('verify_month', { number: turn })
    : monthAndYear(edition, monthsAfter(start, turn - 1));
}

/** The sentence on a file of other rules or another catalogue; empty where both are the same. */
export function otherVersionText({ say }: Edition, { sameRules, sameCatalogue }: Verification): string {
  if (sameRules && sameCatalogue) return '';
  if (sameRules) return say('verify_other-catalogue');
  return say(sameCatalogue ? 'verify_other-rules' : 'verify_other-both');
}

/** Why a file may part from what is recomputed: it was played by other rules, or it was altered. */
export function whyItParts(edition: Edition, verification: Verification): string {
  return otherVersionText(edition, verification) || edition.say('verify_altered');
}

/** Where a file is broken and how: "commands.31.kind is not known", "the file is cut off". */
export function damageText({ say }: Edition, damage: RunDamage): string {
  return say('faults_damage', damageFacts(damage));
}

/** How far a damaged file is sound: "Sound up to February 2026; after that commands.31.kind is not known." */
export function soundText(edition: Edition, run: RunFile, damage: RunDamage): string {
  const month = monthOfRun(edition, run, run.months.length);
  return edition.say('verify_sound-and-after', { month, ...damageFacts(damage) });
}

/** What a person has to know who opens a run that is not what its file says. */
export function unsoundText(
  edition: Edition,
  name: string,
  { run, damage }: SoundRun,
  { divergence }: Verification,
): string {
  const { say } = edition;
  return joined([
    say(damage === null ? 'verify_not-what-it-says' : 'verify_is-damaged', { name }),
    damage === null ? '' : soundText(edition, run, damage),
    divergence === null ? '' : differsSentence(edition, run, divergence),
    divergence === null ? '' : divergenceText(edition, divergence),
    say('verify_stays'),
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
  const { say } = edition;
  const { divergence } = verification;
  if (divergence !== null && isToldFromRecord(verification)) {
    const why = say(verification.sameRules ? 'verify_on-other-data' : 'verify_by-other-rules');
    const text = [why, partsText(edition, run, divergence), alsoBroken(edition, damage)];
    return { state: 'record', title: say('verify_record'), text: joined(text), since: rulesSince(run.rulesVersion) };
  }
  if (divergence !== null) {
    const text = [divergenceText(edition, divergence), whyItParts(edition, verification), alsoBroken(edition, damage)];
    return { state: 'differs', title: differsTitle(edition, run, divergence), text: joined(text), since: [] };
  }
  const text = matchText(edition, verification);
  if (damage === null) return { state: 'verified', title: say('verify_verified'), text, since: [] };
  return {
    state: 'damaged',
    title: say('verify_sound', { month: monthOfRun(edition, run, run.months.length) }),
    text: joined([say('verify_after-that', damageFacts(damage)), text]),
    since: [],
  };
}

/** Where today's rules part from a run: "Today's rules part from it in March 2026: the ceasefire came out as ..." */
export function partsText(edition: Edition, run: RunFile, divergence: Divergence): string {
  const { turn } = divergence;
  const what = whatDiffers(edition, divergence);
  if (turn < 1) return edition.say('verify_parts-before', { what });
  return edition.say('verify_parts', { month: monthOfRun(edition, run, turn), what });
}

/** Whole sentences, one after the other. */
function joined(sentences: readonly string[]): string {
  return sentences.filter((part) => part !== '').join(' ');
}

function alsoBroken({ say }: Edition, damage: RunDamage | null): string {
  return damage === null ? '' : say('verify_damaged-as-well', damageFacts(damage));
}

function matchText(edition: Edition, verification: Verification): string {
  const { verifiedTurns, storedTurns } = verification;
  const matched = edition.say('verify_matched', { verified: verifiedTurns, stored: storedTurns });
  return joined([matched, otherVersionText(edition, verification)]);
}

/** From when on a run differs: "Differs from March 2026 on". */
export function differsTitle(edition: Edition, run: RunFile, { turn }: Divergence): string {
  if (turn < 1) return edition.say('verify_differs-start');
  return edition.say('verify_differs', { month: monthOfRun(edition, run, turn) });
}

function differsSentence(edition: Edition, run: RunFile, { turn }: Divergence): string {
  if (turn < 1) return edition.say('verify_differs-start-sentence');
  return edition.say('verify_differs-sentence', { month: monthOfRun(edition, run, turn) });
}

/** What differs: "Month 5: the ceasefire came out as 61.2, the file says 58." */
export function divergenceText(edition: Edition, divergence: Divergence): string {
  const { turn } = divergence;
  const what = whatDiffers(edition, divergence);
  return turn < 1 ? edition.say('verify_what-before', { what }) : edition.say('verify_what', { number: turn, what });
}

function whatDiffers(edition: Edition, divergence: Divergence): string {
  const indicator = INDICATOR_NAMES.find((name) => name === divergence.what);
  return indicator === undefined ? restText(edition, divergence) : figureText(edition, indicator, divergence);
}

function figureText(edition: Edition, indicator: Indicator, { computed, stored }: Divergence): string {
  const { say } = edition;
  const within = withinSentence(edition, indicator);
  if (stored === 'nothing') return say('verify_no-figure', { indicator: within });
  const [ours, theirs] = told(indicator, Number(computed), Number(stored));
  return say('verify_figure', { indicator: within, ours, theirs });
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
  const { say } = edition;
  if (what === 'incidents') return say('verify_incidents');
  if (what === 'digest') return say('verify_digest');
  if (what === 'acts') return say('verify_acts', { computed });
  if (what === 'edition') return say('verify_edition', { computed });
  if (what === 'start') return say('verify_start');
  if (what === 'causes') return say('verify_causes');
  if (what === 'indicators' || what === 'months') return say('verify_other-count', { computed, stored });
  if (what === 'objectives') return say('verify_objectives');
  return say('verify_ending', { ours: endingTitle(edition, computed), theirs: endingTitle(edition, stored) });
}

function endingTitle(edition: Edition, id: string): string {
  if (id === 'none') return edition.say('verify_not-over');
  return Object.entries(edition.prose.endings).find(([name]) => name === id)?.[1].title ?? capital(id);
}
