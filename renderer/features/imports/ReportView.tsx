import type { Input } from '../../../shared/contract/index.ts';
import type { ImportKind } from '../../../shared/domain/import-columns.ts';
import { Notice } from '../../components/Notice.tsx';
import { SummaryStrip } from '../../components/SummaryStrip.tsx';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';
import { FaultsCopy } from './FaultsCopy.tsx';
import type { Report } from './import-state.ts';
import { type Kept, leftOf } from './kept-state.ts';
import { LookedRows } from './LookedRows.tsx';
import { MissingNote } from './MissingNote.tsx';
import { NearPlaces } from './NearPlaces.tsx';
import { ProblemTable } from './ProblemTable.tsx';
import type { Answers } from './row-acts.ts';

type ReportViewProps = {
  readonly report: Report;
  readonly what: Input<'imports.previewUnits'>;
  readonly answers: Answers;
  readonly kept: Kept;
  readonly onKept: (kept: Kept) => void;
};

/** The figures, the questions, the faults or what is new, and every row as it will stand. */
export function ReportView({ report, what, answers, kept, onKept }: ReportViewProps) {
  const { preview } = useWords().imports;
  const format = useFormat();
  const { kind, stagingId } = what;
  return (
    <>
      <SummaryStrip
        items={[
          { label: preview.rows, value: format.number(report.rows) },
          { label: preview.created[kind], value: format.number(report.created) },
          { label: preview.changed, value: format.number(report.changed) },
          { label: preview.unchanged, value: format.number(report.unchanged) },
          { label: preview.problems, value: format.number(report.problemCount) },
        ]}
      />
      <Verdict report={report} kind={kind} kept={kept} />
      <UnderAge report={report} />
      {report.problemCount > 0 && <FaultsCopy stagingId={stagingId} />}
      <NearPlaces places={report.nearPlaces} answers={answers} />
      {report.problemCount > 0 && <ProblemTable report={report} />}
      <NewPlaces report={report} />
      <MissingNote report={report} kind={kind} />
      <LookedRows
        // another look is another list
        key={JSON.stringify(what.decisions)}
        report={report}
        kind={kind}
        stagingId={stagingId}
        answers={answers}
        kept={kept}
        onKept={onKept}
      />
    </>
  );
}

/** What will happen, in one sentence. */
function Verdict({ report, kind, kept }: Pick<ReportViewProps, 'report' | 'kept'> & { readonly kind: ImportKind }) {
  const { preview, alike } = useWords().imports;
  const format = useFormat();
  const { created, changed } = leftOf(report, kept);
  if (report.undecided > 0)
    return (
      <Notice tone="warn" title={alike.title(report.undecided)}>
        {alike.why}
      </Notice>
    );
  if (report.problemCount > 0) {
    return (
      <Notice tone="bad" title={preview.refused(format.number(report.problemCount))}>
        {preview.allOrNone}
      </Notice>
    );
  }
  if (created + changed === 0)
    return (
      <Notice tone="info" title={preview.nothing}>
        {report.created + report.changed === 0 ? preview.nothingWhy : preview.nothingLeft}
      </Notice>
    );
  return (
    <Notice tone="ok" title={preview.ready}>
      {preview.readyWhy[kind](created, changed)}
    </Notice>
  );
}

/** So many lines are named. */
const NAMED = 10;

function UnderAge({ report }: { readonly report: Report }) {
  const { underAge: text } = useWords().imports;
  const { underAge } = report;
  if (underAge.length === 0) return null;
  const lines = underAge.slice(0, NAMED).join(', ');
  return (
    <Notice tone="warn" title={text.title(underAge.length)}>
      {text.why(underAge.length > NAMED ? `${lines} …` : lines)}
    </Notice>
  );
}

function NewPlaces({ report }: { readonly report: Report }) {
  const { preview } = useWords().imports;
  const { newAssociations, newEstates } = report;
  if (newAssociations.length + newEstates.length === 0) return null;
  return (
    <Notice tone="info" title={preview.newPlaces}>
      {newAssociations.length > 0 && <p>{preview.newAssociations(newAssociations.join(', '))}</p>}
      {newEstates.length > 0 && <p>{preview.newEstates(newEstates.join(', '))}</p>}
    </Notice>
  );
}
