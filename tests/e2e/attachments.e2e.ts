import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import type { ElectronApplication, Page } from '@playwright/test';
import { inRoot } from '../../scripts/lib/paths.mjs';
import { BRUNO, citizen } from '../helpers/messages.ts';
import { engineOf } from './engine-must.ts';
import { listen } from './engine-port.ts';
import { filesWith, putFile, willChoose } from './files.ts';
import { expect, testWithDemo as test } from './fixtures.ts';
import { pressOn } from './keys.ts';
import { signIn } from './people.ts';

/** Files that came with a message: drawn in a window that knows nothing of the app, in which nothing of them runs. */

const CANARY = 'Kanariefugl-4417';
const base64 = (text: string | Buffer) => Buffer.from(text).toString('base64');

/** A page of words, and a script that would speak up and fetch as it opens. */
function pdf(): string {
  const text = `BT /F1 24 Tf 40 100 Td (${CANARY}) Tj ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R/OpenAction 6 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${text.length}>>stream\n${text}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    '<</Type/Action/S/JavaScript/JS(app.alert\\("hej"\\); this.submitForm\\("https://example.org/"\\);)>>',
  ];
  let out = '%PDF-1.7\n';
  const places = objects.map((object, index) => {
    const place = out.length;
    out += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 7\n0000000000 65535 f \n${places.join('')}`;
  return `${out}${table}trailer<</Size 7/Root 1 0 R>>\nstartxref\n${out.length}\n%%EOF`;
}

/** One grey pixel that says it is so large. */
function png(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.writeUInt8(8, 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const body = deflateSync(Buffer.alloc(2));
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', body), chunk('IEND', Buffer.alloc(0))]);
}

const SCRIPT = '<script>document.title = "løbet"; fetch("https://example.org/")</script>';
const FILES = [
  { title: 'epikrise', type: 'application/pdf', data: base64(pdf()) },
  { title: 'billede', type: 'image/png', data: base64(png(1, 1)) },
  { title: 'note', type: 'text/plain', data: base64('Ring først.\nHunden er hjemme.') },
  { title: 'side', type: 'image/png', data: base64(`<!doctype html><p>Side</p>${SCRIPT}`) },
  { title: 'tegning', type: 'image/jpeg', data: base64(`<svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`) },
  { title: 'umådelig', type: 'image/png', data: base64(png(50_000, 50_000)) },
  { title: 'låst', type: 'application/pdf', data: base64('%PDF-1.7\nintet at tegne') },
] as const;

/** A real letter with these files in place of its own. */
function letterWithFiles(): Buffer {
  const bundle = JSON.parse(readFileSync(inRoot('tests/medcom/derived-cc/C01-1-varsling-udskrivning.json'), 'utf8'));
  type Payload = { contentAttachment?: object; extension: { valueIdentifier?: { value: string } }[] };
  for (const { resource } of bundle.entry) {
    const payload: Payload[] | undefined = resource.payload;
    const carried = payload?.find(({ contentAttachment }) => contentAttachment !== undefined);
    if (payload === undefined || carried === undefined) continue;
    const files = FILES.map(({ title, type, data }) => ({
      ...structuredClone(carried),
      contentAttachment: { ...carried.contentAttachment, contentType: type, data, title },
    }));
    for (const { extension } of files)
      for (const { valueIdentifier } of extension)
        if (valueIdentifier !== undefined) valueIdentifier.value = `urn:uuid:${randomUUID()}`;
    resource.payload = [...payload.filter((one) => one !== carried), ...files];
  }
  return Buffer.from(JSON.stringify(bundle));
}

async function shown(app: ElectronApplication, page: Page, title: string): Promise<Page> {
  const window = app.waitForEvent('window');
  await pressOn(page.getByRole('button', { name: `Vis: ${title}` }));
  const viewer = await window;
  await viewer.locator('main[data-state="shown"]').waitFor();
  return viewer;
}

async function closed(viewer: Page): Promise<void> {
  const gone = viewer.waitForEvent('close');
  // the window may be gone before the key is let go
  await viewer.keyboard.press('Escape').catch(() => undefined);
  await gone;
}

test('a file of a message is drawn without anything in it running, and leaves nothing behind', async ({
  app,
  page,
  running,
  demo,
  userData,
}) => {
  await listen(page);
  await signIn(page, demo.users, 'caseworker');
  await citizen(engineOf(page), BRUNO, 'Bruno Prøve Elmer');
  await pressOn(page.getByRole('link', { name: 'Indbakke' }));
  await willChoose(app, putFile(userData, 'brev.json', letterWithFiles()));
  await pressOn(page.getByRole('button', { name: 'Vælg filer …' }));
  await pressOn(page.getByRole('button', { name: 'Modtag: brev.json' }));
  await expect(page.getByText('Meddelelsen er modtaget.').first()).toBeVisible();
  await pressOn(page.getByRole('button', { name: /^Læs: .*Bruno Prøve Elmer/ }).first());

  await test.step('a PDF, a picture and a text are drawn, and know nothing of the app', async () => {
    const letter = await shown(app, page, 'epikrise');
    await expect(letter.getByRole('region', { name: 'Side 1 af 1' })).toContainText(CANARY);
    const dark = await letter.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      return Array.from(data).filter((value, index) => index % 4 === 0 && value < 100).length;
    });
    expect(dark, 'words are drawn').toBeGreaterThan(200);
    const known = await letter.evaluate(async () => ({
      bridge: 'tryg' in window,
      node: 'require' in window || 'process' in window,
      outside: await fetch('https://example.org/').then(
        () => 'fetched',
        () => 'refused',
      ),
    }));
    expect(known).toEqual({ bridge: false, node: false, outside: 'refused' });
    expect(await letter.title()).toBe('Tryg Base');
    await closed(letter);
    const picture = await shown(app, page, 'billede');
    await expect(picture.getByRole('img', { name: 'Billede fra bilaget' })).toBeVisible();
    await closed(picture);
    const note = await shown(app, page, 'note');
    await expect(note.getByText('Hunden er hjemme.')).toBeVisible();
    await closed(note);
  });

  await test.step('what cannot be read says so, and what is not drawn is refused before a window opens', async () => {
    const broken = await shown(app, page, 'låst');
    await expect(broken.getByRole('status')).toContainText('Filen kan ikke vises.');
    await closed(broken);
    for (const title of ['side', 'tegning', 'umådelig']) {
      await pressOn(page.getByRole('button', { name: `Vis: ${title}` }));
      await expect(page.getByText('Her vises PDF, PNG, JPEG og ren tekst')).toBeVisible();
    }
    expect(app.windows()).toHaveLength(1);
  });

  await test.step('a lock takes it off the screen', async () => {
    const letter = await shown(app, page, 'epikrise');
    const gone = letter.waitForEvent('close');
    await pressOn(page.getByRole('button', { name: 'Lås', exact: true }));
    await gone;
  });

  await running.close();
  expect(filesWith(userData, CANARY)).toEqual([]);
  // the same search finds what lies in clear
  putFile(userData, 'control.txt', Buffer.from(`x${CANARY}`, 'utf16le'));
  expect(filesWith(userData, CANARY)).toEqual(['control.txt']);
});
