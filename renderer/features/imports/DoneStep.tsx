import { CircleCheck } from 'lucide-react';
import { useLocation } from 'wouter';
import type { ImportKind } from '../../../shared/domain/import-columns.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useFormat } from '../../lib/format.ts';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { Report } from './import-state.ts';
import { importActs } from './kinds.ts';
import { UndoImport } from './UndoImport.tsx';

type DoneStepProps = {
  readonly kind: ImportKind;
  readonly report: Report;
  readonly onMore: (kind: ImportKind) => void;
};

/** What was written, and the likeliest next thing. */
export function DoneStep({ kind, report, onMore }: DoneStepProps) {
  const { done } = useWords().imports;
  const format = useFormat();
  const [, navigate] = useLocation();
  const mayTenancies = useMay('tenancies:import');
  return (
    <EmptyState
      icon={CircleCheck}
      title={done.title[kind](report.created, report.changed)}
      action={
        <div className="form-actions">
          <Button variant="primary" autoFocus onPress={() => navigate(importActs[kind].at)}>
            {done.see[kind]}
          </Button>
          {kind === 'units' && mayTenancies && <Button onPress={() => onMore('tenancies')}>{done.tenancies}</Button>}
          <Button onPress={() => onMore(kind)}>{done.more}</Button>
          <UndoImport onUndone={() => onMore(kind)} />
        </div>
      }
    >
      {report.unchanged > 0 && <p>{done.unchanged(format.number(report.unchanged))}</p>}
      <p>{done.logged}</p>
    </EmptyState>
  );
}
