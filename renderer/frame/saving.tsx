/** Whether what is played is kept, in a line; and where it is not, why, and what can be done. */

import { memo } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useSay, useStore } from '../store/store.ts';
import type { StoreFault } from '../host/contract.ts';
import { floating } from './floating.ts';
import { Icon } from './icon.tsx';
import './saving.css';

function NotSaved({ fault }: { readonly fault: StoreFault }) {
  const tryToKeep = useStore((state) => state.tryToKeep);
  const saveFile = useStore((state) => state.saveFile);
  const hasSession = useStore((state) => state.session !== null);
  const say = useSay();
  return (
    <DialogTrigger>
      <Button className="not-saved">
        <Icon name="damaged" />
        <span>{say('faults_not-saved-because', { fault })}</span>
        <Icon name="chevron" />
      </Button>
      <Popover {...floating()} className="not-saved-popover" placement="bottom start">
        <Dialog aria-label={say('faults_not-saved')}>
          <p>
            <strong>{say('faults_not-saved-label')}</strong> {say('faults_why-not-kept', { fault })}
          </p>
          <p className="muted">{say('frame_tried-again')}</p>
          <div className="not-saved-actions">
            <Button className="button primary small" slot="close" onPress={tryToKeep}>
              {say('frame_try-again')}
            </Button>
            {hasSession ? (
              <Button className="button small" slot="close" onPress={() => void saveFile()}>
                {say('frame_save-to-file')}
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
  const say = useSay();
  if (saving.kind === 'saving') return say('frame_saving');
  return say(isKept ? 'frame_saved' : 'frame_only-looked-at');
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
