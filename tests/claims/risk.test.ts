/** C23 and C24: layers of protection, and what they make of the force. */

import { RISK } from './ledger/risk.ts';
import { testClaims } from './setup/tests.ts';

testClaims(RISK);
