import type { ShownTenancy } from '../../../shared/contract/tenancies.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { type EndReason, endReasons } from '../../../shared/domain/tenancies.ts';
import type { Words } from '../../../shared/text/words.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { type DraftedForm, type Problems, useDraftedAct } from '../../lib/drafted-act.ts';
import type { DraftPlace } from '../../lib/drafts.ts';
import { type Format, useFormat } from '../../lib/format.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { ClosingNotice } from './ClosingNotice.tsx';
import { personsText } from './tenancy-words.ts';
import { useClosing } from './use-closing.ts';

interface EndValues {
  readonly id: string | null;
  readonly to: IsoDate | null;
  readonly reason: EndReason | null;
  readonly note: string;
}

export type EndTenancyProps = {
  /** Those that may end here, the first first. */
  readonly tenancies: readonly ShownTenancy[];
  readonly place: DraftPlace;
  readonly description: string;
  readonly onClose: () => void;
  readonly onReopen: () => void;
};

/** The last day of a tenancy and why; where two are known (one lives there, one moves in), which of them. */
export function EndTenancyDialog({ tenancies, place, description, onClose, onReopen }: EndTenancyProps) {
  const words = useWords();
  const text = words.units.end;
  const format = useFormat();
  const [first] = tenancies;
  const chosenOf = (id: string | null) => tenancies.find((tenancy) => tenancy.id === id) ?? first;
  const empty = {
    id: first?.id ?? null,
    to: first?.to ?? null,
    reason: first?.details?.endReason ?? null,
    note: first?.details?.endNote ?? '',
  };
  const form = useDraftedAct<EndValues>(place, empty, {
    problemsOf: (values) => endProblems(values, chosenOf(values.id), words, format),
  });
  const { to, reason, note } = form.values;
  const chosen = chosenOf(form.values.id);
  const closing = useClosing(chosen, to);
  const submit = async (): Promise<string | null> => {
    if (chosen === undefined || to === null || reason === null) return null;
    const { id, version } = chosen;
    const said = { reason, note: note.trim() === '' ? null : note.trim() };
    const done = await form.run('tenancies.end', { id, version, to, ...said, confirmed: closing?.fingerprint ?? null });
    return done && text.done(format.day(to));
  };
  return (
    <ActDialog
      title={text.title}
      description={description}
      act={words.units.acts.end}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <Who tenancies={tenancies} chosen={chosen} onChoose={(id) => form.set({ id })} />
      <Fields {...form} min={chosen?.from} />
      <ClosingNotice closing={closing} />
    </ActDialog>
  );
}

function Fields({ values, problems, set, min }: DraftedForm<EndValues> & { readonly min: IsoDate | undefined }) {
  const { units, tenancies } = useWords();
  const today = useToday();
  const text = tenancies.end;
  return (
    <>
      <DatePicker
        id="tenancy-end"
        label={units.end.to}
        hint={units.end.toHint}
        error={problems['tenancy-end']}
        isRequired
        autoFocus
        value={values.to}
        min={min}
        today={today}
        onChange={(to) => set({ to })}
      />
      <Select
        id="tenancy-end-reason"
        label={text.reason}
        hint={text.reasonHint}
        error={problems['tenancy-end-reason']}
        isRequired
        options={endReasons.map((id) => ({ id, label: tenancies.endReasons[id] }))}
        value={values.reason}
        onChange={(reason) => set({ reason })}
      />
      <TextField
        id="tenancy-end-note"
        label={text.note}
        error={problems['tenancy-end-note']}
        isOptional={values.reason !== 'other'}
        isRequired={values.reason === 'other'}
        maxLength={200}
        value={values.note}
        onChange={(note) => set({ note })}
      />
    </>
  );
}

type WhoProps = {
  readonly tenancies: readonly ShownTenancy[];
  readonly chosen: ShownTenancy | undefined;
  readonly onChoose: (id: string) => void;
};

function Who({ tenancies, chosen, onChoose }: WhoProps) {
  const words = useWords();
  const text = words.units.end;
  const format = useFormat();
  const today = useToday();
  if (chosen === undefined) return null;
  if (tenancies.length === 1) {
    const say = chosen.from > today ? words.units.facts.movesIn : text.who;
    return <p className="dialog-words">{say(personsText(chosen, words), format.day(chosen.from))}</p>;
  }
  const options = tenancies.map((tenancy) => ({
    id: tenancy.id as string,
    label: personsText(tenancy, words),
    detail: text.from(format.day(tenancy.from)),
  }));
  return <RadioGroup label={text.which} options={options} value={chosen.id} onChange={onChoose} />;
}

function endProblems(
  { to, reason, note }: EndValues,
  chosen: ShownTenancy | undefined,
  { units, tenancies }: Words,
  format: Format,
): Problems {
  const isBefore = to !== null && chosen !== undefined && to < chosen.from;
  return {
    ...(to === null && { 'tenancy-end': units.end.toMissing }),
    ...(isBefore && { 'tenancy-end': units.end.toBefore(format.date(chosen.from)) }),
    ...(reason === null && { 'tenancy-end-reason': tenancies.end.reasonMissing }),
    ...(reason === 'other' && note.trim() === '' && { 'tenancy-end-note': tenancies.end.noteMissing }),
  };
}
