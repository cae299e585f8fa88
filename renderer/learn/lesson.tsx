/** The guided first month: a few steps beside the real room, each done by doing it. */

import { memo, useEffect } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from '../frame/icon.tsx';
import { useSession, useStore } from '../store/store.ts';
import type { Session } from '../campaign/session.ts';
import { monthName } from '../words/dates.ts';
import './lesson.css';

interface Step {
  readonly title: string;
  /** The part of the room that the card stands at. */
  readonly at: 'mandate' | 'end' | 'decision' | 'measures';
  readonly text: (session: Session) => string;
  /** Whether the campaign shows that it has been done; steps without it go on by the button. */
  readonly isDone?: (session: Session) => boolean;
}

const STEPS: readonly Step[] = [
  {
    title: 'The mandate is on the left',
    at: 'mandate',
    text: () =>
      'It is the text that the force lives by. Blue words can be changed: open one, read what another choice means, ' +
      'what it costs and how long it takes, and order it, or keep it as it is.',
  },
  {
    title: 'What you order comes later',
    at: 'mandate',
    text: () =>
      'An order stands in amber until it is in force. Until then you can withdraw it. Some things arrive next month; ' +
      'batteries and law take longer.',
  },
  {
    title: 'Let a month pass',
    at: 'end',
    text: ({ view, edition }) =>
      `Press “End ${monthName(edition, view.month)}”. Governments act, and incidents fall one after the other, on the map and in ` +
      'the list. You can skip to the end.',
    isDone: ({ view, months }) => view.phase === 'decision' || months.length > 0,
  },
  {
    title: 'Answer, or leave it to standing orders',
    at: 'decision',
    text: () =>
      'This needs you: why it was possible, what your mandate allows, what each answer risks. Choose one and order it, ' +
      'or decide as standing orders say. A closed answer names the clause that closes it. Then the month goes on.',
    isDone: ({ months }) => months.length > 0,
  },
  {
    title: 'Ask why',
    at: 'measures',
    text: () =>
      'The first month is over. Any figure here answers why: press one to see what moved it, row by row. Then go on as ' +
      'you like; everything is saved as you play.',
  },
];

/** The guide's card, while a lesson is on. */
export const Lesson = memo(function Lesson() {
  const lesson = useStore((state) => state.lesson);
  return lesson === null ? null : <Card lesson={lesson} />;
});

function Card({ lesson }: { readonly lesson: number }) {
  const session = useSession();
  const setLesson = useStore((state) => state.setLesson);
  const step = STEPS[lesson];
  const isFalling = useStore((state) => state.falling !== null);
  const isDone = !isFalling && step?.isDone?.(session) === true;
  useEffect(() => {
    if (isDone) setLesson(lesson + 1);
  }, [isDone, lesson, setLesson]);
  // While a month is told there is something else to look at.
  if (step === undefined || isFalling) return null;
  const isLast = lesson === STEPS.length - 1;
  return (
    <aside className={`lesson at-${step.at}`} aria-label="Guide">
      <div role="status">
        <p className="muted">
          Step {lesson + 1} of {STEPS.length}
        </p>
        <h2>{step.title}</h2>
        <p>{step.text(session)}</p>
      </div>
      <div className="lesson-actions">
        {step.isDone === undefined ? (
          <Button className="button small" onPress={() => setLesson(isLast ? null : lesson + 1)}>
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
