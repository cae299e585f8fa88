/** Why an incident was possible: the base rate, what raised or lowered the chance, and the roll that met it. */

import type { Edition } from '../../seeds/edition.ts';
import { useEdition } from '../store/store.ts';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { chanceSteps, type ChanceStep, type Explanation } from '../../sim/index.ts';
import { chanceSentence, clauseOf, timesFactor } from '../words/explanation.ts';
import { chanceAndRoll, percent } from '../words/numbers.ts';
import { capital } from '../words/text.ts';
import { useShape } from '../frame/use-shape.ts';

/** Rows of factors at most; the rest merge into one. */
const MOST_ROWS = 4;

/** Factors closer to 1 than this are merged with the rest. */
const PLAIN = 0.04;

interface Row {
  readonly text: string;
  readonly factor: number | null;
  readonly from: number;
  readonly to: number;
}

function strength({ factor }: ChanceStep): number {
  return factor <= 0 ? Infinity : Math.max(factor, 1 / factor);
}

/** The strongest factors first and one by one, the weak ones last and together. */
function rowsOf(edition: Edition, incident: string, explanation: Explanation): readonly Row[] {
  const scheduled = edition.catalogue.incidents.find(({ id }) => id === incident)?.scheduled === true;
  const ranked = chanceSteps(explanation, scheduled).steps.toSorted((a, b) => strength(b) - strength(a));
  const { base, steps } = chanceSteps({ ...explanation, modifiers: ranked }, scheduled);
  const told = steps.filter((step) => Math.abs(step.factor - 1) >= PLAIN).slice(0, MOST_ROWS);
  const merged = steps.slice(told.length);
  const rows: Row[] = [{ text: 'Base rate', factor: null, from: 0, to: base }];
  let before = base;
  for (const { reading, factor, chance } of told) {
    rows.push({ text: capital(clauseOf(edition, incident, reading, factor)), factor, from: before, to: chance });
    before = chance;
  }
  const last = merged.at(-1);
  if (last === undefined) return rows;
  const factor = merged.reduce((product, step) => product * step.factor, 1);
  const hasMoved = Math.abs(factor - 1) >= 0.005;
  return hasMoved ? [...rows, { text: 'Other circumstances', factor, from: before, to: last.chance }] : rows;
}

function FloatingBar({ row, most }: { readonly row: Row; readonly most: number }) {
  const [low, high] = row.from < row.to ? [row.from, row.to] : [row.to, row.from];
  const kind = row.factor === null ? 'base' : row.to >= row.from ? 'rise' : 'fall';
  return (
    <svg className="waterfall-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect
        className={kind}
        x={(100 * low) / most}
        width={Math.max(1, (100 * (high - low)) / most)}
        y="0.5"
        height="9"
      />
    </svg>
  );
}

interface Props {
  readonly incident: string;
  readonly explanation: Explanation;
}

/** Below this a step of the chance may be less than a hundredth, so that decimals are needed to see it. */
const SMALL = 0.1;

function Roll({ explanation, places }: Pick<Props, 'explanation'> & { readonly places: number }) {
  const { chance, roll } = chanceAndRoll(explanation.chance, explanation.roll, places);
  return (
    <span className="waterfall-roll">
      rolled {roll}: below {chance.replace('%', '')} it happens
    </span>
  );
}

/** The table of the chance: base rate, each factor, and the roll that met it. */
export function Steps({ incident, explanation }: Props) {
  const edition = useEdition();
  const rows = rowsOf(edition, incident, explanation);
  const most = Math.max(...rows.map(({ to }) => to), explanation.chance) * 1.04;
  const places = rows.some(({ to }) => to < SMALL) ? 1 : 0;
  const { chance } = chanceAndRoll(explanation.chance, explanation.roll, places);
  return (
    <table className="waterfall">
      <caption>
        <span className="section-title">Why it was possible</span>
        <Roll explanation={explanation} places={places} />
      </caption>
      <thead className="hidden">
        <tr>
          <th scope="col">Cause</th>
          <th scope="col">Factor</th>
          <th scope="col">Change</th>
          <th scope="col">Chance after it</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.text}>
            <th scope="row">{row.text}</th>
            <td className="factor">{row.factor === null ? '' : timesFactor(row.factor)}</td>
            <td>
              <FloatingBar row={row} most={most} />
            </td>
            <td className="chance">{percent(row.to, places)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Chance this month</th>
          <td />
          <td>
            <svg className="waterfall-bar total" viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
              <rect className="base" y="2.500" width={(100 * explanation.chance) / most} height="9" />
              <rect className="roll" x={(100 * explanation.roll) / most} width="1.500" height="14" />
            </svg>
          </td>
          <td className="chance">{chance}</td>
        </tr>
      </tfoot>
    </table>
  );
}

/** The reasons in a sentence, with the steps behind it. */
function Told({ incident, explanation }: Props) {
  const edition = useEdition();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="reasons" aria-label="Why it was possible">
      {isOpen ? null : (
        <>
          <header>
            <h3 className="section-title">Why it was possible</h3>
            <Roll explanation={explanation} places={0} />
          </header>
          <p>{chanceSentence(edition, incident, explanation)}</p>
        </>
      )}
      {isOpen ? <Steps incident={incident} explanation={explanation} /> : null}
      <Button className="link" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {isOpen ? 'Hide the steps' : 'Show the steps'}
      </Button>
    </section>
  );
}

/** What was certain: no chance and no roll, but what it followed from. */
function Certain({ incident }: Pick<Props, 'incident'>) {
  const edition = useEdition();
  return (
    <section className="reasons" aria-label="Why it came">
      <header>
        <h3 className="section-title">Why it came</h3>
      </header>
      <p>{edition.prose.incidents[incident]?.why ?? ''}</p>
    </section>
  );
}

/** Why it was possible: step by step, or on the projector in a sentence first; where it was certain, why it came. */
export function Waterfall(props: Props) {
  const { tellsInSentences } = useShape();
  if (props.explanation.chance >= 1) return <Certain incident={props.incident} />;
  return tellsInSentences ? <Told {...props} /> : <Steps {...props} />;
}
