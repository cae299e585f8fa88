/**
 * Moscow's hostility, neutrality as seen, legitimacy and Kyiv's confidence: each moves part of the way towards what the
 * state of things calls for, with one row for each thing that calls. Claims C06, C12, C14, C16, C18, C19, C20, C24.
 */

import type { Situation } from '../situation.ts';
import { change } from '../ledger/change.ts';
import type { Cause } from '../schema/journal.ts';
import { inForce, inForceAt, troopsInside, unconsentedPresence } from '../mandate/reading.ts';
import { valueOfOption } from '../schema/settings.ts';
import { FIRST_SLOT } from '../schema/slots.ts';
import { saturation, share } from '../numbers/grid.ts';
import { READINGS } from '../incidents/readings.ts';
import { goingWell } from '../theatre/phase.ts';
import { at } from '../world/world.ts';
import { parametersOf } from '../parameters/reader.ts';

/** How heavy the protection is, 0 to 1: batteries and layers, as Moscow sees them. Claim C24. */
function heaviness(situation: Situation): number {
  const { rules } = situation;
  const { presence } = parametersOf(situation, 'heaviness');
  let layers = 0;
  for (let sector = 0; sector < rules.sectors.length; sector += 1) {
    layers +=
      inForceAt(situation, FIRST_SLOT.shortBatteries, sector) +
      2 * inForceAt(situation, FIRST_SLOT.mediumBatteries, sector) +
      3 * inForceAt(situation, FIRST_SLOT.longBatteries, sector) +
      (inForceAt(situation, FIRST_SLOT.electronicWarfare, sector) +
        inForceAt(situation, FIRST_SLOT.hardening, sector) +
        inForceAt(situation, FIRST_SLOT.quickReaction, sector)) /
        3;
  }
  return saturation(layers, presence.halfLayers);
}

const cause = (id: string, claim: string, parameter: string): Cause => ({ id, claim, parameter });

const INVITATION = valueOfOption('basis', 'invitation');

const HOSTILITY = {
  fades: cause('hostility.fades', 'C06', 'hostility.pace'),
  uniforms: cause('hostility.uniforms', 'C19', 'hostility.uniforms'),
  teeth: cause('hostility.teeth', 'C18', 'hostility.teeth'),
  layers: cause('hostility.layers', 'C24', 'hostility.layers'),
  crews: cause('hostility.crews', 'C33', 'hostility.crews'),
  paper: cause('hostility.paper', 'C06', 'hostility.paper'),
  strikes: cause('hostility.deepStrikes', 'C08', 'hostility.strikes'),
  talks: cause('hostility.talks', 'C03', 'hostility.talks'),
  sanctions: cause('hostility.sanctions', 'C38', 'hostility.sanctions'),
  industry: cause('hostility.industry', 'C38', 'hostility.industry'),
  training: cause('hostility.training', 'C13', 'hostility.training'),
  backed: cause('hostility.backed', 'C29', 'hostility.backed'),
  umbrella: cause('hostility.umbrella', 'C13', 'hostility.umbrella'),
  label: cause('hostility.label', 'C14', 'hostility.label'),
  noVote: cause('hostility.noVote', 'C19', 'hostility.noVote'),
};

/** Share of the sectors with troops in which the batteries cover towns too: there the force takes part in the air war. */
function umbrellaShare(situation: Situation): number {
  const { rules, world } = situation;
  let standing = 0;
  let covering = 0;
  for (let sector = 0; sector < rules.sectors.length; sector += 1) {
    if (at(world.troops, sector) <= 0) continue;
    standing += 1;
    covering += inForceAt(situation, FIRST_SLOT.airDefence, sector);
  }
  return standing > 0 ? covering / standing : 0;
}

/** Moscow's hostility for a month. */
export function hostilityMoves(situation: Situation): void {
  const { world } = situation;
  const { hostility: p } = parametersOf(situation, 'hostilityMoves');
  const move = (amount: number, why: Cause): void => void change(situation, 'hostility', amount, why);
  move(p.pace * (p.rest - at(world.hostility, 0)), HOSTILITY.fades);
  const present = unconsentedPresence(situation);
  move(p.uniforms * present, HOSTILITY.uniforms);
  move((p.teeth * present * inForce(situation, FIRST_SLOT.roe)) / 4, HOSTILITY.teeth);
  const heavy = heaviness(situation);
  move(p.layers * heavy, HOSTILITY.layers);
  move(p.crews * heavy * inForce(situation, FIRST_SLOT.crews), HOSTILITY.crews);
  move(p.paper * inForce(situation, FIRST_SLOT.terms), HOSTILITY.paper);
  move(p.strikes * at(world.deepStrikes, 0), HOSTILITY.strikes);
  move(-p.talks * at(world.talks, 0), HOSTILITY.talks);
  move(p.sanctions * (inForce(situation, FIRST_SLOT.sanctions) - 1), HOSTILITY.sanctions);
  move((p.industry * inForce(situation, FIRST_SLOT.industry)) / 2, HOSTILITY.industry);
  move(p.training * trainingShare(situation), HOSTILITY.training);
  move((p.backed * at(world.backing, 0)) / 4, HOSTILITY.backed);
  move(p.umbrella * heavy * umbrellaShare(situation), HOSTILITY.umbrella);
  if (inForce(situation, FIRST_SLOT.label) === 0) move(p.label * present, HOSTILITY.label);
  if (inForce(situation, FIRST_SLOT.basis) === INVITATION) move(p.noVote * present, HOSTILITY.noVote);
}

const NEUTRALITY = {
  returns: cause('neutrality.returns', 'C19', 'neutrality.pace'),
  uniforms: cause('neutrality.uniforms', 'C19', 'neutrality.uniforms'),
  layers: cause('neutrality.layers', 'C24', 'neutrality.layers'),
  strikes: cause('neutrality.strikes', 'C12', 'neutrality.strikes'),
  teeth: cause('neutrality.teeth', 'C18', 'neutrality.teeth'),
  monitors: cause('neutrality.monitors', 'C13', 'neutrality.monitors'),
  label: cause('neutrality.label', 'C14', 'neutrality.label'),
};

/** How neutral the force is seen to be, for a month. */
export function neutralityMoves(situation: Situation): void {
  const { world } = situation;
  const { neutrality: p } = parametersOf(situation, 'neutralityMoves');
  const move = (amount: number, why: Cause): void => void change(situation, 'neutrality', amount, why);
  move(p.pace * (p.rest - at(world.neutrality, 0)), NEUTRALITY.returns);
  move(-p.uniforms * unconsentedPresence(situation), NEUTRALITY.uniforms);
  move(-p.layers * heaviness(situation), NEUTRALITY.layers);
  move(-p.teeth * inForce(situation, FIRST_SLOT.roe), NEUTRALITY.teeth);
  const tempo = at(world.deepStrikes, 0) + saturation(at(world.launched, 0), p.halfLaunched);
  move(-p.strikes * tempo, NEUTRALITY.strikes);
  move(p.monitors * at(world.verification, 0), NEUTRALITY.monitors);
  // A name of watchers helps as far as the force carries what watchers carry.
  const named = inForce(situation, FIRST_SLOT.label) > 0 ? 1 - inForce(situation, FIRST_SLOT.roe) / 4 : 0;
  move(p.label * named, NEUTRALITY.label);
}

const LEGITIMACY = {
  basis: cause('legitimacy.basis', 'C16', 'legitimacy.basisWeight'),
  status: cause('legitimacy.status', 'C20', 'legitimacy.statusWeight'),
  label: cause('legitimacy.label', 'C14', 'legitimacy.labelCosts'),
  teeth: cause('legitimacy.teeth', 'C18', 'legitimacy.teethCosts'),
};

/** Legitimacy for a month: it moves towards what basis, status and label give, less for teeth without a basis. */
export function legitimacyMoves(situation: Situation): void {
  const { world } = situation;
  const { legitimacy: p } = parametersOf(situation, 'legitimacyMoves');
  const now = at(world.legitimacy, 0);
  const byBasis = [
    p.invitation,
    at(world.consensusMonths, 0) > 0 ? p.consensus : p.pending,
    at(world.councilMandate, 0) === 1 ? p.council : p.invitation,
  ];
  const basis = byBasis[inForce(situation, FIRST_SLOT.basis)] as number;
  const move = (amount: number, why: Cause): void => void change(situation, 'legitimacy', p.pace * amount, why);
  move(p.basisWeight * (basis - now), LEGITIMACY.basis);
  move(p.statusWeight * (inForce(situation, FIRST_SLOT.sofa) / 2 - now), LEGITIMACY.status);
  move(-p.labelCosts * READINGS.uncoveredLabel.read(situation, 0), LEGITIMACY.label);
  move((-p.teethCosts * inForce(situation, FIRST_SLOT.roe) * (1 - basis)) / 4, LEGITIMACY.teeth);
}

const FINAL_STATUS = valueOfOption('agenda', 'finalStatus');

const CONFIDENCE = {
  presence: cause('confidence.presence', 'C06', 'confidence.presenceWeight'),
  paper: cause('confidence.paper', 'C06', 'confidence.paperWeight'),
  means: cause('confidence.means', 'C29', 'confidence.meansWeight'),
  quiet: cause('confidence.quiet', 'C06', 'confidence.quietWeight'),
  training: cause('confidence.training', 'C13', 'confidence.trainingHelps'),
  immunity: cause('confidence.immunity', 'C20', 'confidence.immunity'),
  label: cause('confidence.label', 'C14', 'confidence.label'),
  industry: cause('confidence.industry', 'C38', 'confidence.industry'),
  eased: cause('confidence.eased', 'C38', 'confidence.eased'),
  traded: cause('confidence.traded', 'C05', 'confidence.traded'),
};

/** How much of the force trains Ukrainian units in the country, 0 to 1. */
function trainingShare(situation: Situation): number {
  const { rules, world } = situation;
  const { presence } = parametersOf(situation, 'trainingShare');
  let training = 0;
  for (let sector = 0; sector < rules.sectors.length; sector += 1) {
    if (rules.sectors[sector]?.inside !== true) continue;
    training += at(world.troops, sector) * inForceAt(situation, FIRST_SLOT.training, sector);
  }
  return saturation(training, presence.halfSector);
}

/** Kyiv's confidence for a month: what stands there counts for more than binding paper, and that for more than words. */
export function confidenceMoves(situation: Situation): void {
  const { world } = situation;
  const { confidence: p, grid, presence } = parametersOf(situation, 'confidenceMoves');
  const now = at(world.confidence, 0);
  const paper = (at(world.signedTerms, 0) + inForce(situation, FIRST_SLOT.terms)) / 2;
  const means = (at(world.backing, 0) / 4 + situation.month.stockShare) / 2;
  const quiet = share(goingWell(situation) - at(world.dark, 0) / grid.darkScale);
  const toward = (weight: number, level: number, why: Cause): void =>
    void change(situation, 'confidence', p.pace * weight * (level - now), why);
  toward(p.presenceWeight, saturation(troopsInside(situation), presence.halfTroops), CONFIDENCE.presence);
  toward(p.paperWeight, paper, CONFIDENCE.paper);
  toward(p.meansWeight, means, CONFIDENCE.means);
  toward(p.quietWeight, quiet, CONFIDENCE.quiet);
  const move = (amount: number, why: Cause): void => void change(situation, 'confidence', p.pace * amount, why);
  move(p.trainingHelps * trainingShare(situation), CONFIDENCE.training);
  move((-p.immunity * inForce(situation, FIRST_SLOT.sofa)) / 2, CONFIDENCE.immunity);
  if (inForce(situation, FIRST_SLOT.label) === 0) move(p.label, CONFIDENCE.label);
  move((p.industry * inForce(situation, FIRST_SLOT.industry)) / 2, CONFIDENCE.industry);
  move(p.eased * (inForce(situation, FIRST_SLOT.sanctions) - 1), CONFIDENCE.eased);
  const isTraded = inForce(situation, FIRST_SLOT.venue) > 0 && inForce(situation, FIRST_SLOT.agenda) === FINAL_STATUS;
  if (isTraded) move(-p.traded, CONFIDENCE.traded);
}
