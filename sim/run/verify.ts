/** A run verifies itself: its acts are played again, and every month must come out as the file says. */

import type { Campaign } from '../campaign.ts';
import type { Rules } from '../rules.ts';
import { INDICATOR_NAMES } from '../schema/columns.ts';
import { missingFrom } from './edition.ts';
import { endingOf, recordOf, playAgain } from './run-file.ts';
import { RULES_VERSION, type Divergence, type RunFile, type RunMonth, type Verification } from './types.ts';

/**
 * Plays a run again and compares. The campaign is null for a run that names what the rules have not, which is a
 * divergence before the first month.
 */
export function replayRun(rules: Rules, run: RunFile): { campaign: Campaign | null; verification: Verification } {
  const missing = missingFrom(rules, run);
  const replay = missing === null ? playAgain(rules, run, { record: true }) : null;
  const found = replay === null ? editionDiffers(missing) : differenceOf(replay, run);
  return {
    campaign: replay?.campaign ?? null,
    verification: {
      verifiedTurns: found === null ? run.months.length : Math.max(0, Math.min(found.turn - 1, run.months.length)),
      storedTurns: run.months.length,
      divergence: found,
      sameRules: run.rulesVersion === RULES_VERSION,
      sameCatalogue: run.edition.catalogue === rules.hash && missing === null,
    },
  };
}

function editionDiffers(missing: string | null): Divergence {
  return { turn: 0, what: 'edition', computed: `today's data have not ${missing ?? ''}`, stored: 'named' };
}

/** The months as the program keeps them and as the file does, with the list of causes that each has. */
type Record = Pick<RunFile, 'indicators' | 'start' | 'causes' | 'months'>;

function differenceOf({ campaign, refused }: ReturnType<typeof playAgain>, run: RunFile): Divergence | null {
  const computed: Record = {
    indicators: INDICATOR_NAMES,
    ...(campaign.journal === null ? { start: [], causes: [], months: [] } : recordOf(campaign.journal)),
  };
  return startDiffers(computed, run) ?? firstDifference(computed, run) ?? restDiffers(campaign, run, refused);
}

/** Where it began. Files of an older form do not say. */
function startDiffers(computed: Record, stored: Record): Divergence | null {
  const [ours, theirs] = [computed.start.join(' '), stored.start.join(' ')];
  return ours === theirs || theirs === '' ? null : { turn: 0, what: 'start', computed: ours, stored: theirs };
}

function firstDifference(computed: Record, stored: Record): Divergence | null {
  for (let index = 0; index < Math.min(computed.months.length, stored.months.length); index += 1) {
    const differs = monthDiffers(computed, stored, index);
    if (differs !== null) return differs;
  }
  return null;
}

/** The figure of an indicator after so many months, in its unit; "nothing" where a month does not have it. */
function figureAfter({ indicators, start, months }: Record, name: string, turn: number): string {
  const place = indicators.indexOf(name);
  let steps: number | undefined = start[place] ?? 0;
  for (const { changes } of months.slice(0, turn)) {
    const moved: number | undefined = changes[place];
    steps = steps === undefined || moved === undefined ? undefined : steps + moved;
  }
  return steps === undefined ? 'nothing' : String(steps / 65536);
}

/** Indicators first, because they say most; then incidents; then the digest, which sees everything; then the causes. */
function monthDiffers(computed: Record, stored: Record, index: number): Divergence | null {
  const ours = computed.months[index];
  const theirs = stored.months[index];
  if (ours === undefined || theirs === undefined) return null;
  const turn = index + 1;
  const pairs: readonly (readonly [string, string, string])[] = [
    ...INDICATOR_NAMES.map(
      (name) => [name, figureAfter(computed, name, turn), figureAfter(stored, name, turn)] as const,
    ),
    ['indicators', `${ours.changes.length} figures`, `${theirs.changes.length} figures`],
    ['incidents', JSON.stringify(ours.incidents), JSON.stringify(theirs.incidents)],
    ['digest', ours.digest, theirs.digest],
    ['causes', causesText(computed, ours), causesText(stored, theirs)],
  ];
  const found = pairs.find(([, a, b]) => a !== b);
  return found === undefined ? null : { turn, what: found[0], computed: found[1], stored: found[2] };
}

/** Causes by their ids, so that another order of the list is no difference. */
function causesText({ causes }: Record, { causes: kept }: RunMonth): string {
  return JSON.stringify(
    kept.map((list) => list.map((entry, place) => (place % 2 === 0 ? (causes[entry] ?? entry) : entry))),
  );
}

function restDiffers(
  campaign: Campaign,
  run: RunFile,
  refused: { readonly turn: number; readonly detail: string } | null,
): Divergence | null {
  const played = campaign.journal?.digests.length ?? 0;
  if (refused !== null) {
    return { turn: refused.turn, what: 'acts', computed: refused.detail, stored: 'taken' };
  }
  if (played !== run.months.length) {
    const turn = Math.min(played, run.months.length) + 1;
    return { turn, what: 'months', computed: `${played} months`, stored: `${run.months.length} months` };
  }
  const objectives = [JSON.stringify(campaign.objectives), JSON.stringify(run.objectives)] as const;
  if (objectives[0] !== objectives[1]) {
    return { turn: 0, what: 'objectives', computed: objectives[0], stored: objectives[1] };
  }
  const ending = endingOf(campaign);
  return ending === run.ending ? null : { turn: played, what: 'ending', computed: ending, stored: run.ending };
}
