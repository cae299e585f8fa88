/** The months in which one cause moved most, and a way back to each: the same campaign from there on. */

import { Button } from 'react-aria-components';
import { Icon } from '../frame/icon.tsx';
import type { Session } from '../store/session.ts';
import { useStore } from '../store/store.ts';
import { causeText } from '../words/causes.ts';
import { monthAndYear } from '../words/dates.ts';
import { changeOf, WORDING } from '../words/indicators.ts';
import { journalOf } from '../words/record.ts';
import { turningPoints } from '../words/report.ts';
import { capital, list } from '../words/text.ts';

const MOST = 5;
const MOST_MOVED = 3;

/** The cards. */
export function TurningPoints({ session }: { readonly session: Session }) {
  const fork = useStore((state) => state.fork);
  const points = turningPoints(journalOf(session.campaign).rows, MOST);
  return (
    <section aria-labelledby="turning">
      <h3 id="turning">Turning points</h3>
      <p className="muted">By what one cause moved in one month</p>
      {points.length === 0 ? <p>No single incident moved much.</p> : null}
      <ol className="turning">
        {points.map(({ turn, cause, amounts }, index) => {
          const month = monthAndYear(session.months[turn - 1]?.month ?? session.view.month);
          const moved = Array.from(amounts)
            .toSorted((a, b) => Math.abs(b[1]) / WORDING[b[0]].notable - Math.abs(a[1]) / WORDING[a[0]].notable)
            .slice(0, MOST_MOVED)
            .map(([indicator, amount]) => `${WORDING[indicator].within} ${changeOf(indicator, amount)}`);
          return (
            <li key={turn}>
              <span className="disc">{index + 1}</span>
              <div>
                <p className="muted">{month}</p>
                <h4>{capital(causeText(cause))}</h4>
                <p>{capital(list(moved))}.</p>
              </div>
              <Button className="button small" onPress={() => fork(turn - 1)}>
                <Icon name="branch" /> Fork before {month}
              </Button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
