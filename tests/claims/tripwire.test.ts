/** C25: a small tripwire. */

import { TRIPWIRE } from './ledger/tripwire.ts';
import { testClaims } from './setup/tests.ts';

testClaims(TRIPWIRE);
