/** Whether everything has its words, and no words are left over. */

import { show, type Fault } from '../schema/faults.ts';
import { SETTINGS, SETTING_IDS, type Setting, type SettingId } from '../schema/model.ts';
import type { DecisionWords } from '../schema/prose.ts';
import type { Seeds } from '../schema/seeds.ts';
import { faultAt, idsOf, type Named, type Spot } from './ids.ts';

const NAMES = 'prose/names.json';
const MANDATE = 'prose/mandate.json';

interface Pairing {
  readonly list: readonly Named[];
  readonly words: Readonly<Record<string, unknown>>;
  /** What has the words, as in "a sector". */
  readonly of: string;
  readonly spot: (id: string) => Spot;
}

function checkPairing({ list, words, of, spot }: Pairing, faults: Fault[]): void {
  const ids = idsOf(list);
  for (const id of ids) {
    if (!Object.hasOwn(words, id)) faultAt(faults, spot(id), 'nothing', `the words for ${of}, ${show(id)}`);
  }
  for (const id of Object.keys(words)) {
    if (!ids.has(id)) faultAt(faults, spot(id), `words for ${show(id)}`, `words for the id of ${of}`);
  }
}

function checkSetting(id: SettingId, { prose }: Seeds, faults: Fault[]): void {
  const { options, counts }: Setting = SETTINGS[id];
  const words = prose.mandate.settings[id];
  const path = ['settings', id];
  for (const field of ['one', 'many', 'meaning', 'tradeOff'] as const) {
    const isWanted = counts.length > 0;
    if ((words[field] !== undefined) === isWanted) continue;
    const wanted = isWanted ? 'some text, as it is a count' : 'no such text, as each option has its own';
    faultAt(faults, { file: MANDATE, path: [...path, field] }, show(words[field]), wanted);
  }
  const written = Object.keys(words.options ?? {});
  const spot = { file: MANDATE, path: [...path, 'options'] };
  if (written.join() !== options.join())
    faultAt(faults, spot, show(written), `the options ${show(options)}, in this order`);
}

function checkIncidentWords({ catalogue, prose }: Seeds, faults: Fault[]): void {
  for (const { id, responses = [] } of catalogue.incidents) {
    const words = prose.incidents[id];
    if (words === undefined) continue;
    const isAsked = responses.length > 0;
    const file = `prose/incidents/${id}.json`;
    if ((words.asked !== undefined) !== isAsked) {
      const wanted = isAsked
        ? 'a question to the team, as there are responses'
        : 'no question, as there is no response';
      faultAt(faults, { file, path: ['asked'] }, show(words.asked), wanted);
    }
    if ((words.decision !== undefined) !== isAsked) {
      const wanted = isAsked
        ? 'the words of its decision, as there are responses'
        : 'no decision, as there is no response';
      faultAt(faults, { file, path: ['decision'] }, show(words.decision), wanted);
    } else if (words.decision !== undefined) checkAnswers({ file, words: words.decision, responses }, faults);
  }
}

interface Answers {
  readonly file: string;
  readonly words: DecisionWords;
  readonly responses: readonly string[];
}

/** Each answer of the type has its words, and no two say the same: they would read as one. */
function checkAnswers({ file, words: { answers }, responses }: Answers, faults: Fault[]): void {
  const path = ['decision', 'answers'];
  const list = responses.map((id) => ({ id }));
  const spot = (id: string): Spot => ({ file, path: [...path, id] });
  checkPairing({ list, words: answers, of: 'an answer of this type', spot }, faults);
  const said = new Set<string>();
  for (const [id, likely] of Object.entries(answers)) {
    for (const [outcome, text] of Object.entries(likely)) {
      if (said.has(text)) {
        faultAt(faults, { file, path: [...path, id, outcome] }, `${show(text)} again`, 'a sentence of its own');
      }
      said.add(text);
    }
  }
}

function ofTypesInUse(words: Seeds['prose']['incidents']): Seeds['prose']['incidents'] {
  return Object.fromEntries(Object.entries(words).filter(([, { left }]) => left !== true));
}

/** An id is never given away again: a type that left and is back would tell old runs in new words. */
function checkLeft({ catalogue, prose }: Seeds, faults: Fault[]): void {
  for (const { id } of catalogue.incidents) {
    if (prose.incidents[id]?.left !== true) continue;
    faultAt(
      faults,
      { file: `prose/incidents/${id}.json`, path: ['left'] },
      'true',
      'no such mark, as the type is there',
    );
  }
}

/** Every mandate of a scenario has its words, and no such words are left over. */
function checkPresets({ catalogue, prose }: Seeds, faults: Fault[]): void {
  for (const { id, mandates } of catalogue.scenarios) {
    const words = prose.scenarios[id]?.mandates;
    if (words === undefined) continue;
    const list = Object.keys(mandates).map((name) => ({ id: name }));
    const spot = (name: string): Spot => ({ file: 'prose/scenarios.json', path: [id, 'mandates', name] });
    checkPairing({ list, words, of: 'a mandate', spot }, faults);
  }
}

/** Every reason of a lock has its words, and no such words are left over. */
function checkLocks({ catalogue, prose }: Seeds, faults: Fault[]): void {
  for (const { id, open = {} } of catalogue.scenarios) {
    if (prose.scenarios[id] === undefined) continue;
    const reasons = new Set(Object.values(open).map(({ because }) => because));
    const list = [...reasons].map((reason) => ({ id: reason }));
    const spot = (reason: string): Spot => ({ file: 'prose/scenarios.json', path: [id, 'locks', reason] });
    checkPairing({ list, words: prose.scenarios[id].locks ?? {}, of: 'a lock', spot }, faults);
  }
}

/** The catalogue's partners, and those that only some scenario has. */
function allPartners({ partners, scenarios }: Seeds['catalogue']): readonly Named[] {
  return [...partners, ...scenarios.flatMap(({ partners: changes }) => changes?.add ?? [])];
}

/** Other forms of names may be left out, but not stand for what is not there. */
function checkForms({ catalogue, prose: { names } }: Seeds, faults: Fault[]): void {
  const forms = [
    { path: ['within', 'sectors'], words: names.within.sectors, ids: idsOf(catalogue.sectors), of: 'a sector' },
    { path: ['within', 'sites'], words: names.within.sites, ids: idsOf(catalogue.sites), of: 'a site' },
    { path: ['within', 'partners'], words: names.within.partners, ids: idsOf(allPartners(catalogue)), of: 'a partner' },
    { path: ['listed', 'sites'], words: names.listed.sites, ids: idsOf(catalogue.sites), of: 'a site' },
  ];
  for (const { path, words, ids, of } of forms) {
    for (const id of Object.keys(words)) {
      if (ids.has(id)) continue;
      faultAt(faults, { file: NAMES, path: [...path, id] }, `words for ${show(id)}`, `words for the id of ${of}`);
    }
  }
}

/** Checks that words and ids match. */
export function checkProse(seeds: Seeds, faults: Fault[]): void {
  const { catalogue, prose } = seeds;
  const lists = { ...catalogue, partners: allPartners(catalogue) };
  const inNames = (list: 'sectors' | 'sites' | 'settlements' | 'partners', of: string): void =>
    checkPairing(
      { list: lists[list], words: prose.names[list], of, spot: (id) => ({ file: NAMES, path: [list, id] }) },
      faults,
    );
  checkForms(seeds, faults);
  inNames('sectors', 'a sector');
  inNames('sites', 'a site');
  inNames('settlements', 'a settlement');
  inNames('partners', 'a partner');

  const { incidents, responses, objectives, scenarios } = prose;
  const ofIncident = (id: string): Spot => ({ file: `prose/incidents/${id}.json`, path: [] });
  const ofResponse = (id: string): Spot => ({ file: 'prose/responses.json', path: [id] });
  const ofObjective = (id: string): Spot => ({ file: 'prose/objectives.json', path: [id] });
  const ofScenario = (id: string): Spot => ({ file: 'prose/scenarios.json', path: [id] });
  checkPairing(
    { list: catalogue.incidents, words: ofTypesInUse(incidents), of: 'an incident', spot: ofIncident },
    faults,
  );
  checkLeft(seeds, faults);
  checkPairing({ list: catalogue.responses, words: responses, of: 'a response', spot: ofResponse }, faults);
  checkPairing({ list: catalogue.objectives, words: objectives, of: 'an objective', spot: ofObjective }, faults);
  checkPairing({ list: catalogue.scenarios, words: scenarios, of: 'a scenario', spot: ofScenario }, faults);

  checkPresets(seeds, faults);
  checkLocks(seeds, faults);
  for (const id of SETTING_IDS) checkSetting(id, seeds, faults);
  checkIncidentWords(seeds, faults);
}
