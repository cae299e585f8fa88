/**
 * The mechanism of each claim, made neutral: without it the claim has to fail. Where the comparisons of a claim rest on
 * different mechanisms, theirs stand beside them in `ledger/`, and what stands here is for the rest.
 */

import type { Neutral } from './setup/neutral.ts';

const CONSENT_NOWHERE: Neutral = {
  parameters: {
    'moscow.consentPrice': 0,
    'hostility.uniforms': 0,
    'hostility.teeth': 0,
    'hostility.label': 0,
    'hostility.noVote': 0,
    'neutrality.uniforms': 0,
    'heat.friction': 0,
    'heat.coolingConsent': 0,
    'law.consentLoss': 0,
  },
  flat: { noConsent: 'everywhere', consent: 'everywhere' },
};

const LAW_AND_PLAN_NOWHERE: Readonly<Record<string, number>> = {
  'partners.deliverLaw': 0,
  'partners.deliverPlan': 0,
  'partners.deliverBacking': 0,
  'partners.noExitDrift': 0,
  'credibility.plan': 0,
  'legitimacy.statusWeight': 0,
  'moscow.knownThresholds': 0,
};

const LEGAL = ['legal-challenge', 'status-dispute'];

/** By claim. */
export const MUTATIONS: Readonly<Record<string, Neutral>> = {
  C01: CONSENT_NOWHERE,
  C02: { without: ['red-line-warning/unsettle'] },
  C03: {
    parameters: { 'talks.textPresence': 0, 'talks.attendHostility': 0, 'talks.attendNeutral': 0, 'talks.textTruce': 0 },
  },
  C04: {
    parameters: {
      'ceasefire.termsHold': 0,
      'ceasefire.emptyTalks': 1,
      'moscow.termsPrice': 0,
      'talks.textVerbal': 0,
      'talks.bindingPace': 1,
      'talks.signBinding': 0.3,
      'talks.signVerbal': 0.3,
      'hostility.paper': 0,
      'confidence.paperWeight': 0,
    },
    flat: { boundTerms: 'everywhere' },
  },
  C05: {
    parameters: {
      'talks.attendVenue': 0,
      'talks.textVenue': 0,
      'talks.holySeeLends': 0,
      'talks.hostTerms': 0,
      'ceasefire.termsHold': 0,
      'ceasefire.emptyTalks': 1,
      'moscow.termsPrice': 0,
      'hostility.paper': 0,
      'confidence.paperWeight': 0,
    },
    flat: { boundTerms: 'everywhere' },
  },
  C06: {
    parameters: {
      'confidence.presenceWeight': 0,
      'confidence.paperWeight': 0,
      'confidence.trainingHelps': 0,
      'confidence.quietWeight': 0,
      'hostility.uniforms': 0,
      'hostility.teeth': 0,
      'hostility.layers': 0,
      'hostility.crews': 0,
      'hostility.umbrella': 0,
      'hostility.training': 0,
      'hostility.paper': 0,
    },
    without: ['*/shift/confidence', '*/shift/hostility'],
    flat: { kyivDoubts: 'everywhere' },
  },
  C07: { harmless: true, parameters: { 'air.massDamage': 0 } },
  C08: {
    parameters: {
      'heat.strikes': 0,
      'ceasefire.strikeCosts': 0,
      'ceasefire.complianceHelps': 0,
      'hostility.strikes': 0,
      'neutrality.strikes': 0,
      'moscowInfrastructure.gain': 0,
    },
    flat: { deepStrikes: 'everywhere' },
  },
  C09: {
    parameters: { 'air.footageLoss': 0 },
    flat: { openDisclosure: 'everywhere', footageHere: 'everywhere' },
  },
  C10: { flat: { guarded: 'everywhere', unguarded: 'everywhere', guardedHere: 'everywhere' } },
  C11: {
    parameters: { 'grid.darkScale': 1e9, 'kyiv.strikeDark': 0 },
    flat: { kyivDoubts: 'everywhere', weakCeasefire: ['kyiv-asks-for-more'], escalated: ['kyiv-asks-for-more'] },
    without: ['*/support'],
  },
  C12: { parameters: { 'neutrality.strikes': 0 }, without: ['kyiv-strikes-oil/shift/neutrality'] },
  C14: {
    parameters: { 'legitimacy.labelCosts': 0, 'neutrality.label': 0, 'hostility.label': 0, 'confidence.label': 0 },
    flat: { uncoveredLabel: 'everywhere' },
  },
  C15: { parameters: { 'law.adoptedWithConsent': 0.5, 'law.adoptedWithoutConsent': 0.5 } },
  C16: {
    parameters: {
      'legitimacy.invitation': 0.7,
      'legitimacy.consensus': 0.7,
      'legitimacy.council': 0.7,
      'legitimacy.pending': 0.7,
    },
    flat: { uncoveredLabel: LEGAL, lowLegitimacy: LEGAL },
  },
  C17: { parameters: { 'law.lapseBase': 0, 'law.lapseRung': 0, 'law.lapseHostility': 0 } },
  C18: {
    parameters: { 'legitimacy.teethCosts': 0, 'hostility.teeth': 0 },
    flat: { teeth: 'everywhere', lowLegitimacy: LEGAL },
  },
  C19: CONSENT_NOWHERE,
  C20: {
    parameters: { 'engagement.lateUnsettled': 0, 'legitimacy.statusWeight': 0 },
    flat: { unsettledStatus: 'everywhere', lowLegitimacy: LEGAL },
  },
  C21: {
    parameters: {
      'engagement.vagueSpread': 0,
      'moscow.knownThresholds': 0,
      'partners.deliverPlan': 0,
      'credibility.plan': 0,
    },
    flat: { vagueTriggers: 'everywhere' },
  },
  C22: {
    parameters: { 'heat.excess': 0, 'heat.killed': 0, 'heat.provocation': 0 },
    prevents: 0.3,
    answer: 0.9,
    exposes: 1,
  },
  C23: {
    parameters: {
      'casualties.hardeningSaves': 0,
      'casualties.evacuationSaves': 0,
      'casualties.quickReactionSaves': 0,
      'casualties.jammingSaves': 0,
      'air.coverEffect': 0,
      'air.jammingCover': 0,
      'ceasefire.jammingBlinds': 0,
    },
    flat: { thinCover: 'everywhere', batteriesHere: 'everywhere' },
  },
  C24: {
    parameters: {
      'casualties.hardeningSaves': 0,
      'casualties.evacuationSaves': 0,
      'casualties.quickReactionSaves': 0,
      'casualties.jammingSaves': 0,
      'air.coverEffect': 0,
      'air.jammingCover': 0,
      'hostility.layers': 0,
      'hostility.crews': 0,
      'hostility.umbrella': 0,
      'neutrality.layers': 0,
      'neutrality.monitors': 0,
    },
    flat: { thinCover: 'everywhere', batteriesHere: 'everywhere', lowNeutrality: 'everywhere' },
  },
  C25: { parameters: { 'moscow.testWorth': 0 } },
  C26: {
    parameters: { 'air.shotsDrone': 0, 'air.shotsCruise': 0, 'air.shotsBallistic': 0, 'air.stockWeight': 0 },
  },
  C27: {
    flat: {
      longStay: 'everywhere',
      troopsHere: 'everywhere',
      presence: 'everywhere',
      batteriesHere: 'everywhere',
      nationalUpkeep: 'everywhere',
      lowIntelligence: 'everywhere',
    },
  },
  C28: {
    parameters: { 'partners.burdenShock': 0, 'partners.electionSwing': 0 },
    flat: { burdened: 'everywhere', electionNear: 'everywhere' },
  },
  C29: {
    parameters: {
      'engagement.unbackedAnswer': 1,
      'belief.backing': 0,
      'credibility.backing': 0,
      'partners.deliverBacking': 0,
      'partners.unlifted': 1,
      'price.unsupplied': 1,
      'ceasefire.intelligenceSees': 0,
      'hostility.backed': 0,
      'partners.dependence': 0,
      'confidence.meansWeight': 0,
      'stocks.american': 1,
      'stocks.european': 1,
    },
    flat: { lowIntelligence: 'everywhere' },
    without: ['washington-terms/shift', 'washington-terms/support', 'aid-pause/shift', 'aid-pause/unsettle'],
  },
  C31: {
    parameters: {
      'presence.earlyPace': 1,
      'presence.deployAbove': 0,
      'ceasefire.corridorsSave': 0,
      'partners.goingEarly': 0,
    },
    flat: { earlyMission: 'everywhere' },
  },
  C32: {
    parameters: {
      ...CONSENT_NOWHERE.parameters,
      'law.consentGain': 1000,
      'law.consentRobust': 1,
      'law.consentBroken': 0,
    },
    flat: { noConsent: 'everywhere' },
  },
  C33: { parameters: { 'air.kyivCrews': 1, 'hostility.crews': 0 }, flat: { coalitionCrews: 'everywhere' } },
  C34: {
    parameters: {
      'partners.noExitDrift': 0,
      'partners.dateHelps': 0,
      'partners.openEndDrift': 0,
      'partners.deliverPlan': 0,
      'credibility.plan': 0,
      'exit.electionsEarliest': 999,
      'exit.withdrawalEarliest': 999,
      'exit.finalStatusTalks': 2,
    },
  },
  C39: { parameters: LAW_AND_PLAN_NOWHERE, flat: { vagueTriggers: 'everywhere' } },
  C40: { parameters: LAW_AND_PLAN_NOWHERE },
};
