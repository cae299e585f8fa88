/** Help over any screen: what this is, the keys, the licence. */

import { useEffect } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { floating } from '../frame/floating.ts';
import { Icon } from '../frame/icon.tsx';
import type { HelpTopic } from '../store/state.ts';
import { useStore } from '../store/store.ts';
import { WHAT_THIS_IS } from '../words/opening.ts';
import { Licence } from './licence.tsx';
import './help.css';

/** Keys and what they do, in the room unless they say otherwise. */
const KEYS: readonly (readonly [key: string, does: string])[] = [
  ['E', 'End the month'],
  ['1 to 9', 'Choose an answer to the open decision'],
  ['Enter', 'Order the chosen answer'],
  ['D', 'Go to the decision'],
  ['M', 'Go to the mandate'],
  ['L', 'Go to the layers of the map'],
  ['W', 'Go to the measures, each of which answers why'],
  ['F6', 'Go to the next part of the room; with Shift, to the one before'],
  ['Ctrl+Z', 'Take back an order of this month'],
  ['Ctrl+Shift+Z', 'Give it again'],
  ['Escape', 'Close what is open over the page'],
];

function About() {
  return (
    <>
      <p>
        You write the mandate of a European force in Ukraine: who may do what, where, on whose word, and until when.
        Month by month the simulation answers. At the end the debrief shows why things went as they did.
      </p>
      <p>{WHAT_THIS_IS}</p>
      <p>
        Every number has a public source or says “assumed”. The same seed meets the same luck under another mandate, so
        a difference between two runs comes from what was decided.
      </p>
    </>
  );
}

function Keys() {
  return (
    <dl className="help-keys">
      {KEYS.map(([key, does]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}

const TOPICS = {
  about: { title: 'What this is', Body: About },
  keys: { title: 'Keyboard keys', Body: Keys },
  licence: { title: 'Licence', Body: Licence },
} as const satisfies Record<HelpTopic, unknown>;

function Page({ topic, close }: { readonly topic: HelpTopic; readonly close: () => void }) {
  const { title, Body } = TOPICS[topic];
  return (
    <Dialog className="help">
      <header>
        <Heading slot="title">{title}</Heading>
        <Button className="button quiet square" aria-label="Close" autoFocus onPress={close}>
          <Icon name="close" />
        </Button>
      </header>
      <div className="help-body scrolls" tabIndex={0} role="group" aria-label={title}>
        <Body />
      </div>
    </Dialog>
  );
}

/** The entry of the menu that asked for help is gone when the help is closed: the focus goes back to the menu's button. */
function giveFocusBack(): void {
  if (document.activeElement === document.body) document.querySelector<HTMLElement>('[aria-label="Menu"]')?.focus();
}

/** The page of help that was asked for, if any. */
export function Help() {
  const help = useStore((state) => state.help);
  const showHelp = useStore((state) => state.showHelp);
  useEffect(() => (help === null ? undefined : () => void requestAnimationFrame(giveFocusBack)), [help]);
  const close = (): void => showHelp(null);
  return (
    <ModalOverlay
      {...floating()}
      className="help-scrim"
      isOpen={help !== null}
      onOpenChange={(isOpen) => (isOpen ? undefined : close())}
      isDismissable
    >
      <Modal className="help-modal">{help === null ? null : <Page topic={help} close={close} />}</Modal>
    </ModalOverlay>
  );
}
