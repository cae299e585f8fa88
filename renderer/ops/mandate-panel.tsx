/** The mandate as a document whose clauses are edited in place. */

import { useState } from 'react';
import type { SettingId } from '../../sim/index.ts';
import { useSession } from '../store/store.ts';
import { edition, monthAndYear, monthsAfter } from '../words/dates.ts';
import { ofKind } from '../words/gather.ts';
import { decimal } from '../words/numbers.ts';
import { journalOf } from '../words/record.ts';
import { ClauseBlock } from './clause.tsx';
import { documentOf } from './mandate-text.ts';
import { SectorEditor } from './sector-editor.tsx';
import './mandate.css';

/** Edition and date: the mandate as adopted is the first; each month in which orders came into force makes another. */
function useEdition(): string {
  const { campaign, months, view } = useSession();
  const turns = new Set(ofKind(journalOf(campaign).events, 'orderInForce').map(({ turn }) => turn));
  const latest = Math.max(0, ...turns);
  const since =
    latest === 0 ? (months[0]?.month ?? view.month) : monthsAfter(months[latest - 1]?.month ?? view.month, 1);
  return `${edition(turns.size + 1)}, ${monthAndYear(since)}`;
}

/** The sheet. */
export function MandatePanel() {
  const { view } = useSession();
  const editionText = useEdition();
  const [open, setOpen] = useState<SettingId | null>(null);
  const [sectors, setSectors] = useState<'mandate' | 'protection' | null>(null);
  const settings = view.settings();
  const pending = settings.filter(({ ordered }) => ordered !== null).length;
  return (
    <section className="mandate-panel" data-panel="mandate" tabIndex={-1} aria-labelledby="mandate-title">
      <div className="sheet scrolls" tabIndex={-1}>
        <header className="sheet-head">
          <h2 id="mandate-title">Mandate of the Force</h2>
          <p>
            <em>{editionText}</em>
            {pending === 0 ? null : (
              <span className="sheet-pending">
                {decimal(pending)} {pending === 1 ? 'change' : 'changes'} ordered
              </span>
            )}
          </p>
        </header>
        {documentOf(settings).map((clause) => (
          <ClauseBlock key={clause.clause} clause={clause} open={open} setOpen={setOpen} openSectors={setSectors} />
        ))}
      </div>
      <SectorEditor clause={sectors} close={() => setSectors(null)} />
    </section>
  );
}
