/** Terms that add up, one after the other: each bar begins where the last one ended. */

import { signed } from '../words/numbers.ts';

interface Props {
  readonly caption: string;
  readonly terms: readonly { readonly text: string; readonly amount: number }[];
  readonly total: { readonly text: string; readonly amount: number };
}

const HUNDREDTHS = 100;

/** Hundredths between two places on the way, so that what is printed adds up to the last digit. */
function shown(from: number, to: number): string {
  return signed((Math.round(to * HUNDREDTHS) - Math.round(from * HUNDREDTHS)) / HUNDREDTHS, 2);
}

interface Step {
  readonly text: string;
  readonly amount: number;
  readonly from: number;
  readonly to: number;
}

function stepsOf(terms: Props['terms']): readonly Step[] {
  let at = 0;
  return terms.map(({ text, amount }) => {
    const from = at;
    at += amount;
    return { text, amount, from, to: at };
  });
}

function Bar({
  from,
  to,
  low,
  span,
  kind,
}: Pick<Step, 'from' | 'to'> & { readonly low: number; readonly span: number; readonly kind: string }) {
  const x = (value: number): number => (100 * (value - low)) / span;
  const [left, right] = from < to ? [from, to] : [to, from];
  return (
    <svg className="term-bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <line className="zero" x1={x(0)} x2={x(0)} y1="0" y2="12" />
      <rect className={kind} x={x(left)} width={Math.max(0.75, x(right) - x(left))} y="1" height="10" />
    </svg>
  );
}

/** The table with its bars. What pushes up is red, because it is pressure. */
export function TermWaterfall({ caption, terms, total }: Props) {
  const steps = stepsOf(terms);
  const ends = [0, ...steps.map(({ to }) => to)];
  const low = Math.min(...ends);
  const span = Math.max(...ends) - low || 1;
  return (
    <table className="term-waterfall">
      <caption className="hidden">{caption}</caption>
      <thead className="hidden">
        <tr>
          <th scope="col">Term</th>
          <th scope="col">Amount</th>
          <th scope="col">Bar</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ text, amount, from, to }) => (
          <tr key={text}>
            <th scope="row">{text}</th>
            <td>{shown(from, to)}</td>
            <td>
              <Bar from={from} to={to} low={low} span={span} kind={amount > 0 ? 'rise' : 'fall'} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{total.text}</th>
          <td>{shown(0, total.amount)}</td>
          <td>
            <Bar from={0} to={total.amount} low={low} span={span} kind="sum" />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
