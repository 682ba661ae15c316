import { warningSentence } from '../../../shared/text/sentences.ts';
import { Notice } from '../../components/Notice.tsx';
import { SummaryStrip } from '../../components/SummaryStrip.tsx';
import { useFormat } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.ts';
import { useWords } from '../../lib/words.ts';
import type { Inspected } from './import-state.ts';

const SHOWN_WARNINGS = 6;

/** What was read and how, and what should be known before the rows are trusted. */
export function FileFacts({ inspected }: { readonly inspected: Inspected }) {
  const { imports } = useWords();
  const language = useLanguage();
  const format = useFormat();
  const { facts } = imports;
  const sentences = [...new Set(inspected.warnings.map((warning) => warningSentence(warning, language)))];
  const hidden = sentences.length - SHOWN_WARNINGS;
  return (
    <>
      <SummaryStrip
        items={[
          { label: facts.file, value: inspected.fileName },
          inspected.format === 'xlsx'
            ? { label: facts.sheet, value: inspected.sheet ?? '' }
            : {
                label: facts.form,
                value: [facts.separators(inspected.separator ?? ''), inspected.encoding].filter(Boolean).join(' · '),
              },
          { label: facts.rows, value: format.number(rowsOf(inspected)) },
          {
            label: facts.skipped,
            value: inspected.skippedLines.length === 0 ? facts.none : lines(inspected.skippedLines, facts.more),
          },
        ]}
      />
      {sentences.length > 0 && (
        <Notice tone="warn" title={facts.warnings(sentences.length)}>
          <ul className="plain-list">
            {sentences.slice(0, SHOWN_WARNINGS).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
            {hidden > 0 && <li>{facts.moreWarnings(hidden)}</li>}
          </ul>
        </Notice>
      )}
    </>
  );
}

function rowsOf(inspected: Inspected): number {
  return Math.max(0, inspected.lines - 1 - inspected.skippedLines.length);
}

function lines(numbers: readonly number[], more: (count: number) => string): string {
  const shown = numbers.slice(0, 5).join(', ');
  return numbers.length > 5 ? `${shown} ${more(numbers.length - 5)}` : shown;
}
