import type { ImportKind } from '../../../shared/domain/import-columns.ts';
import { Notice } from '../../components/Notice.tsx';
import { Section } from '../../components/Section.tsx';
import { SummaryStrip } from '../../components/SummaryStrip.tsx';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';
import type { Report } from './import-state.ts';
import { ProblemTable } from './ProblemTable.tsx';
import { SampleTable } from './SampleTable.tsx';

type ReportViewProps = { readonly report: Report; readonly kind: ImportKind };

/** The figures, the faults or what is new, and the first rows as they will stand. */
export function ReportView({ report, kind }: ReportViewProps) {
  const { preview } = useWords().imports;
  const format = useFormat();
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
      <Verdict report={report} kind={kind} />
      {report.problemCount > 0 && <ProblemTable report={report} />}
      <NewPlaces report={report} />
      {report.sample.length > 0 && (
        <Section title={preview.sample} note={preview.sampleNote(report.sample.length)}>
          <SampleTable rows={report.sample} />
        </Section>
      )}
    </>
  );
}

/** What will happen, in one sentence. */
function Verdict({ report, kind }: ReportViewProps) {
  const { preview } = useWords().imports;
  const format = useFormat();
  if (report.problemCount > 0) {
    return (
      <Notice tone="bad" title={preview.refused(format.number(report.problemCount))}>
        {preview.allOrNone}
      </Notice>
    );
  }
  if (report.created + report.changed === 0)
    return (
      <Notice tone="info" title={preview.nothing}>
        {preview.nothingWhy}
      </Notice>
    );
  return (
    <Notice tone="ok" title={preview.ready}>
      {preview.readyWhy[kind](report.created, report.changed)}
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
