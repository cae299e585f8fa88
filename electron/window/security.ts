/** Shuts the page in. What it may do outside itself is listed here, and it is one thing. */

import { app, session } from 'electron';

/** Copying the seed. */
const ALLOWED = 'clipboard-sanitized-write';

/** For every page that ever comes up. To be called when the program is ready, before a window is opened. */
export function shutIn(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    // Neither the page's policy nor the filter of requests sees what goes out from page to page.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  });
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, permission, answer) => answer(permission === ALLOWED));
  defaultSession.setPermissionCheckHandler((_contents, permission) => permission === ALLOWED);
  defaultSession.setDevicePermissionHandler(() => false);
  // Files are saved through the person's own dialog, and in no other way.
  defaultSession.on('will-download', (event) => event.preventDefault());
  // The page's policy refuses the network already; this holds for whatever else the engine might want to fetch.
  defaultSession.webRequest.onBeforeRequest(
    { urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*'] },
    (_, answer) => answer({ cancel: true }),
  );
}
