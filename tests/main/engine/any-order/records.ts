/** The scalars of one thing that an answer tells, those of what it stands in among them. */
export type Told = readonly string[];

/** An answer as the things it tells: each row of a list by itself, with what stands above the list. */
export function recordsOf(value: unknown, above: Told = []): readonly Told[] {
  if (Array.isArray(value)) {
    if (value.every((one) => one === null || typeof one !== 'object')) return [[...above, ...value.map(String)]];
    return value.flatMap((one) => recordsOf(one, above));
  }
  if (value === null || typeof value !== 'object') return [[...above, String(value)]];
  const own: string[] = [];
  const lists: unknown[] = [];
  const gather = (inner: object): void => {
    for (const one of Object.values(inner)) {
      if (Array.isArray(one) && one.some((item) => item !== null && typeof item === 'object')) lists.push(one);
      else if (one !== null && typeof one === 'object' && !Array.isArray(one)) gather(one);
      else own.push(...[one].flat().map(String));
    }
  };
  gather(value);
  const here = [...above, ...own];
  return [here, ...lists.flatMap((list) => recordsOf(list, here))];
}
