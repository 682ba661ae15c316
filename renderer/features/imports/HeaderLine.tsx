import { Select } from '../../components/Select.tsx';
import { useWords } from '../../lib/words.ts';
import type { Inspected } from './import-state.ts';

type HeaderLineProps = { readonly inspected: Inspected; readonly onChoose: (line: number) => void };

/** Which line holds the column names: the first lines of the file to choose from, each as it reads. */
export function HeaderLine({ inspected, onChoose }: HeaderLineProps) {
  const { header } = useWords().imports;
  const { firstRows, headerLine, headers } = inspected;
  const isAmongFirst = firstRows.some(({ line }) => line === headerLine);
  const rows = isAmongFirst ? firstRows : [...firstRows, { line: headerLine, cells: headers }];
  return (
    <Select
      label={header.label}
      hint={header.hint}
      options={rows.map(({ line, cells }) => ({ id: String(line), label: header.line(line, reading(cells)) }))}
      value={String(headerLine)}
      onChange={(line) => onChoose(Number(line))}
    />
  );
}

const SHOWN_CELLS = 6;

function reading(cells: readonly string[]): string {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length > SHOWN_CELLS ? `${filled.slice(0, SHOWN_CELLS).join(' · ')} …` : filled.join(' · ');
}
