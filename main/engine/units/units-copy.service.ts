import type { Input, Output } from '../../../shared/contract/index.ts';
import type { UnitColumnId } from '../../../shared/contract/unit-columns.ts';
import type { UnitRow } from '../../../shared/contract/units.ts';
import { defuse } from '../../../shared/domain/csv-injection.ts';
import { mayDo } from '../../../shared/domain/users.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import { animalsText, conditionText, occupiedText, ownerText } from '../../../shared/text/unit-cells.ts';
import type { Language, Words } from '../../../shared/text/words.ts';
import { words as allWords } from '../../../shared/text/words.ts';
import type { ReadContext } from '../context.ts';
import { countUnits, listChosenUnits, listUnitIds } from './unit-list.repository.ts';

/** The ids of the list, so that rows can be chosen that no page has brought. */
export function unitIds({ db, today, session }: ReadContext, input: Input<'units.ids'>): Output<'units.ids'> {
  const mayReadNames = mayDo(session.user.roles, 'names:read');
  const ids = [...listUnitIds(db, { ...input, today, mayReadNames })];
  return { ids, total: countUnits(db, input.filter, today) };
}

/** What the list shows of the homes, as text: the same rows by the same rules, so nothing shielded or protected is in it. */
export function copyUnits(
  { db, today, session }: ReadContext,
  { ids, columns, language, sort, descending }: Input<'units.copy'>,
): Result<Output<'units.copy'>, AppError> {
  const mayReadNames = mayDo(session.user.roles, 'names:read');
  const rows = listChosenUnits(db, ids, { sort, descending, today, mayReadNames }).map((row) =>
    mayReadNames ? row : { ...row, occupants: null },
  );
  if (rows.length === 0) return err(appError('not-found', 'ids'));
  const words = allWords[language];
  const heading = columns.map((column) => words.units.columns[column]);
  const lines = rows.map((row) => columns.map((column) => cellText(row, column, words, language)));
  return ok({
    text: [heading, ...lines].map((cells) => `${cells.map(safeCell).join('\t')}\r\n`).join(''),
    total: rows.length,
    hasNames: columns.includes('occupiedBy') && rows.some(namesSomebody),
  });
}

function namesSomebody({ occupants }: UnitRow): boolean {
  return occupants?.some((name) => name !== null) ?? false;
}

/** Numbers without marks between thousands and dates as ISO: every spreadsheet reads them as what they are. */
function cellText(row: UnitRow, column: UnitColumnId, words: Words, language: Language): string {
  const texts: Readonly<Record<UnitColumnId, () => string | number | null>> = {
    address: () => row.address ?? words.common.shieldedAddress,
    town: () => row.town,
    type: () => words.units.list.types[row.type],
    association: () => ownerText(row, words),
    estate: () => row.estate,
    tenancyNumber: () => row.tenancyNumber,
    size: () => row.sizeM2,
    rooms: () => row.rooms,
    rent: () => (row.rentOre === null ? null : row.rentOre / 100),
    animals: () => animalsText(row.animals, words),
    accessible: () => (row.accessible === null ? null : words.common[row.accessible ? 'yes' : 'no']),
    occupiedBy: () => occupiedText(row, words, asIs),
    condition: () => conditionText(row, words),
    outUntil: () => row.outUntil,
    availableFrom: () => row.availableFrom ?? (row.availability === 'now' ? words.units.list.freeNow : null),
    daysVacant: () => (row.availability === 'now' ? row.daysVacant : null),
  };
  const value = texts[column]();
  if (value === null) return '';
  if (typeof value === 'string') return value;
  return language === 'da' ? String(value).replace('.', ',') : String(value);
}

const asIs = (date: string): string => date;

/** No cell can become a formula, end its line or run into the next one. */
function safeCell(text: string): string {
  const line = defuse(text.replaceAll(/[\t\r\n\v\f\u0085\u2028\u2029]+/g, ' '));
  return line.includes('"') ? `"${line.replaceAll('"', '""')}"` : line;
}
