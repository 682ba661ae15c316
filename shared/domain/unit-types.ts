/** The closed list of what a home can be; labels are texts of the code. */
export const unitTypeCodes = [
  'SKAEV',
  'ALMEN',
  'SBILLIG',
  'UDSLUS',
  'START',
  'BOF',
  'AEH',
  'B107',
  'B108',
  'K109',
  'H110',
  'HUSVILD',
  'ANDET',
] as const;
export type UnitTypeCode = (typeof unitTypeCodes)[number];

export interface UnitType {
  /** The sections as they are cited, null where none is; shown inside, never disclosed to an association. */
  readonly law: string | null;
  /** A temporary stay has an end in sight; a skæv bolig is a permanent tenancy. Null: it depends on the home. */
  readonly temporary: boolean | null;
  /** Places whose mere address says what their people live through: in no list that leaves the municipality. */
  readonly neverDisclosed: boolean;
}

export const unitTypes: Readonly<Record<UnitTypeCode, UnitType>> = {
  SKAEV: { law: 'ABL § 5 a, § 149 a', temporary: false, neverDisclosed: false },
  ALMEN: { law: 'ABL § 59', temporary: false, neverDisclosed: false },
  SBILLIG: { law: 'ABL', temporary: false, neverDisclosed: false },
  UDSLUS: { law: 'ABL § 63, SEL § 163 a', temporary: true, neverDisclosed: false },
  START: { law: 'ABL § 101 a', temporary: false, neverDisclosed: false },
  BOF: { law: 'ABL § 51', temporary: false, neverDisclosed: false },
  AEH: { law: 'ABL § 105', temporary: false, neverDisclosed: false },
  B107: { law: 'SEL § 107', temporary: true, neverDisclosed: true },
  B108: { law: 'SEL § 108', temporary: false, neverDisclosed: true },
  K109: { law: 'SEL § 109', temporary: true, neverDisclosed: true },
  H110: { law: 'SEL § 110', temporary: true, neverDisclosed: true },
  HUSVILD: { law: 'SEL § 80', temporary: true, neverDisclosed: false },
  ANDET: { law: null, temporary: null, neverDisclosed: false },
};
