/** A campaign as text for people: month by month, what was ordered, chosen, drawn, decided and measured. */

import {
  INDICATOR_NAMES,
  endingOf,
  reportCard,
  type Campaign,
  type CampaignEvent,
  type DecisionOption,
  type Journal,
} from '../../sim/index.ts';
import type { Case } from './cases.ts';

type EventOf<Kind extends CampaignEvent['kind']> = Extract<CampaignEvent, { readonly kind: Kind }>;

/** The whole text of a campaign that kept a record. */
export function goldenText(campaign: Campaign, { scenario, policy, seed }: Case): string {
  const { journal } = campaign;
  if (journal === null) throw new TypeError('a golden run needs a record');
  const months = journal.digests.flatMap((_, index) => monthLines(journal, index + 1));
  const card = reportCard(campaign).map(
    ({ objective, verdict, value }) => `  ${objective}: ${verdict} (${figure(value)})`,
  );
  return [
    `Golden run: ${scenario}, policy ${policy}, seed "${seed}". Written by npm run golden; not to be edited.`,
    ...months,
    '',
    `Ending: ${endingOf(campaign)} after ${journal.digests.length} months`,
    ...card,
    '',
  ].join('\n');
}

/** Four digits after the point, or none for whole numbers. */
function figure(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(4);
}

function range([low, high]: readonly [number, number]): string {
  return low === high ? figure(low) : `${figure(low)} to ${figure(high)}`;
}

function monthLines(journal: Journal, turn: number): readonly string[] {
  const events = journal.events.filter((event) => event.turn === turn);
  const began = events.find((event) => event.kind === 'monthBegan');
  return [
    '',
    `Month ${turn} (${began?.month ?? '?'})`,
    ...moscowLines(events),
    ...events.flatMap(eventLines),
    ...indicatorLines(journal, turn),
    `  digest ${journal.digests[turn - 1] ?? ''}`,
  ];
}

function moscowLines(events: readonly CampaignEvent[]): readonly string[] {
  const chosen = events.filter((event) => event.kind === 'moscowChose');
  const levels = chosen.map(({ axis, level, before }) => `${axis} ${level}${level === before ? '' : ` (${before})`}`);
  return levels.length === 0 ? [] : [`  Moscow: ${levels.join(', ')}`];
}

function eventLines(event: CampaignEvent): readonly string[] {
  switch (event.kind) {
    case 'monthBegan':
    case 'moscowChose':
      return [];
    case 'orderGiven':
    case 'orderInForce':
    case 'orderWithdrawn':
      return [orderLine(event)];
    case 'incidentOccurred':
      return occurrenceLines(event);
    case 'decisionOpened':
      return event.options.map((option) => optionLine(option, event.standing));
    case 'decisionMade':
      return [`      decided by ${event.by}: ${event.response}`];
    case 'incidentSettled':
      return [outcomeLine(event)];
    default:
      return [`  ${plain(event)}`];
  }
}

/** Any other event by its fields. */
function plain({ kind, ...fields }: CampaignEvent): string {
  const told = Object.entries(fields).filter(([name]) => name !== 'turn');
  const written = told.map(([name, value]) => `${name} ${typeof value === 'number' ? figure(value) : String(value)}`);
  return [kind, ...written].join(', ');
}

function orderLine({
  kind,
  setting,
  sector,
  from,
  to,
  due,
}: EventOf<'orderGiven' | 'orderInForce' | 'orderWithdrawn'>) {
  const what = sector === null ? setting : `${setting} in ${sector}`;
  const verbs = { orderGiven: 'ordered', orderInForce: 'in force', orderWithdrawn: 'taken back' };
  return `  ${verbs[kind]}: ${what}, ${from} to ${to}, month ${due}`;
}

function occurrenceLines(event: EventOf<'incidentOccurred'>): readonly string[] {
  const { number, incident, place, day, severity, explanation } = event;
  const { base, modifiers, chance, roll } = explanation;
  const where = [place.sector, place.site, place.partner, place.backing].filter((name) => name !== null);
  const factors = modifiers.map(({ reading, factor }) => `${reading} ${figure(factor)}`);
  return [
    `  ${number}. day ${day}: ${[incident, ...where].join(', ')}; gravity ${figure(severity)}`,
    `      chance ${figure(chance)}, roll ${figure(roll)}: base ${figure(base)} x ${factors.join(' x ')}`,
  ];
}

function optionLine(option: DecisionOption, standing: string): string {
  const { response, closed, authority, willing, killed, hits, escalation, legitimacy, answer } = option;
  const name = response === standing ? `${response} (standing)` : response;
  if (closed !== null) return `      - ${name}: closed by ${closed}`;
  return (
    `      - ${name}: ${authority}, willing ${figure(willing)}; killed ${range(killed)}, hits ${range(hits)}, ` +
    `heat ${range(escalation)}, legitimacy ${range(legitimacy)}, answer ${range(answer)}`
  );
}

function outcomeLine({ outcome }: EventOf<'incidentSettled'>): string {
  const { result, late, ...figures } = outcome;
  const counted = Object.entries(figures)
    .filter(([, value]) => value !== 0)
    .map(([name, value]) => `${name} ${figure(value)}`);
  const rest = [...(late ? ['late'] : []), ...(result === null ? [] : [result])];
  return `      outcome: ${[...counted, ...rest].join(', ') || 'nothing'}`;
}

function indicatorLines(journal: Journal, turn: number): readonly string[] {
  return INDICATOR_NAMES.map((name) => {
    const before = journal.indicators[turn - 1]?.[name] ?? 0;
    const after = journal.indicators[turn]?.[name] ?? 0;
    const change = after - before;
    return `  ${name} ${figure(after)}${change === 0 ? '' : ` (${change > 0 ? '+' : ''}${figure(change)})`}`;
  });
}
