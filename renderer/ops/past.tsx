/** A past month, read only: the banner that says so, and the right column with what that month brought. */

import { useEdition } from '../store/store.ts';
import { memo } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from '../frame/icon.tsx';
import type { Session } from '../campaign/session.ts';
import { usePresent, useSession, useStore } from '../store/store.ts';
import { monthAndYear, monthName, monthsAfter } from '../words/dates.ts';
import { counted } from '../words/numbers.ts';
import { capital } from '../words/text.ts';
import { MonthRows } from './month-list.tsx';
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
    <aside className="past-banner" aria-label="Past month">
      <Step label="The month before" icon="back" months={shown > 1 ? shown - 1 : null} />
      <Step label="The month after" icon="arrow" months={shown < present.months.length ? shown + 1 : null} />
      <p>
        <strong>{title}</strong> Read only: figures, map and mandate stand as at its end.
      </p>
      <Button className="button small primary" onPress={comeBack}>
        Back to {monthName(edition, present.view.month)}
      </Button>
    </aside>
  );
}

/** The banner over the room, while a past month is shown. */
export const PastBanner = memo(function PastBanner() {
  const edition = useEdition();
  const past = useStore((state) => state.past);
  const title = past === null ? '' : `${monthAndYear(edition, monthsAfter(past.view.month, -1))}, as it was.`;
  return (
    <>
      <p className="hidden" role="status">
        {past === null ? '' : `${title} Read only.`}
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
          <p className="muted">{capital(counted(count, 'incident'))}, settled</p>
          <h2 id="past-title">What {monthName(edition, told.month)} brought</h2>
          <p>Each row opens to what happened, how it was answered, and why it was possible.</p>
        </header>
        <div className="month-list">
          <MonthRows told={told} />
        </div>
      </div>
    </section>
  );
}
