/** A question to the page, as an expression that it evaluates: true, or a promise of true, when the wall stands. */
export interface PageProbe {
  /** Number of the item in Electron's security checklist. */
  readonly item: number;
  readonly name: string;
  readonly source: string;
}

/** The whole of `window.tryg`. A new name here is a new way into the shell: it belongs in security review first. */
export const PAGE_API: readonly string[] = [
  'ready',
  'flushed',
  'about',
  'chooseTable',
  'chooseMessages',
  'takeDropped',
  'chooseInboxFolder',
  'lookInInbox',
  'putAwayArrived',
  'leaveInboxFolder',
  'deleteArrived',
  'chooseSavePlace',
  'chooseSaveFolder',
  'writeFile',
  'showFile',
  'print',
  'copyText',
  'expectsLogin',
  'getPreferences',
  'setPreferences',
];

const permissionNames = [
  'geolocation',
  'notifications',
  'camera',
  'microphone',
  'midi',
  'clipboard-read',
  'clipboard-write',
  'background-sync',
  'background-fetch',
  'persistent-storage',
  'screen-wake-lock',
  'accelerometer',
  'gyroscope',
  'magnetometer',
  'storage-access',
  'window-management',
  'local-fonts',
  'idle-detection',
  'display-capture',
  'payment-handler',
  'periodic-background-sync',
  'nfc',
  'speaker-selection',
  'keyboard-lock',
  'pointer-lock',
];

/** Runs `act`, and answers whether the browser reported that the content security policy stopped `directive`. */
const reported = (directive: string, act: string) => `new Promise((resolve) => {
  const listen = (event) => { if (event.effectiveDirective.startsWith('${directive}')) done(true); };
  const done = (answer) => { document.removeEventListener('securitypolicyviolation', listen); resolve(answer); };
  document.addEventListener('securitypolicyviolation', listen);
  setTimeout(() => done(false), 1500);
  try { ${act} } catch {}
})`;

/** Later, in a task of its own: a debugger that asks the question lifts the ban on eval while its own expression runs. */
const throws = (kind: string, act: string) => `new Promise((resolve) => setTimeout(() => {
  try { ${act} } catch (error) { resolve(error instanceof ${kind}); }
  resolve(false);
}))`;
const rejects = (act: string) => `Promise.resolve().then(() => ${act}).then(() => false, () => true)`;

/** What the page of the running app must not be able to do. The same list is asked by the tests and by the package's self-test. */
export const pageProbes: readonly PageProbe[] = [
  { item: 1, name: 'no request leaves by fetch', source: rejects("fetch('https://tryg.invalid/')") },
  {
    item: 1,
    name: 'no request leaves by XMLHttpRequest',
    source: rejects(
      "new Promise((done, fail) => { const x = new XMLHttpRequest(); x.open('GET', 'https://tryg.invalid/'); x.onload = done; x.onerror = fail; x.send(); })",
    ),
  },
  {
    item: 1,
    name: 'no beacon leaves',
    source: reported('connect-src', "navigator.sendBeacon('https://tryg.invalid/', 'x')"),
  },
  {
    item: 2,
    name: 'no Node in the page',
    source:
      "['require', 'process', 'module', 'exports', 'Buffer', 'global', '__dirname', 'setImmediate', 'electron'].every((name) => !(name in globalThis))",
  },
  {
    item: 3,
    name: "the page's changed built-ins do not reach the preload script",
    source: `(async () => {
      let reached = false;
      const kept = [Function.prototype.call, Function.prototype.apply, Array.prototype[Symbol.iterator], Promise.prototype.then];
      const spy = (original) => function (...args) { if (args.some((arg) => arg && arg.sender)) reached = true; return Reflect.apply(original, this, args); };
      Function.prototype.call = spy(kept[0]); Function.prototype.apply = spy(kept[1]);
      Object.prototype.sender = undefined; Object.prototype.polluted = 'polluted';
      try { return (await window.tryg.about()).packaged !== undefined && !reached; }
      finally { Function.prototype.call = kept[0]; Function.prototype.apply = kept[1]; delete Object.prototype.sender; delete Object.prototype.polluted; }
    })()`,
  },
  {
    item: 5,
    name: 'no permission is granted',
    source: `Promise.all(${JSON.stringify(permissionNames)}.map((name) => navigator.permissions.query({ name }).then((answer) => answer.state !== 'granted', () => true))).then((all) => all.every(Boolean))`,
  },
  {
    item: 5,
    name: 'notifications are denied',
    source: "Notification.requestPermission().then((answer) => answer === 'denied')",
  },
  {
    item: 5,
    name: 'camera and microphone are refused',
    source: rejects('navigator.mediaDevices.getUserMedia({ audio: true, video: true })'),
  },
  {
    item: 5,
    name: 'the screen cannot be captured',
    source: rejects('navigator.mediaDevices.getDisplayMedia({ video: true })'),
  },
  {
    item: 5,
    name: 'the position is refused',
    source:
      'new Promise((resolve) => navigator.geolocation.getCurrentPosition(() => resolve(false), () => resolve(true)))',
  },
  { item: 5, name: 'the clipboard cannot be read', source: rejects('navigator.clipboard.readText()') },
  { item: 7, name: 'eval does nothing', source: throws('EvalError', "(0, eval)('1')") },
  { item: 7, name: 'text does not become a function', source: throws('EvalError', "new Function('return 1')()") },
  { item: 7, name: 'a timer takes no text', source: throws('TypeError', "setTimeout('globalThis.fromText = 1')") },
  {
    item: 7,
    name: 'an inline script is stopped',
    source: throws(
      'TypeError',
      "const script = document.createElement('script'); script.textContent = 'globalThis.inline = 1'; document.head.append(script)",
    ),
  },
  {
    item: 7,
    name: 'HTML is not parsed from text',
    source: throws('TypeError', "document.createElement('div').innerHTML = '<img src=x onerror=alert(1)>'"),
  },
  {
    item: 7,
    name: 'no trusted type can be made',
    source: throws('TypeError', "trustedTypes.createPolicy('default', { createHTML: (text) => text })"),
  },
  {
    item: 7,
    name: 'an event handler from text is stopped',
    source: throws('TypeError', "document.createElement('button').setAttribute('onclick', 'globalThis.clicked = 1')"),
  },
  {
    item: 7,
    name: 'a picture from outside is stopped',
    source: reported('img-src', "new Image().src = 'https://tryg.invalid/x.png'"),
  },
  {
    item: 7,
    name: 'a style from outside is stopped',
    source: reported(
      'style-src',
      "const link = document.createElement('link'); link.rel = 'stylesheet'; link.href = 'https://tryg.invalid/x.css'; document.head.append(link)",
    ),
  },
  {
    item: 7,
    name: 'a style element without nonce is stopped',
    source: reported(
      'style-src',
      "const style = document.createElement('style'); style.textContent = 'body{color:red}'; document.head.append(style)",
    ),
  },
  {
    item: 7,
    name: 'a frame is stopped',
    source: reported(
      'frame-src',
      "const frame = document.createElement('iframe'); frame.src = 'https://tryg.invalid/'; document.body.append(frame); setTimeout(() => frame.remove(), 500)",
    ),
  },
  {
    item: 7,
    name: 'a frame of our own origin is stopped',
    source: reported(
      'frame-src',
      "const frame = document.createElement('iframe'); frame.src = 'tryg://app/'; document.body.append(frame); setTimeout(() => frame.remove(), 500)",
    ),
  },
  { item: 7, name: 'a socket is stopped', source: reported('connect-src', "new WebSocket('wss://tryg.invalid/')") },
  { item: 7, name: 'a worker is stopped', source: throws('TypeError', "new Worker('tryg://app/x.js')") },
  {
    item: 7,
    name: 'the base address cannot be moved',
    source: reported(
      'base-uri',
      "const base = document.createElement('base'); base.href = 'https://tryg.invalid/'; document.head.append(base); setTimeout(() => base.remove())",
    ),
  },
  {
    item: 7,
    name: 'a form cannot be sent',
    source: reported(
      'form-action',
      "const form = document.createElement('form'); form.action = 'https://tryg.invalid/'; document.body.append(form); form.submit(); setTimeout(() => form.remove())",
    ),
  },
  {
    item: 7,
    name: 'a plug-in is stopped',
    source: throws('TypeError', "document.createElement('object').data = 'https://tryg.invalid/x'"),
  },
  {
    item: 12,
    name: 'a webview is an element without meaning',
    source:
      "(() => { const view = document.createElement('webview'); return !('loadURL' in view) && !('executeJavaScript' in view) && view instanceof HTMLUnknownElement || view.constructor === HTMLElement; })()",
  },
  {
    item: 14,
    name: 'no window opens',
    source: "['https://tryg.invalid/', 'about:blank', 'tryg://app/', ''].every((url) => window.open(url) === null)",
  },
  {
    item: 17,
    name: 'the shell answers no call that it does not know',
    source: 'Object.keys(window.tryg).every((name) => !/invoke|send|on$/.test(name))',
  },
  { item: 18, name: 'no file can be read', source: rejects("fetch('file:///etc/hostname')") },
  {
    item: 20,
    name: 'the page has the agreed names and no other',
    source: `JSON.stringify(Object.keys(window.tryg)) === ${JSON.stringify(JSON.stringify(PAGE_API))}`,
  },
  {
    item: 20,
    name: 'what the page has cannot be replaced',
    source:
      'Object.isFrozen(window.tryg) && (() => { const kept = window.tryg; try { window.tryg = {}; } catch {} return window.tryg === kept; })()',
  },
];

/** Twelve kinds of address that the page tries to go to. */
export const foreignAddresses: readonly string[] = [
  'https://tryg.invalid/',
  'http://tryg.invalid/',
  'file:///etc/passwd',
  'data:text/html,<p>x</p>',
  'javascript:document.write(1)',
  'view-source:tryg://app/',
  'blob:tryg://app/0b2e',
  'tryg://other/',
  'tryg://app.other/',
  'ftp://tryg.invalid/',
  'chrome://version/',
  'mailto:x@tryg.invalid',
];
