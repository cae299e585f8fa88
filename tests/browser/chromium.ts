import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';

const parcel = 'node_modules/@sparticuz/chromium';
const cache = 'node_modules/.cache';

/**
 * Software WebGL, the same font shapes everywhere, and web security left on. Everything but WebGL is painted without a
 * graphics card, as a browser does where there is none: the software one takes ten times as long for it.
 */
const flags = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-rasterization',
  '--disable-accelerated-2d-canvas',
  '--disable-quic',
  '--font-render-hinting=none',
];

/**
 * Without any system font Chromium shows no text at all, not even in a page's own faces. So it gets the bundle's,
 * and only those: pictures are the same on every machine.
 */
const fontSettings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir></fontconfig>
`;

async function unpackArchive(name: string, into: string): Promise<void> {
  const tar = spawn('tar', ['--extract', '--directory', into], { stdio: ['pipe', 'ignore', 'inherit'] });
  const exit = new Promise<number | null>((done) => tar.once('close', done));
  // tar may have read all that it needs, and be gone, before the last padding reaches it: its own word counts.
  const fed = pipeline(createReadStream(join(parcel, 'bin', name)), createBrotliDecompress(), tar.stdin).catch(String);
  if ((await exit) !== 0) throw new Error(`could not unpack ${name}: ${(await fed) ?? 'tar refused it'}`);
}

async function unpack(into: string): Promise<void> {
  const executable = join(into, 'chromium');
  await pipeline(
    createReadStream(join(parcel, 'bin/chromium.br')),
    createBrotliDecompress(),
    createWriteStream(executable),
  );
  await chmod(executable, 0o755);
  await unpackArchive('swiftshader.tar.br', into);
  await unpackArchive('al2023.tar.br', into);
  await unpackArchive('fonts.tar.br', into);
  await writeFile(join(into, 'fonts.conf'), fontSettings);
}

/**
 * The folder with a headless Chromium and the system libraries it needs. It is unpacked beside its
 * final place and renamed into it, so that a test that runs at the same time never sees half of it.
 */
async function unpackedChromium(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(parcel, 'package.json'), 'utf8')) as { version: string };
  const place = join(cache, `chromium-${version}-with-fonts`);
  if (existsSync(place)) return place;
  await mkdir(cache, { recursive: true });
  const workshop = await mkdtemp(join(cache, 'chromium-'));
  await unpack(workshop);
  await rename(workshop, place).catch(async (error: unknown) => {
    await rm(workshop, { recursive: true });
    // Another test was quicker, and its copy is as good.
    if (!existsSync(place)) throw error;
  });
  return place;
}

/** The page is put together without the software graphics card: at rest it costs nothing. */
export const PUT_TOGETHER_PLAIN = '--disable-gpu-compositing';

/** Edges in WebGL stay rough: to smooth them takes the software card half of its time. */
export const ROUGH_EDGES = '--webgl-antialiasing-mode=none';

/** Starts the bundled Chromium, or an installed Chrome where the bundle does not run. */
export async function launchChromium(...more: readonly string[]): Promise<Browser> {
  const args = [...flags, ...more];
  if (process.platform !== 'linux' || process.arch !== 'x64') return chromium.launch({ channel: 'chrome', args });
  const folder = await unpackedChromium();
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'lib'),
      FONTCONFIG_FILE: resolve(folder, 'fonts.conf'),
    },
  });
}
