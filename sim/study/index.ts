/**
 * The study's public surface: arms, their player, effects and sweeps. A door of its own, so that a page which only plays
 * does not load it; it stands on the model's public surface. Nothing here is global: what is played on is handed in, and
 * what comes out is plain data.
 */

export {
  also,
  NO_EARLY_END,
  type Arm,
  type Base,
  type Change,
  type Choices,
  type Held,
  type PartnerChange,
} from './arm.ts';
export { bookWith, parameterPaths, quantityAt, valuesAt } from './book.ts';
export { ARM_MANDATE, catalogueOf, dataOf, mandateOf, scenarioOf } from './catalogue.ts';
export { difference, hazardRatio, ratioDifference, ratioOf, slope, type Ratio } from './effect.ts';
export { figureOf, needsRecord, type Endpoint } from './endpoint.ts';
export * from './figure.ts';
export {
  bootstrap,
  halfWidth,
  LEVEL,
  levelForAll,
  meanOf,
  pairedMean,
  quantilesOf,
  shareOf,
  winsOf,
  type Effect,
  type Wins,
} from './interval.ts';
export { normalQuantile } from './normal.ts';
export type { Played, PlayedIncident, PlayedMonth } from './played.ts';
export { openPlayer, type Player } from './player.ts';
export { batchesOf, firstSeeds, seedList, type Seeds } from './seeds.ts';
export {
  bothEnds,
  CHUNK,
  chunkPlayer,
  chunksOf,
  gather,
  gridOf,
  type ArmValues,
  type BothEnds,
  type Chunk,
  type PlayedChunk,
  type SweepJob,
} from './sweep.ts';
