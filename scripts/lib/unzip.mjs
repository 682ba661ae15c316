import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import yauzl from 'yauzl';

/** @param {string} file @returns {Promise<string>} hex */
export async function sha256(file) {
  const hash = createHash('sha256');
  await pipeline(fs.createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}

/**
 * Unpacks what lies under `top`, without needing a program `unzip`.
 * @param {string} zipFile
 * @param {{top: string, into: string, wanted: (name: string) => boolean}} options `wanted` gets the name below `top`.
 * @returns {Promise<number>} how many files were written
 */
export function unzip(zipFile, { top, into, wanted }) {
  return new Promise((resolve, reject) => {
    yauzl.open(zipFile, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      let count = 0;
      zip.on('error', reject);
      zip.on('end', () => resolve(count));
      zip.on('entry', (/** @type {import('yauzl').Entry} */ entry) => {
        const name = entry.fileName.startsWith(top) ? entry.fileName.slice(top.length) : '';
        if (!name || name.endsWith('/') || !wanted(name)) return zip.readEntry();
        writeEntry(zip, entry, path.join(into, name)).then(() => {
          count += 1;
          zip.readEntry();
        }, reject);
      });
      zip.readEntry();
    });
  });
}

/**
 * yauzl itself refuses absolute names and names with `..`.
 * @param {import('yauzl').ZipFile} zip
 * @param {import('yauzl').Entry} entry
 * @param {string} target
 */
function writeEntry(zip, entry, target) {
  fs.mkdirSync(path.dirname(target), { recursive: true });
  const mode = (entry.externalFileAttributes >>> 16) & 0o777;
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      pipeline(stream, fs.createWriteStream(target, { mode })).then(resolve, reject);
    });
  });
}
