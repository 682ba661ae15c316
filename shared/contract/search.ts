import { z } from 'zod';
import { MAX_PAGE_ROWS, query } from './define.ts';
import { id, searchText } from './fields.ts';
import { residentRow } from './residents.ts';
import { unitType } from './units.ts';

export const searchContract = {
  'search.find': query({
    permission: 'units:read',
    audit: 'list',
    fields: {},
    input: z.strictObject({ text: searchText }),
    output: z.strictObject({
      units: z
        .array(z.strictObject({ id: id<'unit'>(), address: z.string(), type: unitType, estate: z.string() }))
        .max(MAX_PAGE_ROWS),
      estates: z
        .array(z.strictObject({ id: id<'estate'>(), name: z.string(), association: z.string().nullable() }))
        .max(50),
      /** Those alone whom this person may see, and may know by name. */
      residents: z
        .array(
          z.strictObject({
            id: residentRow.id,
            name: residentRow.name,
            calledName: residentRow.calledName,
            age: residentRow.age,
            course: residentRow.course,
            home: residentRow.home,
            homeState: residentRow.homeState,
          }),
        )
        .max(50),
      associations: z.array(z.strictObject({ id: id<'association'>(), name: z.string() })).max(50),
    }),
  }),
} as const;
