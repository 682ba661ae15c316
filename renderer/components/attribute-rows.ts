import { type Attribute, type AttributeProblem, attributeProblem } from '../../shared/domain/attributes.ts';

/** Where a row is wrong: one half is missing, or a rule of attributes says no. */
export type RowProblem = Pick<AttributeProblem, 'at' | 'part' | 'field'> & {
  readonly rule: AttributeProblem['rule'] | 'missing';
};

/** The rows as they are kept: without spaces at the ends, and without rows in which nothing is written. */
export function writtenRows(rows: readonly Attribute[]): Attribute[] {
  return rows.map(trimmed).filter(({ name, value }) => name !== '' || value !== '');
}

/** The first row that cannot be kept, by its place among all rows; null when every one can. */
export function rowProblem(rows: readonly Attribute[]): RowProblem | null {
  const written = rows
    .map((row, at) => ({ ...trimmed(row), at }))
    .filter(({ name, value }) => name !== '' || value !== '');
  const half = written.find(({ name, value }) => name === '' || value === '');
  if (half) return { at: half.at, part: half.name === '' ? 'name' : 'value', rule: 'missing', field: null };
  const problem = attributeProblem(written);
  return problem && { ...problem, at: written[problem.at]?.at ?? 0 };
}

function trimmed({ name, value }: Attribute): Attribute {
  return { name: name.trim(), value: value.trim() };
}
