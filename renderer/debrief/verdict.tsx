/** A verdict: a shape, a word, a colour. */

import type { Verdict } from '../../sim/index.ts';
import { VERDICTS } from '../words/objectives.ts';

function Shape({ verdict }: { readonly verdict: Verdict }) {
  if (verdict === 'met') {
    return (
      <>
        <circle className="solid" cx="8" cy="8" r="7" />
        <path className="cut" d="m4.500 8.300 2.400 2.400 4.600-5" />
      </>
    );
  }
  if (verdict === 'partly') {
    return (
      <>
        <circle cx="8" cy="8" r="6.200" />
        <path className="solid" d="M8 1.800a6.200 6.200 0 0 1 0 12.400z" />
      </>
    );
  }
  if (verdict === 'missed') return <path d="M2 2h12v12H2zm3 3 6 6m0-6-6 6" />;
  return <circle cx="8" cy="8" r="6.200" strokeDasharray="2.600 2.200" />;
}

/** The verdict with its sign. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  return (
    <span className="verdict" data-verdict={verdict}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <Shape verdict={verdict} />
      </svg>
      {VERDICTS[verdict]}
    </span>
  );
}
