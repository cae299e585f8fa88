import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { electronFolder, electronVersion } from './electron.mjs';

const RUN = 'seeds/runs/post-ceasefire-balanced.json';

const packed = join(process.cwd(), 'dist/packages/linux-unpacked');

/** Nobody in particular, who may do what everybody may. Only root can become somebody else. */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

/** Packs the program as a release is packed, around the Electron of these tests. Throws with what the packer said. */
function pack(): void {
  const { version } = /electron-builder@(?<version>[\d.]+)/.exec(readFileSync('package.json', 'utf8'))?.groups ?? {};
  const around = [`-c.electronDist=${electronFolder}`, `-c.electronVersion=${electronVersion}`];
  const options = ['--yes', `electron-builder@${version}`, '--linux', 'dir', ...around];
  const { status, stdout, stderr } = spawnSync('npx', options, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the program could not be packed:\n${stdout}\n${stderr}`);
}

/** A folder that everybody may look into. */
function openFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'desktop-packed-'));
  chmodSync(folder, 0o755);
  return folder;
}

/** A running program, driven from outside: the way that other tests take in is shut by its fuses. */
interface Packed {
  readonly program: ChildProcess;
  readonly home: string;
  readonly said: () => string;
}

interface Start {
  readonly folder: string;
  readonly options: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly user?: number;
}

function start({ folder, options, environment = {}, user }: Start): Packed {
  const home = openFolder();
  if (user !== undefined) chownSync(home, user, user);
  const line = ['--disable-gpu', '--disable-software-rasterizer', `--user-data-dir=${home}`, ...options];
  const program = spawn(join(folder, 'reassurance-force'), line, {
    cwd: '/',
    env: { ...process.env, HOME: home, TMPDIR: home, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(user === undefined ? {} : { uid: user, gid: user }),
  });
  let said = '';
  program.once('error', (fault) => (said += String(fault)));
  for (const stream of [program.stdout, program.stderr]) stream.on('data', (text) => (said += String(text)));
  return { program, home, said: () => said };
}

async function isUp({ said }: Packed): Promise<void> {
  await expect.poll(said).toContain('The window is open.');
}

/** The page, through Chromium's own switch for it. */
async function pageOf(packedProgram: Packed): Promise<Page> {
  await isUp(packedProgram);
  const [port] = readFileSync(join(packedProgram.home, 'DevToolsActivePort'), 'utf8').split('\n');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const [page] = browser.contexts().flatMap((context) => context.pages());
  if (page === undefined) throw new Error('the packed program has no page');
  return page;
}

/** What the system says of the processes that draw pages, below this one. */
function renderersBelow(parent: number): readonly string[] {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const read = (id: string, name: string): string => {
    try {
      return readFileSync(`/proc/${id}/${name}`, 'utf8');
    } catch {
      return '';
    }
  };
  const parentOf = (id: string): string => /^PPid:\s+(\d+)$/m.exec(read(id, 'status'))?.[1] ?? '0';
  const isBelow = (id: string): boolean => id !== '0' && (id === String(parent) || isBelow(parentOf(id)));
  const renderers = processes.filter((id) => read(id, 'cmdline').includes('--type=renderer') && isBelow(id));
  return renderers.map((id) => read(id, 'status'));
}

describe('the packed program', () => {
  let running: Packed | null = null;
  beforeAll(pack);
  afterEach(() => {
    running?.program.kill('SIGKILL');
    running = null;
  });

  const asRoot = isRoot ? ['--no-sandbox'] : [];

  it('has its licences beside it and no module of anybody’s', () => {
    const names = readdirSync(packed);
    expect(names).toEqual(expect.arrayContaining(['LICENSE.txt', 'THIRD-PARTY.txt', 'LICENSES.chromium.html']));
    expect(readFileSync(join(packed, 'THIRD-PARTY.txt'), 'utf8')).toBe(
      readFileSync('dist/window/third-party.txt', 'utf8'),
    );
    // The whole program is one archive: neither a folder of its own nor modules lie beside it.
    const own = readdirSync(join(packed, 'resources')).filter((name) => name !== 'default_app.asar');
    expect(own).toEqual(['app.asar']);
  });

  it('opens the run that is named on its command line', async () => {
    const file = join(openFolder(), 'émoji 🚀.rfrun');
    copyFileSync(RUN, file);
    running = start({ folder: packed, options: [...asRoot, '--remote-debugging-port=0', file] });
    const page = await pageOf(running);
    await page.locator('.debrief-app').waitFor({ timeout: 120_000 });
    expect(await page.evaluate(() => location.href)).toMatch(/^app:\/\/game\/index\.html/);
    // What an archive cannot hold open must still be found in it.
    expect(await page.evaluate(async () => (await fetch('third-party.txt')).text())).toContain('SIL OPEN FONT LICENSE');
  });

  it('takes no order to be Node, to be looked into, or to load what is not its own', async () => {
    const file = readFileSync(join(packed, 'reassurance-force'));
    const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
    const at = file.indexOf(SENTINEL) + SENTINEL.length;
    const [version, count = 0] = file.subarray(at, at + 2);
    // In Electron's order; "0" is off, "1" is on.
    const fuses = file.subarray(at + 2, at + 2 + count).toString('latin1');
    expect({ version, fuses: fuses.slice(0, 8) }).toEqual({ version: 1, fuses: '01001100' });

    running = start({
      folder: packed,
      options: [...asRoot, '--inspect=0', '-e', 'console.log("this is Node")'],
      environment: { ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '--require=/nothing.js' },
    });
    await isUp(running);
    expect(running.said()).not.toContain('this is Node');
    expect(running.said()).not.toMatch(/Debugger listening/);
  });

  it.skipIf(!isRoot)('runs in the system’s sandbox for an ordinary user', async () => {
    const folder = join(openFolder(), 'program');
    cpSync(packed, folder, { recursive: true });
    const { status } = spawnSync('chmod', ['-R', 'a+rX', folder]);
    expect(status).toBe(0);
    running = start({ folder, options: ['--remote-debugging-port=0'], user: NOBODY });
    const page = await pageOf(running);
    await page
      .getByRole('button', { name: /New campaign/ })
      .first()
      .waitFor();
    const renderers = renderersBelow(running.program.pid ?? 0);
    expect(renderers.length).toBeGreaterThan(0);
    for (const said of renderers) {
      expect(said).toMatch(/^Seccomp:\s+2$/m);
      expect(said).toMatch(/^NoNewPrivs:\s+1$/m);
      expect(said).toMatch(new RegExp(`^Uid:\\s+${NOBODY}\\b`, 'm'));
    }
    expect(existsSync(join(running.home, 'runs'))).toBe(true);
  });
});
