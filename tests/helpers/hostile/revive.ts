/**
 * Makes the values that JSON cannot carry. Self-contained on purpose: the end-to-end test sends this function's text to the
 * page, where nothing can be imported.
 */
export function revive(value: unknown): unknown {
  const make = (name: string): unknown => {
    const cycle: Record<string, unknown> = { id: 1 };
    cycle['self'] = cycle;
    let deep: unknown = null;
    for (let level = 0; level < 2000; level += 1) deep = [deep];
    const made: Record<string, unknown> = {
      undefined: undefined,
      nan: Number.NaN,
      infinity: Number.POSITIVE_INFINITY,
      'minus-zero': -0,
      bigint: 10n ** 30n,
      map: new Map([['id', 1]]),
      set: new Set([1]),
      date: new Date(0),
      'bad-date': new Date('x'),
      bytes: new Uint8Array(64),
      cycle,
      deep,
      'long-text': 'æ'.repeat(2_000_000),
      proto: JSON.parse('{"__proto__":{"admin":true}}'),
      // biome-ignore lint/suspicious/noSparseArray: a sparse array is the point
      sparse: [, , 1],
      regexp: /x/g,
      error: new Error('x'),
    };
    return made[name];
  };
  const walk = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part !== 'object' || part === null) return part;
    const record = part as Record<string, unknown>;
    if (typeof record['$special'] === 'string') return make(record['$special']);
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(record))
      Object.defineProperty(copy, key, {
        value: walk(record[key]),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    return copy;
  };
  return walk(value);
}
