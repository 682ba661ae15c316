type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Drops undefined entries, because the library tells "not given" from "given as undefined" by type. */
export function defined<T extends object>(props: T): Defined<T> {
  return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined)) as Defined<T>;
}
