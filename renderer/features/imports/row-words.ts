import { useMemo } from 'react';
import type { LookedRow } from '../../../shared/contract/import-shapes.ts';
import type { ImportField } from '../../../shared/domain/import-columns.ts';
import { importValue } from '../../../shared/text/import-values.ts';
import { problemSentence } from '../../../shared/text/sentences.ts';
import type { Language, Words } from '../../../shared/text/words.ts';
import { useWords } from '../../lib/words.ts';
import type { Answer } from './answer-state.ts';
import { type Kept, keepsField, keepsRow } from './kept-state.ts';

export interface RowWords {
  /** What becomes of the row, on one line. */
  readonly change: (row: LookedRow, kept: Kept, language: Language) => string;
  readonly alike: (row: LookedRow, answer: Answer | null) => string;
}

export function useRowWords(): RowWords {
  const words = useWords();
  return useMemo(() => rowWords(words), [words]);
}

function rowWords({ imports }: Words): RowWords {
  const { rows: text, fields, alike: alikeText } = imports;
  const worded = (field: ImportField, value: string | null, language: Language): string =>
    value === null ? text.empty : importValue(field, value, language);
  const change = (row: LookedRow, kept: Kept, language: Language): string => {
    if (row.outcome === 'problem') return row.faults.map((fault) => problemSentence(fault, language)).join(' ');
    if (row.line !== null && keepsRow(kept, row.line)) return text.leftOut;
    const told = row.fields.filter(({ field }) => row.line === null || !keepsField(kept, row.line, field));
    if (row.outcome === 'changed' && told.length === 0) return text.leftOut;
    return told
      .filter(({ field }) => row.outcome !== 'new' || field !== 'address')
      .map(({ field, value, was }) =>
        row.outcome === 'changed'
          ? `${fields[field]}: ${worded(field, was, language)} → ${worded(field, value, language)}`
          : `${fields[field]}: ${worded(field, value, language)}`,
      )
      .join(' · ');
  };
  return {
    change,
    alike: ({ alike }, answer) => {
      if (alike === null) return '';
      const other = alike.line === null ? (alike.title ?? alikeText.shieldedHome) : alikeText.line(alike.line);
      return answer === null ? other : `${other} · ${alikeText.answers[answer]}`;
    },
  };
}
