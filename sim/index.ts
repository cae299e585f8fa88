/**
 * The model's public surface. Everything a player, an instructor or a test can do goes through these functions; plain
 * data goes in and comes out. Nothing here reads a clock, a file or a locale.
 */

export type { Campaign, Phase } from './campaign.ts';
export { hashesOf, type Hashes } from './catalogue/hashes.ts';
export { compileRules, rulesFor, type Rules } from './rules.ts';
export { strayNames, type StrayName } from './catalogue/names.ts';
export { lockedBecause } from './commands/order.ts';
export { monthNumber, monthText } from './schema/months.ts';
export { canonicalText } from './catalogue/canonical.ts';
export type * from './catalogue/types.ts';
export type * from './catalogue/scenario-types.ts';
export type { CatalogueData } from './catalogue/data.ts';
export * from './schema/vocabulary.ts';
export { applyCommand, legalCommands, type CommandResult } from './commands/apply.ts';
export type { Command, Refusal, RefusalCode } from './schema/commands.ts';
export * from './schema/events.ts';
export { chanceSteps, type ChanceStep } from './incidents/chance-steps.ts';
export { READINGS, type Reading, type ReadingScope } from './incidents/readings.ts';
export type { Cause, Journal, LedgerRow } from './schema/journal.ts';
export type { Quantity } from './schema/quantity.ts';
export { leadMonths } from './mandate/orders.ts';
export { monthlyPrice } from './mandate/price.ts';
export { willingShare } from './mandate/reading.ts';
export * from './schema/settings.ts';
export { SECTOR_LIMIT } from './schema/slots.ts';
export { tracingReader } from './parameters/reader.ts';
export type { Mechanism, ParameterReader } from './schema/mechanisms.ts';
export type { ScenarioRules } from './catalogue/scenario.ts';
export type { OtherLuck } from './random/streams.ts';
export { PARAMETER_NAMES, type ParameterBook, type ParameterBookData } from './schema/parameters.ts';
export { policies, type PolicyId } from './policies/index.ts';
export { bestOption, presetFor, middle, playCampaign, playMonth, type Policy } from './policies/policy.ts';
export { accountOf, imbalance, ledgerFor, type Account } from './report/ledger.ts';
export {
  recordedCourse,
  recordedMonths,
  type RecordedCause,
  type RecordedIncident,
  type RecordedMonth,
} from './report/recorded.ts';
export { debriefOf, incidentAt, monthOf, trueValue, type Debrief } from './report/debrief.ts';
export { strongestEffect, type Effect } from './report/effect.ts';
export { FAMILIES_TOLD, type FamilyTold } from './report/families.ts';
export * from './report/months.ts';
export { missesOf, outsideBy, tellingMisses, type Miss } from './report/misses.ts';
export { pushesOn, type Push } from './report/pushes.ts';
export { inHundredths, shownAmounts } from './report/rounding.ts';
export { journalOf, recordMonth } from './report/record.ts';
export * from './report/telling.ts';
export {
  MOST_POINTS,
  mostMoved,
  objectiveIndicators,
  turningPoints,
  type Lead,
  type TurningPoint,
} from './report/turning.ts';
export { yardstickOf, type Measured } from './report/yardstick.ts';
export { cardOf, reportCard, type ReportLine, type Verdict } from './report/report-card.ts';
export {
  beliefOf,
  doubtOf,
  EVEN_ODDS,
  hardestPress,
  type BeliefFacts,
  type BeliefSeen,
  type DoubtFacts,
  type PressureFacts,
} from './report/belief.ts';
export {
  differenceOf,
  gapAccount,
  type CampaignDifference,
  type CauseApart,
  type Course,
  type Gap,
  type GapAccount,
  type IncidentApart,
  type IncidentsApart,
  type Parting,
  type PartingAct,
} from './report/difference.ts';
export { taleOf, type RungCourse, type TaleFact, type TaleFigure, type TalePeriod } from './report/tale.ts';
export {
  endingOf,
  recordOf,
  playAgain,
  plainLabel,
  toRunFile,
  type PlayableRun,
  type Replay,
  type RunContents,
} from './run/run-file.ts';
export {
  ACT_KINDS,
  actsOf,
  isCommand,
  standingActs,
  standingCommands,
  standingEntries,
  type Act,
  type Predicate,
  type RunAct,
  type WorldAct,
} from './run/acts.ts';
export { CAUSES_KEPT } from './run/causes.ts';
export { missingFrom, rulesForRun, type EditionOfRun } from './run/edition.ts';
export * from './run/types.ts';
export { replayRun } from './run/verify.ts';
export { startCampaign, type StartOptions } from './start.ts';
export { createBoard, type Board } from './board.ts';
export { digestMonth } from './turn/digest.ts';
export {
  COLUMNS,
  INDICATORS,
  INDICATOR_NAMES,
  PILLARS,
  START_COLUMNS,
  TELLING,
  type Column,
  type Indicator,
  type StartColumn,
} from './schema/columns.ts';
export { assertSound } from './world/world.ts';
export { digestNumbers, digestText } from './world/digest.ts';
export * from './view/types.ts';
export { ESTIMATED } from './view/estimates.ts';
export { viewFor } from './view/view.ts';
