/** C36, C37 and C39: offshore and hybrid, and pledges. */

import { MODELS } from './ledger/models.ts';
import { testClaims } from './setup/tests.ts';

testClaims(MODELS);
