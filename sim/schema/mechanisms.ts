/** Who reads parameters, and who may hand them out. */

import type { ParameterBook } from './parameters.ts';

/** Every mechanism that has parameters, by the name of its function or, for readings, of its table. */
export const MECHANISMS = [
  'alarmMoves',
  'answerToFear',
  'beginMonth',
  'beliefDrifts',
  'breakTruce',
  'ceasefireMoves',
  'confidenceMoves',
  'costMoves',
  'credibilityMoves',
  'damageSite',
  'endingNow',
  'exitMoves',
  'fullStocks',
  'generationShare',
  'heatMoves',
  'heatOf',
  'heaviness',
  'holdElection',
  'holdRound',
  'hostilityMoves',
  'kyivChooses',
  'lawMoves',
  'legitimacyMoves',
  'lightNow',
  'lineHeld',
  'lowMonthsCount',
  'measureFor',
  'meetRaid',
  'monthlyPrice',
  'moscowChooses',
  'moscowLearns',
  'neutralityMoves',
  'partnersDeliver',
  'partnersFeel',
  'placeOrder',
  'prospectOf',
  'protectionFactor',
  'raidTheGrid',
  'readings',
  'recommit',
  'renewConsensus',
  'repairSites',
  'routineDeaths',
  'spreadCover',
  'spreadPower',
  'startCampaign',
  'stocksMove',
  'strainOf',
  'supportFor',
  'swingBallistic',
  'talksMove',
  'tasksMove',
  'unconsentedPresence',
  'verificationNow',
  'violationsAt',
  'voteInCouncil',
] as const;

/** The name of a mechanism that has parameters. */
export type Mechanism = (typeof MECHANISMS)[number];

/** Gives a mechanism the book that it reads. Values must be those of the book that comes in, or results change. */
export type ParameterReader = (mechanism: Mechanism, book: ParameterBook) => ParameterBook;
