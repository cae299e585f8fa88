/** The menu of every screen: home, files, theme. */

import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { useStore, type Theme } from '../store/store.ts';
import { floating } from './floating.ts';
import { Icon, type IconName } from './icon.tsx';

const THEMES: readonly { readonly id: Theme; readonly name: string }[] = [
  { id: 'dark', name: 'Dark' },
  { id: 'light', name: 'Light' },
  { id: 'projector', name: 'Projector, large type' },
];

function Entry({ id, icon, children }: { readonly id: string; readonly icon: IconName; readonly children: string }) {
  return (
    <MenuItem id={id} className="menu-item" textValue={children}>
      <Icon name={icon} />
      {children}
    </MenuItem>
  );
}

/** The menu's button and its entries. */
export function MainMenu() {
  const theme = useStore((state) => state.theme);
  const hasSession = useStore((state) => state.session !== null);
  const hasReplay = useStore(({ session, screen }) => (session?.months.length ?? 0) > 0 && screen !== 'replay');
  const act = (id: string): void => {
    const { go, openFile, saveFile, setTheme, setLesson, showHelp } = useStore.getState();
    const found = THEMES.find((entry) => entry.id === id);
    if (found !== undefined) setTheme(found.id);
    else if (id === 'home') go('home');
    else if (id === 'setUp') go('setUp');
    else if (id === 'open') void openFile();
    else if (id === 'save') void saveFile();
    else if (id === 'replay') go('replay');
    else if (id === 'learn') setLesson(0);
    else if (id === 'keys' || id === 'about') showHelp(id);
  };
  return (
    <MenuTrigger>
      <Button className="button quiet square" aria-label="Menu">
        <Icon name="list" />
      </Button>
      <Popover {...floating()} className="menu-popover" placement="bottom start">
        <Menu className="menu" aria-label="Menu" onAction={(id) => act(String(id))}>
          <Entry id="home" icon="home">
            Home
          </Entry>
          <Entry id="setUp" icon="plus">
            New campaign
          </Entry>
          <Entry id="open" icon="folder">
            Open a run file
          </Entry>
          {hasReplay ? (
            <Entry id="replay" icon="play">
              Replay
            </Entry>
          ) : null}
          {!hasSession ? null : (
            <Entry id="save" icon="save">
              Save as a run file
            </Entry>
          )}
          {!hasSession ? null : (
            <Entry id="learn" icon="book">
              Show the guide
            </Entry>
          )}
          <Entry id="keys" icon="meaning">
            Keyboard keys
          </Entry>
          <Entry id="about" icon="meaning">
            What this is
          </Entry>
          <Separator className="menu-separator" />
          {THEMES.map(({ id, name }) => (
            <Entry key={id} id={id} icon={theme === id ? 'check' : 'sun'}>
              {name}
            </Entry>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
