/** The rail beside the report: contents, whether the run is what its seed gives, how long it takes to read. */

import { useMemo } from 'react';
import { Icon } from '../frame/icon.tsx';
import type { Session } from '../store/session.ts';
import { verificationOf } from '../store/verification.ts';
import { monthAndYear } from '../words/dates.ts';
import type { Debrief } from '../words/debrief/debrief.ts';
import { minutesOf, questionsFor } from '../words/debrief/questions.ts';
import { readingMinutes } from '../words/debrief/reading.ts';
import { SECTIONS, type SectionId } from './sections.ts';

/** The digest in groups of four, as it is read aloud. */
function grouped(digest: string): string {
  return digest.replace(/(.{4})(?=.)/g, '$1 ');
}

function Verified({ session }: { readonly session: Session }) {
  const { verifiedTurns, storedTurns, divergence } = useMemo(() => verificationOf(session), [session]);
  if (divergence === null) {
    return (
      <div className="verified">
        <Icon name="shield" />
        <div>
          <strong>Verified</strong>
          <p>
            {verifiedTurns} of {storedTurns} months recomputed from the seed and the orders; every digest matched.
          </p>
        </div>
      </div>
    );
  }
  const month = session.months[divergence.turn - 1]?.month;
  return (
    <div className="verified differs">
      <Icon name="close" />
      <div>
        <strong>{month === undefined ? 'Differs' : `Differs from ${monthAndYear(month)} on`}</strong>
        <p>
          {divergence.what}: recomputed {divergence.computed}, the run says {divergence.stored}.
        </p>
      </div>
    </div>
  );
}

interface Props {
  readonly session: Session;
  readonly debrief: Debrief;
  readonly current: SectionId;
}

/** The rail. */
export function Rail({ session, debrief, current }: Props) {
  const reading = readingMinutes(debrief);
  return (
    <aside className="rail scrolls" aria-label="About this debrief">
      <nav aria-label="In this debrief">
        <p className="rail-head">In this debrief</p>
        <ol>
          {SECTIONS.map(({ id, topic }, index) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
                <span>{index + 1}</span>
                {topic}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <Verified session={session} />
      <dl>
        <dt>Digest</dt>
        <dd className="code">{grouped(debrief.digest)}</dd>
        <dt>Reading time</dt>
        <dd>
          {reading} minutes; {reading + minutesOf(questionsFor(debrief))} with the questions
        </dd>
      </dl>
    </aside>
  );
}
