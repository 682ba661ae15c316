/** What somebody with an open forløb lacks: a person who answers for them, a day on which something is agreed, or both. */
export const lackings = ['both', 'owner', 'date'] as const;
export type Lacking = (typeof lackings)[number];

/** Null for who lacks nothing. */
export function lackingOf(hasOwner: boolean, hasDate: boolean): Lacking | null {
  if (hasOwner) return hasDate ? null : 'date';
  return hasDate ? 'owner' : 'both';
}
