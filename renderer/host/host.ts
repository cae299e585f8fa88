/** The host of this page: the shell's, where a preload has left one, else the browser's. */

import { browserHost } from './browser.ts';
import { HOST_NAME, type Host } from './contract.ts';

function shellHost(): Host | undefined {
  return (window as unknown as Readonly<Record<string, Host | undefined>>)[HOST_NAME];
}

/** Everything outside the page goes through this. */
export const host: Host = shellHost() ?? browserHost;
