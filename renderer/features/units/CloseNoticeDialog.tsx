import type { IsoDate } from '../../../shared/dates.ts';
import { type ReturnReason, returnReasons } from '../../../shared/domain/vacancy-notices.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { type Notice, useNotices } from './notice-values.ts';
import type { UnitDialogProps } from './UnitDialogs.tsx';
import { addressText } from './unit-words.ts';

type How = { readonly how: 'named' | 'returned' };

interface Values {
  readonly on: IsoDate | null;
  readonly reason: ReturnReason | null;
  readonly note: string;
}

/** A tenant was named in another way than by an offer. */
export function NameTenantDialog(props: UnitDialogProps) {
  return <CloseDialog {...props} how="named" />;
}

/** The home goes back to the association. */
export function GiveHomeBackDialog(props: UnitDialogProps) {
  return <CloseDialog {...props} how="returned" />;
}

function CloseDialog(props: UnitDialogProps & How) {
  const waiting = useNotices(props.card.id)?.find(({ state }) => state === 'open' || state === 'missed');
  return waiting === undefined ? null : <CloseForm {...props} notice={waiting} />;
}

function CloseForm({ card, how, notice, onClose, onReopen }: UnitDialogProps & How & { readonly notice: Notice }) {
  const words = useWords();
  const { close: text, returnReasons: reasons, form: formText } = words.notices;
  const today = useToday();
  const isBack = how === 'returned';
  const form = useDraftedAct<Values>(
    { form: isBack ? 'notice-returned' : 'notice-named', subject: card.id },
    { on: today, reason: null, note: notice.note ?? '' },
    {
      problemsOf: ({ on, reason }) => ({
        ...(on === null ? { 'close-on': formText.missing } : {}),
        ...(isBack && reason === null ? { 'close-reason': text.reasonMissing } : {}),
      }),
    },
  );
  const { on, reason, note } = form.values;
  const submit = async (): Promise<string | null> => {
    if (on === null) return null;
    const { id, version } = notice;
    const said = { on, how, returnReason: isBack ? reason : null, note: note.trim() === '' ? null : note };
    const done = await form.run('vacancyNotices.close', { id, version, ...said });
    return done && (isBack ? text.givenBack : text.named);
  };
  return (
    <ActDialog
      title={isBack ? text.giveBackTitle : text.nameTitle}
      description={`${addressText(card, words)}. ${isBack ? text.giveBackLead : text.nameLead}`}
      act={isBack ? words.notices.home.giveBack : words.notices.home.name}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <DatePicker
        id="close-on"
        label={text.on}
        error={form.problems['close-on']}
        isRequired
        autoFocus
        value={on}
        min={notice.receivedOn}
        max={today}
        today={today}
        onChange={(next) => form.set({ on: next })}
      />
      {isBack && (
        <RadioGroup
          id="close-reason"
          label={text.reason}
          error={form.problems['close-reason']}
          options={returnReasons.map((id) => ({ id, label: reasons[id] }))}
          value={reason}
          onChange={(next) => form.set({ reason: next })}
        />
      )}
      <TextArea
        label={formText.note}
        hint={isBack ? text.noteHint : undefined}
        isOptional
        maxLength={1_000}
        value={note}
        onChange={(next) => form.set({ note: next })}
      />
    </ActDialog>
  );
}
