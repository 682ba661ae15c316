import lists from './hospital-units.json' with { type: 'json' };

/** What a published list says of a unit by its register number; null when it is in none. The municipality's own word wins. */
export function publishedUnit(sor: string): { readonly name: string; readonly psychiatric: 'yes' | 'no' } | null {
  return published.get(sor) ?? null;
}

/** Every unit of the published lists, by its register number. */
export function publishedUnits(): readonly {
  readonly sor: string;
  readonly name: string;
  readonly psychiatric: 'yes' | 'no';
}[] {
  return [...published].map(([sor, unit]) => ({ sor, ...unit }));
}

const published = new Map<string, { readonly name: string; readonly psychiatric: 'yes' | 'no' }>([
  ...lists.somatic.map(([sor = '', name = '']) => [sor, { name, psychiatric: 'no' as const }] as const),
  ...lists.psychiatric.map(([sor = '', name = '']) => [sor, { name, psychiatric: 'yes' as const }] as const),
]);
