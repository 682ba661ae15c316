import { useState } from 'react';
import type { LookedRow, rowFilters } from '../../../shared/contract/import-shapes.ts';
import type { ImportKind } from '../../../shared/domain/import-columns.ts';
import type { Id } from '../../../shared/ids.ts';
import { Columns } from '../../components/Columns.tsx';
import { Section } from '../../components/Section.tsx';
import { Tabs } from '../../components/Tabs.tsx';
import { useWords } from '../../lib/words.ts';
import type { Report } from './import-state.ts';
import type { Kept } from './kept-state.ts';
import { LookedTable } from './LookedTable.tsx';
import { RowPanel } from './RowPanel.tsx';
import type { Answers } from './row-acts.ts';

type Filter = (typeof rowFilters)[number];

type LookedRowsProps = {
  readonly report: Report;
  readonly kind: ImportKind;
  readonly stagingId: Id<'staging'>;
  readonly answers: Answers;
  readonly kept: Kept;
  readonly onKept: (kept: Kept) => void;
};

/** In the order in which they ask for somebody. */
const ORDER: readonly Filter[] = ['alike', 'changed', 'new', 'problem', 'missing', 'unchanged'];

/** Every row of the file by what becomes of it, and the chosen one with ours and theirs side by side. */
export function LookedRows({ report, kind, stagingId, answers, kept, onKept }: LookedRowsProps) {
  const { rows: text } = useWords().imports;
  const counts = countsOf(report);
  const filters = ORDER.filter((one) => counts[one] > 0);
  const [filter, setFilter] = useState<Filter>(filters[0] ?? 'new');
  const [selected, setSelected] = useState<LookedRow | null>(null);
  if (filters.length === 0) return null;
  const table = (one: Filter) => (
    <LookedTable
      kind={kind}
      stagingId={stagingId}
      filter={one}
      selected={selected}
      onSelect={setSelected}
      decisions={answers.decisions}
      kept={kept}
    />
  );
  return (
    <Section title={text.title} note={text.note}>
      <Columns
        asideWidth="wide"
        aside={
          <RowPanel
            report={report}
            kind={kind}
            filter={filter}
            row={selected}
            answers={answers}
            kept={kept}
            onKept={onKept}
          />
        }
      >
        <Tabs
          label={text.title}
          selectedId={filter}
          onChange={(next) => {
            setFilter(next);
            setSelected(null);
          }}
          tabs={filters.map((id) => ({ id, label: text.filters[id], count: counts[id], content: table(id) }))}
        />
      </Columns>
    </Section>
  );
}

function countsOf(report: Report): Readonly<Record<Filter, number>> {
  return {
    alike: report.alike,
    changed: report.changed,
    new: report.created,
    problem: report.rows - report.accepted,
    missing: report.missingCount,
    unchanged: report.unchanged,
  };
}
