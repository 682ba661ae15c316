import { ActDialog } from '../../components/ActDialog.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { type DraftedForm, useDraftedAct } from '../../lib/drafted-act.ts';
import { useWords } from '../../lib/words.ts';
import type { LedgerLine } from './Ledger.tsx';

interface Values {
  readonly kind: 'share' | 'number';
  readonly every: number | null;
  readonly homes: number | null;
  readonly vacanciesTold: number | null;
  readonly note: string;
}

interface Props {
  readonly association: LedgerLine;
  readonly year: number;
  readonly onClose: () => void;
  readonly onReopen: () => void;
}

const BY_LAW = 4;

/** A share of what becomes vacant, or a number of homes a year, and what the association told of the year. */
export function RightDialog({ association, year, onClose, onReopen }: Props) {
  const { agreement: words } = useWords().notices;
  const { id: associationId, version, every, homes, vacanciesTold, note } = association;
  const kind = homes === null ? 'share' : 'number';
  const form = useDraftedAct<Values>(
    { form: 'assignment-right', subject: `${associationId}/${year}` },
    { kind, every: every ?? BY_LAW, homes: homes ?? 0, vacanciesTold, note: note ?? '' },
    { isOfRecord: version !== null },
  );
  const { values, set } = form;
  const isShare = values.kind === 'share';
  const submit = async (): Promise<string | null> => {
    const done = await form.run('assignmentRights.save', {
      associationId,
      year,
      version,
      every: isShare ? (values.every ?? BY_LAW) : null,
      homes: isShare ? null : (values.homes ?? 0),
      vacanciesTold: values.vacanciesTold,
      note: values.note.trim() === '' ? null : values.note,
    });
    return done && words.saved;
  };
  return (
    <ActDialog
      title={words.title(association.name, year)}
      description={words.lead}
      act={words.save}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <RadioGroup
        label={words.kind}
        options={(['share', 'number'] as const).map((id) => ({ id, label: words.kinds[id] }))}
        value={values.kind}
        onChange={(next) => set({ kind: next })}
      />
      <Size {...form} />
      <NumberField
        label={words.told}
        hint={words.toldHint}
        isOptional
        min={0}
        max={100_000}
        value={values.vacanciesTold}
        onChange={(next) => set({ vacanciesTold: next })}
      />
      <TextArea
        label={words.note}
        isOptional
        maxLength={1_000}
        value={values.note}
        onChange={(next) => set({ note: next })}
      />
    </ActDialog>
  );
}

/** Which share, or how many. */
function Size({ values, set }: DraftedForm<Values>) {
  const { agreement: words } = useWords().notices;
  if (values.kind === 'share')
    return (
      <NumberField
        label={words.every}
        hint={words.everyHint}
        min={1}
        max={100}
        hasSteps
        value={values.every}
        onChange={(next) => set({ every: next })}
      />
    );
  return (
    <NumberField
      label={words.homes}
      min={0}
      max={10_000}
      hasSteps
      value={values.homes}
      onChange={(next) => set({ homes: next })}
    />
  );
}
