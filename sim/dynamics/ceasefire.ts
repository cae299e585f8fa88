/**
 * The ceasefire. Violations a day = V0 x (1 - S)^g, with V0 about 750 (smm.base2020). Strength S wears down by
 * wear x exp(-k_v verification - k_t terms): a bare truce is back at the old level within weeks, a verified one decays
 * over a year (targets T03, T04); it gains where both sides are seen to comply. Claims C04, C08, C12, C13.
 */

import type { Situation } from '../situation.ts';
import { change, setTo } from '../ledger/change.ts';
import type { Cause } from '../schema/journal.ts';
import { answerToFear, inForce, inForceAt, lineHeld } from '../mandate/reading.ts';
import { valueOfOption } from '../schema/settings.ts';
import { FIRST_SLOT } from '../schema/slots.ts';
import { isTruce } from '../theatre/phase.ts';
import { drawDeaths } from '../theatre/protection.ts';
import { deviation } from '../numbers/distributions.ts';
import { exp, power } from '../numbers/elementary.ts';
import { between, saturation, share } from '../numbers/grid.ts';
import { AXES } from '../schema/vocabulary.ts';
import { at } from '../world/world.ts';
import type { ParameterBook } from '../schema/parameters.ts';
import { parametersOf } from '../parameters/reader.ts';
import { luckFor, ONCE, SLOT, STREAM } from '../random/slots.ts';

const bareTruce: Cause = { id: 'ceasefire.wear', claim: 'C04', parameter: 'ceasefire.wear' };
const pressed: Cause = { id: 'ceasefire.pressed', claim: 'C13', parameter: 'ceasefire.pressCosts' };
const strikes: Cause = { id: 'ceasefire.deepStrikes', claim: 'C08', parameter: 'ceasefire.strikeCosts' };
const complied: Cause = { id: 'ceasefire.compliance', claim: 'C13', parameter: 'ceasefire.complianceHelps' };
const talksHelp: Cause = { id: 'ceasefire.talks', claim: 'C05', parameter: 'ceasefire.talksHelp' };
const openWar: Cause = { id: 'ceasefire.war', parameter: 'ceasefire.violationsAtWar' };
const followsStrength: Cause = { id: 'violations.strength', parameter: 'ceasefire.violationsAtWar' };
const chance: Cause = { id: 'violations.chance', parameter: 'ceasefire.violationsNoise' };
const alongTheLine: Cause = { id: 'civilians.line', parameter: 'ceasefire.civiliansPerViolation' };

const LINE = AXES.indexOf('line');
const AUSTRIA = valueOfOption('venue', 'austria');

/**
 * How far violations can be seen and attributed, 0 to 1: means that both sides leave in place, monitors along the
 * line as far as nobody blocks them and their rotation is not late, American intelligence, and a consensus mission where there is one.
 */
export function verificationNow(situation: Situation): number {
  const { rules, world } = situation;
  const { ceasefire, presence } = parametersOf(situation, 'verificationNow');
  let monitored = 0;
  for (let sector = 0; sector < rules.sectors.length; sector += 1) {
    const lineShare = rules.sectors[sector]?.lineShare ?? 0;
    if (lineShare <= 0 || inForceAt(situation, FIRST_SLOT.monitoring, sector) === 0) continue;
    const open =
      at(world.unwatched, 0) > 0 ? 0 : 1 - Math.max(at(world.blocked, sector), at(world.rotationGap, sector));
    const outside = 1 - (ceasefire.wallsBlind * inForceAt(situation, FIRST_SLOT.hardening, sector)) / 3;
    monitored += lineShare * saturation(at(world.troops, sector), presence.halfSector) * open * outside;
  }
  return share(
    ceasefire.baseVerification +
      ceasefire.monitorsSee * monitored +
      ceasefire.intelligenceSees * at(world.flow, 1) +
      (at(world.consensusMonths, 0) > 0 ? ceasefire.consensusSees : 0) +
      (inForce(situation, FIRST_SLOT.venue) === AUSTRIA ? ceasefire.hostSees : 0) -
      ceasefire.jammingBlinds * jammingAlong(situation),
  );
}

/** How far jamming along the line disturbs everybody's radio, monitors' too, 0 to 1. */
function jammingAlong(situation: Situation): number {
  let level = 0;
  for (let sector = 0; sector < situation.rules.sectors.length; sector += 1) {
    const lineShare = situation.rules.sectors[sector]?.lineShare ?? 0;
    level += (lineShare * inForceAt(situation, FIRST_SLOT.electronicWarfare, sector)) / 3;
  }
  return level;
}

/** A month of the ceasefire, or of a war without one; then violations and those they kill. */
export function ceasefireMoves(situation: Situation): void {
  const { world } = situation;
  const { ceasefire } = parametersOf(situation, 'ceasefireMoves');
  world.verification[0] = verificationNow(situation);
  // In war no word that is given holds longer than the month.
  if (isTruce(situation)) truceMoves(situation, ceasefire);
  else setTo(situation, 'ceasefire', 0, openWar);
  countViolations(situation, ceasefire);
}

/**
 * What holds the line, as an exponent on its wear: what is seen, what is signed, who stands there, and the answer that
 * Moscow believes they would give. Claims C04, C13, C25.
 */
function holdingOf(situation: Situation, ceasefire: ParameterBook['ceasefire']): number {
  const { world } = situation;
  const held = lineHeld(situation);
  return (
    ceasefire.verificationHolds * at(world.verification, 0) +
    ceasefire.termsHold * at(world.signedTerms, 0) +
    ceasefire.presenceHolds * held +
    ceasefire.answerHolds * held * at(world.belief, 0) * answerToFear(situation)
  );
}

/** Wear, pressure, compliance, talks. */
function truceMoves(situation: Situation, ceasefire: ParameterBook['ceasefire']): void {
  const { world } = situation;
  const seen = at(world.verification, 0);
  const held = at(world.ceasefire, 0);
  const hold = exp(-holdingOf(situation, ceasefire));
  change(situation, 'ceasefire', -ceasefire.wear * hold * saturation(held, ceasefire.wearHalf), bareTruce);
  const level = at(world.level, LINE);
  change(situation, 'ceasefire', -ceasefire.pressCosts * level, pressed);
  change(situation, 'ceasefire', -ceasefire.strikeCosts * at(world.deepStrikes, 0), strikes);
  const quiet = share(1 - level / 2) * (1 - at(world.deepStrikes, 0));
  world.compliance[0] = at(world.compliance, 0) + ceasefire.compliancePace * (quiet - at(world.compliance, 0));
  const trust = at(world.compliance, 0) * between(ceasefire.unseenTrust, 1, seen) * (1 - at(world.ceasefire, 0));
  change(situation, 'ceasefire', ceasefire.complianceHelps * trust, complied);
  const real = between(ceasefire.emptyTalks, 1, at(world.signedTerms, 0));
  change(
    situation,
    'ceasefire',
    ceasefire.talksHelp * real * at(world.talks, 0) * (1 - at(world.ceasefire, 0)),
    talksHelp,
  );
}

/** Violations a day at this strength, without chance. */
export function violationsAt(situation: Situation, strength: number): number {
  const { ceasefire } = parametersOf(situation, 'violationsAt');
  return ceasefire.violationsAtWar * power(1 - strength, ceasefire.violationsPower);
}

function countViolations(situation: Situation, ceasefire: ParameterBook['ceasefire']): void {
  const { world } = situation;
  const luck = (slot: number): number => luckFor(situation, STREAM.force, ONCE, slot);
  const expected = violationsAt(situation, at(world.ceasefire, 0));
  setTo(situation, 'violations', expected, followsStrength);
  change(situation, 'violations', expected * ceasefire.violationsNoise * deviation(luck(SLOT.violations)), chance);
  // An early mission opens corridors, as far as it stands on the line.
  const corridors = 1 - inForce(situation, FIRST_SLOT.timing) * ceasefire.corridorsSave * lineHeld(situation);
  const killed = drawDeaths(
    ceasefire.civiliansPerViolation * at(world.violations, 0) * corridors,
    luck(SLOT.alongTheLine),
    Infinity,
  );
  change(situation, 'civiliansKilled', killed, alongTheLine);
}
