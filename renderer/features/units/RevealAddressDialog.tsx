import { useState } from 'react';
import type { Output } from '../../../shared/contract/index.ts';
import type { AppError } from '../../../shared/errors.ts';
import { Button } from '../../components/Button.tsx';
import { DescriptionList } from '../../components/DescriptionList.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { FormLayout } from '../../components/FormLayout.tsx';
import { Notice } from '../../components/Notice.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { TextField } from '../../components/TextField.tsx';
import { call } from '../../lib/api.ts';
import { useWords } from '../../lib/words.ts';
import type { UnitDialogProps } from './UnitDialogs.tsx';

type Revealed = Output<'units.revealAddress'>;
const FORM = 'reveal-address';
const MIN_REASON = 10;

/** Asks why, logs it, and shows the address for as long as the dialog is open; nothing of it is kept. */
export function RevealAddressDialog({ card, onClose }: UnitDialogProps) {
  const { common, units } = useWords();
  const text = units.reveal;
  const [revealed, setRevealed] = useState<Revealed | null>(null);
  if (revealed !== null) {
    return (
      <Dialog
        isOpen
        onClose={onClose}
        title={text.shownTitle}
        footer={
          <Button autoFocus onPress={onClose}>
            {common.close}
          </Button>
        }
      >
        <RevealedAddress revealed={revealed} />
      </Dialog>
    );
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={text.title}
      description={text.why}
      footer={
        <>
          <Button variant="primary" type="submit" form={FORM}>
            {units.acts.reveal}
          </Button>
          <Button onPress={onClose}>{common.cancel}</Button>
        </>
      }
    >
      <ReasonForm id={card.id} onRevealed={setRevealed} />
    </Dialog>
  );
}

type ReasonFormProps = {
  readonly id: UnitDialogProps['card']['id'];
  readonly onRevealed: (revealed: Revealed) => void;
};

function ReasonForm({ id, onRevealed }: ReasonFormProps) {
  const { units } = useWords();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const isShort = reason.trim().length < MIN_REASON;
  const submit = async () => {
    setTried(true);
    if (isShort) return;
    const answer = await call('units.revealAddress', { id, reason });
    if (answer.ok) onRevealed(answer.value);
    else setRefusal(answer.error);
  };
  return (
    <FormLayout id={FORM} onSubmit={() => void submit()} summary={<RefusalNotice refusal={refusal} />}>
      <TextField
        label={units.reveal.reason}
        hint={units.reveal.reasonHint}
        error={isTried && isShort ? units.reveal.reasonShort : undefined}
        isRequired
        autoFocus
        maxLength={300}
        value={reason}
        onChange={setReason}
      />
    </FormLayout>
  );
}

function RevealedAddress({ revealed }: { readonly revealed: Revealed }) {
  const { units } = useWords();
  return (
    <div className="form">
      <DescriptionList
        layout="wide"
        items={[
          { label: units.columns.address, value: <strong>{revealed.formatted}</strong> },
          { label: units.filters.estateIds, value: `${revealed.estate} · ${revealed.association ?? units.municipal}` },
          { label: units.facts.tenancyNumber, value: revealed.tenancyNumber },
        ]}
      />
      <Notice tone="info">{units.reveal.shownWhy}</Notice>
    </div>
  );
}
