import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as pdfjsWorker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import './viewer.css';

/**
 * Draws one file as it is given: a PDF page by page, a picture, or a plain text. No script, form, link or sound of the file
 * is carried out, and there is no way from here into the app: this page has no preload script and no port.
 */

interface Words {
  readonly lang: string;
  readonly page: string;
  readonly loading: string;
  readonly picture: string;
  readonly broken: string;
}

/** What the shell wrote into the page: the bytes as base64, none of a picture, which has an address of its own. */
interface Given {
  readonly type: string;
  readonly theme: 'light' | 'dark';
  readonly words: Words;
  readonly data: string;
}

// it is read in this very process, which is the viewer's own: the policy lets no worker begin
Object.assign(globalThis, { pdfjsWorker });

const place = document.getElementById('file') as HTMLElement;
const { type, theme, words, data } = JSON.parse(document.getElementById('given')?.textContent ?? '') as Given;

addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') window.close();
});
void show();

async function show(): Promise<void> {
  document.documentElement.lang = words.lang;
  document.documentElement.dataset['theme'] = theme;
  say(words.loading);
  try {
    if (type === 'application/pdf') await showPdf(bytesOf(data));
    else if (type.startsWith('image/')) await showPicture();
    else showText(new TextDecoder().decode(bytesOf(data)));
  } catch {
    say(words.broken);
  }
  place.dataset['state'] = 'shown';
  place.focus();
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}

function say(sentence: string): void {
  const line = document.createElement('p');
  line.role = 'status';
  line.textContent = sentence;
  place.replaceChildren(line);
}

function showText(text: string): void {
  const block = document.createElement('pre');
  block.className = 'file-text';
  block.textContent = text;
  place.replaceChildren(block);
}

async function showPicture(): Promise<void> {
  const picture = new Image();
  picture.className = 'file-picture';
  picture.alt = words.picture;
  picture.src = '/file';
  await picture.decode();
  place.replaceChildren(picture);
}

async function showPdf(bytes: Uint8Array): Promise<void> {
  const opened = await getDocument({ data: bytes, enableXfa: false, useWasm: false, disableFontFace: true }).promise;
  const numbers = Array.from({ length: opened.numPages }, (_, index) => index + 1);
  const frames = await Promise.all(numbers.map((number) => frameOf(opened, number)));
  place.replaceChildren(...frames.map(({ frame }) => frame));
  const drawing = new Map(frames.map(({ frame, draw }) => [frame as Element, draw]));
  // a page is drawn when it comes near, so that a long file is there at once
  const watch = new IntersectionObserver(
    (seen) => {
      for (const { target, isIntersecting } of seen) {
        if (!isIntersecting) continue;
        watch.unobserve(target);
        void drawing.get(target)?.();
      }
    },
    { rootMargin: '100%' },
  );
  for (const { frame } of frames) watch.observe(frame);
  await frames[0]?.draw();
}

interface Frame {
  readonly frame: HTMLElement;
  readonly draw: () => Promise<void>;
}

/** Twice as fine as the window, so that it is sharp when it is made larger. */
const FINENESS = 2;

async function frameOf(opened: PDFDocumentProxy, number: number): Promise<Frame> {
  const page = await opened.getPage(number);
  const viewport = page.getViewport({ scale: FINENESS });
  const frame = document.createElement('section');
  frame.className = 'file-page';
  frame.ariaLabel = words.page.replace('{page}', String(number)).replace('{pages}', String(opened.numPages));
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(viewport.width);
  canvas.height = Math.ceil(viewport.height);
  frame.append(canvas);
  let drawn: Promise<void> | null = null;
  const begin = async () => {
    await page.render({ canvas, viewport }).promise;
    const { items } = await page.getTextContent();
    const read = document.createElement('p');
    read.className = 'file-words';
    read.textContent = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    frame.append(read);
  };
  const draw = () => {
    drawn ??= begin();
    return drawn;
  };
  return { frame, draw };
}
