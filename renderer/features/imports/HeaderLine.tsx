import { NumberField } from '../../components/NumberField.tsx';
import { useWords } from '../../lib/words.ts';
import type { Inspected } from './import-state.ts';

type HeaderLineProps = { readonly inspected: Inspected; readonly onChoose: (line: number) => void };

/** Which line holds the column names. Above it are titles, below it the rows. */
export function HeaderLine({ inspected, onChoose }: HeaderLineProps) {
  const { header } = useWords().imports;
  return (
    <NumberField
      label={header.label}
      hint={header.hint(
        inspected.headers
          .filter((title) => title !== '')
          .slice(0, 4)
          .join(', '),
      )}
      value={inspected.headerLine}
      min={1}
      max={Math.max(1, inspected.lines)}
      step={1}
      hasSteps
      width="xs"
      onChange={(line) => {
        if (line !== null && line !== inspected.headerLine) onChoose(line);
      }}
    />
  );
}
