// The floor of the cold start: the least that Electron needs to put a word on the screen.
const path = require('node:path');
const { app, BrowserWindow, ipcMain } = require('electron');

const userData = process.env.TRYGBASE_USER_DATA;
if (userData) app.setPath('userData', userData);

app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    show: false,
    webPreferences: { preload: path.join(__dirname, 'preload.cjs') },
  });
  window.once('ready-to-show', () => {
    window.show();
    process.stdout.write('EMPTY_WINDOW_SHOWN\n');
  });
  ipcMain.once('painted', () => process.stdout.write('EMPTY_WINDOW_PAINTED\n'));
  window.loadFile('index.html');
});
