/** C31 to C34: timing, consent, crews and exit. */

import { CHOICES } from './ledger/choices.ts';
import { testClaims } from './setup/tests.ts';

testClaims(CHOICES);
