import type { IsoDate } from '../../../shared/dates.ts';
import type { CopyView, HandedState } from '../../../shared/domain/plans.ts';
import { copyViews, handedStates } from '../../../shared/domain/plans.ts';
import { DatePicker } from '../../components/DatePicker.tsx';
import { DraftedDialog } from '../../components/DraftedDialog.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { type DraftedForm, useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { textOrNull } from './goal-values.ts';
import type { DialogProps, Known } from './support-dialogs.ts';

interface CopyValues {
  readonly reviewedOn: IsoDate | null;
  readonly handed: HandedState;
  readonly view: CopyView;
  readonly viewWords: string;
  readonly contacts: string;
  readonly cannot: string;
  readonly instead: string;
}

/** The plan is read together: what it says today becomes a dated version. */
export function HandOverDialog({ known, onClose, onReopen }: DialogProps) {
  const { plans } = useWords();
  const today = useToday();
  const text = plans.handOver;
  const subject = known.card.id;
  const form = useDraftedAct({ form: 'own-copy', subject }, emptyCopy(known, today), {
    problemsOf: ({ reviewedOn, contacts }) => ({
      ...(contacts.trim() === '' && { 'copy-contacts': text.contactsMissing }),
      ...(reviewedOn === null && { 'copy-reviewed': text.reviewedMissing }),
    }),
  });
  const send = () => {
    const { reviewedOn, handed, view, ...said } = form.values;
    if (reviewedOn === null) return null;
    return form.run('plans.handOver', {
      ...{ residentId: subject, reviewedOn, handed, view },
      viewWords: textOrNull(said.viewWords),
      contacts: textOrNull(said.contacts),
      cannot: textOrNull(said.cannot),
      instead: textOrNull(said.instead),
    });
  };
  return (
    <DraftedDialog words={text} description={text.why} form={form} send={send} onClose={onClose} onReopen={onReopen}>
      <PaperFields {...form} />
      <ViewFields {...form} />
    </DraftedDialog>
  );
}

/** Whom to call and what cannot be done stand as they did last time; else the names of those who are assigned. */
function emptyCopy({ plans, card }: Known, today: IsoDate): CopyValues {
  const last = plans.copies[0]?.content;
  const workers = [...new Set(card.assignments.filter(({ to }) => to === null).map(({ user }) => user))];
  return {
    ...{ reviewedOn: today, handed: 'handed-over', view: 'agrees', viewWords: '' },
    contacts: last?.contacts ?? workers.join('\n'),
    cannot: last?.cannot ?? '',
    instead: last?.instead ?? '',
  };
}

function PaperFields({ values, problems, set }: DraftedForm<CopyValues>) {
  const text = useWords().plans.handOver;
  return (
    <>
      <TextArea
        id="copy-contacts"
        label={text.contacts}
        hint={text.contactsHint}
        error={problems['copy-contacts']}
        isRequired
        autoFocus
        rows={2}
        maxLength={500}
        value={values.contacts}
        onChange={(contacts) => set({ contacts })}
      />
      <TextArea
        label={text.cannot}
        isOptional
        rows={2}
        maxLength={1000}
        value={values.cannot}
        onChange={(cannot) => set({ cannot })}
      />
      <TextArea
        label={text.instead}
        isOptional
        rows={2}
        maxLength={1000}
        value={values.instead}
        onChange={(instead) => set({ instead })}
      />
    </>
  );
}

function ViewFields({ values, problems, set }: DraftedForm<CopyValues>) {
  const { plans, codes } = useWords();
  const text = plans.handOver;
  const today = useToday();
  return (
    <>
      <RadioGroup
        label={text.view}
        isInline
        options={copyViews.map((id) => ({ id, label: codes.copyViews[id] }))}
        value={values.view}
        onChange={(view) => set({ view })}
      />
      <TextArea
        label={text.viewWords}
        isOptional
        rows={2}
        maxLength={1000}
        value={values.viewWords}
        onChange={(viewWords) => set({ viewWords })}
      />
      <RadioGroup
        label={text.handed}
        isInline
        options={handedStates.map((id) => ({ id, label: codes.handedStates[id] }))}
        value={values.handed}
        onChange={(handed) => set({ handed })}
      />
      <DatePicker
        id="copy-reviewed"
        label={text.reviewedOn}
        error={problems['copy-reviewed']}
        isRequired
        value={values.reviewedOn}
        max={today}
        today={today}
        onChange={(reviewedOn) => set({ reviewedOn })}
      />
    </>
  );
}
