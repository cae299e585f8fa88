/** The page comes over a scheme of the program's own, so that it has an origin, and nothing outside its folder can be read. */

import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import { protocol } from 'electron';
import { contentType } from '../start/content-types.mjs';

/** Where the page is found. */
export const PAGE = 'app://game/index.html';

/** Whether an address is the page's, at whatever place within it: a chapter of the debrief has an address too. */
export function isPage(address: string): boolean {
  const [document] = address.split('#', 1);
  return document === PAGE;
}

/** To be called before the program is ready. */
export function announceScheme(): void {
  protocol.registerSchemesAsPrivileged([
    // With the code cache the second start has the page's programs compiled already.
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** The policy that the page sets itself. As a header it holds from the first byte, and for frames around the page. */
function policyOf(page: string): string {
  const [, policy] = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page) ?? [];
  if (policy === undefined) throw new Error('the page has no security policy');
  return `${policy}; frame-ancestors 'none'`;
}

/** Serves the folder with the built page. */
export function servePage(folder: string): void {
  const policy = policyOf(readFileSync(join(folder, 'index.html'), 'utf8'));
  protocol.handle('app', async (request) => {
    const path = normalize(decodeURIComponent(new URL(request.url).pathname));
    const file = join(folder, path);
    if (!file.startsWith(folder + sep)) return new Response(null, { status: 403 });
    try {
      const body = new Uint8Array(await readFile(file));
      return new Response(body, {
        headers: {
          'Content-Type': contentType(file),
          'Content-Security-Policy': policy,
          'X-Content-Type-Options': 'nosniff',
        },
      });
    } catch {
      return new Response(null, { status: 404 });
    }
  });
}
