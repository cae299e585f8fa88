/** The reckoning: what came of an answer, before anything else goes on; and the same in the month's list for ever. */

import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import type { Edition } from '../../seeds/edition.ts';
import { journalOf } from '../../sim/index.ts';
import { Icon } from '../frame/icon.tsx';
import type { Reckoning } from '../store/state.ts';
import { useEdition, useSession, useStore } from '../store/store.ts';
import { dayOf, monthName } from '../words/dates.ts';
import { incidentTitle, lowerFirst } from '../words/incidents.ts';
import { placeName } from '../words/names.ts';
import { movedBy, reckonedOf, type Fall, type Reckoned } from './reckoned.ts';
import { cameText, movesSentence, peopleSentence, saidText, thingSentence, voicesOf } from './reckoning-words.ts';
import { spoken, stakeName } from './stake-words.ts';
import './reckoning.css';

/** Worked out once for an incident. */
export function useReckoned(at: Reckoning | null): Reckoned | null {
  const edition = useEdition();
  const session = useSession();
  const [turn, number] = [at?.turn, at?.number];
  return useMemo(
    () => (turn === undefined || number === undefined ? null : reckonedOf(edition, session, { turn, number })),
    [edition, session, turn, number],
  );
}

/** The sentence of it, as a reader hears it once. */
export function reckoningSaid(edition: Edition, reckoned: Reckoned): string {
  return [peopleSentence(edition, reckoned), thingSentence(edition, reckoned)].filter((text) => text !== '').join(' ');
}

/** A bar is never so thin that it is not seen, in hundredths of its track. */
const THIN = 4;

/** The bar of the decision, with a dot where it fell. One outside of what was said is ringed. */
function FallBar({ fall, label }: { readonly fall: Fall; readonly label: string }) {
  const {
    said: [low, high],
    scale: [from, to],
    came,
    against,
  } = fall;
  const at = (value: number): number => 5 + (90 * (value - from)) / (to - from || 1);
  const width = Math.max(THIN, at(high) - at(low));
  const left = (at(low) + at(high) - width) / 2;
  return (
    <svg className="fall-bar" role="img" aria-label={label}>
      <rect className="range-track" y="4" width="100%" height="6" />
      <rect className="range-fill" x={`${left}%`} y="4" width={`${width}%`} height="6" />
      {from < 0 ? <rect className="range-zero" x={`${at(0)}%`} y="2" width="1.500" height="10" /> : null}
      {against === 'within' ? null : <circle className="fall-ring" cx={`${at(came)}%`} cy="7" r="6" />}
      <circle className="fall-dot" cx={`${at(came)}%`} cy="7" r="3.500" />
    </svg>
  );
}

function FallRow({ fall, reckoned }: { readonly fall: Fall; readonly reckoned: Reckoned }) {
  const edition = useEdition();
  const { say } = edition;
  const said = saidText(edition, reckoned, fall);
  const came = cameText(edition, reckoned, fall);
  const isOutside = fall.against !== 'within';
  const facts = { said: spoken(said), came: spoken(came) };
  return (
    <tr>
      <th scope="row">{stakeName(edition, reckoned.told.occurred.incident, fall.stake)}</th>
      <td>
        <FallBar fall={fall} label={isOutside ? say('reckoning_bar-outside', facts) : say('reckoning_bar', facts)} />
      </td>
      <td>
        <strong>{came}</strong>
        <span className="fall-said">
          {said === came ? say('reckoning_as-said') : say('reckoning_said', { range: said })}
        </span>
        {isOutside ? <span className="fall-outside">{say('reckoning_outside')}</span> : null}
      </td>
    </tr>
  );
}

/** Bars of what standing orders answered: people and the thing. */
const SHORT = 2;

/** What was said, bar by bar, what else moved, and who spoke: shorter where standing orders answered. */
export function ReckoningBody({ reckoned }: { readonly reckoned: Reckoned }) {
  const edition = useEdition();
  const { say } = edition;
  const { campaign } = useSession();
  const { told, falls, moves } = reckoned;
  const isShort = told.made?.by === 'standingOrders';
  const { rows } = journalOf(campaign);
  const voices = isShort ? [] : voicesOf(edition, reckoned, (indicator) => movedBy(rows, told.occurred, indicator));
  return (
    <>
      {falls.length === 0 ? null : (
        <table className="falls">
          <caption>
            <span className="section-title">{say('reckoning_against')}</span>{' '}
            <span className="muted">{say('reckoning_key')}</span>
          </caption>
          <tbody>
            {(isShort ? falls.slice(0, SHORT) : falls).map((fall) => (
              <FallRow key={fall.stake.id} fall={fall} reckoned={reckoned} />
            ))}
          </tbody>
        </table>
      )}
      <p className="reckoning-moves">{movesSentence(edition, moves)}</p>
      {voices.length === 0 ? null : (
        <section className="reckoning-voices" aria-label={say('reckoning_voices')}>
          {voices.map(({ name, reading, says }) => (
            <figure key={name} className="voice">
              <Icon name="speech" />
              <figcaption>
                {name} {reading === '' ? null : <span className="muted">{reading}</span>}
              </figcaption>
              <blockquote>{says}</blockquote>
            </figure>
          ))}
        </section>
      )}
    </>
  );
}

/** What was answered: "You ordered: take cover". */
function AnswerLine({ reckoned: { told } }: { readonly reckoned: Reckoned }) {
  const { say, prose } = useEdition();
  const { response = '', by } = told.made ?? {};
  const answer = lowerFirst(prose.responses[response]?.title ?? response);
  return by === 'team' ? say('reckoning_ordered', { answer }) : say('reckoning_standing', { answer });
}

interface HeadProps {
  readonly reckoned: Reckoned;
  /** In the month's list, under a heading of its own. */
  readonly isKept?: boolean;
}

/** The head: people first. */
export function ReckoningHead({ reckoned, isKept = false }: HeadProps) {
  const edition = useEdition();
  const { occurred } = reckoned.told;
  const people = peopleSentence(edition, reckoned);
  const thing = thingSentence(edition, reckoned);
  const lead = people === '' ? thing : people;
  const place = placeName(edition, occurred.place);
  return (
    <header className="reckoning-head">
      <p className="reckoning-kicker">
        <strong>{dayOf(edition, occurred.day, reckoned.month)}</strong>
        {isKept ? null : <span>{incidentTitle(edition, occurred.incident, occurred.place)}</span>}
        <span>
          <AnswerLine reckoned={reckoned} />
        </span>
        {place === '' ? null : (
          <span className="reckoning-place">
            <Icon name="pin" /> {place}
          </span>
        )}
      </p>
      {isKept ? <p className="reckoning-lead">{lead}</p> : <h2 id="decision-title">{lead}</h2>}
      {people === '' || thing === '' ? null : <p className="reckoning-thing">{thing}</p>}
    </header>
  );
}

/** The foot: on to what comes next. */
export function ReckoningFoot({ reckoned: { month } }: { readonly reckoned: Reckoned }) {
  const edition = useEdition();
  const { say } = edition;
  const goOn = useStore((state) => state.goOn);
  return (
    <footer className="order-bar reckoning-foot">
      <p className="muted">{say('reckoning_kept', { month: monthName(edition, month) })}</p>
      <Button className="button primary" onPress={() => goOn()}>
        {say('reckoning_continue')} <span className="key">{say('reckoning_continue-key')}</span>
      </Button>
    </footer>
  );
}
