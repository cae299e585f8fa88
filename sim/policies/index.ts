/** The policies that come with the model. */

import { balanced } from './balanced.ts';
import { cautious } from './cautious.ts';
import type { Policy } from './policy.ts';
import { robust } from './robust.ts';

/** Policies by name. */
export const policies = { cautious, balanced, robust } as const satisfies Readonly<Record<string, Policy>>;

/** The name of a policy. */
export type PolicyId = keyof typeof policies;
