// Runs a bundled program: `node launch.mjs terminal/play --scenario ...`.
// It builds first when the bundle is missing or older than any source, and then runs the program
// in this same process, so that arguments, signals, streams and exit codes are the program's own.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const sources = ["sim", "seeds", "renderer", "electron", "tests", "vite.node.config.ts", "package-lock.json"];

/** The latest change below a path. Folders count too: their time moves when a file is deleted. */
function newest(path) {
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  const below = readdirSync(path).map((name) => newest(join(path, name)));
  return Math.max(status.mtimeMs, ...below);
}

function isCurrent(bundle) {
  if (!existsSync(bundle)) return false;
  return sources.every((source) => newest(join(root, source)) < statSync(bundle).mtimeMs);
}

/** Build chatter goes to standard error: standard output belongs to the program. */
function build(group) {
  const vite = join(root, "node_modules/vite/bin/vite.js");
  const options = ["--config", "vite.node.config.ts", "--mode", group, "--logLevel", "warn"];
  const result = spawnSync(process.execPath, [vite, "build", ...options], { cwd: root, stdio: ["ignore", 2, 2] });
  if (result.status !== 0) process.exit(result.status ?? 1);
}

const [node, , program, ...args] = process.argv;
const bundle = join(root, "dist", `${program}.js`);
if (!isCurrent(bundle)) build(program.split("/")[0]);

process.argv = [node, bundle, ...args];
await import(pathToFileURL(bundle).href);
