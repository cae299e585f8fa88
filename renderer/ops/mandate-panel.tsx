/** The mandate as a document whose clauses are edited in place; where there is no room for it, behind a rail. */

import { useEdition } from '../store/store.ts';
import { memo, useCallback, useEffect, useRef, useState } from 'react';
import { journalOf, ofKind, type SettingId } from '../../sim/index.ts';
import { useSession } from '../store/store.ts';
import { editionText, monthAndYear, monthsAfter } from '../words/dates.ts';
import { ClauseBlock } from './clause.tsx';
import { MandateRail, SheetDrawer } from './mandate-rail.tsx';
import { documentOf } from './mandate-text.ts';
import { SectorEditor } from './sector-editor.tsx';
import './mandate.css';

/** Edition and date: the mandate as adopted is the first; each month in which orders came into force makes another. */
function useMandateEdition(): string {
  const edition = useEdition();
  const { campaign, months, view } = useSession();
  const turns = new Set(ofKind(journalOf(campaign).events, 'orderInForce').map(({ turn }) => turn));
  const latest = Math.max(0, ...turns);
  const since =
    latest === 0 ? (months[0]?.month ?? view.month) : monthsAfter(months[latest - 1]?.month ?? view.month, 1);
  return edition.say('mandate_edition-of', {
    edition: editionText(edition, turns.size + 1),
    month: monthAndYear(edition, since),
  });
}

/** The sheet; `at` is the clause that it opens at, from 1, or null where it simply stands there. */
function Sheet({ at }: { readonly at: number | null }) {
  const edition = useEdition();
  const { view } = useSession();
  const mandateEdition = useMandateEdition();
  const place = useRef<HTMLDivElement | null>(null);
  const [open, setOpen] = useState<SettingId | null>(null);
  const [sectors, setSectors] = useState<'mandate' | 'protection' | null>(null);
  const closeSectors = useCallback(() => setSectors(null), []);
  const settings = view.settings();
  const pending = settings.filter(({ ordered }) => ordered !== null).length;
  useEffect(() => {
    if (at !== null) place.current?.querySelector<HTMLElement>(`#clause-${at}`)?.focus();
  }, [at]);
  return (
    <>
      <div className="sheet scrolls" tabIndex={-1} ref={place}>
        <header className="sheet-head">
          <h2 id="mandate-heading">{edition.say('mandate_title')}</h2>
          <p>
            <em>{mandateEdition}</em>
            {pending === 0 ? null : (
              <span className="sheet-pending">{edition.say('mandate_changes-ordered', { changes: pending })}</span>
            )}
          </p>
        </header>
        {documentOf(edition, view).map((clause) => (
          <ClauseBlock key={clause.clause} clause={clause} open={open} setOpen={setOpen} openSectors={setSectors} />
        ))}
      </div>
      <SectorEditor clause={sectors} close={closeSectors} />
    </>
  );
}

interface Props {
  /** Whether there is room for the rail only. */
  readonly isFolded: boolean;
  /** The clause at which the drawer is open, from 1; null where it is shut. */
  readonly drawer: number | null;
  readonly setDrawer: (clause: number | null) => void;
}

/** The panel. */
export const MandatePanel = memo(function MandatePanel({ isFolded, drawer, setDrawer }: Props) {
  if (!isFolded) {
    return (
      <section className="mandate-panel" data-panel="mandate" tabIndex={-1} aria-labelledby="mandate-heading">
        <Sheet at={null} />
      </section>
    );
  }
  return (
    <section className="mandate-panel folded" data-panel="mandate" tabIndex={-1} aria-labelledby="mandate-title">
      <MandateRail open={setDrawer} />
      <SheetDrawer isOpen={drawer !== null} close={() => setDrawer(null)}>
        <Sheet at={drawer} />
      </SheetDrawer>
    </section>
  );
});
