/** Questions for the room, each with its place in the report and its minutes. */

import { useEdition } from '../store/store.ts';
import type { Debrief } from '../../sim/index.ts';
import { minutesOf, questionsFor } from '../words/findings/questions.ts';
import { counted } from '../words/numbers.ts';
import { capital } from '../words/text.ts';
import { Section } from './section.tsx';

/** The section. */
export function Questions({ debrief }: { readonly debrief: Debrief }) {
  const edition = useEdition();
  const questions = questionsFor(edition, debrief);
  return (
    <Section
      id="questions"
      title={`${capital(counted(questions.length, 'question'))}, ${minutesOf(questions)} minutes`}
      lead="Made from this run's own incidents, orders and ledger. None of them has one right answer."
    >
      <ol className="questions">
        {questions.map(({ text, source, minutes }, index) => (
          <li key={source}>
            <span>{index + 1}</span>
            <div>
              <p>{text}</p>
              <small>
                {source} {capital(counted(minutes, 'minute'))}.
              </small>
            </div>
          </li>
        ))}
      </ol>
      <p className="colophon">{edition.say('home_what-this-is')} Offices act in it, not persons.</p>
    </Section>
  );
}
