/** Going on from a recorded run: asks first, because under today's rules its orders make another history. */

import { useEdition } from '../store/store.ts';
import { useState } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { floating } from '../frame/floating.ts';
import { Icon } from '../frame/icon.tsx';
import { canGoOn, type RecordedRun } from '../campaign/recorded.ts';
import { useStore } from '../store/store.ts';
import { partsText } from '../words/verification.ts';
import '../help/help.css';
import './record.css';

function Question({ recorded, close }: { readonly recorded: RecordedRun; readonly close: () => void }) {
  const edition = useEdition();
  const goOn = useStore((state) => state.goOnFromRecord);
  const { run, verification } = recorded;
  return (
    <Dialog className="help" role="alertdialog">
      <header>
        <Heading slot="title">Go on under today&rsquo;s rules?</Heading>
      </header>
      <div className="help-body">
        <p>
          Its orders are played again by the rules of this version, as far as they are taken. What comes of them is
          another history, with another end.
        </p>
        {verification.divergence === null ? null : <p>{partsText(edition, run, verification.divergence)}</p>}
        <p>The recorded run stays as it is. The new one is kept as a branch of it.</p>
        <div className="record-question">
          <Button className="button" autoFocus onPress={close}>
            Stay with the record
          </Button>
          <Button
            className="button primary"
            onPress={() => {
              close();
              goOn();
            }}
          >
            <Icon name="branch" /> Go on as a branch
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

/** The button with its question. */
export function GoOn({ recorded }: { readonly recorded: RecordedRun }) {
  const [isAsked, setAsked] = useState(false);
  const isPossible = canGoOn(recorded);
  return (
    <>
      <Button className="button primary" isDisabled={!isPossible} onPress={() => setAsked(true)}>
        <Icon name="branch" /> Go on under today&rsquo;s rules
      </Button>
      <ModalOverlay {...floating()} className="help-scrim" isOpen={isAsked} onOpenChange={setAsked} isDismissable>
        <Modal className="help-modal">
          <Question recorded={recorded} close={() => setAsked(false)} />
        </Modal>
      </ModalOverlay>
    </>
  );
}
