/** The story, month by month, in the words of the terminal. */

import type { Session } from '../store/session.ts';
import { monthAndYear } from '../words/dates.ts';
import type { MonthRecord } from '../words/gather.ts';
import { monthStory } from '../words/month.ts';

/** The lines of a month as paragraphs: a line that begins deeper goes on with the one before. */
function paragraphs(month: MonthRecord): readonly string[] {
  const told: string[] = [];
  for (const line of monthStory(month).slice(2)) {
    const last = told.length - 1;
    if (line.startsWith('    ') && last >= 0) told[last] = `${told[last] ?? ''} ${line.trim()}`;
    else told.push(line.trim());
  }
  return told;
}

/** All months. */
export function Story({ session }: { readonly session: Session }) {
  return (
    <section aria-labelledby="story">
      <h3 id="story">Month by month</h3>
      {session.months.map((month) => (
        <article key={month.turn} className="story-month">
          <h4>{monthAndYear(month.month)}</h4>
          <div>
            {paragraphs(month).map((text, index) => (
              <p key={index}>{text}</p>
            ))}
          </div>
        </article>
      ))}
    </section>
  );
}
