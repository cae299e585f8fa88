/** Whether what is played is kept, in a line; and where it is not, why, and what can be done. */

import { memo } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { storeFaultText } from '../store/fault-words.ts';
import { useStore } from '../store/store.ts';
import type { StoreFault } from '../host/contract.ts';
import { floating } from './floating.ts';
import { Icon } from './icon.tsx';
import './saving.css';

function NotSaved({ fault }: { readonly fault: StoreFault }) {
  const tryToKeep = useStore((state) => state.tryToKeep);
  const saveFile = useStore((state) => state.saveFile);
  const hasSession = useStore((state) => state.session !== null);
  const why = storeFaultText(fault);
  const [reason = ''] = why.split('. ');
  return (
    <DialogTrigger>
      <Button className="not-saved">
        <Icon name="damaged" />
        <span>Not saved: {reason.replace(/\.$/, '')}</span>
        <Icon name="chevron" />
      </Button>
      <Popover {...floating()} className="not-saved-popover" placement="bottom start">
        <Dialog aria-label="Not saved">
          <p>
            <strong>Not saved:</strong> {why}
          </p>
          <p className="muted">It is tried again by itself for as long as this page is open.</p>
          <div className="not-saved-actions">
            <Button className="button primary small" slot="close" onPress={tryToKeep}>
              Try again
            </Button>
            {hasSession ? (
              <Button className="button small" slot="close" onPress={() => void saveFile()}>
                Save to a file
              </Button>
            ) : null}
          </div>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** The words for the state of saving, where nothing has failed. */
function useSavingText(): string {
  const saving = useStore((state) => state.saving);
  const isKept = useStore((state) => state.isKept);
  if (saving.kind === 'saving') return 'Saving';
  return isKept ? 'Saved after your last order' : 'Only looked at: kept when you play on';
}

/** The line in the room's bar. */
export const SavingLine = memo(function SavingLine() {
  const saving = useStore((state) => state.saving);
  const isKept = useStore((state) => state.isKept);
  const text = useSavingText();
  return (
    <span className="saving-line" role="status">
      {saving.kind === 'failed' ? (
        <NotSaved fault={saving.fault} />
      ) : (
        <span className="saved">
          <Icon name={isKept ? 'check' : 'eye'} /> {text}
        </span>
      )}
    </span>
  );
});

/** The same where it is told only that something is not kept. */
export function SavingTrouble() {
  const saving = useStore((state) => state.saving);
  return <span role="status">{saving.kind === 'failed' ? <NotSaved fault={saving.fault} /> : null}</span>;
}
