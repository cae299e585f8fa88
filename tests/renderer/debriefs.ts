/** Whole campaigns as the debrief tells them: one of the shipped runs, and one that broke off. */

import { edition } from '../setup/edition.ts';
import { openSession, type Session } from '../../renderer/campaign/session.ts';
import { type Debrief, debriefOf, plainLabel, policies, type PolicyId, toRunFile } from '../../sim/index.ts';
import { playMonths, start } from '../sim/setup.ts';

/** A campaign played by a policy, as the screen holds it. */
export function sessionOf(policy: PolicyId, seed: string, months = 24): Session {
  const campaign = start(seed);
  playMonths(campaign, policies[policy], months);
  const label = plainLabel(`${policy}-${seed}`, 'team');
  return openSession(edition, { run: toRunFile(campaign, { label }), damage: null });
}

/** The debrief of such a campaign. */
export function debriefBy(policy: PolicyId, seed: string, months = 24): Debrief {
  const session = sessionOf(policy, seed, months);
  return debriefOf(session.campaign, session.months);
}

/** Campaigns that went well and badly, ended early, or were not played to their end. */
export const debriefs: readonly { readonly name: string; readonly debrief: Debrief }[] = (
  [
    ['balanced', 'vladivostok', 24],
    ['robust', 's5', 24],
    ['robust', 's34', 24],
    ['robust', 's9', 24],
    ['cautious', 's50', 24],
    ['balanced', 's0', 24],
    ['balanced', 'thaw', 1],
  ] as const
).map(([policy, seed, months]) => ({
  name: `${policy} ${seed}, month ${months} at most`,
  debrief: debriefBy(policy, seed, months),
}));
