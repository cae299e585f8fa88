/** Whether every number says where it comes from: a public figure, a claim, or plainly an assumption. */

import { show, type Fault } from '../schema/faults.ts';
import type { Seeds } from '../schema/seeds.ts';
import { checkKnown, checkUnique, faultAt, idsOf, type Spot } from './ids.ts';

/** The word for a number that has no source. */
const ASSUMPTION = 'assumption';

function isCited(source: string, known: ReadonlySet<string>): boolean {
  const words = source.split(' ');
  return source === ASSUMPTION || words.every((word) => known.has(word));
}

/** Goes through a file and looks at each field called `source`, wherever it lies. */
function checkCitations(value: unknown, spot: Spot, known: ReadonlySet<string>, faults: Fault[]): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, entry] of Object.entries(value)) {
    const at = { file: spot.file, path: [...spot.path, Array.isArray(value) ? Number(key) : key] };
    if (key !== 'source' || typeof entry !== 'string') checkCitations(entry, at, known, faults);
    else if (!isCited(entry, known)) {
      faultAt(faults, at, show(entry), `ids of facts or claims with a space between, or "${ASSUMPTION}"`);
    }
  }
}

/** Files whose `source` is the citation of a publication, and files of words. */
const isExempt = (file: string): boolean => /^(sources\.json|air-record\.json|prose\/)/.test(file);

/** Checks all sources and claims that are cited. `files` are the files as they came. */
export function checkSources(seeds: Seeds, files: Readonly<Record<string, unknown>>, faults: Fault[]): void {
  const facts = idsOf(seeds.sources.facts);
  const claims = idsOf(seeds.claims);
  checkUnique(faults, 'sources.json', seeds.sources.facts);
  checkUnique(faults, 'claims.json', seeds.claims);
  checkUnique(faults, 'glossary.json', seeds.glossary);

  const known = new Set([...facts, ...claims]);
  for (const [file, data] of Object.entries(files)) {
    if (!isExempt(file)) checkCitations(data, { file, path: [] }, known, faults);
  }
  for (const { id, claims: cited } of seeds.catalogue.incidents) {
    const file = `incidents/${id}.json`;
    cited.forEach((claim, index) =>
      checkKnown(faults, { file, path: ['claims', index] }, claim, { ids: claims, of: 'a claim' }),
    );
  }
  for (const list of ['targets', 'sensitivity'] as const) {
    seeds.sources[list].forEach(({ evidence }, index) =>
      evidence.forEach((fact, place) => {
        const spot = { file: 'sources.json', path: [list, index, 'evidence', place] };
        checkKnown(faults, spot, fact, { ids: facts, of: 'a fact' });
      }),
    );
  }
}
