import { describe, expect, it } from 'vitest';
import type { ChangeTable } from '../../../shared/domain/change-fields.ts';
import { changeFields, changeTables, kindOfField } from '../../../shared/domain/change-fields.ts';
import { fieldLabel, placesText, tableLabel, valueText } from '../../../shared/text/change-words.ts';

const said: readonly (readonly [ChangeTable, string])[] = changeTables.flatMap((table) =>
  Object.keys(changeFields[table])
    .filter((field) => kindOfField(table, field) !== null)
    .map((field) => [table, field] as const),
);

describe('what the log holds, in words', () => {
  it.each(['da', 'en'] as const)(
    'calls every table and every column by a name that is not its own (%s)',
    (language) => {
      const bare = said.filter(([table, field]) => fieldLabel(table, field, language) === field);
      expect(bare).toEqual([]);
      expect(changeTables.filter((table) => tableLabel(table, language) === table)).toEqual([]);
    },
  );

  it.each<[ChangeTable, string, string | number | null, string, string]>([
    ['units', 'rent_ore', 287_550, '2.875,50 kr.', 'DKK 2.875,50'],
    ['units', 'rent_ore', null, 'ikke oplyst', 'not stated'],
    ['units', 'size_m2', 28, '28 m²', '28 m²'],
    ['units', 'rooms', 1.5, '1,5', '1,5'],
    ['units', 'type', 'SKAEV', 'Skæv bolig', 'Alternative housing'],
    ['units', 'lift', 1, 'ja', 'yes'],
    ['units', 'lift', 0, 'nej', 'no'],
    ['units', 'lift', null, 'ikke oplyst', 'not stated'],
    ['units', 'own_dog', null, 'som husordenen', 'as the house rules'],
    ['units', 'own_dog', 'by-agreement', 'efter aftale', 'if agreed'],
    ['units', 'planned_from', '2026-12-01', '01.12.2026', '01.12.2026'],
    ['tenancies', 'to_day', null, 'ingen slutdato', 'no end date'],
    ['tenancies', 'kind', 'temporary', 'Midlertidigt ophold', 'Temporary stay'],
    ['outages', 'reason', 'repair', 'Istandsættelse', 'Repair'],
    ['unit_conditions', 'condition', 'worn', 'Slidt', 'Worn'],
    ['house_rules', 'smoking', 'outdoors-only', 'Rygning kun ude', 'Smoking outdoors only'],
    ['users', 'roles', '["leader","reader"]', 'Leder, Læser', 'Leader, Reader'],
    [
      'settings',
      'value',
      '{"municipality":"By","lockMinutes":5,"tags":["x"]}',
      'kommunens navn: By, låser efter minutter: 5',
      'name of the municipality: By, locks after minutes: 5',
    ],
    ['units', 'type', 'NEDLAGT_KODE', 'NEDLAGT_KODE', 'NEDLAGT_KODE'],
  ])('writes %s.%s %s as people do', (table, field, value, da, en) => {
    expect([valueText(table, field, value, 'da'), valueText(table, field, value, 'en')]).toEqual([da, en]);
  });

  it('names what stands in the way of an undo once, and what is derived by its record', () => {
    expect(placesText('units.rent_ore,units.list_sort,units.search_fold,tenancies', 'da')).toBe(
      'Husleje, Boligen, Lejemål',
    );
    expect(placesText('gone.field', 'da')).toBe('gone');
  });
});
