/** One open answer: what it is, who authorises it, what will likely be said of it, and its figures down the columns. */

import { Radio } from 'react-aria-components';
import type { Edition } from '../../seeds/edition.ts';
import { useEdition } from '../store/store.ts';
import { decidedBy } from '../words/incidents.ts';
import { likelySentence, type Answer } from '../words/likely.ts';
import { percent } from '../words/numbers.ts';
import { countText, rangeText, spoken, stakeName } from './stake-words.ts';
import type { Range, Stake } from './stakes.ts';

/** A column: what it compares, and the scale that all answers share. */
export interface Column {
  readonly stake: Stake;
  readonly scale: Range;
}

/** A bar is never so thin that it is not seen, in hundredths of its track. */
const THIN = 4;

function RangeBar({ range: [low, high], scale: [from, to] }: { readonly range: Range; readonly scale: Range }) {
  const at = (value: number): number => (100 * (value - from)) / (to - from);
  return (
    <svg className="range" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className="range-track" y="1.500" width="100" height="7" />
      <rect
        className="range-fill"
        x={Math.min(at(low), 100 - THIN)}
        y="1.500"
        width={Math.max(THIN, at(high) - at(low))}
        height="7"
      />
      {from < 0 ? <rect className="range-zero" x={at(0) - 0.75} width="1.500" height="10" /> : null}
    </svg>
  );
}

/** All of an answer in one breath, for a reader. */
function readOut(edition: Edition, incident: string, answer: Answer, columns: readonly Column[]): string {
  const { title = answer.response, meaning = '' } = edition.prose.responses[answer.response] ?? {};
  const figures = columns.map(({ stake }) => {
    const text = spoken(rangeText(edition, incident, stake, stake.read(answer)));
    return `${stakeName(edition, incident, stake)}: ${text}.`;
  });
  const likely = likelySentence(edition, incident, answer);
  return [`${title}.`, likely, `${decidedBy(edition, incident, answer)}.`, meaning, ...figures].join(' ');
}

/** The dead of the force and civilians apart, where the answer may cost both. */
function killedApart(edition: Edition, { rehearsal: { moves } }: Answer): string {
  const { forceKilled, civiliansKilled } = moves;
  if (forceKilled[1] <= 0 || civiliansKilled[1] <= 0) return '';
  return edition.say('decision_killed', {
    force: countText(forceKilled, '0'),
    civilians: countText(civiliansKilled, '0'),
  });
}

interface Props {
  readonly incident: string;
  readonly answer: Answer;
  readonly index: number;
  /** Whether what it means and risks is shown. */
  readonly isTold: boolean;
  readonly columns: readonly Column[];
}

/** The row. */
export function OptionRow({ incident, answer, index, isTold, columns }: Props) {
  const edition = useEdition();
  const { title = answer.response, meaning = '', risk = '' } = edition.prose.responses[answer.response] ?? {};
  return (
    <Radio value={answer.response} className="option" aria-label={readOut(edition, incident, answer, columns)}>
      <span className="option-key">{index + 1}</span>
      <span className="option-name">
        <span className="option-title">{title}</span>{' '}
        <span className="option-authority">{decidedBy(edition, incident, answer)}</span>
      </span>
      <span className="option-likely">{likelySentence(edition, incident, answer)}</span>
      {columns.map(({ stake, scale }) => (
        <span key={stake.id} className="option-range">
          <RangeBar range={stake.read(answer)} scale={scale} />
          <span>{rangeText(edition, incident, stake, stake.read(answer))}</span>
        </span>
      ))}
      {isTold ? (
        <span className="option-more">
          {meaning} {risk} {killedApart(edition, answer)}
          {answer.willing < 1 ? ` ${edition.say('decision_willing', { share: percent(answer.willing) })}` : ''}
        </span>
      ) : null}
    </Radio>
  );
}
