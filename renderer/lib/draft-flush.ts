const flushers = new Set<() => Promise<void>>();

/** Saves whatever is being typed now: called right before a lock. */
export async function flushDrafts(): Promise<void> {
  await Promise.all([...flushers].map((flush) => flush()));
}

/** Has `flush` called before a lock. Answers how to end that. */
export function onFlushDrafts(flush: () => Promise<void>): () => void {
  flushers.add(flush);
  return () => flushers.delete(flush);
}
