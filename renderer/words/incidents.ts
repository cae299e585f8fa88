/** Incidents in words: what happened, how it was answered under the mandate, what came of it. */

import type { Edition } from '../../seeds/edition.ts';
import {
  FAMILIES_TOLD,
  type DecisionOption,
  type Place,
  type ToldIncident,
  type ToldOutcome,
} from '../../sim/index.ts';
import { backingName, partnerInSentence, placeInSentence, placeShort } from './names.ts';
import { counted, customers, inWords } from './numbers.ts';
import { capital, fill, list, sentence } from './text.ts';

/** The title of an incident, with the partner's name where it has one: "Shelling across the line". */
export function incidentTitle(edition: Edition, incident: string, place: Place | null = null): string {
  const title = edition.prose.incidents[incident]?.title ?? incident;
  const partner = place === null || place.partner === null ? 'a partner' : partnerInSentence(edition, place.partner);
  return capital(fill(title, { partner }));
}

/** The title as it stands inside a sentence: "shelling across the line", "the Netherlands wavers". */
export function titleInSentence(edition: Edition, incident: string, place: Place | null = null): string {
  const title = edition.prose.incidents[incident]?.title ?? incident;
  const partner = place === null || place.partner === null ? 'a partner' : partnerInSentence(edition, place.partner);
  return title.startsWith('{partner}') ? fill(title, { partner }) : lowerFirst(incidentTitle(edition, incident, place));
}

/** The incident in a few words, with its place: "A mine in a field: Kharkiv". */
export function incidentShort(edition: Edition, incident: string, place: Place): string {
  const slots = { ...slotsOf(edition, place, null, ''), place: placeShort(edition, place) };
  return capital(fill(edition.prose.incidents[incident]?.short ?? incident, slots));
}

/** What happened, in one or two sentences. */
export function whatHappened(edition: Edition, { occurred, settled }: ToldIncident): string {
  const words = edition.prose.incidents[occurred.incident];
  if (words === undefined) return sentence(occurred.incident);
  const outcome = settled?.outcome ?? null;
  const nobodyKilled = outcome !== null && outcome.forceKilled + outcome.civiliansKilled === 0;
  const isQuiet = nobodyKilled && outcome.hits === 0;
  const template =
    (isQuiet ? words.happenedQuiet : undefined) ?? (nobodyKilled ? words.happenedSpared : undefined) ?? words.happened;
  return capital(fill(template, slotsOf(edition, occurred.place, outcome, template)));
}

/** What the decision asks of the team, now. */
export function dilemmaOf(edition: Edition, incident: string, place: Place): string {
  const dilemma = edition.prose.incidents[incident]?.decision?.dilemma ?? '';
  return fill(dilemma, slotsOf(edition, place, null, ''));
}

/** What waits for an answer, in one or two sentences; `launched` weapons are on their way. */
export function whatIsAsked(edition: Edition, incident: string, place: Place, launched: number): string {
  const words = edition.prose.incidents[incident];
  const slots = { ...slotsOf(edition, place, null, ''), count: inWords(launched) };
  return capital(fill(words?.asked ?? words?.title ?? sentence(incident), slots));
}

function slotsOf(
  edition: Edition,
  place: Place,
  outcome: ToldOutcome | null,
  template: string,
): Readonly<Record<string, string>> {
  return {
    place: placeInSentence(edition, place),
    partner: place.partner === null ? '' : partnerInSentence(edition, place.partner),
    category: place.backing === null ? '' : backingName(edition, place.backing),
    // A record of the older form does not say how many there were.
    count: outcome?.launched === null ? 'some' : inWords(outcome?.launched ?? 0),
    hits: outcome === null ? '' : outcome.hits === 0 ? 'none' : inWords(outcome.hits),
    killed: outcome === null ? '' : killedText(outcome, template.includes('Civilians killed')),
  };
}

/** Who was killed: "two of the force and one civilian"; of an incident that only tells of civilians, how many. */
export function killedText(
  { forceKilled, civiliansKilled }: Pick<ToldOutcome, 'forceKilled' | 'civiliansKilled'>,
  civiliansOnly: boolean,
): string {
  if (civiliansOnly) return inWords(civiliansKilled);
  const parts = [
    forceKilled > 0 ? `${inWords(forceKilled)} of the force` : '',
    civiliansKilled > 0 ? counted(civiliansKilled, 'civilian') : '',
  ];
  return list(parts.filter((part) => part !== '')) || 'none';
}

/** How the force answered and what its mandate had to do with it; empty where nothing was asked. */
export function howAnswered(edition: Edition, told: ToldIncident): string {
  const { occurred, made, settled, opened } = told;
  if (made === null) return '';
  const option = opened?.options.find(({ response }) => response === made.response);
  const late = settled?.outcome.late === true ? ', too late to matter' : '';
  const done = edition.prose.responses[made.response]?.order ?? made.response;
  const commander = option?.authority === 'commander' ? 'on the word of its commander ' : '';
  const standing = made.by === 'standingOrders' ? 'by standing orders ' : '';
  const text = `${opened === null ? standing : commander}${actorIn(edition, occurred.incident)} ${done}${late}.`;
  if (opened === null) return sentence(text);
  const { hits = 0, forceKilled = 0, darkened = 0 } = settled?.outcome ?? {};
  const hurt = forceKilled > 0 || darkened >= 1 || hits > 2;
  return `Decision: ${text}${hurt ? limitText(edition, opened.options, made.response) : ''}`;
}

/** What happens in capitals is answered there; what happens in the field, by the force. */
export function actorIn(edition: Edition, incident: string): string {
  const family = edition.catalogue.incidents.find(({ id }) => id === incident)?.family;
  return family === undefined || FAMILIES_TOLD[family].met === 'field' ? 'the force' : 'the coalition';
}

/** Whose word an answer needs, as a word beside its title: leave to fire is the mandate's matter, a protest is not. */
export function decidedBy(edition: Edition, incident: string, { response, authority }: DecisionOption): string {
  const { catalogue, prose, say } = edition;
  const data = catalogue.responses.find(({ id }) => id === response);
  if (data?.force === true || data?.refers === true) return say('decision_leave', { leave: authority });
  const isOfWords = data?.rung === 0 && actorIn(edition, incident) === 'the coalition';
  const isOfCapitals = isOfWords || prose.responses[response]?.byEnvoys === true;
  return say('decision_leave', { leave: isOfCapitals ? 'envoys' : 'none' });
}

/** The clause that says who may fire at what. */
export const RULES_CLAUSE = 3;

/** Whether one of these answers is a use of force, so that the mandate's rules of engagement speak. */
export function needsLeave({ catalogue }: Edition, options: readonly DecisionOption[]): boolean {
  return options.some(({ response }) => catalogue.responses.find(({ id }) => id === response)?.force === true);
}

/** The next step up: whether the mandate closed it or the team left it. Told where it cost something. */
function limitText(edition: Edition, options: readonly DecisionOption[], chosen: string): string {
  const [next] = options
    .filter(({ response, closed }) => rungOf(edition, response) > rungOf(edition, chosen) && closed !== 'capability')
    .toSorted((a, b) => rungOf(edition, a.response) - rungOf(edition, b.response));
  if (next === undefined) return '';
  const limit = next.closed === null ? 'would have let it' : 'did not let it';
  return ` Its rules ${limit} ${lowerTitle(edition, next.response)}.`;
}

function rungOf(edition: Edition, response: string): number {
  return edition.catalogue.responses.find(({ id }) => id === response)?.rung ?? 0;
}

function lowerTitle(edition: Edition, response: string): string {
  const title = edition.prose.responses[response]?.title ?? response;
  return title.slice(0, 1).toLowerCase() + title.slice(1);
}

/** What came of it besides: the vote, the round, the power cut. Empty where nothing did. */
export function whatFollowed(edition: Edition, { occurred, settled }: ToldIncident): string {
  if (settled === null) return '';
  const { result, darkened } = settled.outcome;
  const parts = [
    edition.prose.incidents[occurred.incident]?.results?.[result ?? ''] ?? '',
    darkened >= 1 ? `${customers(darkened)} customers lost power.` : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** The title as it stands inside a sentence: names keep their capital. */
export function lowerFirst(title: string): string {
  return /^(Kyiv|Moscow|Washington|Russia)/.test(title) ? title : title.slice(0, 1).toLowerCase() + title.slice(1);
}
