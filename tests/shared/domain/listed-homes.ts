import type { Now } from '../../../shared/domain/disclosure-changes.ts';
import { disclosureColumns } from '../../../shared/domain/disclosure-profile.ts';
import type { ListedHome } from '../../../shared/domain/disclosure-told.ts';

/** What a test says of a home on the day of a list. */
export interface Life {
  readonly id?: string;
  readonly number?: string | undefined;
  readonly who?: 'anna' | 'berta' | 'cecilie' | undefined;
  readonly isProtected?: boolean | undefined;
  readonly movesOut?: string | undefined;
  readonly status?: string | undefined;
  readonly hiddenBy?: ListedHome['hiddenBy'];
}

const nothing = Object.fromEntries(disclosureColumns.map((column) => [column, null])) as unknown as ListedHome['cells'];
const fullNames = { anna: 'Anna Aa', berta: 'Berta By', cecilie: 'Cecilie Ce' };

/** As the engine lists it: of a home that may not leave no cell says anything. */
export function homeWith(life: Life): ListedHome {
  const { id = 'u1', number = '1', who, isProtected = false, movesOut = null, hiddenBy = null } = life;
  const status = life.status ?? (who ? 'beboet' : 'ledig');
  const tenantName = who ? (isProtected ? 'beskyttet' : fullNames[who]) : null;
  const cells = {
    ...nothing,
    ...{ estate: 'Skovhuset', tenancyNumber: number, address: `Skovvej ${id}`, unitType: 'Skæv bolig', status },
    ...{ tenantName, movedInOn: who ? `2026-0${who.length}-01` : null, movesOutOn: movesOut },
  };
  return {
    ...{ unitId: id, estateId: 'e1', tenancyId: who ?? null, isWithheld: isProtected, isUnnamed: false, hiddenBy },
    isHidden: hiddenBy !== null,
    cells: hiddenBy === null ? cells : nothing,
    own: { assignmentKind: null, animalPermission: null },
    alsoNamed: [],
  };
}

export function nowOf(homes: readonly ListedHome[], withheld: readonly string[]): Now {
  return { homes, missing: new Map(), withheld: new Set(withheld) };
}
