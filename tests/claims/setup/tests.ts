/** Makes tests of claims: one for each comparison, which prints its effect, met or not. */

import { describe, expect, it } from 'vitest';
import { inWords, isMet, openTable, type Claim, type Comparison, type Table } from './comparison.ts';
import type { Neutral } from './neutral.ts';
import { MUTATIONS } from '../mutations.ts';

function lineOf(table: Table, { id }: Claim, comparison: Comparison): { met: boolean; line: string } {
  const { wanted, says } = comparison;
  const effect = table(comparison);
  const met = isMet(effect, wanted);
  return { met, line: `${id}: ${says}: ${inWords(effect, wanted)}` };
}

/** Each comparison of these claims holds, or is known not to. */
export function testClaims(claims: readonly Claim[]): void {
  for (const claim of claims) {
    describe(`${claim.id}: ${claim.title}`, () => {
      const table = openTable();
      for (const comparison of claim.comparisons) {
        const test = comparison.disagrees === undefined ? it : it.fails;
        test(comparison.says, () => {
          const { met, line } = lineOf(table, claim, comparison);
          console.log(`${met ? 'holds' : 'FAILS'} ${line}`);
          expect(met, line).toBe(true);
        });
      }
    });
  }
}

/** The comparisons of a claim that have a mechanism to be taken out, and are met with it. */
function withMechanism({ comparisons }: Claim): readonly Comparison[] {
  return comparisons.filter(({ byDefinition, disagrees }) => byDefinition === undefined && disagrees === undefined);
}

/** Comparisons of these claims fail without the claim's mechanism: so many of each claim, all unless told otherwise. */
export function testTeeth(claims: readonly Claim[], most: number = Infinity): void {
  for (const claim of claims) {
    describe(`${claim.id} without its mechanism`, () => {
      const tables = new Map<Neutral, Table>();
      for (const comparison of withMechanism(claim).slice(0, most)) {
        it(`fails: ${comparison.says}`, () => {
          const neutral = comparison.neutral ?? MUTATIONS[claim.id] ?? {};
          const table = tables.get(neutral) ?? openTable(neutral);
          tables.set(neutral, table);
          const { met, line } = lineOf(table, claim, comparison);
          console.log(`${met ? 'TOOTHLESS' : 'bites'} ${line}`);
          expect(met, line).toBe(false);
        });
      }
    });
  }
}
