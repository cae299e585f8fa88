/** What the lines and signs of the small charts mean. */

import type { ReactNode } from 'react';
import { MarkSign } from '../charts/signs.tsx';

function Entry({ sign, text }: { readonly sign: ReactNode; readonly text: string }) {
  return (
    <li>
      <svg viewBox="0 0 28 12" aria-hidden="true">
        {sign}
      </svg>
      {text}
    </li>
  );
}

/** The key. */
export function ChartKey() {
  return (
    <ul className="chart-key chart">
      <Entry sign={<path className="truth" d="M1 8c6-8 12 4 26-3" />} text="What was true" />
      <Entry sign={<rect className="band" width="28" height="12" />} text="What the staff put it at (range)" />
      <Entry sign={<path className="outside" d="M2 12 14 1l12 11z" />} text="Truth outside the range" />
      <Entry
        sign={
          <>
            <MarkSign kind="hostile" x={8} y={6} />
            <MarkSign kind="political" x={20} y={6} />
          </>
        }
        text="Hostile act; political event that moved it"
      />
      <Entry sign={<line className="threshold" x2="28" y1="6" y2="6" />} text="Threshold you declared" />
    </ul>
  );
}
