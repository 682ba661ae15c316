import type { IsoDate } from '../../../shared/dates.ts';
import { addDays } from '../../../shared/dates.ts';
import type { Words } from '../../../shared/text/words.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { TextField } from '../../components/TextField.tsx';
import { type DraftedForm, type Problems, useDraftedAct } from '../../lib/drafted-act.ts';
import { useFormat } from '../../lib/format.ts';
import { actorInSentence } from '../../lib/repair-words.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { ActorFields } from './RepairFields.tsx';
import { actingOutage, type RepairValues, waitsForInput } from './repair-values.ts';
import type { UnitDialogProps } from './UnitDialogs.tsx';
import type { UnitCard } from './unit-filter.ts';
import { addressText } from './unit-words.ts';

interface FollowUpValues extends Pick<RepairValues, 'actor' | 'actorName' | 'dueOn'> {
  readonly note: string;
  readonly on: IsoDate | null;
  readonly nextOn: IsoDate | null;
}

const USUAL_WAIT_DAYS = 7;

/** Somebody asked how it goes: what was said, whose turn it is now, and when to ask again. */
export function FollowUpDialog({ card, onClose, onReopen }: UnitDialogProps) {
  const words = useWords();
  const text = words.repairs.followUp;
  const today = useToday();
  const outage = actingOutage(card, today);
  const place = { form: 'outage-follow-up', subject: card.id };
  const empty: FollowUpValues = {
    note: '',
    on: today,
    nextOn: addDays(today, USUAL_WAIT_DAYS),
    actor: outage?.actor ?? 'none',
    actorName: outage?.actorName ?? '',
    dueOn: outage?.dueOn ?? null,
  };
  const form = useDraftedAct(place, empty, {
    problemsOf: (values) => followUpProblems(values, words),
    isOfRecord: ['actor', 'actorName', 'dueOn'],
  });
  const { note, on, nextOn, actor, actorName, dueOn } = form.values;
  const submit = async (): Promise<string | null> => {
    if (outage === undefined || on === null) return null;
    const { id, version } = outage;
    const input = { id, version, on, note: note.trim(), dueOn, nextOn, ...waitsForInput(actor, actorName) };
    return (await form.run('outages.followUp', input)) && text.done;
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
      {outage && <SoFar outage={outage} />}
      <Fields {...form} />
    </ActDialog>
  );
}

/** Whom it waits for since when, and what was said last: read before the call. */
function SoFar({ outage }: { readonly outage: UnitCard['outages'][number] }) {
  const words = useWords();
  const text = words.repairs.followUp;
  const format = useFormat();
  const who = actorInSentence(outage, words);
  const [last] = outage.followUps;
  return (
    <div className="dialog-words">
      <p>
        {who === null || outage.actorSince === null
          ? text.waitsForNobody
          : text.waits(who, format.day(outage.actorSince))}
      </p>
      {last && <p>{text.last(format.day(last.on), last.note)}</p>}
    </div>
  );
}

function Fields({ values, set, problems }: DraftedForm<FollowUpValues>) {
  const { repairs } = useWords();
  const { followUp: text, fields } = repairs;
  const today = useToday();
  return (
    <>
      <TextField
        id="follow-up-note"
        label={text.note}
        hint={text.noteHint}
        error={problems['follow-up-note']}
        isRequired
        autoFocus
        maxLength={300}
        value={values.note}
        onChange={(note) => set({ note })}
      />
      <ActorFields label={text.actor} actor={values.actor} actorName={values.actorName} onChange={set} />
      <FormRow>
        <DatePicker
          id="follow-up-next"
          label={text.nextOn}
          hint={text.nextHint}
          error={problems['follow-up-next']}
          isOptional
          value={values.nextOn}
          today={today}
          onChange={(nextOn) => set({ nextOn })}
        />
        <DatePicker
          label={fields.dueOn}
          hint={fields.dueHint}
          isOptional
          value={values.dueOn}
          today={today}
          onChange={(dueOn) => set({ dueOn })}
        />
      </FormRow>
      <DatePicker
        id="follow-up-on"
        label={text.on}
        error={problems['follow-up-on']}
        isRequired
        max={today}
        value={values.on}
        today={today}
        onChange={(on) => set({ on })}
      />
    </>
  );
}

function followUpProblems({ note, on, nextOn }: FollowUpValues, words: Words): Problems {
  const text = words.repairs.followUp;
  return {
    ...(note.trim() === '' ? { 'follow-up-note': text.noteMissing } : {}),
    ...(on !== null && nextOn !== null && nextOn <= on ? { 'follow-up-next': text.nextBefore } : {}),
    ...(on === null ? { 'follow-up-on': text.onMissing } : {}),
  };
}
