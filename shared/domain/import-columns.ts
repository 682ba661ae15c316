const placeFields = [
  'association',
  'estate',
  'estateNumber',
  'tenancyNumber',
  'address',
  'street',
  'houseNumber',
  'letter',
  'floor',
  'door',
  'place',
  'postCode',
  'city',
] as const;
export const unitFields = [
  ...placeFields,
  'cvr',
  'lbf',
  'municipalBuilding',
  'type',
  'size',
  'rooms',
  'rent',
  'rentIncludes',
  'shielded',
  'dogs',
  'cats',
  'animals',
  'ownEntrance',
  'groundFloor',
  'lift',
  'accessible',
  'commonHouse',
  'outdoorSpace',
  'noiseTolerance',
  'substanceTolerance',
  'socialCaretaker',
  'couples',
  'children',
  'assignmentRight',
  'plannedFrom',
  'condition',
  'note',
] as const;
export const tenancyFields = [
  ...placeFields,
  'tenantName',
  'tenantName2',
  'from',
  'to',
  'protectedName',
  'kind',
] as const;
export type UnitField = (typeof unitFields)[number];
export type TenancyField = (typeof tenancyFields)[number];
export type ImportField = UnitField | TenancyField;
export type ImportKind = 'units' | 'tenancies';

/** Every field of every import, each once. */
export const importFields = [
  ...unitFields,
  'tenantName',
  'tenantName2',
  'from',
  'to',
  'protectedName',
  'kind',
] as const satisfies readonly ImportField[];
