/** One section of the report: a small label with the topic, a heading that is a finding, what it rests on. */

import type { ReactNode } from 'react';
import { SECTIONS, type SectionId } from './sections.ts';

interface Props {
  readonly id: SectionId;
  readonly title: string;
  readonly lead: string;
  /** The key of a chart, beside the heading. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** The section. */
export function Section({ id, title, lead, aside, children }: Props) {
  const place = SECTIONS.findIndex((section) => section.id === id);
  return (
    <section id={id} className="report-section" aria-labelledby={`${id}-title`} data-section>
      <header className="section-head">
        <div>
          <p className="topic">
            {place + 1}. {SECTIONS[place]?.topic}
          </p>
          <h2 id={`${id}-title`} tabIndex={-1}>
            {title}
          </h2>
          <p className="section-lead">{lead}</p>
        </div>
        {aside}
      </header>
      {children}
    </section>
  );
}
