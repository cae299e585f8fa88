/** C07 to C12: infrastructure and the economic war. */

import { INFRASTRUCTURE } from './ledger/infrastructure.ts';
import { testClaims } from './setup/tests.ts';

testClaims(INFRASTRUCTURE);
