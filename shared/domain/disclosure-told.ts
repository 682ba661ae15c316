import type { DisclosureColumn } from './disclosure-profile.ts';
import type { WeighedHome } from './disclosure-speech.ts';

type Cells = Partial<Readonly<Record<DisclosureColumn, string | null>>>;

/** A home of the association on the day of a list, also one that may not leave. */
export interface ListedHome extends WeighedHome {
  readonly unitId: string;
  readonly estateId: string;
  readonly hiddenBy: 'shielded' | 'type' | null;
  /** Somebody of the household is not named, because what the list stands on does not open their name. */
  readonly isUnnamed: boolean;
  /** Every cell that a whole list could say. */
  readonly cells: Readonly<Record<DisclosureColumn, string | null>>;
  /** What it says by itself where an estate can answer for all its homes; null where it takes over that answer. */
  readonly own: Readonly<Record<'assignmentKind' | 'animalPermission', string | null>>;
  /** Other households that a list of a period names: who came and left meanwhile. */
  readonly alsoNamed: readonly string[];
}

/** What the receiver was told of a home last, as far as it is kept. */
export interface ToldHome {
  readonly estateId: string;
  /** The household that was told of last. */
  readonly tenancyId: string | null;
  /** It stood as protected then. */
  readonly wasWithheld: boolean;
  /** As `keptCell` gives them; a column that is not there was never told. */
  readonly cells: Cells;
  readonly alsoNamed: readonly string[];
}

/** All that the receiver was told so far: the last whole list with the changes since. */
export interface Told {
  /** Columns that were told of some home, each once. */
  readonly columns: ReadonlySet<DisclosureColumn>;
  readonly homes: ReadonlyMap<string, ToldHome>;
  /** Homes of the association that were hidden when the last list was made: for the sender's eyes. */
  readonly hidden: ReadonlySet<string>;
}

/** The home as a list with these columns tells it. The estate's name is kept always: an estate that goes is told by it. */
export function toldAs(home: ListedHome, columns: readonly DisclosureColumn[]): ToldHome {
  const { estateId, tenancyId, isWithheld, alsoNamed } = home;
  const cells = { ...keptCells(home, columns), estate: home.cells.estate };
  return { estateId, tenancyId, wasWithheld: isWithheld, cells, alsoNamed };
}

/** After a whole list nothing else counts: it replaces all that was told before. */
export function toldByWhole(homes: readonly ListedHome[], columns: readonly DisclosureColumn[]): Told {
  return {
    columns: new Set(columns),
    homes: new Map(homes.filter(({ isHidden }) => !isHidden).map((home) => [home.unitId, toldAs(home, columns)])),
    hidden: hiddenAmong(homes),
  };
}

export function hiddenAmong(homes: readonly ListedHome[]): ReadonlySet<string> {
  return new Set(homes.filter(({ isHidden }) => isHidden).map(({ unitId }) => unitId));
}

/** What is kept of a cell to compare the next list with: of names no more than a mark. */
export function keptCell({ cells, own }: ListedHome, column: DisclosureColumn): string | null {
  switch (column) {
    case 'tenantName':
      return markOf(cells.tenantName);
    case 'assignmentKind':
    case 'animalPermission':
      return own[column];
    case 'cameInPeriod':
    case 'leftInPeriod':
      return null;
    default:
      return cells[column];
  }
}

export function keptCells(home: ListedHome, columns: readonly DisclosureColumn[]): Cells {
  const kept: Partial<Record<DisclosureColumn, string | null>> = {};
  for (const column of columns) kept[column] = keptCell(home, column);
  return kept;
}

/**
 * Enough to see that a name is another one, too little to find out which: one of 65,536 marks for all names there are. The
 * mark outlives the name, which may be erased. A longer one, with a key too, would confirm any guessed name to whoever opens
 * the file, for the key is theirs as well. The price: of 65,536 new names in a household that stays, one is told by the next
 * whole list only.
 */
function markOf(name: string | null): string | null {
  if (name === null) return null;
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 16)) & 0xffff).toString(36);
}
