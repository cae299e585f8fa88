// Whose work is in the program: found by asking the bundler what it took, so that no list can be forgotten, and written
// out with the text of every licence. The text is packed and shown under Help, as those licences want it.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './freshness.mjs';

/** What is bundled whole, each by a run of the bundler. */
const GROUPS = ['electron', 'preload', 'window'];

const listOf = (group) => join(root, 'dist/bundled', `${group}.json`);

/** Small helpers that the bundler itself puts in. */
const BUNDLERS_OWN = { '\0vite/': 'node_modules/vite', '\0rolldown/': 'node_modules/rolldown' };

/** The folder of the package that a module is part of, from the root; undefined for our own. */
function packageOf(module) {
  const [, own] = Object.entries(BUNDLERS_OWN).find(([start]) => module.startsWith(start)) ?? [];
  const [folder] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module.replaceAll('\\', '/')) ?? [];
  return own ?? (folder === undefined ? undefined : relative(root, folder).replaceAll('\\', '/'));
}

/** A plugin that notes which packages a bundle is made of. */
export function notePackages(group) {
  return {
    name: 'note-packages',
    writeBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? Object.keys(part.modules) : []));
      // Styles and faces are no part of a script any more.
      const styles = [...this.getModuleIds()].filter((module) => module.endsWith('.css'));
      const folders = [...modules, ...styles].map(packageOf).filter((folder) => folder !== undefined);
      mkdirSync(join(root, 'dist/bundled'), { recursive: true });
      writeFileSync(listOf(group), JSON.stringify([...new Set(folders)].toSorted()));
    },
  };
}

/** A plugin that takes the older form of each face out: whatever shows this page reads the newer one. */
export function newerFacesOnly() {
  return {
    name: 'newer-faces-only',
    enforce: 'pre',
    transform(code, module) {
      if (!/@fontsource\/.*\.css$/.test(module.replaceAll('\\', '/'))) return null;
      return { code: code.replaceAll(/,\s*url\([^)]+\.woff\)\s*format\(["']woff["']\)/g, ''), map: null };
    },
  };
}

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

const readIn = (folder, name) => readFileSync(join(root, folder, name), 'utf8');

/** The licence's text as the package carries it: in files, at the end of its description, or by name alone. */
function licenceOf(folder, { name, license, author, contributors }) {
  const names = readdirSync(join(root, folder));
  const files = names.filter((file) => /^(licen[cs]e|copying|notice)(\.|$)/i.test(file));
  // A bundler's file goes on with what is in the bundler, and is not in here.
  const texts = files.map((file) => readIn(folder, file).split(/^# Licenses of bundled dependencies/m, 1)[0]);
  if (texts.length > 0) return texts.join('\n\n');
  const description = names.find((file) => /^readme\.md$/i.test(file));
  const [, section] = description ? (/^LICENSE\b[^\n]*\n-+\n(.*)$/ms.exec(readIn(folder, description)) ?? []) : [];
  if (section !== undefined) return section;
  const holder = typeof author === 'string' ? author : author?.name;
  if (license === 'MIT' && holder) return `Copyright (c) ${holder}\n\n${MIT}`;
  const people = (contributors ?? []).map((person) => person.name ?? person).join(', ');
  if (license === 'Apache-2.0' && people !== '') {
    return `Copyright ${people}\n\n${readIn('electron/package', 'apache-2.0.txt').trim()}`;
  }
  throw new Error(`${name} carries no licence text; add how to find it in electron/package/third-party.mjs`);
}

const RULE = '-'.repeat(80);

function sectionOf(folder) {
  const about = JSON.parse(readIn(folder, 'package.json'));
  if (!about.license) throw new Error(`${about.name} names no licence; it cannot be packed`);
  return [RULE, `${about.name} ${about.version} (${about.license})`, RULE, '', licenceOf(folder, about).trim(), ''];
}

/** The text on other people's work in packages of these folders, and in the map. */
export function thirdPartyText(folders) {
  return [
    'Reassurance Force contains the work of others. Each part is listed with its licence.',
    '',
    ...folders.toSorted().flatMap(sectionOf),
    RULE,
    'Map data',
    RULE,
    '',
    readIn('seeds/map', 'NOTICE.md').trim(),
    '',
  ].join('\n');
}

/** Writes the text beside the page and for the packer, from what was noted when everything was bundled. Throws where a licence is missing. */
export function writeThirdParty() {
  const folders = GROUPS.flatMap((group) => JSON.parse(readFileSync(listOf(group), 'utf8')));
  const text = thirdPartyText([...new Set(folders)]);
  // One for the page, and one for the packer, who leaves out of the program what it puts beside it.
  for (const file of ['window/third-party.txt', 'bundled/third-party.txt'])
    writeFileSync(join(root, 'dist', file), text);
}
