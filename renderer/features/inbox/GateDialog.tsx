import { useState } from 'react';
import type { Paragraph } from '../../../shared/domain/paragraphs.ts';
import { paragraphs as all } from '../../../shared/domain/paragraphs.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { CheckboxGroup } from '../../components/CheckboxGroup.tsx';
import { useAct } from '../../lib/act.ts';
import { useWords } from '../../lib/words.ts';

type GateDialogProps = { readonly paragraphs: readonly Paragraph[]; readonly onClose: () => void };

/** The services by which a message is kept; everybody else's is not. */
export function GateDialog({ paragraphs, onClose }: GateDialogProps) {
  const { inbox, codes } = useWords();
  const text = inbox.screen;
  const { run, refusal, isPending } = useAct();
  const [value, setValue] = useState(paragraphs);
  const save = async (): Promise<string | null> =>
    (await run('messageGate.set', { paragraphs: [...value] })) ? text.gateSaved : null;
  return (
    <ActDialog
      title={text.gate}
      description={text.gateHint}
      act={text.gateConfirm}
      isPending={isPending}
      refusal={refusal}
      onSubmit={save}
      onClose={onClose}
    >
      <CheckboxGroup
        label={text.gateList}
        autoFocus
        options={all.map((id) => ({ id, label: codes.paragraphs[id] }))}
        value={value}
        onChange={setValue}
      />
    </ActDialog>
  );
}
