/** One clause: its sentences with words that open, the ladder of an opened word, and what is ordered but not in force. */

import type { Edition } from '../../seeds/edition.ts';
import { useEdition } from '../store/store.ts';
import { memo, type KeyboardEvent } from 'react';
import { Button } from 'react-aria-components';
import { SETTINGS, type SettingId, type SettingView } from '../../sim/index.ts';
import { Icon } from '../frame/icon.tsx';
import { alike } from '../store/alike.ts';
import { Rich } from '../frame/rich.tsx';
import { useSession, useStore } from '../store/store.ts';
import { monthAndYear, monthsAfter } from '../words/dates.ts';
import { labelOf } from '../words/settings.ts';
import { mayWithdraw } from './choices.ts';
import { Ladder } from './ladder.tsx';
import type { ClauseParts, Part } from './mandate-text.ts';

interface WordProps {
  readonly label: string;
  readonly isOpen: boolean;
  readonly isOrdered: boolean;
  readonly onPress: () => void;
  readonly children: string;
}

/** A word that can be changed. Not a button element: it has to wrap like text. */
function Word({ label, isOpen, isOrdered, onPress, children }: WordProps) {
  const last = children.lastIndexOf(' ') + 1;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPress();
  };
  return (
    <span
      role="button"
      tabIndex={0}
      className={`word${isOpen ? ' open' : ''}${isOrdered ? ' ordered' : ''}`}
      aria-expanded={isOpen}
      aria-description={label}
      onClick={onPress}
      onKeyDown={onKeyDown}
    >
      {children.slice(0, last)}
      {/* The mark keeps to the last word, so that it never stands alone on a line. */}
      <span className="word-end">
        {children.slice(last)}
        <Icon name="chevron" />
      </span>
    </span>
  );
}

interface Props {
  readonly clause: ClauseParts;
  readonly open: SettingId | null;
  readonly setOpen: (setting: SettingId | null) => void;
  readonly openSectors: (clause: 'mandate' | 'protection') => void;
}

function PartText({ part, clause, open, setOpen, openSectors }: Props & { readonly part: Part }) {
  const edition = useEdition();
  if (part.kind === 'text') return part.text;
  if (part.kind === 'sectors') {
    return (
      <Word
        label={edition.say('mandate_opens-sectors')}
        isOpen={false}
        isOrdered={clause.pendingInSectors.length > 0}
        onPress={() => openSectors(clause.clause === 'protection' ? 'protection' : 'mandate')}
      >
        {part.text}
      </Word>
    );
  }
  const { view, phrase, ordered } = part;
  const isOpen = open === view.setting;
  return (
    <>
      {ordered === null ? null : <s>{phrase}</s>}
      {ordered === null ? null : ' '}
      <Word
        label={labelOf(edition, view.setting)}
        isOpen={isOpen}
        isOrdered={ordered !== null}
        onPress={() => setOpen(isOpen ? null : view.setting)}
      >
        {ordered ?? phrase}
      </Word>
    </>
  );
}

/** "Ordered, in force August 2026", with the way back. */
function Pending({ view }: { readonly view: SettingView }) {
  const edition = useEdition();
  const session = useSession();
  const dispatch = useStore((state) => state.dispatch);
  return (
    <li className="pending">
      <Icon name="clock" />
      <span>
        <Rich
          of="mandate_pending"
          facts={{ setting: view.setting }}
          parts={{
            ordered: <strong>{edition.say('mandate_ordered')}</strong>,
            month: <strong>{monthAndYear(edition, monthsAfter(session.view.month, view.monthsLeft))}</strong>,
          }}
        />
      </span>
      {mayWithdraw(session, view) ? (
        <Button
          className="link plain"
          aria-label={edition.say('mandate_withdraw-order-on', { setting: labelOf(edition, view.setting) })}
          onPress={() => dispatch({ kind: 'withdraw', setting: view.setting })}
        >
          {edition.say('mandate_withdraw')}
        </Button>
      ) : null}
    </li>
  );
}

function spanText({ say }: Edition, first = '', last = ''): string {
  return first === last ? first : say('mandate_from-to', { first, last });
}

function PendingInSectors({ clause, openSectors }: Pick<Props, 'clause' | 'openSectors'>) {
  const edition = useEdition();
  const { view } = useSession();
  const waits = clause.pendingInSectors.map(({ monthsLeft }) => monthsLeft);
  const [first, last] = [Math.min(...waits), Math.max(...waits)].map((wait) =>
    monthAndYear(edition, monthsAfter(view.month, wait)),
  );
  return (
    <li className="pending">
      <Icon name="clock" />
      <span>
        <Rich
          of="mandate_pending-in-sectors"
          facts={{ count: waits.length }}
          parts={{
            ordered: <strong>{edition.say('mandate_ordered')}</strong>,
            months: <strong>{spanText(edition, first, last)}</strong>,
          }}
        />
      </span>
      <Button
        className="link plain"
        onPress={() => openSectors(clause.clause === 'protection' ? 'protection' : 'mandate')}
      >
        {edition.say('mandate_see-them')}
      </Button>
    </li>
  );
}

/** A clause of the sheet. The same sentences are not written again, however the campaign goes on. */
export const ClauseBlock = memo(function ClauseBlock(props: Props) {
  const { clause, open, setOpen, openSectors } = props;
  const hasPending = clause.pending.length + clause.pendingInSectors.length > 0;
  const opened = open !== null && SETTINGS[open].clause === clause.clause ? open : null;
  return (
    <section className={hasPending ? 'clause changed' : 'clause'} id={`clause-${clause.number}`} tabIndex={-1}>
      <h3>
        <span className="clause-number">{clause.number}</span> {clause.title}
      </h3>
      <p className="clause-text">
        {clause.parts.map((part, index) => (
          <PartText key={index} {...props} part={part} />
        ))}
      </p>
      {opened === null ? null : <Ladder key={opened} setting={opened} close={() => setOpen(null)} />}
      {hasPending ? (
        <ul>
          {clause.pending.map((view) => (
            <Pending key={view.setting} view={view} />
          ))}
          {clause.pendingInSectors.length === 0 ? null : <PendingInSectors clause={clause} openSectors={openSectors} />}
        </ul>
      ) : null}
    </section>
  );
}, alike);
