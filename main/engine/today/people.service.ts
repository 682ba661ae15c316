import type { Input, Output } from '../../../shared/contract/index.ts';
import { addDays } from '../../../shared/dates.ts';
import { lackingOf } from '../../../shared/domain/between-chairs.ts';
import { shownFields } from '../../../shared/domain/resident-fields.ts';
import { EXPIRY_WARNING_DAYS } from '../../../shared/domain/residents.ts';
import type { ReadContext } from '../context.ts';
import type { ProtectionRow } from './people.repository.ts';
import { peopleLacking, protectionsEnding } from './people.repository.ts';

type People = Output<'today.people'>;
type Protection = People['protections'][number];

/** Residents within reach who may fall between two stools, and protections that end. */
export function peopleToday(context: ReadContext, { most }: Input<'today.people'>): People {
  const { db, today } = context;
  const found = most === 0 ? [] : peopleLacking(db, context, most);
  const [first] = found;
  const ending = protectionsEnding(db, context, addDays(today, EXPIRY_WARNING_DAYS));
  return {
    lacking: found.flatMap((row) => {
      const lacks = lackingOf(row.hasOwner === 1, row.hasDate === 1);
      if (lacks === null) return [];
      const shown = fieldsOf(context, row);
      return [
        {
          residentId: row.residentId,
          name: shown.has('name') ? row.name : null,
          lacks,
          since: row.since,
          owner: shown.has('workers') ? row.owner : null,
        },
      ];
    }),
    total: first?.total ?? 0,
    withoutOwner: first?.withoutOwner ?? 0,
    withoutDate: first?.withoutDate ?? 0,
    protections: ending.flatMap((row) => protectionOf(context, row)),
  };
}

function protectionOf(context: ReadContext, row: ProtectionRow): readonly Protection[] {
  const shown = fieldsOf(context, row);
  const { residentId, nameUntil, addressUntil } = row;
  const [until] = [nameUntil, addressUntil].filter((day) => day !== null).toSorted();
  if (!shown.has('protection') || until === undefined) return [];
  const what = nameUntil !== null && addressUntil !== null ? 'both' : nameUntil !== null ? 'name' : 'address';
  return [{ residentId, name: shown.has('name') ? row.name : null, what, until }];
}

function fieldsOf(
  { session }: ReadContext,
  row: { readonly nameProtected: number; readonly addressProtected: number },
) {
  const protection = { nameProtected: row.nameProtected === 1, addressProtected: row.addressProtected === 1 };
  return shownFields(session.user.roles, protection);
}
