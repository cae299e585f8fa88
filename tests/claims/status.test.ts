/** C18 to C20: teeth, consent and the status of forces. */

import { STATUS } from './ledger/status.ts';
import { testClaims } from './setup/tests.ts';

testClaims(STATUS);
