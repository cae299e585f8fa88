/** The rail beside the report: contents, whether the run is what its seed gives, how long it takes to read. */

import { useEdition } from '../store/store.ts';
import { useMemo } from 'react';
import { Icon } from '../frame/icon.tsx';
import { storedRun, verificationOf, type Session } from '../campaign/session.ts';
import type { Debrief } from '../../sim/index.ts';
import { minutesOf, questionsFor } from '../words/findings/questions.ts';
import { readingMinutes } from '../words/findings/reading.ts';
import { badgeOf } from '../words/verification.ts';
import { SECTIONS, type SectionId } from './sections.ts';

/** The digest in groups of four, as it is read aloud. */
function grouped(digest: string): string {
  return digest.replace(/(.{4})(?=.)/g, '$1 ');
}

function Verified({ session }: { readonly session: Session }) {
  const edition = useEdition();
  const { state, title, text } = useMemo(
    () => badgeOf(edition, storedRun(session), verificationOf(session)),
    [session],
  );
  return (
    <div className={`verified ${state}`}>
      <Icon name={state === 'verified' ? 'shield' : 'damaged'} />
      <div>
        <strong>{title}</strong>
        <p>{text}</p>
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
  const edition = useEdition();
  const reading = readingMinutes(edition, debrief);
  return (
    <aside className="debrief-rail scrolls" aria-label="About this debrief">
      <nav aria-label="In this debrief">
        <p className="debrief-rail-head">In this debrief</p>
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
          {reading} minutes; {reading + minutesOf(questionsFor(edition, debrief))} with the questions
        </dd>
      </dl>
    </aside>
  );
}
