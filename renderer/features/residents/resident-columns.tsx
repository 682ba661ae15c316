import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { isOpenCourse } from '../../../shared/domain/residents.ts';
import type { Words } from '../../../shared/text/words.ts';
import { Badge } from '../../components/Badge.tsx';
import { IconText } from '../../components/IconText.tsx';
import type { TableColumn } from '../../components/table-types.ts';
import type { Format } from '../../lib/format.ts';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';
import type { ResidentRow } from './resident-filter.ts';
import { homeText, nameInRow, nextText, protectedText } from './resident-words.ts';

type Column = TableColumn<ResidentRow>;

/** Who it is, where they stand, who walks beside them, and what comes next. */
export function useResidentColumns(): readonly Column[] {
  const words = useWords();
  const format = useFormat();
  return useMemo(() => columnsOf(words, format), [words, format]);
}

function columnsOf(words: Words, format: Format): readonly Column[] {
  const { columns } = words.residents;
  return [
    {
      id: 'name',
      header: columns.name,
      width: '1.5fr',
      minWidth: 140,
      isSortable: true,
      stack: 'title',
      render: (row) => <NameCell row={row} words={words} />,
    },
    {
      id: 'age',
      header: columns.age,
      width: 62,
      align: 'end',
      isSortable: true,
      stack: 'none',
      render: (row) => (row.age === null ? '' : format.number(row.age)),
    },
    {
      id: 'course',
      header: columns.course,
      width: 96,
      stack: 'end',
      render: (row) => <CourseCell row={row} words={words} />,
    },
    {
      id: 'primaryWorker',
      header: columns.primaryWorker,
      width: '1fr',
      minWidth: 130,
      render: (row) => <Whole text={row.primaryWorker ?? ''} />,
    },
    {
      id: 'team',
      header: columns.team,
      width: '0.7fr',
      minWidth: 80,
      hideBelow: 860,
      stack: 'none',
      render: (row) => <Whole text={row.team ?? ''} />,
    },
    {
      id: 'home',
      header: columns.home,
      width: '1.5fr',
      minWidth: 150,
      render: (row) => <Whole text={homeText(row, words)} />,
    },
    {
      id: 'protected',
      header: columns.protected,
      width: 126,
      stackLabel: true,
      render: (row) => protectedText(row, words),
    },
    {
      id: 'nextDate',
      header: columns.nextDate,
      width: '1.1fr',
      minWidth: 116,
      isSortable: true,
      isTabular: true,
      stackLabel: true,
      render: (row) => <Whole text={nextText(row, words, format)} />,
    },
  ];
}

/** A protected person carries a lock; the words stand in a column of their own. */
function NameCell({ row, words }: { readonly row: ResidentRow; readonly words: Words }): ReactNode {
  const name = nameInRow(row, words);
  return row.protected === 'none' ? <Whole text={name} /> : <IconText icon={Lock}>{name}</IconText>;
}

function CourseCell({ row, words }: { readonly row: ResidentRow; readonly words: Words }): ReactNode {
  if (row.course === null) return null;
  const word = words.codes.courseStates[row.course];
  return isOpenCourse(row.course) ? <Badge tone={row.course === 'paused' ? 'warn' : 'ok'}>{word}</Badge> : word;
}

/** Text that may be too long for its column: the rest is said on hovering, and stands on the person's page. */
function Whole({ text }: { readonly text: string }): ReactNode {
  return text === '' ? null : <span title={text}>{text}</span>;
}
