import type { Plugin } from 'vite';

/** What marks the scripts and styles that the dev server itself puts into the page. */
export const DEV_NONCE = 'dev-server';

/**
 * Hot reload writes scripts and styles into the page, which its policy refuses. While the dev server runs, and then
 * only, what bears this mark is let in as well; all else is refused as it is in every build.
 */
export function devPolicy(): Plugin {
  return {
    name: 'dev-policy',
    apply: 'serve',
    config: () => ({ html: { cspNonce: DEV_NONCE } }),
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replaceAll(/(script|style)-src 'self'/g, `$& 'nonce-${DEV_NONCE}'`),
    },
  };
}
