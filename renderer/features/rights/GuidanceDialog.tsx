import type { IsoDate } from '../../../shared/dates.ts';
import { addMonths } from '../../../shared/dates.ts';
import type { EntryId, UserId } from '../../../shared/ids.ts';
import type { Words } from '../../../shared/text/words.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { type DraftedForm, type Problems, useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { useFirstOwner } from './AskedTaskFields.tsx';
import { textOrNull } from './consent-values.ts';
import { type GuidanceDays, GuidanceDaysFields, guidanceDaysProblems } from './GuidanceDaysFields.tsx';
import type { DialogProps, Known } from './rights-dialogs.ts';

interface GuidanceValues extends GuidanceDays {
  readonly reason: string;
  readonly how: string;
  readonly from: IsoDate | null;
  readonly representativeId: EntryId | 'none';
}

/** Somebody walks closer beside the citizen for a time. */
export function GuidanceDialog({ known, onClose, onReopen }: DialogProps) {
  const words = useWords();
  const today = useToday();
  const text = words.rights.guidance;
  const subject = known.card.id;
  const ownerId: UserId | null = useFirstOwner(known.tasks);
  const days = { from: today, to: addMonths(today, 3), reviewOn: addMonths(today, 2) };
  const empty: GuidanceValues = { ...days, ownerId, reason: '', how: '', representativeId: 'none' };
  const form = useDraftedAct({ form: 'guidance', subject }, empty, {
    problemsOf: (values) => problemsOf(values, words),
  });
  const submit = async (): Promise<string | null> => {
    const { from, to, reviewOn, reason, how, representativeId } = form.values;
    if (from === null || to === null || reviewOn === null || form.values.ownerId === null) return null;
    const done = await form.run('guidance.set', {
      ...{ residentId: subject, from, to, reviewOn, reason, how: textOrNull(how), ownerId: form.values.ownerId },
      representativeId: representativeId === 'none' ? null : representativeId,
    });
    return done && text.done;
  };
  return (
    <ActDialog
      title={text.act}
      description={text.why}
      act={text.save}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <WhyFields {...form} />
      <DatePicker
        id="guidance-from"
        label={text.from}
        isRequired
        value={form.values.from}
        today={today}
        onChange={(from) => form.set({ from })}
      />
      <GuidanceDaysFields {...form} owners={known.tasks.owners} />
      <Beside {...form} known={known} />
    </ActDialog>
  );
}

function WhyFields({ values, problems, set }: DraftedForm<GuidanceValues>) {
  const text = useWords().rights.guidance;
  return (
    <>
      <TextArea
        id="guidance-reason"
        label={text.reason}
        hint={text.reasonHint}
        error={problems['guidance-reason']}
        isRequired
        autoFocus
        rows={2}
        maxLength={1000}
        value={values.reason}
        onChange={(reason) => set({ reason })}
      />
      <TextArea
        label={text.how}
        hint={text.howHint}
        isOptional
        rows={2}
        maxLength={1000}
        value={values.how}
        onChange={(how) => set({ how })}
      />
    </>
  );
}

function Beside({ values, set, known }: DraftedForm<GuidanceValues> & { readonly known: Known }) {
  const text = useWords().rights.guidance;
  const representatives = known.rights.representatives ?? [];
  if (representatives.length === 0) return <p className="card-note">{text.noRepresentatives}</p>;
  return (
    <Select
      label={text.representative}
      options={[
        { id: 'none' as const, label: text.noRepresentative },
        ...representatives.map(({ id, name }) => ({ id, label: name })),
      ]}
      value={values.representativeId}
      onChange={(representativeId) => set({ representativeId })}
    />
  );
}

function problemsOf(values: GuidanceValues, words: Words): Problems {
  return {
    ...(values.reason.trim() === '' && { 'guidance-reason': words.rights.guidance.reasonMissing }),
    ...guidanceDaysProblems(values, words),
  };
}
