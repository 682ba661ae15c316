import type { Session, WebContents } from 'electron';
import { app } from 'electron';
import { record } from './log.ts';
import { isOurUrl } from './sender.ts';

/** Chromium's "failed for another reason": no certificate is ever good, because nothing is ever fetched. */
const CERTIFICATE_REFUSED = -2;

/**
 * Takes away from every session and every page what this app never uses. To be called before `ready`: Electron then
 * hands each session and each page over as it is made, also one that some later code would forget to harden.
 */
export function hardenEverything(): void {
  app.enableSandbox();
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('no-proxy-server');
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
  app.on('session-created', hardenSession);
  app.on('web-contents-created', (_event, contents) => hardenContents(contents));
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, answer) => {
    event.preventDefault();
    record({ event: 'refused', what: 'certificate' });
    answer(false);
  });
  app.on('select-client-certificate', (event) => event.preventDefault());
  app.on('login', (event) => event.preventDefault());
}

function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    record({ event: 'refused', what: 'permission' });
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.setCertificateVerifyProc((_request, answer) => answer(CERTIFICATE_REFUSED));
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((request, answer) => {
    const allowed = isAllowedRequest(request.url);
    if (!allowed) record({ event: 'refused', what: 'request' });
    answer({ cancel: !allowed });
  });
  session.on('will-download', (event) => {
    record({ event: 'refused', what: 'download' });
    event.preventDefault();
  });
}

/** The developer tools are a page of their own, and exist only in the checkout. */
function isAllowedRequest(url: string): boolean {
  return isOurUrl(url) || (!app.isPackaged && url.startsWith('devtools://'));
}

function hardenContents(contents: WebContents): void {
  const refuse = (what: 'navigation' | 'webview') => (event: { preventDefault(): void }) => {
    record({ event: 'refused', what });
    event.preventDefault();
  };
  contents.on('will-navigate', refuse('navigation'));
  contents.on('will-frame-navigate', refuse('navigation'));
  contents.on('will-redirect', refuse('navigation'));
  contents.on('will-attach-webview', refuse('webview'));
  contents.setWindowOpenHandler(() => {
    record({ event: 'refused', what: 'window' });
    return { action: 'deny' };
  });
  contents.on('select-bluetooth-device', (event, _devices, answer) => {
    event.preventDefault();
    answer('');
  });
}
