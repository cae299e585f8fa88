/** Before the tests of the window: what they need is there, or they fail and say how to get it. */

import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale } from '../../electron/start/build.mjs';
import { openDisplay } from './display.mjs';
import { electronProgram } from './electron.mjs';

/** Opens a display of the tests' own, and closes it at the end. */
export default async function setUp(): Promise<() => void> {
  if (!existsSync(electronProgram)) {
    throw new Error('The Electron that these tests run is missing. Fetch it: npm run desktop:setup');
  }
  if (!buildIfStale()) throw new Error('The page could not be built; see the message above.');
  const { name, close } = await openDisplay();
  process.env['DISPLAY'] = name;
  // Everything that the windows write goes below one folder, which goes at the end.
  const place = mkdtempSync(join(tmpdir(), 'desktop-'));
  // One test lets an ordinary user in.
  chmodSync(place, 0o755);
  process.env['TMPDIR'] = place;
  return () => {
    close();
    rmSync(place, { recursive: true, force: true, maxRetries: 5 });
  };
}
