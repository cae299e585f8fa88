/**
 * Moscow chooses each month, on each axis, how hard to press: the level with the largest utility, where utility is
 * gain - belief x answer feared x level^2 - diplomatic price + grievance + stores + memory + noise. The noise is Gumbel,
 * so this is a logit choice in which a changed utility flips only close calls.
 *
 * The tripwire term makes presence deter or invite (claim C25): testing a guarantee is worth (1 - belief) x what can
 * be exposed, and costs belief x answer x what is at stake. Refused: a rule that says when a tripwire deters.
 */

import type { Situation } from '../situation.ts';
import { AXES, type Axis } from '../schema/vocabulary.ts';
import { answerToFear, inForce, troopsInside } from '../mandate/reading.ts';
import { FIRST_SLOT } from '../schema/slots.ts';
import { gumbel } from '../numbers/distributions.ts';
import { saturation } from '../numbers/grid.ts';
import { at, total } from '../world/world.ts';
import type { ParameterBook } from '../schema/parameters.ts';
import { parametersOf } from '../parameters/reader.ts';
import { luckFor, STREAM } from '../random/slots.ts';
import { wordsOf } from '../random/words.ts';

const LEVELS = 4;

/** The subject of each axis; its levels are the slots. */
const AXIS_WORDS = wordsOf(AXES);

/** The terms of one axis for the full level, before the level is chosen; each in units of utility. */
export interface Terms {
  /** Grow with the level. */
  gain: number;
  diplomacy: number;
  grievance: number;
  stores: number;
  tripwire: number;
  /** Grows with the square of the level. */
  answer: number;
  /** Counts where the level stays as it was. */
  memory: number;
}

/** What the month looks like from Moscow; worked out once for all axes. */
interface Outlook {
  readonly p: ParameterBook;
  readonly belief: number;
  readonly hostility: number;
  readonly answer: number;
  readonly strength: number;
  readonly cover: number;
  readonly diplomacy: number;
}

function lookOut(situation: Situation): Outlook {
  const { world } = situation;
  const p = parametersOf(situation, 'moscowChooses');
  const { moscow } = p;
  const talks = inForce(situation, FIRST_SLOT.venue) > 0 ? moscow.talksPrice : 0;
  return {
    p,
    belief: at(world.belief, 0),
    hostility: at(world.hostility, 0),
    answer: answerToFear(situation),
    strength: troopsInside(situation),
    cover: total(world.cover) / world.cover.length,
    diplomacy:
      moscow.basePrice +
      talks +
      moscow.termsPrice * at(world.signedTerms, 0) +
      moscow.consentPrice * at(world.consentGiven, 0),
  };
}

/** What stands for an answer on each axis, and how much there is to gain just now. */
function pullOf(situation: Situation, axis: Axis, outlook: Outlook): { gain: number; answer: number } {
  const { world } = situation;
  const { moscow, presence } = outlook.p;
  const punished = moscow.sanctionsAnswer * inForce(situation, FIRST_SLOT.sanctions);
  const present = saturation(outlook.strength, presence.halfVisible);
  switch (axis) {
    case 'line':
      return { gain: 1 + (1 - at(world.ceasefire, 0)), answer: outlook.answer * at(world.verification, 0) + punished };
    case 'probing':
      return {
        gain: 1 + moscow.knownThresholds * (inForce(situation, FIRST_SLOT.triggers) / 2),
        answer: outlook.answer,
      };
    case 'infrastructure':
      return { gain: 1 + at(world.deepStrikes, 0), answer: outlook.cover + punished + outlook.answer / 2 };
    case 'force':
      return { gain: present, answer: outlook.answer + moscow.forceTaboo };
    case 'law':
      return { gain: 0.5 + present, answer: at(world.legitimacy, 0) };
    case 'information':
      return { gain: 0.5 + present, answer: at(world.verification, 0) };
  }
}

/** The parameter group of each axis. */
const WEIGHTS = {
  line: 'moscowLine',
  probing: 'moscowProbing',
  infrastructure: 'moscowInfrastructure',
  force: 'moscowForce',
  law: 'moscowLaw',
  information: 'moscowInformation',
} as const satisfies Record<Axis, string>;

/** The terms of one axis. Shared by the choice and by those who ask why. */
export function termsOf(situation: Situation, axis: Axis, outlook: Outlook = lookOut(situation)): Terms {
  const { p } = outlook;
  const weights = p[WEIGHTS[axis]];
  const now = pullOf(situation, axis, outlook);
  const drones = at(situation.world.drones, 0);
  return {
    gain: weights.gain * now.gain,
    answer: -weights.answerPrice * outlook.belief * now.answer,
    diplomacy: -weights.diplomaticPrice * outlook.diplomacy,
    // Grievance against the force needs a force to press on.
    grievance: weights.grievance * outlook.hostility * (axis === 'force' ? now.gain : 1),
    stores: axis === 'infrastructure' ? storesPull(outlook, drones) : 0,
    tripwire: axis === 'probing' ? tripwire(outlook) : 0,
    memory: p.moscow.memory,
  };
}

/** What lies in store wants to be used, the less the more of it would be stopped. */
function storesPull({ p: { moscow, air }, cover }: Outlook, drones: number): number {
  return moscow.storesPull * saturation(drones, air.halfArsenal) * (1 - moscow.coverDeters * cover);
}

function tripwire({ p: { presence, moscow }, belief, answer, strength }: Outlook): number {
  const exposed = (1 - belief) * saturation(strength, presence.halfVisible);
  const atStake = belief * answer * moscow.stakeWeight;
  return moscow.testWorth * (exposed - atStake);
}

/** Utility of a level from 0 to 3, without luck. */
export function utility(terms: Terms, level: number, before: number): number {
  const x = level / (LEVELS - 1);
  const rising = (terms.gain + terms.diplomacy + terms.grievance + terms.stores + terms.tripwire) * x;
  return rising + terms.answer * x * x + (level === before ? terms.memory : 0);
}

/** Moscow chooses on every axis. Changes the level column; records its reasons term by term. */
export function moscowChooses(situation: Situation): void {
  const outlook = lookOut(situation);
  for (let index = 0; index < AXES.length; index += 1) {
    const axis = AXES[index] as Axis;
    chooseLevel(situation, index, termsOf(situation, axis, outlook), outlook.p.moscow.temperature);
  }
}

function chooseLevel(situation: Situation, index: number, terms: Terms, temperature: number): void {
  const { world } = situation;
  const subject = AXIS_WORDS[AXES[index] as Axis];
  const before = at(world.level, index);
  let best = 0;
  let most = -Infinity;
  for (let level = 0; level < LEVELS; level += 1) {
    const noise = temperature * gumbel(luckFor(situation, STREAM.moscow, subject, level));
    const value = utility(terms, level, before) + noise;
    if (value > most) {
      most = value;
      best = level;
    }
  }
  world.level[index] = best;
  if (situation.journal !== null) recordChoice(situation, index, terms, before);
}

function recordChoice(situation: Situation, index: number, terms: Terms, before: number): void {
  const level = at(situation.world.level, index);
  const x = level / (LEVELS - 1);
  const chosen = [
    { term: 'gain', amount: terms.gain * x },
    { term: 'answer', amount: terms.answer * x * x },
    { term: 'diplomacy', amount: terms.diplomacy * x },
    { term: 'grievance', amount: terms.grievance * x },
    { term: 'stores', amount: terms.stores * x },
    { term: 'tripwire', amount: terms.tripwire * x },
    { term: 'memory', amount: level === before ? terms.memory : 0 },
  ];
  situation.journal?.events.push({
    kind: 'moscowChose',
    turn: situation.month.index + 1,
    axis: AXES[index] as Axis,
    level,
    before,
    terms: chosen.filter(({ amount }) => amount !== 0),
  });
}
