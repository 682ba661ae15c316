import { ProgressBar } from '../../components/ProgressBar.tsx';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';

type LookProgressProps = {
  readonly label: string;
  readonly progress: { readonly done: number; readonly total: number };
  readonly onCancel: () => void;
};

/** How many rows are done, and the way to stop. */
export function LookProgress({ label, progress, onCancel }: LookProgressProps) {
  const { preview } = useWords().imports;
  const format = useFormat();
  const isKnown = progress.total > 0;
  return (
    <ProgressBar
      label={label}
      value={isKnown ? progress.done : undefined}
      max={progress.total}
      valueText={isKnown ? preview.progress(format.number(progress.done), format.number(progress.total)) : undefined}
      onCancel={onCancel}
    />
  );
}
