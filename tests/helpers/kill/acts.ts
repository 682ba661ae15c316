/** What the writer does in a life, over and over until it is killed. */
export const kinds = ['save', 'import', 'change', 'undo', 'export', 'visit'] as const;
export type Kind = (typeof kinds)[number];

/** Whom every visit is with. */
export const VISITED = 'Fast Borger';

export const IMPORTED = 400;
/** The homes that are changed at once, so many in each of the associations that get a list. */
export const ASSOCIATIONS = ['Fast Bøgen', 'Fast Egeparken', 'Fast Lindegården'] as const;
export const HOMES_OF_EACH = 250;
export const BASE_HOMES = ASSOCIATIONS.length * HOMES_OF_EACH;
