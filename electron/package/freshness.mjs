// Whether what was built is newer than everything it was built from.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The latest change below a path. Folders count too: their time moves when a file is deleted. */
function lastChange(path) {
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  const below = readdirSync(path).map((name) => lastChange(join(path, name)));
  return Math.max(status.mtimeMs, ...below);
}

/** Whether the file `built` is newer than every one of `sources`, which are paths from the root. */
export function isCurrent(built, sources) {
  if (!existsSync(built)) return false;
  const builtAt = statSync(built).mtimeMs;
  return sources.every((source) => lastChange(join(root, source)) < builtAt);
}
