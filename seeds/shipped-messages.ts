/** The messages that the program ships. Apart from the catalogue, for a host that says something and plays nothing. */

import { openMessages, type MessageTexts, type Say } from './messages.ts';

const modules: Record<string, string> = import.meta.glob('./prose/*/*.ftl', {
  eager: true,
  import: 'default',
  query: '?raw',
});

/** The texts by their paths under `seeds/`. */
export const shippedMessages: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(modules).map(([path, text]) => [path.slice('./'.length), text]),
);

/** Opens the shipped messages alone. */
export function openShippedMessages(language = 'en'): Say {
  const folder = `prose/${language}/`;
  const own = Object.entries(shippedMessages).filter(([path]) => path.startsWith(folder));
  const texts: MessageTexts = Object.fromEntries(
    own.map(([path, text]) => [path.slice(folder.length, -'.ftl'.length), text]),
  );
  return openMessages(language, texts);
}
