/** The shipped edition, opened once for the tests of a file. */

import { openShipped } from '../../seeds/shipped.ts';

/** The edition that the program ships. */
export const edition = openShipped();
