import pairs from './post-codes.json' with { type: 'json' };

/** The town of a Danish post code ("2610" → "Rødovre"), null when PostNord's list of 2020 does not have it. */
export function cityOf(postCode: string): string | null {
  return cities.get(postCode) ?? null;
}

const cities = new Map(pairs as [string, string][]);
