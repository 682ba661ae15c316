import { useEffect, useMemo, useRef } from 'react';
import { ruleSentence } from '../../../shared/text/sentences.ts';
import { Checkbox } from '../../components/Checkbox.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import type { TableColumn } from '../../components/table-types.ts';
import { useFormat } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.ts';
import { useWords } from '../../lib/words.ts';
import { type ChangedHome, fieldText, fieldTitle, outcomesOf } from './change-words.ts';
import { addressText } from './unit-words.ts';

type ChangePreviewProps = {
  readonly homes: readonly ChangedHome[];
  /** Those that cannot be changed stay as they are; without it nothing is changed. */
  readonly isLeftOut: boolean;
  readonly onLeaveOut: (isLeftOut: boolean) => void;
};

/** Every home before and after, also those that stay as they are and those that cannot be changed, with the reason. */
export function ChangePreview({ homes, isLeftOut, onLeaveOut }: ChangePreviewProps) {
  const { change } = useWords();
  const columns = useColumns(homes);
  const { changed, unchanged, refused } = outcomesOf(homes);
  // the field that had the keyboard is gone: what comes of it is read out instead
  const sum = useRef<HTMLParagraphElement>(null);
  useEffect(() => sum.current?.focus(), []);
  return (
    <>
      <p ref={sum} tabIndex={-1} className="change-sum">
        <strong>{changed === 0 && refused === 0 ? change.nothing : change.sum(changed, unchanged, refused)}</strong>
      </p>
      {refused > 0 && (
        <Checkbox isSelected={isLeftOut} onChange={onLeaveOut}>
          {change.leaveOut(refused)}
        </Checkbox>
      )}
      <div className="change-table">
        <DataTable
          label={change.preview}
          columns={columns}
          rowCount={homes.length}
          getRow={(index) => homes[index]}
          getRowId={({ id }) => id}
        />
      </div>
    </>
  );
}

function useColumns(homes: readonly ChangedHome[]): readonly TableColumn<ChangedHome>[] {
  const words = useWords();
  const language = useLanguage();
  const format = useFormat();
  return useMemo(() => {
    const { change } = words;
    const fields = homes[0]?.fields ?? [];
    return [
      { id: 'home', header: change.home, width: '3fr', stack: 'title', render: (home) => addressText(home, words) },
      ...fields.map(
        (field, index): TableColumn<ChangedHome> => ({
          id: `${field.field}-${index}`,
          header: fieldTitle(field, words),
          width: '3fr',
          isTabular: true,
          stackLabel: true,
          render: ({ fields: own }) => {
            const changed = own[index];
            if (changed === undefined) return '';
            const text = fieldText(changed, words, format);
            return changed.was === changed.becomes ? text : <strong>{text}</strong>;
          },
        }),
      ),
      {
        id: 'outcome',
        header: change.outcome,
        width: '3fr',
        stack: 'end',
        render: ({ outcome, problem }) =>
          problem === null ? change.outcomes[outcome] : ruleSentence(problem.params, language),
      },
    ];
  }, [homes, words, language, format]);
}
