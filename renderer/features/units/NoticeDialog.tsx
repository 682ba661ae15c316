import type { IsoDate } from '../../../shared/dates.ts';
import { suggestedNameBy } from '../../../shared/domain/vacancy-notices.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { type DraftedForm, type Problems, useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { type Notice, type NoticeValues, noticeValues, useNotices } from './notice-values.ts';
import { answerOf } from './trait-facts.ts';
import type { UnitDialogProps } from './UnitDialogs.tsx';
import { addressText } from './unit-words.ts';

/** An association reports the home as vacant; the notice that waits already is the one that is changed. */
export function NoticeDialog(props: UnitDialogProps) {
  const notices = useNotices(props.card.id);
  if (notices === undefined) return null;
  return <NoticeForm {...props} known={notices.find(({ state }) => state === 'open') ?? null} />;
}

function NoticeForm({ card, known, onClose, onReopen }: UnitDialogProps & { readonly known: Notice | null }) {
  const words = useWords();
  const text = words.notices.form;
  const today = useToday();
  const hasRight = answerOf(card, 'assignmentRight').value !== false;
  const form = useDraftedAct<NoticeValues>(
    { form: 'vacancy-notice', subject: card.id },
    noticeValues(known, { vacantFrom: card.availableFrom, hasRight }, today),
    { isOfRecord: known !== null, problemsOf: (values) => problemsOf(values, text.missing) },
  );
  const { receivedOn, vacantFrom, nameBy, note } = form.values;
  const submit = async (): Promise<string | null> => {
    if (receivedOn === null || vacantFrom === null || nameBy === null) return null;
    const done = await form.run('vacancyNotices.save', {
      unitId: card.id,
      known: known && { id: known.id, version: known.version },
      receivedOn,
      vacantFrom,
      nameBy,
      hasRight: form.values.hasRight === 'yes',
      note: note.trim() === '' ? null : note,
    });
    return done && text.saved;
  };
  return (
    <ActDialog
      title={text.title}
      description={addressText(card, words)}
      act={text.save}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <Fields {...form} />
    </ActDialog>
  );
}

function Fields({ values, set, problems }: DraftedForm<NoticeValues>) {
  const text = useWords().notices.form;
  const today = useToday();
  const receive = (receivedOn: IsoDate | null) => {
    const isSuggested = values.receivedOn !== null && values.nameBy === suggestedNameBy(values.receivedOn);
    set({ receivedOn, ...(receivedOn !== null && isSuggested ? { nameBy: suggestedNameBy(receivedOn) } : {}) });
  };
  return (
    <>
      <FormRow>
        <DatePicker
          id="notice-received"
          label={text.receivedOn}
          error={problems['notice-received']}
          isRequired
          autoFocus
          value={values.receivedOn}
          max={today}
          today={today}
          onChange={receive}
        />
        <DatePicker
          id="notice-vacant"
          label={text.vacantFrom}
          error={problems['notice-vacant']}
          isRequired
          value={values.vacantFrom}
          today={today}
          onChange={(vacantFrom) => set({ vacantFrom })}
        />
      </FormRow>
      <DatePicker
        id="notice-name-by"
        label={text.nameBy}
        hint={text.nameByHint}
        error={problems['notice-name-by']}
        isRequired
        value={values.nameBy}
        today={today}
        onChange={(nameBy) => set({ nameBy })}
      />
      <RadioGroup
        label={text.right}
        hint={text.rightHint}
        options={(['yes', 'no'] as const).map((id) => ({ id, label: text.rights[id] }))}
        value={values.hasRight}
        onChange={(next) => set({ hasRight: next })}
      />
      <TextArea label={text.note} isOptional maxLength={1_000} value={values.note} onChange={(note) => set({ note })} />
    </>
  );
}

function problemsOf({ receivedOn, vacantFrom, nameBy }: NoticeValues, missing: string): Problems {
  return {
    ...(receivedOn === null ? { 'notice-received': missing } : {}),
    ...(vacantFrom === null ? { 'notice-vacant': missing } : {}),
    ...(nameBy === null ? { 'notice-name-by': missing } : {}),
  };
}
