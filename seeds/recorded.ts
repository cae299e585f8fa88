/** The runs that ship with the program: one seed, played by each of the fixed policies. */

/** What to call for the text of each run file, by the name of the policy that played it. */
export const recordedRuns: Readonly<Record<string, () => Promise<string>>> = Object.fromEntries(
  Object.entries(import.meta.glob<string>('./runs/*.json', { query: '?raw', import: 'default' })).map(
    ([path, read]) => [/-(\w+)\.json$/.exec(path)?.[1] ?? path, read],
  ),
);
