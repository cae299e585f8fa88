import { readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { HOST_NAME, type Host } from '../../renderer/host/contract.ts';
import { askHost, keptRuns, newHome, startGame, type Game } from './game.ts';

/** How many kills there are at least, and at most where none of them has fallen into a save. */
const KILLS = { least: 12, most: 40 };

/** Counts in the page what was acknowledged, and says so on the console, which the test hears while it happens. */
const KEPT = 'kept version ';

/** A version of the campaign: its number at the beginning and at the end, and so long that a save takes a while. */
async function keepVersions([hostName, said, first, before]: readonly [string, string, number, string | null]) {
  const host = (window as unknown as Record<string, Host>)[hostName];
  let after = before;
  for (let version = first; ; version += 1) {
    const text = `${version} ${'x'.repeat(1_500_000 + (version % 7) * 50_000)} ${version}`;
    const result = await host?.keepRun({ id: 'torn', text, after });
    if (result?.kind !== 'kept') throw new Error(`not kept: ${JSON.stringify(result)}`);
    after = result.revision;
    console.log(said + String(version));
  }
}

/** The number of the version that is on the disk. Throws where it is not whole. */
function versionOf(text: string): number {
  const [, first, last] = /^(\d+) x+ (\d+)$/.exec(text) ?? [];
  if (first === undefined || first !== last) throw new Error(`half a version: ${text.slice(0, 20)}…${text.slice(-20)}`);
  return Number(first);
}

/** Resolves when a file appears or goes in a folder: a save has begun, or has just ended. */
function nextChange(folder: string): Promise<void> {
  return new Promise((resolve) => {
    const watcher = watch(folder, () => {
      watcher.close();
      resolve();
    });
  });
}

let game: Game;
afterEach(() => game.kill());

it('kills at moments of saving lose nothing that was acknowledged, and leave nothing half-written', async () => {
  const home = newHome();
  const runs = join(home, 'runs');
  let acknowledged = 0;
  let isTorn = false;
  for (let kill = 0; kill < KILLS.least || (!isTorn && kill < KILLS.most); kill += 1) {
    game = await startGame(home);
    const { entries } = await askHost(game, 'shelf');
    // What the last kill has torn is gone again.
    expect(readdirSync(runs)).toEqual(entries.map(({ id }) => `${id}.json`));
    game.page.on('console', (message) => {
      if (message.text().startsWith(KEPT)) acknowledged = Number(message.text().slice(KEPT.length));
    });
    const first = acknowledged;
    const saving = game.page
      .evaluate(keepVersions, [HOST_NAME, KEPT, first + 1, entries[0]?.revision ?? null] as const)
      .catch((fault: unknown) => String(fault));
    await expect.poll(() => acknowledged).toBeGreaterThan(first);
    // Some moment of any save, and, every other time, one that is close to the beginning or the end of writing.
    const moment = Math.random() * (kill % 2 === 0 ? 3 : 60);
    if (kill % 2 === 0) await nextChange(runs);
    await new Promise((resolve) => setTimeout(resolve, moment));
    await game.kill();
    expect(await saving).not.toContain('not kept');
    const onDisk = versionOf(keptRuns(home).get('torn.json') ?? '');
    expect(onDisk, `killed after ${moment} ms`).toBeGreaterThanOrEqual(acknowledged);
    acknowledged = onDisk;
    isTorn ||= readdirSync(runs).length > 1;
  }
  expect(isTorn, 'no kill fell into a save, so nothing was tried').toBe(true);
  game = await startGame(home);
  await expect.poll(() => readdirSync(runs)).toEqual(['torn.json']);
});
