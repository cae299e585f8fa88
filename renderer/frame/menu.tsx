/** The menu of every screen: where to go, files, theme, help. It offers what makes sense as things stand. */

import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import type { PageCommand } from '../host/contract.ts';
import { possibleCommands, runCommand } from '../store/page-commands.ts';
import { useGame, useStore } from '../store/store.ts';
import { floating } from './floating.ts';
import { Icon, type IconName } from './icon.tsx';

interface Entry {
  readonly command: PageCommand;
  readonly icon: IconName;
  readonly text: string;
}

const ENTRIES: readonly Entry[] = [
  { command: 'home', icon: 'home', text: 'Home' },
  { command: 'library', icon: 'list', text: 'All runs' },
  { command: 'newCampaign', icon: 'plus', text: 'New campaign' },
  { command: 'open', icon: 'folder', text: 'Open a run file' },
  { command: 'save', icon: 'save', text: 'Save as a run file' },
  { command: 'room', icon: 'back', text: 'Back to the room' },
  { command: 'replay', icon: 'play', text: 'Replay' },
  { command: 'debrief', icon: 'flag', text: 'Debrief' },
  { command: 'guide', icon: 'book', text: 'Show the guide' },
  { command: 'keys', icon: 'meaning', text: 'Keyboard keys' },
  { command: 'about', icon: 'meaning', text: 'What this is' },
  { command: 'licence', icon: 'meaning', text: 'Licence' },
];

const THEMES = [
  { command: 'dark', text: 'Dark' },
  { command: 'light', text: 'Light' },
  { command: 'projector', text: 'Projector, large type' },
] as const;

function Item({ command, icon, text }: Entry) {
  return (
    <MenuItem id={command} className="menu-item" textValue={text}>
      <Icon name={icon} />
      {text}
    </MenuItem>
  );
}

/** The menu's button and its entries. */
export function MainMenu() {
  const game = useGame();
  const theme = useStore((state) => state.theme);
  // As text, so that the menu is drawn again only when the list has changed.
  const possible = useStore((state) => possibleCommands(state).join(' ')).split(' ');
  return (
    <MenuTrigger>
      <Button className="button quiet square" aria-label="Menu">
        <Icon name="list" />
      </Button>
      <Popover {...floating()} className="menu-popover" placement="bottom start">
        <Menu className="menu" aria-label="Menu" onAction={(command) => runCommand(game, command as PageCommand)}>
          {ENTRIES.filter(({ command }) => possible.includes(command)).map((entry) => (
            <Item key={entry.command} {...entry} />
          ))}
          <Separator className="menu-separator" />
          {THEMES.map((entry) => (
            <Item key={entry.command} {...entry} icon={theme === entry.command ? 'check' : 'sun'} />
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
