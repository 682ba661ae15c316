import { randomBytes, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Session, BrowserWindow as Window } from 'electron';
import { BrowserWindow, nativeTheme, session } from 'electron';
import type { AppError } from '../../shared/errors.ts';
import { appError } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import { err, ok } from '../../shared/result.ts';
import { VIEWER_URL } from './addresses.ts';
import { HTML, pageFiles } from './page-files.ts';
import { responseHeaders } from './policy.ts';
import { fillNonce } from './protocol.ts';
import { type ShownType, shownTypeOf } from './shown-file.ts';
import type { ShellWords } from './words.ts';

export interface Viewer {
  readonly show: (bytes: Uint8Array<ArrayBuffer>) => Result<undefined, AppError>;
  /** What was shown before a lock is gone after it. */
  readonly closeAll: () => void;
}

/**
 * Draws a file that came from outside in a window of its own: a process, a session in memory and no way into the app, so
 * that what the file holds reaches nothing. Nothing in the file runs, and nothing is fetched for it.
 */
export function makeViewer(parent: Window, folder: string, words: () => ShellWords): Viewer {
  const open = new Set<Window>();
  return {
    show: (bytes) => {
      const type = shownTypeOf(bytes);
      if (type === null) return err(appError('file-refused', 'file', { reason: 'file-not-shown' }));
      const own = session.fromPartition(`tryg-base-file-${randomUUID()}`, { cache: false });
      serveFile(own, folder, { bytes, type, words: words().viewer });
      const window = new BrowserWindow({
        parent,
        ...{ width: 900, height: 1000, title: 'Tryg Base', autoHideMenuBar: true },
        webPreferences: {
          session: own,
          ...{ sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true, webviewTag: false },
          ...{ spellcheck: false, devTools: false, plugins: false, navigateOnDragDrop: false, safeDialogs: true },
        },
      });
      window.on('page-title-updated', (event) => event.preventDefault());
      window.once('closed', () => {
        open.delete(window);
        own.protocol.unhandle('tryg');
      });
      open.add(window);
      // it may be closed before it is there
      window.loadURL(VIEWER_URL).catch(() => undefined);
      return ok();
    },
    closeAll: () => {
      for (const window of open) window.destroy();
    },
  };
}

interface Shown {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: ShownType;
  readonly words: ShellWords['viewer'];
}

/** Stands in the viewer's page where what it is to draw is written. */
const GIVEN_MARK = '"__GIVEN__"';

/** The viewer's own page and sheets, with the file written into the page: the viewer may fetch as little as the app. */
function serveFile(own: Session, folder: string, { bytes, type, words }: Shown): void {
  const files = pageFiles(folder);
  const data = type.startsWith('image/') ? '' : Buffer.from(bytes).toString('base64');
  const theme = nativeTheme.shouldUseDarkColors ? 'dark' : 'light';
  const given = JSON.stringify({ type, theme, words, data }).replaceAll('<', String.raw`\u003c`);
  own.protocol.handle('tryg', async ({ url }) => {
    const nonce = randomBytes(16).toString('base64');
    const answer = (body: string | Uint8Array<ArrayBuffer>, kind: string, status = 200) =>
      new Response(body, { status, headers: responseHeaders(kind, nonce) });
    const { pathname } = new URL(url);
    if (pathname === '/file' && type.startsWith('image/')) return answer(bytes, type);
    const found = files.get(pathname);
    if (found === undefined) return answer('', 'text/plain', 404);
    const content = await readFile(found.file);
    if (found.type !== HTML) return answer(new Uint8Array(content), found.type);
    return answer(
      fillNonce(content.toString('utf8'), nonce).replace(GIVEN_MARK, () => given),
      HTML,
    );
  });
}
