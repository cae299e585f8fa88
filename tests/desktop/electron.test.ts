import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readArchive } from './electron.mjs';

it('an archive that Electron did not publish is refused, with what was wanted and what was found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'desktop-parts-'));
  for (const part of ['p000', 'p001']) writeFileSync(join(folder, `electron-linux-x64.zip.${part}`), part);
  expect(() => readArchive(folder)).toThrow(/SHA-256 wanted: 301ff45d.*SHA-256 found: {2}[0-9a-f]{64} \(2 parts\)/s);
});
