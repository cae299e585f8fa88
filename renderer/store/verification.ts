/** Whether the campaign at the table is what its seed and its orders give. */

import { replayRun, toRunFile, type Verification } from '../../sim/index.ts';
import { rules, type Session } from './session.ts';

/** Plays the run again as it would be kept, and compares every month. */
export function verificationOf({ campaign }: Session): Verification {
  return replayRun(rules, toRunFile(campaign, 'team')).verification;
}
