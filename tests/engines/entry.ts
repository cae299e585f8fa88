/**
 * What every engine runs: one function that plays a campaign for each seed and gives its digest.
 * It is bundled into one script without imports, since a bare engine has none.
 */

/** A stand-in with the arithmetic that the model may use. */
function campaign(seed: string): string {
  let state = 1;
  for (const letter of seed) state = (Math.imul(state, 31) + letter.charCodeAt(0)) | 0;
  let sum = 0;
  for (let month = 1; month <= 24; month += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    sum += Math.sqrt(state >>> 0) / month;
  }
  return String(sum);
}

// TODO: play a campaign of `sim/index.ts` here, for every scenario in turn, and return its last digest.
export const digests = (seeds: readonly string[]): string[] => seeds.map(campaign);

Object.assign(globalThis, { digests });
