import type { Input } from '../../../shared/contract/index.ts';
import type { Staged } from '../../../shared/contract/shell-wire.ts';
import { Button } from '../../components/Button.tsx';
import { ConfirmPasswordDialog } from '../../components/ConfirmPasswordDialog.tsx';
import { ProgressBar } from '../../components/ProgressBar.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';
import type { Report } from './import-state.ts';
import { ReportView } from './ReportView.tsx';
import { useApply } from './use-apply.ts';
import { useChooseFile } from './use-choose-file.ts';

type PreviewStepProps = {
  readonly what: Input<'imports.previewUnits'>;
  readonly report: Report;
  readonly onBack: () => void;
  readonly onMended: (staged: Staged) => void;
  readonly onDone: (report: Report) => void;
};

/** What becomes of every row, before anything is written. */
export function PreviewStep({ what, report, onBack, onMended, onDone }: PreviewStepProps) {
  const { common } = useWords();
  const apply = useApply(what, onDone);
  const file = useChooseFile(onMended);
  return (
    <>
      <ReportView report={report} kind={what.kind} />
      <RefusalNotice refusal={apply.refusal ?? file.refusal} />
      {apply.progress === null ? (
        <div className="form-actions">
          <Next
            report={report}
            kind={what.kind}
            onApply={() => void apply.run()}
            onMend={() => void file.choose()}
            isReading={file.isPending}
          />
          <Button onPress={onBack}>{common.back}</Button>
        </div>
      ) : (
        <Progress apply={apply.progress} onCancel={apply.cancel} />
      )}
      <ConfirmPasswordDialog gate={apply.gate} />
    </>
  );
}

type NextProps = {
  readonly report: Report;
  readonly kind: 'units' | 'tenancies';
  readonly onApply: () => void;
  readonly onMend: () => void;
  readonly isReading: boolean;
};

/** One way on: import, mend the file, or nothing to do. */
function Next({ report, kind, onApply, onMend, isReading }: NextProps) {
  const { preview } = useWords().imports;
  const written = report.created + report.changed;
  if (report.problemCount > 0) {
    return (
      <Button variant="primary" isPending={isReading} onPress={onMend}>
        {preview.mend}
      </Button>
    );
  }
  return (
    <Button variant="primary" isDisabled={written === 0} onPress={onApply}>
      {preview.apply[kind](written)}
    </Button>
  );
}

function Progress({
  apply,
  onCancel,
}: {
  readonly apply: { readonly done: number; readonly total: number };
  readonly onCancel: () => void;
}) {
  const { preview } = useWords().imports;
  const format = useFormat();
  const isKnown = apply.total > 0;
  return (
    <ProgressBar
      label={preview.working}
      value={isKnown ? apply.done : undefined}
      max={apply.total}
      valueText={isKnown ? preview.progress(format.number(apply.done), format.number(apply.total)) : undefined}
      onCancel={onCancel}
    />
  );
}
