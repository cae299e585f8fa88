import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHANNELS, HOST_NAME } from '../../renderer/host/contract.ts';
import { newHome, startGame, windowOf, type Game } from './game.ts';

/** Does something in the page as its own script would, and says what came of it. */
type Attempt = () => unknown;

describe('the page in the window is shut in', () => {
  let game: Game;
  beforeAll(async () => {
    game = await startGame(newHome());
  });
  afterAll(() => game.kill());

  const inPage = (attempt: Attempt): Promise<unknown> => game.page.evaluate(attempt);

  it('has no Node and nothing of Electron', async () => {
    const types = await inPage(() =>
      ['require', 'process', 'Buffer', 'module', 'global', 'electron', 'ipcRenderer'].map(
        (name) => typeof (window as unknown as Record<string, unknown>)[name],
      ),
    );
    expect(types).toEqual(Array.from({ length: 7 }, () => 'undefined'));
  });

  it('has the functions of the contract and no other', async () => {
    const names = await game.page.evaluate((name) => {
      const host = (window as unknown as Record<string, object>)[name] ?? {};
      return Object.entries(host).map(([key, value]) => `${key}: ${typeof value}`);
    }, HOST_NAME);
    const functions = Object.keys(CHANNELS).map((name) => `${name}: function`);
    expect(names.toSorted()).toEqual([...functions, 'kind: string'].toSorted());
  });

  it('runs with the locks that the window was made with', async () => {
    const preferences = await windowOf(game, ({ webContents }) =>
      // It exists, and the types leave it out.
      (webContents as unknown as { getLastWebPreferences: () => object }).getLastWebPreferences(),
    );
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
    });
    await windowOf(game, ({ webContents }) => webContents.openDevTools());
    expect(await windowOf(game, ({ webContents }) => webContents.isDevToolsOpened())).toBe(false);
    // With `sandbox: true` the preload has Electron's small `process` only. The system's own sandbox around the page's
    // program is off for root, who has to start it with --no-sandbox; for everybody else it is on.
    expect(await game.app.evaluate(({ app }) => app.commandLine.hasSwitch('no-sandbox'))).toBe(
      process.getuid?.() === 0,
    );
  });

  it('reaches no network', async () => {
    const outcome = await inPage(() =>
      Promise.all(
        ['https://example.com/', 'http://127.0.0.1:9/', 'file:///etc/hostname'].map((address) =>
          fetch(address).then(
            () => 'reached',
            () => 'refused',
          ),
        ),
      ),
    );
    expect(outcome).toEqual(['refused', 'refused', 'refused']);
    const fromMain = await game.app.evaluate(({ session }) =>
      session.defaultSession.fetch('http://127.0.0.1:9/').then(
        () => 'reached',
        (fault: unknown) => String(fault),
      ),
    );
    expect(fromMain).toContain('ERR_BLOCKED_BY_CLIENT');
  });

  it('reads nothing outside its folder', async () => {
    const outcome = await inPage(() =>
      Promise.all(
        ['app://game/..%2f..%2fpackage.json', 'app://game/%2e%2e/electron/main.cjs', 'app://game/nothing.js'].map(
          async (address) => (await fetch(address)).status,
        ),
      ),
    );
    expect(outcome).toEqual([404, 404, 404]);
  });

  it('opens no other window and goes nowhere else', async () => {
    const address = await inPage(() => location.href);
    expect(await inPage(() => window.open('https://example.com/') === null)).toBe(true);
    await inPage(() => location.assign('https://example.com/'));
    await inPage(() => {
      const link = document.createElement('a');
      link.href = 'file:///etc/hostname';
      document.body.append(link);
      link.click();
    });
    await game.page.waitForTimeout(300);
    expect(await inPage(() => location.href)).toBe(address);
    expect(game.app.windows()).toHaveLength(1);
  });

  it('runs no code but the program’s own', async () => {
    const outcome = await inPage(async () => {
      const page = window as unknown as Record<string, unknown>;
      const inline = document.createElement('script');
      inline.textContent = 'window.inlineRan = true';
      document.body.append(inline);
      // Later, and so by the page's own hand: what the driver does itself is let past the policy.
      const refusal = await new Promise((resolve) => {
        setTimeout(() => {
          try {
            resolve((page['eval'] as (text: string) => unknown)('"text ran"'));
          } catch (fault) {
            resolve((fault as Error).name);
          }
        }, 0);
      });
      return [refusal, page['inlineRan'] ?? 'inline did not run'];
    });
    expect(outcome).toEqual(['EvalError', 'inline did not run']);
    const policy = await inPage(async () => (await fetch('index.html')).headers.get('content-security-policy'));
    expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });

  it('is given no permission but to copy text', async () => {
    const outcome = await inPage(async () => [
      await Notification.requestPermission(),
      await new Promise((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve('granted'),
          () => resolve('denied'),
        );
      }),
      (await navigator.permissions.query({ name: 'notifications' })).state,
      (await navigator.permissions.query({ name: 'persistent-storage' })).state,
    ]);
    expect(outcome).toEqual(['denied', 'denied', 'denied', 'denied']);
  });

  it.each([
    ['keepRun', { id: '../../outside', after: null, text: '' }],
    ['keepRun', { id: 'good', after: 7, text: '' }],
    ['keepRun', { id: 'good', after: null, text: '', path: '/etc' }],
    ['readRuns', ['good', '../preferences']],
    ['readRuns', Array.from({ length: 51 }, () => 'good')],
    ['removeRun', '../preferences'],
    ['restoreRun', 'removed/good'],
    ['eraseRun', '..'],
    ['saveFile', { name: '../up.rfrun', text: '' }],
    ['keepPreferences', { theme: 'pink' }],
    ['tellState', { theme: 'dark', possible: ['format'], isTyping: false }],
    ['mayClose', 'yes'],
  ] as const)('is refused what does not fit: %s %j', async (name, given) => {
    const outcome = await game.page.evaluate(
      ([hostName, call, argument]) => {
        const host = (window as unknown as Record<string, Record<string, (argument: unknown) => Promise<unknown>>>)[
          hostName
        ];
        return host?.[call]?.(argument).then(
          () => 'taken',
          (fault: Error) => fault.message,
        );
      },
      [HOST_NAME, name, given] as const,
    );
    expect(outcome).toMatch(/^Error invoking remote method '[\w:]+': \[\s*\{/);
  });
});
