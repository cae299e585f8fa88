/** The menu of every screen: where to go, files, theme, help. It offers what makes sense as things stand. */

import { memo } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import type { PageCommand } from '../host/contract.ts';
import { possibleCommands, runCommand } from '../store/page-commands.ts';
import { useGame, useSay, useStore } from '../store/store.ts';
import { floating } from './floating.ts';
import { Icon, type IconName } from './icon.tsx';

interface Entry {
  readonly command: PageCommand;
  readonly icon: IconName;
  /** Its label's key. */
  readonly label: string;
}

const ENTRIES: readonly Entry[] = [
  { command: 'home', icon: 'home', label: 'menu_home' },
  { command: 'library', icon: 'list', label: 'menu_library' },
  { command: 'newCampaign', icon: 'plus', label: 'menu_new-campaign' },
  { command: 'open', icon: 'folder', label: 'menu_open' },
  { command: 'save', icon: 'save', label: 'menu_save' },
  { command: 'room', icon: 'back', label: 'menu_room' },
  { command: 'replay', icon: 'play', label: 'menu_replay' },
  { command: 'debrief', icon: 'flag', label: 'menu_debrief' },
  { command: 'guide', icon: 'book', label: 'menu_guide' },
  { command: 'keys', icon: 'meaning', label: 'menu_keys' },
  { command: 'about', icon: 'meaning', label: 'menu_about' },
  { command: 'licence', icon: 'meaning', label: 'menu_licence' },
];

const THEMES = [
  { command: 'dark', label: 'menu_dark' },
  { command: 'light', label: 'menu_light' },
  { command: 'projector', label: 'menu_projector' },
] as const;

function Item({ command, icon, label }: Entry) {
  const say = useSay();
  const text = say(label);
  return (
    <MenuItem id={command} className="menu-item" textValue={text}>
      <Icon name={icon} />
      {text}
    </MenuItem>
  );
}

/** The menu's button and its entries. */
export const MainMenu = memo(function MainMenu() {
  const game = useGame();
  const say = useSay();
  const theme = useStore((state) => state.theme);
  // As text, so that the menu is drawn again only when the list has changed.
  const possible = useStore((state) => possibleCommands(state).join(' ')).split(' ');
  return (
    <MenuTrigger>
      <Button className="button quiet square main-menu" aria-label={say('menu_menu')}>
        <Icon name="list" />
      </Button>
      <Popover {...floating()} className="menu-popover" placement="bottom start">
        <Menu
          className="menu"
          aria-label={say('menu_menu')}
          onAction={(command) => runCommand(game, command as PageCommand)}
        >
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
});
