/** The options of a decision: one radio group, three ranges each on shared scales, closed ones with their reason. */

import type { Edition } from '../../seeds/edition.ts';
import { useEdition } from '../store/store.ts';
import { Radio, RadioGroup } from 'react-aria-components';
import type { DecisionOption, DecisionView } from '../../sim/index.ts';
import { Icon } from '../frame/icon.tsx';
import { useSession, useStore } from '../store/store.ts';
import { decidedBy } from '../words/incidents.ts';
import { decimal, MINUS, percent, signed } from '../words/numbers.ts';
import { nameOf } from '../words/settings.ts';

/** A scale that all options share, wide enough for the widest. */
interface Scale {
  readonly low: number;
  readonly high: number;
}

type Range = readonly [number, number];

const COLUMNS = [
  {
    name: 'Killed',
    read: ({ killed }: DecisionOption): Range => killed,
    scale: { low: 0, high: 4 },
    places: () => 0,
  },
  {
    name: 'Escalation',
    read: ({ escalation }: DecisionOption): Range => escalation,
    scale: { low: -0.1, high: 0.4 },
    places: ([low, high]: Range) => (Math.max(Math.abs(low), Math.abs(high)) < 0.1 ? 2 : 1),
  },
  {
    name: 'Legitimacy',
    read: ({ legitimacy }: DecisionOption): Range => [legitimacy[0] * 100, legitimacy[1] * 100],
    scale: { low: -4, high: 4 },
    places: ([low, high]: Range) => (Math.max(Math.abs(low), Math.abs(high)) < 2 ? 1 : 0),
  },
] as const;

type Column = (typeof COLUMNS)[number];

function scaleOf({ read, scale }: Column, options: readonly DecisionOption[]): Scale {
  const ranges = options.map(read);
  return {
    low: Math.min(scale.low, ...ranges.map(([low]) => low)),
    high: Math.max(scale.high, ...ranges.map(([, high]) => high)),
  };
}

function rangeText({ name, places }: Column, [low, high]: Range): string {
  const write = (value: number): string => {
    const written = (name === 'Killed' ? decimal : signed)(value, places([low, high]));
    return /[1-9]/.test(written) ? written : '0';
  };
  const [from, to] = [write(low), write(high)];
  if (from === to) return from;
  return /[+−]/.test(from + to) ? `${from} to ${to}` : `${from}–${to}`;
}

/** The columns in which the options part; of an answer that costs nobody anything, the last one still stands. */
function columnsOf(options: readonly DecisionOption[]): readonly Column[] {
  const telling = COLUMNS.filter((column) => options.some((option) => rangeText(column, column.read(option)) !== '0'));
  return telling.length === 0 ? COLUMNS.slice(-1) : telling;
}

function RangeBar({ range: [low, high], scale }: { readonly range: Range; readonly scale: Scale }) {
  const at = (value: number): number => (100 * (value - scale.low)) / (scale.high - scale.low);
  return (
    <svg className="range" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className="range-track" y="1.500" width="100" height="7" />
      <rect
        className="range-fill"
        x={Math.min(at(low), 97)}
        y="1.500"
        width={Math.max(3, at(high) - at(low))}
        height="7"
      />
      {scale.low < 0 ? <rect className="range-zero" x={at(0) - 0.75} width="1.500" height="10" /> : null}
    </svg>
  );
}

function spoken(edition: Edition, incident: string, option: DecisionOption): string {
  const { title = option.response, meaning = '' } = edition.prose.responses[option.response] ?? {};
  const ranges = COLUMNS.map(
    (column) => `${column.name} ${rangeText(column, column.read(option)).replaceAll(MINUS, 'minus ')}.`,
  );
  return [`${title}.`, meaning, `${decidedBy(edition, incident, option)}.`, ...ranges].join(' ');
}

interface RowProps {
  readonly incident: string;
  readonly option: DecisionOption;
  readonly index: number;
  /** Whether what it means and risks is shown. */
  readonly isTold: boolean;
  readonly columns: readonly Column[];
  readonly scales: readonly Scale[];
}

function Row({ incident, option, index, isTold, columns, scales }: RowProps) {
  const edition = useEdition();
  const { title = option.response, meaning = '', risk = '' } = edition.prose.responses[option.response] ?? {};
  return (
    <Radio value={option.response} className="option" aria-label={spoken(edition, incident, option)}>
      <span className="option-key">{index + 1}</span>
      <span className="option-title">{title}</span>
      <span className="option-authority">{decidedBy(edition, incident, option)}</span>
      {columns.map((column, place) => (
        <span key={column.name} className="option-range">
          <RangeBar range={column.read(option)} scale={scales[place] ?? column.scale} />
          <span>{rangeText(column, column.read(option))}</span>
        </span>
      ))}
      {isTold ? (
        <span className="option-more">
          {meaning} {risk}
          {option.willing < 1 ? ` Contingents with ${percent(option.willing)} of the troops would act.` : ''}
        </span>
      ) : null}
    </Radio>
  );
}

function Closed({ option }: { readonly option: DecisionOption }) {
  const edition = useEdition();
  const { view } = useSession();
  const roe = view.settings().find(({ setting }) => setting === 'roe')?.inForce ?? '';
  const reason =
    option.closed === 'engagement'
      ? `Clause 3 stops at “${nameOf(edition, 'roe', roe)}”`
      : 'No troops are in place to do it';
  return (
    <li>
      <Icon name="lock" />
      <span>{edition.prose.responses[option.response]?.title ?? option.response}</span>
      <span className="muted">{reason}</span>
    </li>
  );
}

/** All options. */
export function Options({ decision: { incident, options } }: { readonly decision: DecisionView }) {
  const edition = useEdition();
  const chosen = useStore((state) => state.chosen);
  const choose = useStore((state) => state.choose);
  const { view } = useSession();
  const open = options.filter(({ closed }) => closed === null);
  const closed = options.filter((option) => option.closed !== null);
  const columns = columnsOf(open);
  const scales = columns.map((column) => scaleOf(column, open));
  // Where the answers part in one figure at most, words have to tell them apart.
  const isOfWords = columns.length === 1;
  const roe = view.settings().find(({ setting }) => setting === 'roe')?.inForce ?? '';
  // For answers with fire the mandate says who may do what.
  const forceful = edition.catalogue.responses.filter(({ force }) => force).map(({ id }) => id);
  const needsForce = options.some(({ response }) => forceful.includes(response));
  return (
    <section className={`options ranges-${columns.length}`} aria-labelledby="options-title">
      <header className="options-head">
        <div>
          <h3 id="options-title" className="section-title">
            Your mandate allows
          </h3>
          <p>{needsForce ? `clause 3, “${nameOf(edition, 'roe', roe)}”` : 'none of this needs clause 3'}</p>
        </div>
        {columns.map(({ name }) => (
          <span key={name} aria-hidden="true">
            {name}
          </span>
        ))}
      </header>
      <RadioGroup aria-labelledby="options-title" value={chosen} onChange={choose}>
        {open.map((option, index) => (
          <Row
            key={option.response}
            incident={incident}
            option={option}
            index={index}
            isTold={isOfWords || option.response === chosen}
            columns={columns}
            scales={scales}
          />
        ))}
      </RadioGroup>
      {closed.length === 0 ? null : (
        <ul className="closed-options" aria-label="Closed by the mandate">
          {closed.map((option) => (
            <Closed key={option.response} option={option} />
          ))}
        </ul>
      )}
    </section>
  );
}
