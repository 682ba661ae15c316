import { Fragment } from 'react';
import type { IsoDate } from '../../shared/dates.ts';
import type { UserId } from '../../shared/ids.ts';
import { DatePicker } from './DatePicker.tsx';
import { FormRow } from './FormRow.tsx';
import { Select } from './Select.tsx';
import { TextField } from './TextField.tsx';
import { isSaid, rowId, rowsOf, type TypedTask, withRow } from './typed-tasks.ts';

export type TaskRowsProps = {
  /** Of the first row. */
  readonly id: string;
  readonly words: {
    readonly what: string;
    readonly hint: string;
    /** Of the rows after the first. */
    readonly more: string;
    readonly who: string;
    readonly due: string;
  };
  readonly value: readonly TypedTask[];
  /** Who does it and until when, until somebody says otherwise. */
  readonly usual: Omit<TypedTask, 'text'>;
  readonly owners: readonly { readonly id: UserId; readonly name: string }[];
  readonly today: IsoDate;
  readonly problems: Readonly<Record<string, string>>;
  readonly onChange: (value: readonly TypedTask[]) => void;
};

/** Tasks one after the other: a row that says something opens the next. Who and when are asked of those alone. */
export function TaskRows({ id, words, value, usual, owners, today, problems, onChange }: TaskRowsProps) {
  const rows = rowsOf(value, usual);
  return rows.map((row, at) => {
    const field = rowId(id, at);
    const set = (patch: Partial<TypedTask>) => onChange(withRow(rows, at, { ...row, ...patch }));
    return (
      <Fragment key={field}>
        <TextField
          id={field}
          label={at === 0 ? words.what : words.more}
          hint={at === 0 ? words.hint : undefined}
          error={problems[field]}
          maxLength={200}
          value={row.text}
          onChange={(text) => set({ text })}
        />
        {isSaid(row) && (
          <FormRow>
            <Select
              label={words.who}
              options={owners.map((owner) => ({ id: owner.id, label: owner.name }))}
              value={row.ownerId}
              onChange={(ownerId) => set({ ownerId })}
            />
            <DatePicker label={words.due} min={today} today={today} value={row.due} onChange={(due) => set({ due })} />
          </FormRow>
        )}
      </Fragment>
    );
  });
}
