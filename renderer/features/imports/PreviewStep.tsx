import { useState } from 'react';
import type { Input } from '../../../shared/contract/index.ts';
import type { Staged } from '../../../shared/contract/shell-wire.ts';
import { Button } from '../../components/Button.tsx';
import { ConfirmPasswordDialog } from '../../components/ConfirmPasswordDialog.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { useWords } from '../../lib/words.ts';
import { type Decisions, noDecisions, openQuestions } from './answer-state.ts';
import type { Report } from './import-state.ts';
import { type Kept, keptInput, leftOf, nothingKept } from './kept-state.ts';
import { LookProgress } from './LookProgress.tsx';
import { ReportView } from './ReportView.tsx';
import { useApply } from './use-apply.ts';
import { useChooseFile } from './use-choose-file.ts';
import { useLook } from './use-look.ts';

type What = Input<'imports.previewUnits'>;

type PreviewStepProps = {
  readonly what: What;
  readonly report: Report;
  readonly onLooked: (what: What, report: Report) => void;
  readonly onBack: () => void;
  readonly onMended: (staged: Staged) => void;
  readonly onDone: (report: Report) => void;
};

/** What becomes of every row, before anything is written: questions to answer, changes to take or leave. */
export function PreviewStep({ what, report, onLooked, onBack, onMended, onDone }: PreviewStepProps) {
  const { common, imports } = useWords();
  const asked = what.decisions ?? noDecisions;
  const [decisions, setDecisions] = useState<Decisions>(asked);
  const [kept, setKept] = useState<Kept>(nothingKept);
  const apply = useApply({ ...what, kept: keptInput(kept) }, onDone);
  const look = useLook((next, seen) => {
    setKept(nothingKept);
    onLooked(next, seen);
  });
  const file = useChooseFile(onMended);
  const isAnswered = decisions !== asked && (report.alike > 0 || report.nearPlaces.length > 0);
  const busy = apply.progress ?? look.progress;
  return (
    <>
      <ReportView
        report={report}
        what={what}
        answers={{ asked, decisions, onChange: setDecisions }}
        kept={kept}
        onKept={setKept}
      />
      <RefusalNotice refusal={apply.refusal ?? look.refusal ?? file.refusal} />
      {busy === null ? (
        <div className="form-actions">
          <Next
            report={report}
            kind={what.kind}
            kept={kept}
            isAnswered={isAnswered}
            open={openQuestions(report, asked, decisions)}
            onAnswer={() => void look.run({ ...what, decisions })}
            onApply={() => void apply.run()}
            onMend={() => void file.choose()}
            isReading={file.isPending}
          />
          <Button onPress={onBack}>{common.back}</Button>
        </div>
      ) : (
        <LookProgress
          label={apply.progress ? imports.preview.working : imports.columns.looking}
          progress={busy}
          onCancel={apply.progress ? apply.cancel : look.cancel}
        />
      )}
      <ConfirmPasswordDialog gate={apply.gate} />
    </>
  );
}

type NextProps = {
  readonly report: Report;
  readonly kind: What['kind'];
  readonly kept: Kept;
  readonly isAnswered: boolean;
  readonly open: number;
  readonly onAnswer: () => void;
  readonly onApply: () => void;
  readonly onMend: () => void;
  readonly isReading: boolean;
};

/** One way on: answer, mend the file, import, or nothing to do. */
function Next(props: NextProps) {
  const { report, kind, kept, isAnswered, open } = props;
  const { preview, alike } = useWords().imports;
  const { created, changed } = leftOf(report, kept);
  if (isAnswered || report.undecided > 0) {
    return (
      <>
        <Button variant="primary" isDisabled={!isAnswered} onPress={props.onAnswer}>
          {alike.use}
        </Button>
        <span>{open === 0 ? alike.allAnswered : alike.open(open)}</span>
      </>
    );
  }
  if (report.problemCount > 0) {
    return (
      <Button variant="primary" isPending={props.isReading} onPress={props.onMend}>
        {preview.mend}
      </Button>
    );
  }
  return (
    <Button variant="primary" isDisabled={created + changed === 0} onPress={props.onApply}>
      {preview.apply[kind](created + changed)}
    </Button>
  );
}
