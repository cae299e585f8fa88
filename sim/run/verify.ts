/** A run verifies itself: its commands are played again, and every month must come out as the file says. */

import type { Campaign } from '../campaign.ts';
import type { Rules } from '../catalogue/compile.ts';
import { INDICATOR_NAMES } from '../world/schema.ts';
import { endingOf, playAgain, runMonths } from './run-file.ts';
import { RULES_VERSION, type Divergence, type RunFile, type RunMonth, type Verification } from './types.ts';

/** Plays a run again and compares. The scenario must be known to the rules; hosts check that first. */
export function replayRun(rules: Rules, run: RunFile): { campaign: Campaign; verification: Verification } {
  const { campaign, refused } = playAgain(rules, run, { record: true });
  const computed = campaign.journal === null ? [] : runMonths(campaign.journal);
  const months = firstDifference(computed, run.months);
  const found = months ?? restDiffers(campaign, run, refused);
  return {
    campaign,
    verification: {
      verifiedTurns: found === null ? run.months.length : Math.max(0, Math.min(found.turn - 1, run.months.length)),
      storedTurns: run.months.length,
      divergence: found,
      sameRules: run.rulesVersion === RULES_VERSION,
      sameCatalogue: run.catalogue === rules.hash,
    },
  };
}

function firstDifference(computed: readonly RunMonth[], stored: readonly RunMonth[]): Divergence | null {
  for (let index = 0; index < Math.min(computed.length, stored.length); index += 1) {
    const ours = computed[index];
    const theirs = stored[index];
    const differs = ours === undefined || theirs === undefined ? null : monthDiffers(ours, theirs, index + 1);
    if (differs !== null) return differs;
  }
  return null;
}

/** Indicators first, because they say most; then incidents; then the digest, which sees everything. */
function monthDiffers(ours: RunMonth, theirs: RunMonth, turn: number): Divergence | null {
  for (let index = 0; index < INDICATOR_NAMES.length; index += 1) {
    const a = ours.indicators[index];
    const b = theirs.indicators[index];
    if (a !== b) return { turn, what: INDICATOR_NAMES[index] ?? '', computed: inUnits(a), stored: inUnits(b) };
  }
  const incidents = [JSON.stringify(ours.incidents), JSON.stringify(theirs.incidents)] as const;
  if (incidents[0] !== incidents[1]) {
    return { turn, what: 'incidents', computed: incidents[0], stored: incidents[1] };
  }
  if (ours.digest !== theirs.digest) return { turn, what: 'digest', computed: ours.digest, stored: theirs.digest };
  return null;
}

function inUnits(steps: number | undefined): string {
  return steps === undefined ? 'nothing' : String(steps / 65536);
}

function restDiffers(
  campaign: Campaign,
  run: RunFile,
  refused: { readonly turn: number; readonly detail: string } | null,
): Divergence | null {
  const played = campaign.journal?.digests.length ?? 0;
  if (refused !== null) {
    return { turn: refused.turn, what: 'commands', computed: refused.detail, stored: 'taken' };
  }
  if (played !== run.months.length) {
    const turn = Math.min(played, run.months.length) + 1;
    return { turn, what: 'months', computed: `${played} months`, stored: `${run.months.length} months` };
  }
  const objectives = [campaign.objectives.join(', '), run.objectives.join(', ')] as const;
  if (objectives[0] !== objectives[1]) {
    return { turn: 0, what: 'objectives', computed: objectives[0], stored: objectives[1] };
  }
  const ending = endingOf(campaign);
  return ending === run.ending ? null : { turn: played, what: 'ending', computed: ending, stored: run.ending };
}
