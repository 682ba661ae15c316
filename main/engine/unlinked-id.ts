import type { Id } from '../../shared/ids.ts';

/** The random end of an id, in hex. */
const RANDOM = 10;

/**
 * An id without time or order, for what lies in a shielded home: an id made in turn stands between those of its
 * neighbours in the file that was imported, and so tells the place.
 */
export function unlinkedId<Noun extends string>(newId: <N extends string>() => Id<N>): Id<Noun> {
  const noise = Array.from({ length: 3 }, () => newId().slice(-RANDOM)).join('');
  const parts = [
    noise.slice(0, 8),
    noise.slice(8, 12),
    `7${noise.slice(12, 15)}`,
    `8${noise.slice(15, 18)}`,
    noise.slice(18, 30),
  ];
  return parts.join('-') as Id<Noun>;
}
