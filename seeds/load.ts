/**
 * The border: turns files into a catalogue or says everything that is wrong with them. Form comes first; whether the
 * files fit together is looked at once each has its form, since a reference into a broken file means nothing.
 */

import { checkIncidents } from './checks/incidents.ts';
import { checkMessages } from './checks/messages.ts';
import { checkProse } from './checks/prose.ts';
import { checkScenarios } from './checks/scenarios.ts';
import { checkSources } from './checks/sources.ts';
import { checkTheatre } from './checks/theatre.ts';
import { listed, readerOf, type Files, type Reader } from './reader.ts';
import { CatalogueError } from './schema/faults.ts';
import { incidentSchema, responsesSchema } from './schema/incidents.ts';
import { PARAMETER_NAMES, type ParameterBookData, type Quantity } from './schema/model.ts';
import {
  causeWordsSchema,
  endingsSchema,
  incidentWordsSchema,
  mandateWordsSchema,
  namesSchema,
  objectiveWordsSchema,
  readingWordsSchema,
  responseWordsSchema,
  scenarioWordsSchema,
} from './schema/prose.ts';
import { airRecordSchema, claimsSchema, glossarySchema, sourcesSchema } from './schema/records.ts';
import { objectivesSchema, parameterGroupSchema, scenarioSchema } from './schema/scenarios.ts';
import type { Seeds } from './schema/seeds.ts';
import { partnersSchema, sectorsSchema, settlementsSchema, sitesSchema } from './schema/theatre.ts';

function readParameters(reader: Reader): ParameterBookData {
  const groups: Readonly<Record<string, readonly string[]>> = PARAMETER_NAMES;
  const book: Record<string, Readonly<Record<string, Quantity>>> = {};
  for (const [group, names] of Object.entries(groups)) {
    book[group] = reader.file(`parameters/${group}.json`, parameterGroupSchema(names)) ?? {};
  }
  return book as ParameterBookData;
}

function readCatalogue(reader: Reader) {
  return {
    parameters: readParameters(reader),
    sectors: reader.file('theatre/sectors.json', sectorsSchema),
    sites: reader.file('theatre/sites.json', sitesSchema),
    settlements: reader.file('theatre/settlements.json', settlementsSchema),
    partnersFile: reader.file('partners.json', partnersSchema),
    incidents: listed(
      reader,
      'incidents/',
      reader.folder('incidents/', () => incidentSchema),
    ),
    responses: reader.file('responses.json', responsesSchema),
    objectives: reader.file('objectives.json', objectivesSchema),
    scenarios: listed(
      reader,
      'scenarios/',
      reader.folder('scenarios/', () => scenarioSchema),
    ),
  };
}

function readWords(reader: Reader) {
  const incidents = reader.folder('prose/incidents/', () => incidentWordsSchema);
  listed(reader, 'prose/incidents/', incidents);
  return {
    names: reader.file('prose/names.json', namesSchema),
    mandate: reader.file('prose/mandate.json', mandateWordsSchema),
    endings: reader.file('prose/endings.json', endingsSchema),
    readings: reader.file('prose/readings.json', readingWordsSchema),
    causes: reader.file('prose/causes.json', causeWordsSchema),
    objectives: reader.file('prose/objectives.json', objectiveWordsSchema),
    responses: reader.file('prose/responses.json', responseWordsSchema),
    scenarios: reader.file('prose/scenarios.json', scenarioWordsSchema),
    incidents: Object.fromEntries(incidents),
  };
}

function readRecords(reader: Reader) {
  return {
    claims: reader.file('claims.json', claimsSchema),
    sources: reader.file('sources.json', sourcesSchema),
    glossary: reader.file('glossary.json', glossarySchema),
    airRecord: reader.file('air-record.json', airRecordSchema),
  };
}

type Complete<Parts> = { [Name in keyof Parts]: Exclude<Parts[Name], undefined> };

/** Parts of which none is missing: where one was, a fault has been noted and thrown before. */
function complete<Parts extends object>(parts: Parts): Complete<Parts> {
  for (const [name, part] of Object.entries(parts)) {
    if (part === undefined) throw new Error(`no ${name}, and no fault that says why`);
  }
  return parts as Complete<Parts>;
}

function throwFaults({ faults }: Pick<Reader, 'faults'>): void {
  if (faults.length > 0) throw new CatalogueError(faults);
}

/**
 * Checks a set of files, by their paths under `seeds/`, and gives them as typed data.
 * Throws a CatalogueError that lists every fault.
 */
export function loadCatalogue(files: Files): Seeds {
  const reader = readerOf(files);
  const parts = { ...readCatalogue(reader), ...readRecords(reader) };
  const words = readWords(reader);
  const messages = reader.messages();
  reader.refuseTheRest();
  throwFaults(reader);

  const { partnersFile, claims, sources, glossary, airRecord, ...rest } = complete(parts);
  const { responses, ...prose } = complete(words);
  const { partners, ...aboutPartners } = partnersFile;
  const seeds: Seeds = {
    catalogue: { ...rest, partners },
    prose: { ...prose, responses: Object.fromEntries(responses.map((entry) => [entry.id, entry])) },
    messages,
    claims,
    sources,
    glossary,
    airRecord,
    aboutPartners,
  };
  const faults = reader.faults;
  checkTheatre(seeds, faults);
  checkIncidents(seeds, faults);
  checkScenarios(seeds, faults);
  checkSources(seeds, files, faults);
  checkProse(seeds, faults);
  checkMessages(messages, faults);
  throwFaults(reader);
  return seeds;
}

export { CatalogueError };
