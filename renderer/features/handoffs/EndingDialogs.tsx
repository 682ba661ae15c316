import type { IsoDate } from '../../../shared/dates.ts';
import type { CloseReason } from '../../../shared/domain/handoffs.ts';
import { closeReasons, pauseReasons } from '../../../shared/domain/handoffs.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { DraftedDialog } from '../../components/DraftedDialog.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { Notice } from '../../components/Notice.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { DialogProps } from './handoff-dialogs.ts';

/** It is over. Who has no home stays somebody's to look after; a death is a real question. */
export function CloseDialog({ handoff, onClose, onReopen }: DialogProps) {
  const words = useWords();
  const text = words.handoffs.closing;
  const { id, version, home, steps } = handoff;
  const start = { reason: 'finished' as CloseReason, note: '' };
  const form = useDraftedAct({ form: 'handoff-close', subject: `${id}/close` }, start, {
    problemsOf: ({ reason, note }) =>
      (reason === 'other' || reason === 'moved-away') && note.trim() === '' ? { 'close-note': text.noteMissing } : {},
  });
  const { values, set, problems } = form;
  const missing = steps.filter(({ status }) => status === 'missing' || status === 'agreed').length;
  const isDeath = values.reason === 'dead';
  const submit = async (): Promise<string | null> =>
    (await form.run('handoffs.close', { id, version, ...values })) && text.saved;
  return (
    <ActDialog
      title={text.title}
      act={text.save}
      isDanger={isDeath}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      {!isDeath && missing > 0 && <Notice tone="info">{text.openSteps(missing)}</Notice>}
      {!isDeath && (home === 'none' || home === 'unknown') && (
        <Notice tone="warn">{`${text.noHome} ${text.keptTask}`}</Notice>
      )}
      {isDeath && <Notice tone="bad">{text.death}</Notice>}
      <RadioGroup
        label={text.reason}
        options={closeReasons.map((reason) => ({ id: reason, label: words.codes.closeReasons[reason] }))}
        value={values.reason}
        onChange={(reason) => set({ reason })}
      />
      <TextField
        id="close-note"
        label={text.note}
        error={problems['close-note']}
        maxLength={300}
        value={values.note}
        onChange={(note) => set({ note })}
      />
    </ActDialog>
  );
}

/** Its deadlines rest, and nothing is lost. */
export function PauseDialog({ handoff: { id, version }, onClose, onReopen }: DialogProps) {
  const words = useWords();
  const text = words.handoffs.pause;
  const start = { why: 'readmitted' as (typeof pauseReasons)[number], note: '' };
  const form = useDraftedAct({ form: 'handoff-pause', subject: `${id}/pause` }, start);
  const { values, set } = form;
  return (
    <DraftedDialog
      words={{ ...text, done: text.saved }}
      description={words.handoffs.page.pausedHint}
      form={form}
      send={() => form.run('handoffs.pause', { id, version, ...values })}
      onClose={onClose}
      onReopen={onReopen}
    >
      <RadioGroup
        label={text.why}
        options={pauseReasons.map((why) => ({ id: why, label: words.codes.pauseReasons[why] }))}
        value={values.why}
        onChange={(why) => set({ why })}
      />
      <TextField label={text.note} maxLength={200} value={values.note} onChange={(note) => set({ note })} />
    </DraftedDialog>
  );
}

/** A leave that begins, or the day on which the citizen came back. */
export function LeaveDialog({ handoff, onClose, onReopen }: DialogProps) {
  const { leaveDialog: text } = useWords().handoffs;
  const today = useToday();
  const { id, version } = handoff;
  const open = handoff.leaves.find(({ to }) => to === null);
  const start: { readonly from: IsoDate | null; readonly to: IsoDate | null } = {
    from: open?.from ?? today,
    to: open === undefined ? null : today,
  };
  const form = useDraftedAct({ form: 'handoff-leave', subject: `${id}/leave` }, start, {
    problemsOf: ({ from }) => (from === null ? { 'leave-from': text.fromMissing } : {}),
  });
  const { values, set, problems } = form;
  const send = () => {
    const { from, to } = values;
    return from === null ? null : form.run('handoffs.setLeave', { id, version, from, to });
  };
  return (
    <DraftedDialog words={{ ...text, done: text.saved }} form={form} send={send} onClose={onClose} onReopen={onReopen}>
      <FormRow>
        <DatePicker
          id="leave-from"
          label={text.from}
          error={problems['leave-from']}
          isRequired
          autoFocus
          max={today}
          today={today}
          value={values.from}
          onChange={(from) => set({ from })}
        />
        <DatePicker label={text.to} hint={text.toHint} today={today} value={values.to} onChange={(to) => set({ to })} />
      </FormRow>
    </DraftedDialog>
  );
}
