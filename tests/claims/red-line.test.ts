/** C01 to C03: Moscow's red line. */

import { RED_LINE } from './ledger/red-line.ts';
import { testClaims } from './setup/tests.ts';

testClaims(RED_LINE);
