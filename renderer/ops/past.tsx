/** A past month, read only: the banner that says so, and the right column with what that month brought. */

import { Rich } from '../frame/rich.tsx';
import { useEdition } from '../store/store.ts';
import { memo } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from '../frame/icon.tsx';
import type { Session } from '../campaign/session.ts';
import { usePresent, useSession, useStore } from '../store/store.ts';
import { monthAndYear, monthName, monthsAfter } from '../words/dates.ts';
import { MonthRows, News } from './month-list.tsx';
import { toldMonth } from '../campaign/told.ts';
import { focusPanel } from './panels.ts';
import './past.css';

interface StepProps {
  readonly label: string;
  readonly icon: 'back' | 'arrow';
  /** How many months had ended then; null where there is no such month. */
  readonly months: number | null;
}

function Step({ label, icon, months }: StepProps) {
  const lookBack = useStore((state) => state.lookBack);
  return (
    <Button
      className="button quiet square"
      aria-label={label}
      isDisabled={months === null}
      onPress={() => lookBack(months)}
    >
      <Icon name={icon} />
    </Button>
  );
}

/** What the banner says and does, while a past month is shown. */
function Banner({ past, title }: { readonly past: Session; readonly title: string }) {
  const edition = useEdition();
  const present = usePresent();
  const lookBack = useStore((state) => state.lookBack);
  const shown = past.months.length;
  const comeBack = (): void => {
    lookBack(null);
    // The button goes with the banner; the months stay, and there one can go on.
    focusPanel('timeline');
  };
  return (
    <aside className="past-banner" aria-label={edition.say('timeline_past')}>
      <Step label={edition.say('timeline_before')} icon="back" months={shown > 1 ? shown - 1 : null} />
      <Step
        label={edition.say('timeline_after')}
        icon="arrow"
        months={shown < present.months.length ? shown + 1 : null}
      />
      <p>
        <Rich of="timeline_read-only" parts={{ title: <strong>{title}</strong> }} />
      </p>
      <Button className="button small primary" onPress={comeBack}>
        {present.view.phase === 'ended'
          ? edition.say('ending_back')
          : edition.say('timeline_back-to', { month: monthName(edition, present.view.month) })}
      </Button>
    </aside>
  );
}

/** The banner over the room, while a past month is shown. */
export const PastBanner = memo(function PastBanner() {
  const edition = useEdition();
  const past = useStore((state) => state.past);
  const month = past === null ? '' : monthAndYear(edition, monthsAfter(past.view.month, -1));
  const title = edition.say('timeline_as-it-was', { month });
  return (
    <>
      <p className="hidden" role="status">
        {past === null ? '' : edition.say('timeline_as-it-was-aloud', { month })}
      </p>
      {past === null ? null : <Banner past={past} title={title} />}
    </>
  );
});

/** The right column of a past month. */
export function PastPanel() {
  const edition = useEdition();
  const told = toldMonth(useSession());
  const count = told.incidents.length;
  return (
    <section className="decision-panel" data-panel="decision" tabIndex={-1} aria-labelledby="past-title">
      <div className="decision-scroll scrolls" tabIndex={0}>
        <header className="quiet-head">
          <p className="muted">{edition.say('timeline_settled', { count })}</p>
          <h2 id="past-title">{edition.say('timeline_brought', { month: monthName(edition, told.month) })}</h2>
          <p>{edition.say('timeline_rows-open')}</p>
        </header>
        <div className="month-list">
          <MonthRows told={told} />
          <News turn={told.turn} />
        </div>
      </div>
    </section>
  );
}
