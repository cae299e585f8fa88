/** C04 to C06: the terms of a deal, its venue, and the trust gap. */

import { DEAL } from './ledger/deal.ts';
import { testClaims } from './setup/tests.ts';

testClaims(DEAL);
