import type { IsoDate } from '../../../shared/dates.ts';
import { type NoticeGiver, noticeGivers } from '../../../shared/domain/tenancies.ts';
import type { Words } from '../../../shared/text/words.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { type DraftedForm, type Problems, useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { ClosingNotice } from './ClosingNotice.tsx';
import type { TenancyDialogProps } from './TenancyDialogs.tsx';
import { useClosing } from './use-closing.ts';

interface NoticeValues {
  readonly on: IsoDate | null;
  readonly by: NoticeGiver | null;
  readonly to: IsoDate | null;
}

/** That notice was given, by whom and when; the last day, when it is agreed. */
export function GiveNoticeDialog({ tenancy, subject, description, onClose, onReopen }: TenancyDialogProps) {
  const words = useWords();
  const text = words.tenancies.notice;
  const today = useToday();
  const place = { form: 'tenancy-notice', subject };
  const empty: NoticeValues = { on: today, by: null, to: tenancy.to };
  const form = useDraftedAct(place, empty, { problemsOf: (values) => noticeProblems(values, words) });
  const closing = useClosing(tenancy, form.values.to);
  const submit = async (): Promise<string | null> => {
    const { on, by, to } = form.values;
    if (on === null || by === null) return null;
    const { id, version } = tenancy;
    const confirmed = closing?.fingerprint ?? null;
    const done = await form.run('tenancies.giveNotice', { id, version, on, by, to, confirmed });
    return done && text.done;
  };
  return (
    <ActDialog
      title={text.title}
      description={description}
      act={text.act}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <Fields {...form} />
      <ClosingNotice closing={closing} />
    </ActDialog>
  );
}

function Fields({ values, problems, set }: DraftedForm<NoticeValues>) {
  const { tenancies } = useWords();
  const text = tenancies.notice;
  const today = useToday();
  return (
    <>
      <FormRow>
        <DatePicker
          id="notice-on"
          label={text.on}
          hint={text.onHint}
          error={problems['notice-on']}
          isRequired
          autoFocus
          value={values.on}
          max={today}
          today={today}
          onChange={(on) => set({ on })}
        />
        <DatePicker
          id="notice-to"
          label={text.to}
          hint={text.toHint}
          error={problems['notice-to']}
          isOptional
          value={values.to}
          today={today}
          onChange={(to) => set({ to })}
        />
      </FormRow>
      <RadioGroup
        id="notice-by"
        label={text.by}
        error={problems['notice-by']}
        isRequired
        options={noticeGivers.map((id) => ({ id, label: tenancies.noticeGivers[id] }))}
        value={values.by}
        onChange={(by) => set({ by })}
      />
    </>
  );
}

function noticeProblems({ on, by, to }: NoticeValues, { tenancies }: Words): Problems {
  const text = tenancies.notice;
  return {
    ...(on === null && { 'notice-on': text.onMissing }),
    ...(on !== null && to !== null && to < on && { 'notice-to': text.toBefore }),
    ...(by === null && { 'notice-by': text.byMissing }),
  };
}
