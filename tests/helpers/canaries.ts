import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export interface Finding {
  readonly file: string;
  readonly canary: string;
}

/** Each secret in every writing that a file could hold it in; a key is bytes. */
function writings(secret: string | Buffer): readonly Buffer[] {
  if (typeof secret !== 'string') return [secret, ...writings(secret.toString('hex')), ...writings(base64Of(secret))];
  const plain = Buffer.from(secret, 'utf8');
  const texts = [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    base64Of(plain),
    plain.toString('hex'),
  ];
  return [
    ...texts.map((text) => Buffer.from(text, 'utf8')),
    Buffer.from(secret, 'utf16le'),
    Buffer.from(secret, 'latin1'),
  ];
}

/** Without the end, which depends on what comes after. */
function base64Of(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}

/** Every file under the folders, searched for every secret. */
export function findCanaries(
  folders: readonly string[],
  secrets: Readonly<Record<string, string | Buffer>>,
): readonly Finding[] {
  const sought = Object.entries(secrets).map(([canary, secret]) => ({ canary, forms: writings(secret) }));
  return folders.flatMap(filesUnder).flatMap((file) => {
    const bytes = readFileSync(file);
    return sought
      .filter(({ forms }) => forms.some((form) => bytes.includes(form)))
      .map(({ canary }) => ({ file, canary }));
  });
}

export function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(at);
    return entry.isFile() && statSync(at).size > 0 ? [at] : [];
  });
}
