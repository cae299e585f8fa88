/** The page's policy: strict in every build, and let out by the dev server for its own scripts and styles alone. */

import { readFileSync } from 'node:fs';
import { createServer } from 'vite';
import { expect, it } from 'vitest';
import { buildIfStale } from '../../electron/start/build.mjs';
import { DEV_NONCE } from '../../vite.dev-policy.ts';

function policyOf(html: string): string {
  const [, policy = ''] = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html) ?? [];
  return policy;
}

const written = readFileSync('renderer/index.html', 'utf8');

it('lets in nothing but files of the page, and no code made up on the way', () => {
  const policy = policyOf(written);
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self' 'sha256-[^']+'; /);
  expect(policy).toContain("connect-src 'self'; base-uri 'none'; form-action 'none'");
  expect(policy).not.toMatch(/unsafe|nonce|\*|https?:|ws:/);
});

it('is in what is built, word for word', () => {
  expect(buildIfStale()).toBe(true);
  const built = readFileSync('dist/window/index.html', 'utf8');
  expect(policyOf(built)).toBe(policyOf(written));
  expect(built).not.toContain(DEV_NONCE);
});

it('of the dev server lets in what bears its mark besides, and nothing else', async () => {
  const server = await createServer({
    configFile: 'vite.window.config.ts',
    logLevel: 'silent',
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  const served = policyOf(await server.transformIndexHtml('/', written));
  await server.close();
  expect(served).toContain(DEV_NONCE);
  expect(served.replaceAll(` 'nonce-${DEV_NONCE}'`, '')).toBe(policyOf(written));
});
