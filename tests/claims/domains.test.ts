/** C40: contributions in the sky, at sea and on the ground. */

import { DOMAINS } from './ledger/domains.ts';
import { testClaims } from './setup/tests.ts';

testClaims(DOMAINS);
