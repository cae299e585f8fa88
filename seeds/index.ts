/** The shipped catalogue, checked once when it is first asked for. */

import { loadCatalogue } from './load.ts';
import { shippedMessages } from './shipped-messages.ts';

const modules: Record<string, unknown> = import.meta.glob(
  [
    './{air-record,claims,glossary,objectives,partners,responses,sources}.json',
    './theatre/*.json',
    './parameters/*.json',
    './incidents/*.json',
    './scenarios/*.json',
    './prose/*.json',
    './prose/incidents/*.json',
  ],
  { eager: true, import: 'default' },
);

/** The shipped files as they are, by their paths under `seeds/`: a base for catalogues of one's own. */
export const shippedFiles: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(Object.entries(modules).map(([path, data]) => [path.slice('./'.length), data])),
  ...shippedMessages,
};

const seeds = loadCatalogue(shippedFiles);

/** The rules' data. */
export const catalogue = seeds.catalogue;

/** The words. */
export const prose = seeds.prose;

/** The claims of the source article. */
export const claims = seeds.claims;

/** Public figures, targets of calibration, and checks of sensitivity. */
export const sources = seeds.sources;

/** The words that a student meets, explained. */
export const glossary = seeds.glossary;

/** Launches and stops by month up to August 2025. */
export const airRecord = seeds.airRecord;

/** What a reader has to know about the list of partners. */
export const aboutPartners = seeds.aboutPartners;

export { CatalogueError, loadCatalogue } from './load.ts';
export type { Fault } from './schema/faults.ts';
export type { IncidentWords, Prose, ResponseWords } from './schema/prose.ts';
export type { AirRecord, Claim, Fact, GlossaryEntry, Sources, Target } from './schema/records.ts';
export type { Seeds } from './schema/seeds.ts';
