// The least that Electron can do: a window with nothing in it. What the game's start is measured against.
const { app, BrowserWindow } = require('electron');

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900, show: false });
  window.once('ready-to-show', () => {
    window.show();
    process.stdout.write('The window is open.\n');
  });
  return window.loadURL('about:blank');
});
