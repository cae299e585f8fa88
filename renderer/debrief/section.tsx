/** One section of the report: a small label with the topic, a heading that is a finding, what it rests on. */

import type { ReactNode } from 'react';

/** The sections in their order, with the topics that the contents list names. */
export const SECTIONS = [
  { id: 'page', topic: 'The campaign in a page' },
  { id: 'turning', topic: 'Turning points' },
  { id: 'card', topic: 'Report card' },
  { id: 'indicators', topic: 'Indicators over time' },
  { id: 'moscow', topic: 'What Moscow believed' },
  { id: 'estimates', topic: 'Where the estimates were off' },
  { id: 'claims', topic: 'Claims at play' },
  { id: 'questions', topic: 'Questions for the room' },
] as const;

export type SectionId = (typeof SECTIONS)[number]['id'];

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
