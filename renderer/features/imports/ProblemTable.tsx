import { useCallback, useMemo } from 'react';
import { problemSentence } from '../../../shared/text/sentences.ts';
import { DataTable } from '../../components/DataTable.tsx';
import { Section } from '../../components/Section.tsx';
import type { TableColumn } from '../../components/table-types.ts';
import { useFormat } from '../../lib/format.ts';
import { useLanguage, useWords } from '../../lib/words.ts';
import type { Report } from './import-state.ts';

type Problem = Report['problems'][number];

/** Line, column, value and reason of each fault, so that the file can be mended beside it. */
export function ProblemTable({ report }: { readonly report: Report }) {
  const { problems: text } = useWords().imports;
  const language = useLanguage();
  const format = useFormat();
  const { problems, problemCount } = report;
  const columns = useMemo(
    (): readonly TableColumn<Problem>[] => [
      {
        id: 'row',
        header: text.row,
        width: 64,
        align: 'end',
        stack: 'end',
        render: (problem) => format.number(problem.row),
      },
      {
        id: 'column',
        header: text.column,
        width: '1fr',
        stack: 'title',
        render: (problem) => problem.column ?? text.wholeRow,
      },
      { id: 'value', header: text.value, width: '1fr', render: (problem) => problem.value ?? text.empty },
      { id: 'reason', header: text.reason, width: '3fr', render: (problem) => problemSentence(problem, language) },
    ],
    [text, language, format],
  );
  const getRow = useCallback((index: number) => problems[index], [problems]);
  return (
    <Section
      title={text.title}
      note={problemCount > problems.length ? text.first(format.number(problems.length)) : undefined}
    >
      <div className="boxed-table" style={{ height: Math.min(320, 37 + problems.length * 36) }}>
        <DataTable
          label={text.title}
          columns={columns}
          rowCount={problems.length}
          getRow={getRow}
          getRowId={problemId}
        />
      </div>
    </Section>
  );
}

function problemId(problem: Problem): string {
  return `${problem.row}/${problem.column ?? ''}/${problem.code}`;
}
