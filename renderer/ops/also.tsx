/** What else the month brought, under an open decision; where there is no room, one line that opens. */

import { useEdition } from '../store/store.ts';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { Icon } from '../frame/icon.tsx';
import { monthName } from '../words/dates.ts';
import { decimal } from '../words/numbers.ts';
import { MonthList, MonthRows } from './month-list.tsx';
import { settledOf, type ToldMonth } from '../campaign/told.ts';

interface Props {
  readonly told: ToldMonth;
  readonly isFolded: boolean;
}

/** The panel under the order bar. */
export function Also({ told, isFolded }: Props) {
  const edition = useEdition();
  const name = `Also in ${monthName(edition, told.month)}`;
  if (!isFolded) {
    return (
      <div className="also scrolls" tabIndex={0} role="region" aria-label={name}>
        <MonthList told={told} />
      </div>
    );
  }
  return (
    <Disclosure className="also-folded">
      <Heading level={3}>
        <Button slot="trigger" className="also-button">
          <span className="section-title">{name}</span>{' '}
          <span className="muted">{decimal(settledOf(told).length)} settled</span>
          <Icon name="chevron" />
        </Button>
      </Heading>
      <DisclosurePanel className="also-rows scrolls">
        <MonthRows told={told} />
      </DisclosurePanel>
    </Disclosure>
  );
}
