import { useState } from 'react';
import { problemSentence } from '../../../shared/text/sentences.ts';
import { Button } from '../../components/Button.tsx';
import { Section } from '../../components/Section.tsx';
import { useFormat } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.ts';
import { useWords } from '../../lib/words.ts';
import type { Report } from './import-state.ts';

type Problem = Report['problems'][number];

const SHOWN_FIRST = 50;

/** Line, column, value and reason of each fault, so that the file can be mended beside it. */
export function ProblemTable({ report }: { readonly report: Report }) {
  const { problems: text } = useWords().imports;
  const format = useFormat();
  const [isWhole, setWhole] = useState(false);
  const { problems, problemCount } = report;
  const shown = isWhole ? problems : problems.slice(0, SHOWN_FIRST);
  return (
    <Section
      title={text.title}
      note={problemCount > shown.length ? text.first(format.number(shown.length)) : undefined}
    >
      <table className="mapping">
        <thead>
          <tr>
            <th scope="col">{text.row}</th>
            <th scope="col">{text.column}</th>
            <th scope="col">{text.value}</th>
            <th scope="col">{text.reason}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((problem) => (
            <ProblemRow key={`${problem.row}/${problem.column ?? ''}/${problem.code}`} problem={problem} />
          ))}
        </tbody>
      </table>
      {problems.length > shown.length && (
        <Button size="small" variant="quiet" onPress={() => setWhole(true)}>
          {text.all(format.number(problems.length))}
        </Button>
      )}
    </Section>
  );
}

function ProblemRow({ problem }: { readonly problem: Problem }) {
  const { problems: text } = useWords().imports;
  const language = useLanguage();
  return (
    <tr>
      <th scope="row" className="numeric">
        {problem.row}
      </th>
      <td>{problem.column ?? text.wholeRow}</td>
      <td className="mapping-values">{problem.value ?? text.empty}</td>
      <td>{problemSentence(problem, language)}</td>
    </tr>
  );
}
