/** All claims that are tested, in the order of the ledger. */

import type { Claim } from '../setup/comparison.ts';
import { CHOICES } from './choices.ts';
import { DEAL } from './deal.ts';
import { DOMAINS } from './domains.ts';
import { ENGAGEMENT } from './engagement.ts';
import { FIVE_TASKS } from './tasks.ts';
import { INFRASTRUCTURE } from './infrastructure.ts';
import { MANDATE } from './mandate.ts';
import { MEANS } from './means.ts';
import { MODELS } from './models.ts';
import { RED_LINE } from './red-line.ts';
import { RISK } from './risk.ts';
import { STATUS } from './status.ts';
import { TRIPWIRE } from './tripwire.ts';

export const CLAIMS: readonly Claim[] = [
  ...RED_LINE,
  ...DEAL,
  ...INFRASTRUCTURE,
  ...FIVE_TASKS,
  ...MANDATE,
  ...STATUS,
  ...ENGAGEMENT,
  ...RISK,
  ...TRIPWIRE,
  ...MEANS,
  ...CHOICES,
  ...MODELS,
  ...DOMAINS,
];
