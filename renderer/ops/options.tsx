/** What the mandate allows: the open answers as one radio group, the closed ones with their clause, and what is alike. */

import { useMemo, useState } from 'react';
import { Button, RadioGroup } from 'react-aria-components';
import type { Edition } from '../../seeds/edition.ts';
import type { DecisionOption, DecisionView } from '../../sim/index.ts';
import { Icon } from '../frame/icon.tsx';
import { Rich } from '../frame/rich.tsx';
import { useShape } from '../frame/use-shape.ts';
import { useEdition, useSession, useStore } from '../store/store.ts';
import { needsLeave, RULES_CLAUSE } from '../words/incidents.ts';
import type { Answer } from '../words/likely.ts';
import { listed } from '../words/lists.ts';
import { nameOf } from '../words/settings.ts';
import { OptionRow } from './option-row.tsx';
import { spanText, stakeName } from './stake-words.ts';
import { openAnswers, thingOf } from './answers.ts';
import { scaleOf, stakesOf, type Stake, type Stakes } from './stakes.ts';
import './answers.css';

function useRule(): string {
  const edition = useEdition();
  const { view } = useSession();
  const roe = view.settings().find(({ setting }) => setting === 'roe')?.inForce ?? '';
  return nameOf(edition, 'roe', roe);
}

/** The clause that speaks, quoted, with its link. */
function Authority({
  options,
  openClause,
}: Pick<Props, 'openClause'> & { readonly options: readonly DecisionOption[] }) {
  const edition = useEdition();
  const rule = useRule();
  if (!needsLeave(edition, options)) return <p>{edition.say('decision_by-no-clause')}</p>;
  const link = (
    <Button className="link" onPress={() => openClause(RULES_CLAUSE)}>
      {edition.say('decision_clause', { number: RULES_CLAUSE })}
    </Button>
  );
  return (
    <p>
      <Rich of="decision_by-clause" facts={{ rule }} parts={{ clause: link }} />
    </p>
  );
}

function Closed({ option }: { readonly option: DecisionOption }) {
  const { prose, say } = useEdition();
  const rule = useRule();
  return (
    <li>
      <Icon name="lock" />
      <span>{prose.responses[option.response]?.title ?? option.response}</span>{' '}
      <span className="muted">
        {option.closed === 'engagement'
          ? say('decision_closed-by', { clause: say('decision_clause-first', { number: RULES_CLAUSE }), rule })
          : say('decision_closed-troops')}
      </span>
    </li>
  );
}

function alikeText(edition: Edition, { alike, others }: Stakes): string {
  const { say } = edition;
  const named = (stakes: readonly Stake[]): string =>
    listed(
      edition,
      stakes.map(({ id }) => say('decision_stake-within', { stake: id })),
    );
  const plain = alike.filter(({ id }) => id !== 'killed');
  return [
    plain.length < alike.length ? say('decision_nobody-killed') : '',
    plain.length > 0 ? say('decision_alike', { stakes: named(plain) }) : '',
    others.length > 0 ? say('decision_others', { stakes: named(others) }) : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

interface AlikeProps {
  readonly decision: DecisionView;
  readonly open: readonly Answer[];
  readonly stakes: Stakes;
}

/** What has no column, in a line that opens. */
function Alike({ decision, open, stakes }: AlikeProps) {
  const edition = useEdition();
  const { say } = edition;
  const [isOpen, setOpen] = useState(false);
  const shown = [...stakes.alike.filter(({ id }) => id !== 'killed'), ...stakes.others];
  const text = alikeText(edition, stakes);
  if (text === '') return null;
  return (
    <div className="alike">
      <p>
        {text}{' '}
        {shown.length === 0 ? null : (
          <Button className="link" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {say(isOpen ? 'decision_hide' : 'decision_show')}
          </Button>
        )}
      </p>
      {isOpen ? (
        <dl>
          {shown.map((stake) => (
            <div key={stake.id}>
              <dt>{stakeName(edition, decision.incident, stake)}</dt>
              <dd>{spanText(edition, decision.incident, stake, open)}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </div>
  );
}

interface Props {
  readonly decision: DecisionView;
  /** Opens the mandate at a clause. */
  readonly openClause: (clause: number) => void;
}

/** All answers. */
export function Options({ decision, openClause }: Props) {
  const edition = useEdition();
  const { mostColumns } = useShape();
  const chosen = useStore((state) => state.chosen);
  const choose = useStore((state) => state.choose);
  const { incident, options } = decision;
  const { view } = useSession();
  // Worked out once for a decision.
  const open = useMemo(() => openAnswers(view, options), [view, options]);
  const closed = options.filter((option) => option.closed !== null);
  const stakes = stakesOf(open, { thing: thingOf(edition, incident), most: mostColumns });
  const columns = stakes.columns.map((stake) => ({ stake, scale: scaleOf(stake, open) }));
  return (
    <section className={`options columns-${columns.length}`} aria-labelledby="options-title">
      <header className="options-head">
        <div>
          <h3 id="options-title" className="section-title">
            {edition.say('decision_allows', { count: open.length })}
          </h3>
          <Authority options={options} openClause={openClause} />
        </div>
        {columns.map(({ stake }) => (
          <span key={stake.id} aria-hidden="true">
            {stakeName(edition, incident, stake)}
          </span>
        ))}
      </header>
      <RadioGroup aria-labelledby="options-title" value={chosen} onChange={choose}>
        {open.map((answer, index) => (
          <OptionRow
            key={answer.response}
            incident={incident}
            answer={answer}
            index={index}
            isTold={answer.response === chosen}
            columns={columns}
          />
        ))}
      </RadioGroup>
      {closed.length === 0 ? null : (
        <ul className="closed-options" aria-label={edition.say('decision_closed')}>
          {closed.map((option) => (
            <Closed key={option.response} option={option} />
          ))}
        </ul>
      )}
      <Alike key={decision.number} decision={decision} open={open} stakes={stakes} />
    </section>
  );
}
