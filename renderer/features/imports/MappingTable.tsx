import { fieldsOf, type ImportField, type ImportKind } from '../../../shared/domain/import-columns.ts';
import { ComboBox } from '../../components/ComboBox.tsx';
import { Section } from '../../components/Section.tsx';
import { useWords } from '../../lib/words.ts';
import { columnLetter, type Inspected, type Mapping } from './import-state.ts';

type MappingTableProps = {
  readonly kind: ImportKind;
  readonly inspected: Inspected;
  readonly mapping: Mapping;
  readonly onChange: (column: number, field: ImportField | null) => void;
};

/** A line per column of the file: its name, what stands in it, and what it means to us. */
export function MappingTable({ kind, inspected, mapping, onChange }: MappingTableProps) {
  const { columns } = useWords().imports;
  const used = Object.keys(mapping).length;
  return (
    <Section title={columns.title} note={columns.used(used, inspected.headers.length)}>
      <table className="mapping">
        <thead>
          <tr>
            <th scope="col">{columns.inFile}</th>
            <th scope="col">{columns.values}</th>
            <th scope="col">{columns.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {inspected.headers.map((title, index) => (
            <MappingRow
              key={columnLetter(index)}
              kind={kind}
              title={title}
              index={index}
              inspected={inspected}
              field={mapping[index] ?? null}
              onChange={onChange}
            />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

type MappingRowProps = Omit<MappingTableProps, 'mapping'> & {
  readonly title: string;
  readonly index: number;
  readonly field: ImportField | null;
};

function MappingRow({ kind, title, index, inspected, field, onChange }: MappingRowProps) {
  const { columns, fields } = useWords().imports;
  const letter = columnLetter(index);
  const name = title === '' ? columns.unnamed(letter) : title;
  const values = inspected.firstRows
    .filter(({ line }) => line > inspected.headerLine)
    .map(({ cells }) => cells[index] ?? '')
    .filter((value) => value !== '');
  const options = [{ id: 'none', label: columns.notUsed }, ...fieldsOf[kind].map((id) => ({ id, label: fields[id] }))];
  const choose = (id: string | null) => onChange(index, fieldsOf[kind].find((known) => known === id) ?? null);
  return (
    <tr className={field === null ? 'mapping-unused' : undefined}>
      <th scope="row">
        <span className="mapping-letter">{letter}</span>
        {name}
      </th>
      <td className="mapping-values">{[...new Set(values)].slice(0, 3).join(' · ')}</td>
      <td className="mapping-field">
        <ComboBox
          hideLabel
          label={columns.meaningOf(name)}
          options={options}
          value={field ?? 'none'}
          onChange={choose}
        />
      </td>
    </tr>
  );
}
