import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Session } from 'electron';
import { protocol } from 'electron';
import { STOPPED_URL } from './addresses.ts';
import { HTML, pageFiles } from './page-files.ts';
import { responseHeaders } from './policy.ts';
import { isOurUrl } from './sender.ts';

/** Stands in our HTML where each load gets a number of its own. */
const NONCE_MARK = '__CSP_NONCE__';

/** Before `ready`, as Electron demands. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'tryg', privileges: { standard: true, secure: true } }]);
}

interface Serving {
  /** The one page that the shell makes itself. */
  readonly stoppedPage: () => string;
  /** Nothing is served before: a page asks as soon as it is there. */
  readonly listening: Promise<void>;
}

/** Serves the built page to this session alone. */
export function serveApp(session: Session, folder: string, { stoppedPage, listening }: Serving): void {
  const files = pageFiles(folder);
  session.protocol.handle('tryg', async ({ method, url }) => {
    await listening;
    const nonce = randomBytes(16).toString('base64');
    if (url === STOPPED_URL) return answer(stoppedPage(), HTML, nonce);
    const found = method === 'GET' && isOurUrl(url) ? files.get(new URL(url).pathname) : undefined;
    if (found === undefined) return new Response(null, { status: 404, headers: responseHeaders('text/plain', nonce) });
    const content = await readFile(found.file);
    return answer(found.type === HTML ? content.toString('utf8') : new Uint8Array(content), found.type, nonce);
  });
}

export function fillNonce(html: string, nonce: string): string {
  return html.replaceAll(NONCE_MARK, nonce);
}

function answer(body: string | Uint8Array<ArrayBuffer>, type: string, nonce: string): Response {
  const content = typeof body === 'string' ? fillNonce(body, nonce) : body;
  return new Response(content, { headers: responseHeaders(type, nonce) });
}
