/** The one word that a drawn home stands under. `ending`: somebody lives there and leaves soon; `let`: empty, and somebody moves in. */
export const homeStates = ['occupied', 'ending', 'let', 'free', 'out', 'planned'] as const;
export type HomeState = (typeof homeStates)[number];

/** The parts of an address that say where on the drawing a home stands. */
export interface PlacedHome {
  readonly street: string;
  readonly postCode: string;
  readonly houseNumber: number;
  readonly letter: string | null;
  readonly floor: string | null;
}

export interface Floor<H> {
  /** Null where the address has none. */
  readonly floor: string | null;
  /** From left to right. */
  readonly homes: readonly H[];
}

/** Small houses beside each other on one street, or one building with its floors, the highest first. */
export type Block<H> =
  | { readonly kind: 'yard'; readonly key: string; readonly street: string; readonly homes: readonly H[] }
  | { readonly kind: 'building'; readonly key: string; readonly name: string; readonly floors: readonly Floor<H>[] };

/**
 * Homes as they stand, in the order in which they come (by address): what shares a house number is a building, a home
 * alone without a floor is a small house. Only what is there is placed: no row is filled up, no door left open, so that the
 * picture of the homes says nothing of one that is not among them.
 */
export function drawEstate<H extends PlacedHome>(homes: readonly H[]): readonly Block<H>[] {
  const blocks: Block<H>[] = [];
  for (const [key, together] of byHouse(homes)) {
    const [first] = together;
    if (first === undefined) continue;
    const last = blocks.at(-1);
    if (together.length > 1 || first.floor !== null)
      blocks.push({ kind: 'building', key, name: houseName(first), floors: floorsOf(together) });
    else if (last?.kind === 'yard' && last.street === first.street)
      blocks[blocks.length - 1] = { ...last, homes: [...last.homes, first] };
    else blocks.push({ kind: 'yard', key, street: first.street, homes: [first] });
  }
  return blocks;
}

function byHouse<H extends PlacedHome>(homes: readonly H[]): ReadonlyMap<string, readonly H[]> {
  const houses = new Map<string, H[]>();
  for (const home of homes) {
    const key = `${home.postCode} ${houseName(home)}`;
    const house = houses.get(key);
    if (house) house.push(home);
    else houses.set(key, [home]);
  }
  return houses;
}

function houseName({ street, houseNumber, letter }: PlacedHome): string {
  return `${street} ${houseNumber}${letter ?? ''}`;
}

function floorsOf<H extends PlacedHome>(homes: readonly H[]): readonly Floor<H>[] {
  const floors = new Map<string | null, H[]>();
  for (const home of homes) floors.set(home.floor, [...(floors.get(home.floor) ?? []), home]);
  return [...floors].map(([floor, onFloor]) => ({ floor, homes: onFloor })).toReversed();
}
