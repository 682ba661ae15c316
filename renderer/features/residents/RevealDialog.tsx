import { useState } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import { Button } from '../../components/Button.tsx';
import { DescriptionList } from '../../components/DescriptionList.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { FormLayout } from '../../components/FormLayout.tsx';
import { Notice } from '../../components/Notice.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { TextField } from '../../components/TextField.tsx';
import { call } from '../../lib/api.ts';
import { useWords } from '../../lib/words.ts';

const FORM = 'reveal-resident';
const MIN_REASON = 10;

type What = 'revealId' | 'revealAddress';
type Shown = { readonly label: string; readonly value: string };

type RevealDialogProps = { readonly what: What; readonly id: ResidentId; readonly onClose: () => void };

/** Asks why, logs it, and shows the number or the address for as long as the dialog is open; nothing of it is kept. */
export function RevealDialog({ what, id, onClose }: RevealDialogProps) {
  const { common, residents } = useWords();
  const { reveal } = residents;
  const isId = what === 'revealId';
  const [shown, setShown] = useState<Shown | null>(null);
  if (shown !== null) {
    return (
      <Dialog
        isOpen
        onClose={onClose}
        title={isId ? reveal.idShown : reveal.addressShown}
        footer={
          <Button autoFocus onPress={onClose}>
            {common.close}
          </Button>
        }
      >
        <div className="form">
          <DescriptionList layout="wide" items={[{ ...shown, value: <strong>{shown.value}</strong> }]} />
          <Notice tone="info">{reveal.shownWhy}</Notice>
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={isId ? reveal.idTitle : reveal.addressTitle}
      description={isId ? reveal.idWhy : reveal.addressWhy}
      footer={
        <>
          <Button variant="primary" type="submit" form={FORM}>
            {residents.acts[isId ? 'revealOther' : 'revealAddress']}
          </Button>
          <Button onPress={onClose}>{common.cancel}</Button>
        </>
      }
    >
      <ReasonForm what={what} id={id} onShown={setShown} />
    </Dialog>
  );
}

type ReasonFormProps = Omit<RevealDialogProps, 'onClose'> & { readonly onShown: (shown: Shown) => void };

function ReasonForm({ what, id, onShown }: ReasonFormProps) {
  const { reveal } = useWords().residents;
  const ask = useReveal(what, id);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const isShort = reason.trim().length < MIN_REASON;
  const submit = async () => {
    setTried(true);
    if (isShort) return;
    const answer = await ask(reason);
    if ('code' in answer) setRefusal(answer);
    else onShown(answer);
  };
  return (
    <FormLayout id={FORM} onSubmit={() => void submit()} summary={<RefusalNotice refusal={refusal} />}>
      <TextField
        label={reveal.reason}
        hint={reveal.reasonHint}
        error={isTried && isShort ? reveal.reasonShort : undefined}
        isRequired
        autoFocus
        maxLength={300}
        value={reason}
        onChange={setReason}
      />
    </FormLayout>
  );
}

/** The answer in words, or the refusal. */
function useReveal(what: What, id: ResidentId): (reason: string) => Promise<Shown | AppError> {
  const { residents } = useWords();
  const { person, reveal } = residents;
  return async (reason) => {
    if (what === 'revealId') {
      const answer = await call('residents.revealId', { id, reason });
      if (!answer.ok) return answer.error;
      const { kind, number } = answer.value;
      return { label: person.number[kind ?? 'other'], value: number ?? person.noNumber };
    }
    const answer = await call('residents.revealAddress', { id, reason });
    if (!answer.ok) return answer.error;
    return { label: person.home, value: answer.value.address ?? reveal.noAddress };
  };
}
