/** C13: five tasks. */

import { FIVE_TASKS } from './ledger/tasks.ts';
import { testClaims } from './setup/tests.ts';

testClaims(FIVE_TASKS);
