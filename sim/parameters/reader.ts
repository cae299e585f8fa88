/**
 * How a mechanism comes by its parameters: it asks once, by its own name. Normally that gives the plain book; a campaign
 * that was started with a reader asks the reader, which can then say which mechanism leans on which parameter.
 */

import type { Campaign } from '../campaign.ts';
import type { ParameterBook } from '../schema/parameters.ts';

/** Every mechanism that has parameters, by the name of its function or, for readings, of its table. */
export const MECHANISMS = [
  'answerToFear',
  'beginMonth',
  'beliefDrifts',
  'ceasefireMoves',
  'collapseChance',
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

/** The book as this mechanism is to read it. */
export function parametersOf({ reader, rules }: Campaign, mechanism: Mechanism): ParameterBook {
  return reader === null ? rules.p : reader(mechanism, rules.p);
}

/** A reader that changes nothing and notes each value that is read, as "group.name". */
export function tracingReader(note: (mechanism: Mechanism, parameter: string) => void): ParameterReader {
  return (mechanism, book) => {
    const traced = Object.entries(book).map(([group, values]) => [
      group,
      new Proxy(values, {
        get(target, name) {
          if (typeof name === 'string') note(mechanism, `${group}.${name}`);
          return Reflect.get(target, name) as unknown;
        },
      }),
    ]);
    return Object.fromEntries(traced) as ParameterBook;
  };
}
