import pairs from './municipalities.json' with { type: 'json' };

/** A municipality with its four-digit code ("0175") and official name ("Rødovre Kommune"). */
export interface Municipality {
  readonly code: string;
  readonly name: string;
}

/** The 98 municipalities in the order of their codes. */
export const municipalities: readonly Municipality[] = (pairs as [string, string][]).map(([code, name]) => ({
  code,
  name,
}));
