/** The guided first month: a few steps beside the real room, each done by doing it. */

import { memo, useEffect } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from '../frame/icon.tsx';
import { useEdition, useSession, useStore } from '../store/store.ts';
import type { Session } from '../campaign/session.ts';
import { monthName } from '../words/dates.ts';
import './lesson.css';

interface Step {
  /** The keys of its title and its text, which may name the month in hand. */
  readonly title: string;
  readonly text: string;
  /** The part of the room that the card stands at. */
  readonly at: 'mandate' | 'end' | 'decision' | 'measures';
  /** Whether the campaign shows that it has been done; steps without it go on by the button. */
  readonly isDone?: (session: Session) => boolean;
}

const STEPS: readonly Step[] = [
  {
    title: 'guide_mandate',
    text: 'guide_mandate-text',
    at: 'mandate',
  },
  {
    title: 'guide_orders',
    text: 'guide_orders-text',
    at: 'mandate',
  },
  {
    title: 'guide_month',
    text: 'guide_month-text',
    at: 'end',
    isDone: ({ view, months }) => view.phase === 'decision' || months.length > 0,
  },
  {
    title: 'guide_decision',
    text: 'guide_decision-text',
    at: 'decision',
    isDone: ({ months }) => months.length > 0,
  },
  {
    title: 'guide_why',
    text: 'guide_why-text',
    at: 'measures',
  },
];

/** The guide's card, while a lesson is on. */
export const Lesson = memo(function Lesson() {
  const lesson = useStore((state) => state.lesson);
  return lesson === null ? null : <Card lesson={lesson} />;
});

function Card({ lesson }: { readonly lesson: number }) {
  const edition = useEdition();
  const { say } = edition;
  const session = useSession();
  const setLesson = useStore((state) => state.setLesson);
  const step = STEPS[lesson];
  const isFalling = useStore(({ reckoning, falling }) => reckoning !== null || falling !== null);
  const isDone = !isFalling && step?.isDone?.(session) === true;
  useEffect(() => {
    if (isDone) setLesson(lesson + 1);
  }, [isDone, lesson, setLesson]);
  // While a month is told there is something else to look at.
  if (step === undefined || isFalling) return null;
  const isLast = lesson === STEPS.length - 1;
  return (
    <aside className={`lesson at-${step.at}`} aria-label={say('guide_title')}>
      <div role="status">
        <p className="muted">{say('guide_step', { step: lesson + 1, steps: STEPS.length })}</p>
        <h2>{say(step.title)}</h2>
        <p>{say(step.text, { month: monthName(edition, session.view.month) })}</p>
      </div>
      <div className="lesson-actions">
        {step.isDone === undefined ? (
          <Button className="button small" onPress={() => setLesson(isLast ? null : lesson + 1)}>
            {say(isLast ? 'guide_play-on' : 'guide_next')} <Icon name="arrow" />
          </Button>
        ) : null}
        {isLast ? null : (
          <Button className="button small quiet" onPress={() => setLesson(null)}>
            {say('guide_leave')}
          </Button>
        )}
      </div>
    </aside>
  );
}
