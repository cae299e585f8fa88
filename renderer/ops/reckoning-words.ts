/** A reckoning in words: people first, then the thing, then each bar and what was said. */

import type { Edition } from '../../seeds/edition.ts';
import type { Indicator, OutcomeReport, Place } from '../../sim/index.ts';
import { tileName } from '../words/effects.ts';
import { mayKill } from '../words/last-times.ts';
import { typeOf } from '../words/likely.ts';
import { listed } from '../words/lists.ts';
import { changeOf } from '../words/indicators.ts';
import { partnerName, placeInSentence } from '../words/names.ts';
import { customers, decimal, inWords } from '../words/numbers.ts';
import { capital } from '../words/text.ts';
import type { Fall, Move, Reckoned } from './reckoned.ts';
import { countText, rangeText, stepOf } from './stake-words.ts';

/** How many were killed. */
export function deadOf({ forceKilled, civiliansKilled }: OutcomeReport): number {
  return forceKilled + civiliansKilled;
}

/** Who was killed and where; that nobody was only where somebody could have been. Empty where people were not in danger. */
export function peopleSentence(edition: Edition, { told, outcome }: Reckoned): string {
  const { incident, place } = told.occurred;
  if (deadOf(outcome) > 0) return killedSentence(edition, outcome, place);
  return mayKill(edition, incident, outcome) ? edition.say('reckoning_nobody') : '';
}

function killedSentence(edition: Edition, outcome: OutcomeReport, place: Place): string {
  const { say } = edition;
  const { forceKilled: force, civiliansKilled: civilians } = outcome;
  const killed =
    force === 0
      ? say('reckoning_civilians', { count: civilians })
      : civilians === 0
        ? say('reckoning_force', { count: force })
        : say('reckoning_both', {
            force: say('reckoning_force', { count: force }),
            civilians: say('reckoning_and-civilians', { count: civilians }),
          });
  const facts = { count: force + civilians, killed, place: placeInSentence(edition, place) };
  if (place.site !== null) return say('reckoning_killed-at', facts);
  return place.sector === null ? say('reckoning_killed', facts) : say('reckoning_killed-in', facts);
}

/** What flew and what struck home. */
function raidSentence({ say }: Edition, { launched, stopped, hits }: OutcomeReport): string {
  const all = inWords(launched);
  if (hits > 0) return say('reckoning_some-hit', { hits, all, struck: capital(inWords(hits)) });
  if (stopped >= launched) return say('reckoning_all-stopped', { launched, all });
  return say('reckoning_none-hit', { all, stopped: inWords(stopped) });
}

/** What became of the thing at stake, and whether the answer came in time. */
export function thingSentence(edition: Edition, { told, outcome }: Reckoned): string {
  const { say, prose } = edition;
  const { incident } = told.occurred;
  const { launched, darkened, answer, late, result } = outcome;
  const named = prose.incidents[incident]?.results?.[result ?? ''] ?? '';
  const isAct = typeOf(edition, incident)?.provokes !== undefined;
  const step = stepOf(answer);
  const thing = prose.incidents[incident]?.decision?.thing ?? '';
  const went = isAct ? say('reckoning_answer', { step }) : say('reckoning_met', { step, thing });
  return [
    launched > 0 ? raidSentence(edition, outcome) : '',
    darkened >= 1 ? say('reckoning_dark', { homes: customers(darkened) }) : '',
    named,
    launched > 0 || named !== '' ? '' : went,
    late ? say('reckoning_late') : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** Where it fell, in a word or two beside the bar. */
export function cameText(edition: Edition, { told, outcome, left }: Reckoned, { stake, came }: Fall): string {
  const { say } = edition;
  if (stake.id === 'killed' && came > 0) return killedText(edition, outcome);
  if (stake.id === 'spared') return say(came === 1 ? 'reckoning_stands' : 'reckoning_hit');
  const text = rangeText(edition, told.occurred.incident, stake, [came, came]);
  return stake.id === 'spent' && left !== null ? say('reckoning_left', { spent: text, left: decimal(left) }) : text;
}

function killedText(edition: Edition, { forceKilled, civiliansKilled }: OutcomeReport): string {
  const { say } = edition;
  return listed(edition, [
    ...(forceKilled > 0 ? [say('reckoning_killed-force', { count: forceKilled })] : []),
    ...(civiliansKilled > 0 ? [say('reckoning_killed-civilians', { count: civiliansKilled })] : []),
  ]);
}

/** What had been said, as the decision wrote it. */
export function saidText(edition: Edition, { told }: Reckoned, { stake, said }: Fall): string {
  if (stake.id === 'killed') return countText(said, edition.say('decision_nobody'));
  return rangeText(edition, told.occurred.incident, stake, said);
}

/** What else the incident moved, in a sentence. */
export function movesSentence(edition: Edition, moves: readonly Move[]): string {
  if (moves.length === 0) return edition.say('reckoning_moved-nothing');
  const named = moves.map(({ indicator, amount }) => readingText(edition, indicator, amount));
  return edition.say('reckoning_moved', { moves: listed(edition, named) });
}

function readingText(edition: Edition, indicator: Indicator, amount: number): string {
  return edition.say('reckoning_reading', {
    name: tileName(edition, indicator),
    change: changeOf(indicator, amount),
  });
}

/** An office that says something. */
export interface Voice {
  readonly name: string;
  /** What moved with the speaker; empty for a speaker of the staff. */
  readonly reading: string;
  readonly says: string;
}

type Kin = 'kyiv' | 'home' | 'moscow';

const READ: Readonly<Record<Kin, Indicator>> = { kyiv: 'confidence', home: 'cohesion', moscow: 'escalation' };

/** What one of these has to move for a voice: a quarter of what it moves in a usual month. */
const HEARD: Readonly<Record<Kin, number>> = { kyiv: 0.01, home: 0.005, moscow: 0.05 };

/** Kyiv's trust that an incident takes in a grave case: a usual month's worth. */
const FAR_DOWN = -0.038;

type Moved = (indicator: Indicator) => number;

/** The speaker of the card, by how the first bar that parts came; where it is Kyiv or a capital, by what moved with it. */
function speakerVoice(edition: Edition, reckoned: Reckoned, moved: Moved): Voice | null {
  const { say, prose } = edition;
  const { incident, place } = reckoned.told.occurred;
  const speaker = prose.incidents[incident]?.decision?.speaker;
  if (speaker === undefined) return null;
  const kin = kinOf(speaker, place);
  if (kin !== null && Math.abs(moved(READ[kin])) >= HEARD[kin]) return kinVoice(edition, reckoned, kin, moved);
  const isWashington = speaker === 'capital' && place.backing !== null;
  const name =
    speaker === 'capital' && place.partner !== null
      ? partnerName(edition, place.partner)
      : say('decision_speaker', { speaker: isWashington ? 'washington' : speaker });
  return { name, reading: '', says: rangeVoice(edition, reckoned) };
}

function kinOf(speaker: string, { backing }: Place): Kin | null {
  if (speaker === 'envoy') return 'kyiv';
  return speaker === 'capital' && backing === null ? 'home' : null;
}

/** Bars in which more is worse. */
const WORSE_ABOVE: readonly string[] = ['killed', 'dark', 'spent', 'escalation'];

function rangeVoice(edition: Edition, reckoned: Reckoned): string {
  const { say } = edition;
  const { falls, outcome } = reckoned;
  const dead = deadOf(outcome);
  const killed = falls.find(({ stake }) => stake.id === 'killed');
  // Who speaks of the dead speaks of how many: another bar that fell outside is told by the bar.
  const apart = dead > 0 ? [killed] : falls;
  const outside = apart.find((fall) => fall !== undefined && fall.against !== 'within');
  if (outside !== undefined) {
    const isWorse = (outside.against === 'above') === WORSE_ABOVE.includes(outside.stake.id);
    return say(isWorse ? 'reckoning_worse' : 'reckoning_better', { dead });
  }
  if (killed !== undefined && dead > 0)
    return say('reckoning_dead-as-said', { said: saidText(edition, reckoned, killed) });
  if (killed !== undefined && killed.said[1] >= 1)
    return say('reckoning_feared', { most: inWords(Math.round(killed.said[1])) });
  const [first] = falls;
  return first === undefined ? '' : say('reckoning_said-so', { said: saidText(edition, reckoned, first) });
}

function kinVoice(edition: Edition, { told, outcome }: Reckoned, kin: Kin, moved: Moved): Voice {
  const { say } = edition;
  const amount = moved(READ[kin]);
  const dead = deadOf(outcome);
  const { partner } = told.occurred.place;
  const reading = readingText(edition, READ[kin], amount);
  if (kin === 'kyiv') {
    const name = say('decision_speaker', { speaker: 'envoy' });
    if (amount > 0) return { name, reading, says: say('reckoning_kyiv-up') };
    const says =
      amount <= FAR_DOWN
        ? say('reckoning_kyiv-far-down')
        : say('reckoning_kyiv-down', { civilians: outcome.civiliansKilled });
    return { name, reading, says };
  }
  if (kin === 'moscow') {
    const says = say(amount > 0 ? 'reckoning_moscow-up' : 'reckoning_moscow-down');
    return { name: say('reckoning_moscow'), reading, says };
  }
  const name = partner === null ? say('reckoning_capitals') : partnerName(edition, partner);
  return { name, reading, says: amount > 0 ? say('reckoning_home-up') : say('reckoning_home-down', { dead }) };
}

/**
 * One or two offices: the speaker of the card, and whoever else the incident moved most. Moscow says nothing beside the dead.
 * `moved` sums the incident's own ledger rows.
 */
export function voicesOf(edition: Edition, reckoned: Reckoned, moved: Moved): readonly Voice[] {
  const { incident, place } = reckoned.told.occurred;
  const own = kinOf(edition.prose.incidents[incident]?.decision?.speaker ?? '', place);
  const isDeadly = deadOf(reckoned.outcome) > 0;
  const size = (kin: Kin): number => Math.abs(moved(READ[kin])) / HEARD[kin];
  const [other] = (['kyiv', 'home', 'moscow'] as const)
    .filter((kin) => kin !== own && (kin !== 'moscow' || !isDeadly) && size(kin) >= 1)
    .toSorted((a, b) => size(b) - size(a));
  const first = speakerVoice(edition, reckoned, moved);
  return [
    ...(first === null ? [] : [first]),
    ...(other === undefined ? [] : [kinVoice(edition, reckoned, other, moved)]),
  ];
}
