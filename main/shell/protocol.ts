import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Session } from 'electron';
import { protocol } from 'electron';
import { responseHeaders } from './policy.ts';
import { isOurUrl } from './sender.ts';

export const START_URL = 'tryg://app/';
export const STOPPED_URL = 'tryg://app/stopped';
/** Where the link of the stopped page leads: never loaded, but caught and carried out by the window. */
export const RESTART_URL = 'tryg://app/restart';

const NONCE_MARK = '__CSP_NONCE__';
const HTML = 'text/html; charset=utf-8';
const TYPES: Readonly<Record<string, string>> = {
  '.html': HTML,
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** Before `ready`, as Electron demands. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'tryg', privileges: { standard: true, secure: true } }]);
}

/** Request path -> file: made once from what was built. A path that is not in it does not exist, however it is written. */
export function fileMap(folder: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !Object.hasOwn(TYPES, path.extname(entry.name))) continue;
    const file = path.join(entry.parentPath, entry.name);
    files.set(`/${path.relative(folder, file).split(path.sep).join('/')}`, file);
  }
  const start = files.get('/index.html');
  if (start !== undefined) files.set('/', start);
  return files;
}

/** Serves the built page to this session alone. `stoppedPage` is the one page that the shell makes itself. */
export function serveApp(session: Session, folder: string, stoppedPage: () => string): void {
  const files = fileMap(folder);
  session.protocol.handle('tryg', async (request) => {
    const nonce = randomBytes(16).toString('base64');
    const pathname = request.method === 'GET' && isOurUrl(request.url) ? new URL(request.url).pathname : '';
    if (pathname === '/stopped') return answer(stoppedPage(), HTML, nonce);
    const file = files.get(pathname);
    if (file === undefined) return new Response(null, { status: 404, headers: responseHeaders('text/plain', nonce) });
    const type = TYPES[path.extname(file)] ?? 'text/plain';
    return type === HTML
      ? answer(await readFile(file, 'utf8'), HTML, nonce)
      : answer(new Uint8Array(await readFile(file)), type, nonce);
  });
}

function answer(body: string | Uint8Array<ArrayBuffer>, type: string, nonce: string): Response {
  const content = typeof body === 'string' ? body.replaceAll(NONCE_MARK, nonce) : body;
  return new Response(content, { headers: responseHeaders(type, nonce) });
}
