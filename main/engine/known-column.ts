/** Yes, no, or that nobody has said, as a column keeps it and as the rules read it. */
export function knownColumn(value: boolean | null): number | null {
  return value === null ? null : Number(value);
}

export function knownOf(column: number | null): boolean | null {
  return column === null ? null : column === 1;
}
