import type { LookedRow } from '../../../shared/contract/import-shapes.ts';
import { importValue } from '../../../shared/text/import-values.ts';
import { Checkbox } from '../../components/Checkbox.tsx';
import { DescriptionList } from '../../components/DescriptionList.tsx';
import { useLanguage } from '../../lib/language.ts';
import { useWords } from '../../lib/words.ts';
import { type Kept, keepsField, withFieldKept } from './kept-state.ts';

type SideBySideProps = {
  readonly row: LookedRow;
  readonly kept: Kept;
  readonly onKept: (kept: Kept) => void;
};

/** What changes: ours beside theirs, each field to be taken or left. */
export function SideBySide({ row, kept, onKept }: SideBySideProps) {
  const { rows: text, fields } = useWords().imports;
  const language = useLanguage();
  const line = row.line ?? 0;
  return (
    <table className="side-by-side">
      <thead>
        <tr>
          <th scope="col">{text.ours}</th>
          <th scope="col">{text.theirs}</th>
        </tr>
      </thead>
      {row.fields.map(({ field, value, was }) => {
        const isKept = keepsField(kept, line, field);
        return (
          <tbody key={field} className={isKept ? 'is-kept' : undefined}>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                <span className="side-field">
                  {fields[field]}
                  <Checkbox
                    isSelected={isKept}
                    isDisabled={kept.fields.includes(field)}
                    onChange={(next) => onKept(withFieldKept(kept, row, field, next))}
                  >
                    {text.keepField}
                    <span className="visually-hidden"> {fields[field]}</span>
                  </Checkbox>
                </span>
              </th>
            </tr>
            <tr>
              <td className="side-ours">{was === null ? text.empty : importValue(field, was, language)}</td>
              <td className="side-theirs">{value === null ? text.empty : importValue(field, value, language)}</td>
            </tr>
          </tbody>
        );
      })}
    </table>
  );
}

/** All that is said of a home that is new, or not in the file. */
export function NewFields({ row }: { readonly row: LookedRow }) {
  const { fields } = useWords().imports;
  const language = useLanguage();
  return (
    <DescriptionList
      items={row.fields.map(({ field, value }) => ({
        label: fields[field],
        value: value === null ? '' : importValue(field, value, language),
      }))}
    />
  );
}
