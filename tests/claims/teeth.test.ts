/**
 * Each claim without its mechanism: its comparisons have to fail. In the suite the first of each claim, over a hundred
 * seeds and fewer; all of them, over as many as the claims are tested with, by `npm run claims:teeth`.
 */

import { CLAIMS } from './ledger/index.ts';
import { testTeeth } from './setup/tests.ts';

const isWhole = import.meta.env.MODE === 'teeth';
const FEW = 100;

const small = CLAIMS.map((claim) => ({
  ...claim,
  comparisons: claim.comparisons.map((comparison) => ({ ...comparison, seeds: FEW })),
}));

if (isWhole) testTeeth(CLAIMS);
else testTeeth(small, 1);
