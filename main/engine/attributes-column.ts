import { type Attribute, attributeKey } from '../../shared/domain/attributes.ts';
import { sortKey } from '../../shared/domain/danish-text.ts';

/** As it is stored: what people read, and what filters and search compare. */
interface StoredAttribute extends Attribute {
  readonly n: string;
  readonly v: string;
}

/** The column of a home or an estate; null when there are none. The order is that of the names, so that equal is equal. */
export function attributesColumn(attributes: readonly Attribute[]): string | null {
  if (attributes.length === 0) return null;
  const stored: readonly StoredAttribute[] = attributes
    .map(({ name, value }) => ({ name, value, n: attributeKey(name), v: attributeKey(value) }))
    .toSorted((a, b) => (sortKey(a.name) < sortKey(b.name) ? -1 : 1));
  return JSON.stringify(stored);
}

export function attributesOf(column: string | null): Attribute[] {
  if (column === null) return [];
  return (JSON.parse(column) as readonly StoredAttribute[]).map(({ name, value }) => ({ name, value }));
}
