/** Texts by index, kept as bytes outside the heap: two million strings would cost it more than their letters do. */
export interface TextStore {
  readonly add: (text: string) => void;
  /** The empty text for an index that was never given out. */
  readonly get: (index: number) => string;
  readonly count: () => number;
}

export function createTextStore(pageBytes = 1024 * 1024): TextStore {
  const pages: Buffer[] = [];
  const starts: number[] = [];
  let used = pageBytes;
  return {
    add(text) {
      const size = Buffer.byteLength(text);
      if (size + lengthBytes > pageBytes) throw new RangeError('a text longer than a page');
      if (used + lengthBytes + size > pageBytes) {
        pages.push(Buffer.allocUnsafe(pageBytes));
        used = 0;
      }
      const page = pages.at(-1);
      if (page === undefined) return;
      starts.push((pages.length - 1) * pageBytes + used);
      page.writeUInt32LE(size, used);
      page.write(text, used + lengthBytes, size, 'utf8');
      used += lengthBytes + size;
    },
    get(index) {
      const start = starts[index];
      const page = start === undefined ? undefined : pages[Math.floor(start / pageBytes)];
      if (start === undefined || page === undefined) return '';
      const at = start % pageBytes;
      return page.toString('utf8', at + lengthBytes, at + lengthBytes + page.readUInt32LE(at));
    },
    count: () => starts.length,
  };
}

const lengthBytes = 4;
