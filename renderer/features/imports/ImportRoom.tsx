import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import type { ImportKind } from '../../../shared/domain/import-columns.ts';
import { assertNever } from '../../../shared/result.ts';
import { Page } from '../../components/Page.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { Stepper } from '../../components/Stepper.tsx';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { ColumnsStep } from './ColumnsStep.tsx';
import { DoneStep } from './DoneStep.tsx';
import { FileStep } from './FileStep.tsx';
import { type ImportStep, type Remembered, stepNumbers } from './import-state.ts';
import { PreviewStep } from './PreviewStep.tsx';
import './imports.css';

/** File, columns, preview: one step at a time, and back to any earlier one. */
export function ImportRoom() {
  const { imports } = useWords();
  const mayHomes = useMay('units:import');
  const [kind, setKind] = useState<ImportKind>(mayHomes ? 'units' : 'tenancies');
  const [state, setState] = useState<ImportStep>({ step: 'file' });
  const [remembered, setRemembered] = useState<Remembered>(new Map());
  const room = useTopOfStep(state.step);
  const steps = [imports.steps.file, imports.steps.columns, imports.steps.preview];
  const draw = (): ReactNode => {
    switch (state.step) {
      case 'file':
        return (
          <FileStep
            kind={kind}
            onKind={setKind}
            onChosen={(staged) => setState({ step: 'columns', chosen: { staged, kind, headerLine: null } })}
          />
        );
      case 'columns':
        return (
          <ColumnsStep
            key={state.chosen.staged.stagingId}
            chosen={state.chosen}
            remembered={remembered}
            onRemember={setRemembered}
            onChange={(chosen) => setState({ step: 'columns', chosen })}
            onBack={() => setState({ step: 'file' })}
            onNext={(what, report) =>
              setState({ step: 'preview', chosen: { ...state.chosen, headerLine: what.headerLine }, what, report })
            }
          />
        );
      case 'preview':
        return (
          <PreviewStep
            what={state.what}
            report={state.report}
            onLooked={(what, report) => setState({ ...state, what, report })}
            onBack={() => setState({ step: 'columns', chosen: state.chosen })}
            onMended={(staged) =>
              setState({ step: 'columns', chosen: { staged, kind: state.chosen.kind, headerLine: null } })
            }
            onDone={(report) => setState({ step: 'done', kind: state.chosen.kind, report })}
          />
        );
      case 'done':
        return (
          <DoneStep
            kind={state.kind}
            report={state.report}
            onMore={(next) => {
              setKind(next);
              setState({ step: 'file' });
            }}
          />
        );
      default:
        return assertNever(state);
    }
  };
  return (
    <Page header={<PageHeader title={imports.title} subtitle={imports.why} />}>
      <div ref={room} className="import" tabIndex={-1}>
        <Stepper steps={steps} current={stepNumbers[state.step]} />
        {draw()}
      </div>
    </Page>
  );
}

/** A new step begins at its top, for eyes and for the keyboard. */
function useTopOfStep(step: ImportStep['step']): RefObject<HTMLDivElement | null> {
  const room = useRef<HTMLDivElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    room.current?.focus();
    room.current?.closest('main')?.scrollTo({ top: 0 });
  }, [step]);
  return room;
}
