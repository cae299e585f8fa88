/** The guided first month: a few steps beside the real room, each done by doing it. */

import { useEffect } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from '../frame/icon.tsx';
import { useSession, useStore } from '../store/store.ts';
import type { Session } from '../store/session.ts';
import { monthName } from '../words/dates.ts';
import { ofKind } from '../words/gather.ts';
import { journalOf } from '../words/record.ts';
import './lesson.css';

interface Step {
  readonly title: string;
  readonly text: (session: Session) => string;
  /** Whether the campaign shows that it has been done; steps without it go on by the button. */
  readonly isDone?: (session: Session) => boolean;
}

const STEPS: readonly Step[] = [
  {
    title: 'The mandate is on the left',
    text: () =>
      'It is the text that the force lives by. Blue words can be changed: open one, read what another choice means, ' +
      'what it costs and how long it takes, and order it, or keep it as it is.',
  },
  {
    title: 'What you order comes later',
    text: () =>
      'An order stands in amber until it is in force. Until then you can withdraw it. Some things arrive next month; ' +
      'batteries and law take longer.',
  },
  {
    title: 'Let a month pass',
    text: ({ view }) =>
      `Press “End ${monthName(view.month)}”, at the top on the right. Actors choose, and incidents fall.`,
    isDone: ({ view, months }) => view.phase === 'decision' || months.length > 0,
  },
  {
    title: 'Answer, or leave it to standing orders',
    text: () =>
      'Where an incident needs you, it is on the right: why it was possible, what your mandate allows, what each answer ' +
      'risks. Choose one and order it, or decide as standing orders say. Closed answers name the clause that closes them.',
    isDone: ({ campaign, months }) =>
      months.length > 0 || ofKind(journalOf(campaign).events, 'decisionMade').length > 1,
  },
  {
    title: 'Ask why',
    text: () =>
      'The first month is over. Any figure below the map answers why: press one to see what moved it, row by row. Then ' +
      'go on as you like; everything is saved as you play.',
  },
];

/** The guide's card, while a lesson is on. */
export function Lesson() {
  const session = useSession();
  const lesson = useStore((state) => state.lesson);
  const setLesson = useStore((state) => state.setLesson);
  const step = lesson === null ? undefined : STEPS[lesson];
  const isDone = step?.isDone?.(session) === true;
  useEffect(() => {
    if (isDone && lesson !== null) setLesson(lesson + 1);
  }, [isDone, lesson, setLesson]);
  if (step === undefined || lesson === null) return null;
  const isLast = lesson === STEPS.length - 1;
  return (
    <aside className="lesson" aria-label="Guide">
      <p className="muted">
        Step {lesson + 1} of {STEPS.length}
      </p>
      <h2>{step.title}</h2>
      <p>{step.text(session)}</p>
      <div className="lesson-actions">
        {step.isDone === undefined ? (
          <Button className="button small primary" onPress={() => setLesson(isLast ? null : lesson + 1)}>
            {isLast ? 'Play on' : 'Next'} <Icon name="arrow" />
          </Button>
        ) : null}
        {isLast ? null : (
          <Button className="button small quiet" onPress={() => setLesson(null)}>
            Leave the guide
          </Button>
        )}
      </div>
    </aside>
  );
}
