/** The mandate folded: its clauses by number and short name, and the sheet in a drawer over the map. */

import type { ReactNode } from 'react';
import { Button, Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { Icon } from '../frame/icon.tsx';
import { useEdition, useSay, useSession } from '../store/store.ts';
import { needsLeave, RULES_CLAUSE } from '../words/incidents.ts';
import { clauseShort } from '../words/settings.ts';
import { documentOf } from './mandate-text.ts';
import { useIsFalling } from './use-falling.ts';

interface RailProps {
  readonly open: (clause: number) => void;
}

/** The clauses in a narrow column; each opens the sheet. The one that speaks to the open decision is lit. */
export function MandateRail({ open }: RailProps) {
  const edition = useEdition();
  const { view } = useSession();
  const isFalling = useIsFalling();
  const { decision } = view;
  const speaks = decision !== null && !isFalling && needsLeave(edition, decision.options) ? RULES_CLAUSE : 0;
  return (
    <>
      <h2 id="mandate-title" className="rail-title">
        {edition.say('mandate_short-title')}
      </h2>
      <ol className="rail scrolls">
        {documentOf(edition, view).map(({ clause, number, pending, pendingInSectors }) => {
          const isOrdered = pending.length + pendingInSectors.length > 0;
          return (
            <li key={clause}>
              <Button
                className={`rail-clause${isOrdered ? ' changed' : ''}${number === speaks ? ' speaks' : ''}`}
                aria-haspopup="dialog"
                onPress={() => open(number)}
              >
                <span className="rail-number">{number}</span>
                {clauseShort(edition, clause)}
                {isOrdered ? (
                  <span className="rail-ordered">
                    <Icon name="clock" /> {edition.say('mandate_rail-ordered')}
                  </span>
                ) : null}
              </Button>
            </li>
          );
        })}
      </ol>
    </>
  );
}

interface DrawerProps {
  readonly isOpen: boolean;
  readonly close: () => void;
  readonly children: ReactNode;
}

/** The sheet over the map. What lies around it stays in sight; a press there closes it. */
export function SheetDrawer({ isOpen, close, children }: DrawerProps) {
  const say = useSay();
  return (
    <ModalOverlay
      className="sheet-ground"
      isOpen={isOpen}
      isDismissable
      onOpenChange={(staysOpen) => (staysOpen ? undefined : close())}
    >
      <Modal className="sheet-drawer">
        <Dialog className="sheet-dialog" aria-labelledby="mandate-heading">
          <Button slot="close" className="button quiet square sheet-close" aria-label={say('mandate_close')}>
            <Icon name="close" />
          </Button>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
