/** Help over any screen: what this is, the keys, the licence. */

import { useEffect } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { floating } from '../frame/floating.ts';
import { Icon } from '../frame/icon.tsx';
import { ROOM_KEYS } from '../frame/keys.ts';
import type { HelpTopic } from '../store/state.ts';
import { useSay, useStore } from '../store/store.ts';
import { Licence } from './licence.tsx';
import './help.css';

function About() {
  const say = useSay();
  return (
    <>
      <p>{say('help_about-first')}</p>
      <p>{say('home_what-this-is')}</p>
      <p>{say('help_about-last')}</p>
    </>
  );
}

function Keys() {
  const say = useSay();
  return (
    <dl className="help-keys">
      {Object.values(ROOM_KEYS).map(({ key, does }) => (
        <div key={key}>
          <dt>
            <kbd>{say(key)}</kbd>
          </dt>
          <dd>{say(does)}</dd>
        </div>
      ))}
    </dl>
  );
}

const TOPICS = {
  about: { title: 'menu_about', Body: About },
  keys: { title: 'menu_keys', Body: Keys },
  licence: { title: 'menu_licence', Body: Licence },
} as const satisfies Record<HelpTopic, unknown>;

function Page({ topic, close }: { readonly topic: HelpTopic; readonly close: () => void }) {
  const say = useSay();
  const { title: key, Body } = TOPICS[topic];
  const title = say(key);
  return (
    <Dialog className="help">
      <header>
        <Heading slot="title">{title}</Heading>
        <Button className="button quiet square" aria-label={say('help_close')} autoFocus onPress={close}>
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
  if (document.activeElement === document.body) document.querySelector<HTMLElement>('.main-menu')?.focus();
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
