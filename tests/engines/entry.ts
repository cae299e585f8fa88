/**
 * What every engine runs: one function that plays a campaign for each seed and gives its digest.
 * It is bundled into one script without imports, since a bare engine has none.
 */

import built from 'virtual:shipped-edition';
import {
  applyCommand,
  compileRules,
  digestMonth,
  digestText,
  plainLabel,
  playMonth,
  policies,
  startCampaign,
  toRunFile,
  type Policy,
} from '../../sim/index.ts';
import { randomCommand, randomNumbers } from '../sim/play/chooser.ts';

const { catalogue } = built.seeds;

const rules = compileRules(catalogue);
const players: readonly Policy[] = Object.values(policies);
const scenarios = [...rules.scenarios.keys()];

/**
 * The digests after every month, of the world and the luck in force, as one: policies take turns from seed to seed, and scenarios once all
 * policies have had theirs.
 */
function campaign(seed: string, index: number): string {
  const policy = players[index % players.length];
  const scenario = scenarios[Math.floor(index / players.length) % scenarios.length];
  if (policy === undefined || scenario === undefined) throw new RangeError('no policy or no scenario');
  const played = startCampaign(rules, { scenario, seed, record: false });
  const months: string[] = [];
  while (played.phase !== 'ended') {
    playMonth(played, policy);
    months.push(digestMonth(played));
  }
  return digestText(months.join(' '));
}

/** Months of random play: enough to meet every kind of command. */
const RANDOM_MONTHS = 6;

/** A run file of random legal play, as one digest: every figure, incident, cause and digest that it keeps. */
function randomRun(seed: string): string {
  const played = startCampaign(rules, { scenario: scenarios[0] ?? '', seed, horizon: RANDOM_MONTHS, record: true });
  const random = randomNumbers(seed);
  while (played.phase !== 'ended') applyCommand(played, randomCommand(played, random));
  return digestText(JSON.stringify(toRunFile(played, { label: plainLabel(seed, 'nobody') })));
}

/** Campaigns by policies, each as one digest. */
export const digests = (seeds: readonly string[]): string[] => seeds.map(campaign);

/** Run files of random play, each as one digest. */
export const runDigests = (seeds: readonly string[]): string[] => seeds.map(randomRun);

Object.assign(globalThis, { digests, runDigests });
