import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Code that lies in a folder, or in a file where the name matters, and the rule that must refuse it. */
type Snippet = readonly [place: string, code: string, rule?: string];

const exact = 'boundaries(only-exact-math)';
const power = 'boundaries(no-power-operator)';
const locale = 'boundaries(no-locale)';
const global = 'eslint(no-restricted-globals)';
const layer = 'boundaries(one-way-imports)';
/** Apart from the rest of the word, or the layers test would take these snippets for the real thing. */
const ts = '@ts';

const refused: readonly Snippet[] = [
  ['sim/', 'export const x = Math.random();', exact],
  ['sim/', 'export const x = Math.exp(2);', exact],
  ['sim/', 'export const x = Math.log(2);', exact],
  ['sim/', 'export const x = Math.pow(2, 3);', exact],
  ['sim/', 'export const x = Math.sin(1) + Math.cos(1) + Math.tan(1);', exact],
  ['sim/', 'export const x = Math.hypot(1, 2) + Math.atan2(1, 2);', exact],
  ['sim/', 'export const x = Math["exp"](2);', exact],
  ['sim/', 'const { exp } = Math; export const x = exp(2);', exact],
  ['sim/', 'export const x = 2 ** 3;', power],
  ['sim/', 'let x = 2; x **= 3; export { x };', power],
  ['sim/', 'export const x = "a".localeCompare("b");', locale],
  ['sim/', 'export const x = (1).toLocaleString();', locale],
  ['sim/', 'export const x = new Intl.Collator();', global],
  ['sim/', 'export const x = Date.now();', global],
  ['sim/', 'export const x = new Date();', global],
  ['sim/', 'console.log(1);', global],
  ['sim/', 'export const x = globalThis;', global],
  ['sim/', 'export { x } from "../seeds/x.ts";', layer],
  ['sim/', 'export * from "../tests/x.ts";', layer],
  ['sim/', 'import x from "seedrandom/lib/alea.js"; export { x };', layer],
  ['sim/random/streams.ts', 'import x from "seedrandom"; export { x };', layer],
  ['seeds/', 'import type { X } from "../sim/world/x.ts"; export type { X };', layer],
  ['seeds/', 'import { readFileSync } from "node:fs"; export { readFileSync };', layer],
  ['renderer/', 'export const x = import("../electron/x.ts");', layer],
  ['electron/', 'export { x } from "../sim/index.ts";', layer],
  ['electron/terminal/', 'export { x } from "../../renderer/x.ts";', layer],
  ['seeds/cycle.ts', 'import { back } from "./back.ts"; export const cycle = back;', 'import(no-cycle)'],
  ['seeds/back.ts', 'import { cycle } from "./cycle.ts"; export const back = cycle;', 'import(no-cycle)'],
  ['seeds/', 'export const x = (y: any): void => y;', 'typescript(no-explicit-any)'],
  ['seeds/', `// ${ts}-ignore\nexport const x = 1;`, 'typescript(ban-ts-comment)'],
  ['seeds/', `// ${ts}-expect-error for a reason\nexport const x = 1;`, 'typescript(ban-ts-comment)'],
  ['seeds/', 'export const x = (a, b, c, d, e) => [a, b, c, d, e];', 'eslint(max-params)'],
  ['seeds/', 'export function x(a) { if (a) { if (a) { if (a) { if (a) { a(); } } } } }', 'eslint(max-depth)'],
  ['seeds/', 'export function x() {' + 'x();\n'.repeat(60) + '}', 'eslint(max-lines-per-function)'],
  ['seeds/', 'export {};\n'.repeat(301), 'eslint(max-lines)'],
];

/** A rule that refuses everything would pass all of the above. */
const allowed: readonly Snippet[] = [
  ['sim/', 'export const x = Math.max(Math.floor(2.5), Math.sqrt(2), Math.imul(3, 4));'],
  ['sim/', 'import { x } from "./random/x.ts"; export const y = x;'],
  ['sim/random/streams.ts', 'import alea from "seedrandom/lib/alea.js"; export const x = alea("seed")();'],
  ['seeds/', 'import { x } from "../sim/index.ts"; import { z } from "zod"; export const y = [x, z];'],
  ['renderer/words/', 'import type { X } from "../../sim/index.ts"; export type Y = X;'],
  [
    'electron/terminal/',
    'import { x } from "../../renderer/words/x.ts"; import { parseArgs } from "node:util"; export const y = [x, parseArgs];',
  ],
  ['tests/', 'import { x } from "../sim/world/x.ts"; export const y = x ** Math.random();'],
];

interface LintReport {
  readonly diagnostics: ReadonlyArray<{ readonly filename: string; readonly code: string }>;
}

/** Lints the snippets, each in a file of its own in a tree shaped like the project, and lists the broken rules of each. */
function lint(name: string, snippets: readonly Snippet[]): string[][] {
  const tree = join('.cache/lint', name);
  rmSync(tree, { recursive: true, force: true });
  cpSync('.oxlintrc.json', join(tree, '.oxlintrc.json'));
  cpSync('package.json', join(tree, 'package.json'));
  cpSync('tests/boundaries', join(tree, 'tests/boundaries'), { recursive: true });

  const files = snippets.map(([place], index) => (place.endsWith('/') ? `${place}snippet${index}.ts` : place));
  for (const [index, file] of files.entries()) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), snippets[index]?.[1] ?? '');
  }
  const oxlint = resolve('node_modules/oxlint/bin/oxlint');
  const { stdout } = spawnSync(process.execPath, [oxlint, '--format=json', ...files], { cwd: tree, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as LintReport;
  return files.map((file) => diagnostics.filter(({ filename }) => filename === file).map(({ code }) => code));
}

describe('lint', () => {
  const broken = lint('refused', refused);
  it.each(refused.map(([place, code, rule], index) => ({ place, code, rule, index })))(
    'refuses in $place: $code',
    ({ rule, index }) => expect(broken[index]).toContain(rule),
  );

  const unbroken = lint('allowed', allowed);
  it.each(allowed.map(([place, code], index) => ({ place, code, index })))('allows in $place: $code', ({ index }) =>
    expect(unbroken[index]).toEqual([]),
  );
});
