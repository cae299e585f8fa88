/** The end of a campaign: the map holds, one sentence says what ended it, then the dead, then why. Nothing comes by itself. */

import { useEffect, useMemo, useRef } from 'react';
import { Button } from 'react-aria-components';
import { useEdition, usePresent, useStore } from '../store/store.ts';
import { monthName } from '../words/dates.ts';
import { endingAccount } from './ending-account.ts';
import type { EndingRow } from './ending-rows.ts';
import './ending.css';

function Rows({ rows }: { readonly rows: readonly EndingRow[] }) {
  const { say } = useEdition();
  return (
    <table className="scene-rows">
      <caption className="section-title">{say('ending_rows')}</caption>
      <tbody>
        {rows.map(({ id, when, who, what }) => (
          <tr key={id}>
            <td className="muted">{when}</td>
            <th scope="row">{who}</th>
            <td>{what}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Foot() {
  const edition = useEdition();
  const { say } = edition;
  const months = usePresent((session) => session.months);
  const fork = useStore((state) => state.fork);
  const go = useStore((state) => state.go);
  // The month before the last one is the last in which something else could have been prepared.
  const again = Math.max(0, months.length - 2);
  const month = monthName(edition, months[again]?.month ?? '');
  return (
    <footer className="scene-foot">
      <p className="muted">{say('ending_saved')}</p>
      <Button className="button quiet" onPress={() => fork(again)}>
        {say('ending_play-again', { month })}
      </Button>
      <Button className="button primary" onPress={() => go('debrief')}>
        {say('ending_debrief')} <span className="key">{say('ending_debrief-key')}</span>
      </Button>
    </footer>
  );
}

/** The scene. */
export function Ending() {
  const edition = useEdition();
  const { say } = edition;
  const session = usePresent();
  const account = useMemo(() => endingAccount(edition, session), [edition, session]);
  const scene = useRef<HTMLElement | null>(null);
  useEffect(() => scene.current?.focus({ preventScroll: true }), []);
  if (account === null) return null;
  const { title, month, sentence, dead, why, rows } = account;
  const { turn, horizon } = session.view;
  return (
    <section
      className="last-scene"
      data-panel="decision"
      tabIndex={-1}
      ref={scene}
      aria-labelledby="ending-title"
      aria-describedby="ending-dead ending-why"
    >
      <div className="scene-body scrolls" tabIndex={0}>
        <p className="scene-kicker">
          <strong>{month}</strong> <span>{say('ending_kicker', { turn, horizon })}</span>{' '}
          <span>{say('ending_kind', { title })}</span>
        </p>
        <h2 id="ending-title">{sentence}</h2>
        <p id="ending-dead" className="scene-dead">
          {dead}
        </p>
        <div className="scene-columns">
          <p id="ending-why" className="scene-why">
            {why}
          </p>
          <Rows rows={rows} />
        </div>
      </div>
      <Foot />
    </section>
  );
}
