import { FileDown } from 'lucide-react';
import type { Id } from '../../../shared/ids.ts';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { useWords } from '../../lib/words.ts';
import { useSaveCopy } from './use-save-copy.ts';

/** The way to a copy of the file in which every fault is marked, and what to do with it. */
export function FaultsCopy({ stagingId }: { readonly stagingId: Id<'staging'> }) {
  const { copy } = useWords().imports;
  const act = useSaveCopy(stagingId);
  return (
    <>
      <RefusalNotice refusal={act.refusal} />
      {act.saved !== null && (
        <Notice tone="ok" title={copy.saved(act.saved)}>
          {copy.next}
        </Notice>
      )}
      <div className="copy-act">
        <Button icon={FileDown} isPending={act.isPending} onPress={() => void act.run()}>
          {copy.save}
        </Button>
        <span className="field-hint">{copy.hint}</span>
      </div>
    </>
  );
}
