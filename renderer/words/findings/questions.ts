/** Questions for discussion, made from this campaign's own facts, each with its place in the report and its minutes. */

import type { Edition } from '../../../seeds/edition.ts';
import {
  type Debrief,
  type DecisionOption,
  incidentAt,
  incidentsOf,
  type SettingId,
  tellingMisses,
  type ToldIncident,
  trueValue,
  weightOf,
} from '../../../sim/index.ts';
import { monthAndYear } from '../dates.ts';
import { titleInSentence } from '../incidents.ts';
import { sizeOf } from '../indicators.ts';
import { inWords, ordinal } from '../numbers.ts';
import { objectiveTitle, resultText } from '../objectives.ts';
import { phraseOf } from '../settings.ts';
import { capital } from '../text.ts';
import { type TurningCard, turningCards } from './cards.ts';
import { missSentence } from './misjudged.ts';
import { beliefAccount } from './moscow.ts';

/** One question. */
export interface Question {
  readonly text: string;
  /** Where in the report its facts stand. */
  readonly source: string;
  readonly minutes: number;
}

/** The most questions that a debrief asks. */
const MOST = 8;

function onTurningPoint(edition: Edition, debrief: Debrief, card: TurningCard): Question {
  const point = debrief.points[card.number - 1];
  const number = point?.lead.incident ?? null;
  const told = number === null ? undefined : incidentAt(debrief, card.turn, number);
  const asked = told === undefined ? '' : (edition.prose.incidents[told.occurred.incident]?.question ?? '');
  const month = monthAndYear(edition, card.month);
  const source = `Turning point ${card.number}.`;
  if (told === undefined || asked === '') {
    const text = `${card.title} in ${month}. ${card.event} Which order, given how much earlier, would have changed that month?`;
    return { text, source, minutes: 10 };
  }
  const title = titleInSentence(edition, told.occurred.incident, told.occurred.place);
  return { text: `${month}: ${title}. ${asked}`, source, minutes: 10 };
}

/** The two turning points that weighed most, of two kinds. */
function onTurningPoints(edition: Edition, debrief: Debrief): readonly Question[] {
  const weightOfCard = ({ number }: TurningCard): number => debrief.points[number - 1]?.weight ?? 0;
  const ranked = turningCards(edition, debrief).toSorted((a, b) => weightOfCard(b) - weightOfCard(a));
  return ranked
    .filter(({ title }, index) => ranked.findIndex((card) => card.title === title) === index)
    .slice(0, 2)
    .map((card) => onTurningPoint(edition, debrief, card));
}

function onObjectives(edition: Edition, { card, months }: Debrief): readonly Question[] {
  const rank = card.findIndex(({ verdict }) => verdict === 'missed' || verdict === 'partly');
  const short = card[rank];
  if (short === undefined) return [];
  const verdict = short.verdict === 'missed' ? 'missed' : 'met in part';
  return [
    {
      text:
        `You ranked “${objectiveTitle(edition, short.objective)}” ${ordinal(rank + 1)} of ${inWords(card.length)}, and it was ${verdict}: ` +
        `${resultText(edition, short, months.length)}. Would you give it the same place again, and what would you pay for it?`,
      source: `Report card, objective ${rank + 1}.`,
      minutes: 10,
    },
  ];
}

function onCost(edition: Edition, debrief: Debrief): readonly Question[] {
  const killed = trueValue(debrief, 'forceKilled', debrief.months.length);
  const rank = debrief.card.findIndex(({ verdict }) => verdict === 'met');
  const met = debrief.card[rank];
  if (killed === 0 || met === undefined) return [];
  return [
    {
      text:
        `“${objectiveTitle(edition, met.objective)}” was met, and ${inWords(killed)} of the force ${killed === 1 ? 'was' : 'were'} killed. ` +
        'What would you tell the parliament of a partner that asks whether the one was worth the other?',
      source: `Report card, objective ${rank + 1}; indicators, killed in the force.`,
      minutes: 15,
    },
  ];
}

interface Decided {
  readonly turn: number;
  readonly month: string;
  readonly told: ToldIncident;
  readonly closed: DecisionOption;
  readonly response: string;
}

/** Decisions in which the mandate closed an answer, the gravest first; turning points have questions of their own. */
function closedDecisions({ months, points }: Debrief): readonly Decided[] {
  return months
    .flatMap(({ turn, month, events, rows }) =>
      incidentsOf(events).flatMap((told) => {
        const closed = told.opened?.options.find((option) => option.closed === 'engagement');
        const isPoint = points.some((point) => point.turn === turn && point.lead.incident === told.occurred.number);
        if (closed === undefined || told.made === null || isPoint) return [];
        return [{ turn, month, told, closed, response: told.made.response, weight: weightOf(told, rows) }];
      }),
    )
    .toSorted((a, b) => b.weight - a.weight);
}

function responseTitle(edition: Edition, response: string): string {
  return edition.prose.responses[response]?.title ?? response;
}

function onDecision(edition: Edition, debrief: Debrief): readonly Question[] {
  const [gravest] = closedDecisions(debrief);
  if (gravest === undefined) return [];
  const { told, month, closed, response, turn } = gravest;
  const title = titleInSentence(edition, told.occurred.incident, told.occurred.place);
  return [
    {
      text:
        `${monthAndYear(edition, month)}: ${title}. The answer was “${responseTitle(edition, response)}”; the rules of engagement closed ` +
        `“${responseTitle(edition, closed.response)}”. Should they have?`,
      source: `Clause 3, rules of engagement; the decision of month ${turn}.`,
      minutes: 10,
    },
  ];
}

function onEstimate(edition: Edition, debrief: Debrief): readonly Question[] {
  const [worst] = tellingMisses(debrief);
  if (worst === undefined) return [];
  return [
    {
      text: `${missSentence(edition, debrief, worst)} Which of your orders rested on that figure, and what could have warned you?`,
      source: 'Where the estimates were off.',
      minutes: 10,
    },
  ];
}

function onMoscow(edition: Edition, debrief: Debrief): readonly Question[] {
  const ranked = (beliefAccount(edition, debrief)?.seen ?? []).toSorted(
    (a, b) => Math.abs(b.amount) - Math.abs(a.amount),
  );
  const strongest = ranked.find(({ isIncident }) => isIncident) ?? ranked[0];
  if (strongest === undefined) return [];
  const { text, month, amount, letter } = strongest;
  const moved = `${amount > 0 ? 'raised' : 'lowered'} Moscow's belief in an answer by ${sizeOf('belief', amount)}`;
  return [
    {
      text: `In ${monthAndYear(edition, month)} this ${moved}: “${text}”. Would a real government have drawn the same conclusion?`,
      source: `What Moscow believed, event ${letter}.`,
      minutes: 15,
    },
  ];
}

/** The words of a setting that holds for the whole force. */
function settingPhrase(edition: Edition, { settings }: Debrief, wanted: SettingId): string {
  const found = settings.find(({ setting, sector }) => setting === wanted && sector === null);
  return found === undefined ? '' : phraseOf(edition, wanted, found.inForce);
}

function onExit(edition: Edition, debrief: Debrief): readonly Question[] {
  const phrase = settingPhrase(edition, debrief, 'exit');
  const last = debrief.months.at(-1);
  if (phrase === '' || last === undefined) return [];
  return [
    {
      text: `The mandate says that the mission ends ${phrase}. How near was that in ${monthAndYear(edition, last.month)}, and who should have judged it?`,
      source: 'Clause 5, exit, as it stood at the end.',
      minutes: 10,
    },
  ];
}

function onAuthority(edition: Edition, debrief: Debrief): readonly Question[] {
  const phrase = settingPhrase(edition, debrief, 'authority');
  const asked = debrief.events.filter(({ kind }) => kind === 'decisionOpened').length;
  if (phrase === '' || asked === 0) return [];
  const times = asked === 1 ? 'One incident' : `${capital(inWords(asked))} incidents`;
  return [
    {
      text: `${times} asked for a decision, and the use of force was authorised by ${phrase}. In which of them did that decide the outcome?`,
      source: 'Clause 3, rules of engagement.',
      minutes: 10,
    },
  ];
}

function onNextTime(edition: Edition, { seed, months }: Debrief): readonly Question[] {
  const start = months[0];
  if (start === undefined) return [];
  return [
    {
      text: `You may change one clause and play the seed “${seed}” again from ${monthAndYear(edition, start.month)}. Which one, and what do you expect to come out differently? Write it down before anybody answers.`,
      source: 'The mandate; the same seed meets the same luck.',
      minutes: 5,
    },
  ];
}

/** Six to eight questions; fewer only where a campaign has nothing to ask about. The last one looks ahead. */
export function questionsFor(edition: Edition, debrief: Debrief): readonly Question[] {
  const last = onNextTime(edition, debrief);
  const others = [
    ...onTurningPoints(edition, debrief),
    ...onObjectives(edition, debrief),
    ...onDecision(edition, debrief),
    ...onEstimate(edition, debrief),
    ...onMoscow(edition, debrief),
    ...onExit(edition, debrief),
    ...onCost(edition, debrief),
    ...onAuthority(edition, debrief),
  ];
  return [...others.slice(0, MOST - last.length), ...last].map((question) => ({
    ...question,
    text: capital(question.text),
  }));
}

/** The minutes of all questions. */
export function minutesOf(questions: readonly Question[]): number {
  return questions.reduce((sum, { minutes }) => sum + minutes, 0);
}
