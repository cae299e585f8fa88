/** C14 to C17: the mandate, and who gives it. */

import { MANDATE } from './ledger/mandate.ts';
import { testClaims } from './setup/tests.ts';

testClaims(MANDATE);
