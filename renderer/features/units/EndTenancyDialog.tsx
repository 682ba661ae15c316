import type { IsoDate } from '../../../shared/dates.ts';
import { namesText } from '../../../shared/text/unit-cells.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { type Problems, useDraftedAct } from '../../lib/drafted-act.ts';
import { useFormat } from '../../lib/format.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { UnitDialogProps } from './UnitDialogs.tsx';
import type { UnitCard } from './unit-filter.ts';
import { livingTenancies } from './unit-state.ts';
import { addressText } from './unit-words.ts';

interface EndValues {
  readonly id: string | null;
  readonly to: IsoDate | null;
}

/** The last day of a tenancy; where two are known (one lives there, one moves in), which of them. */
export function EndTenancyDialog({ card, onClose, onReopen }: UnitDialogProps) {
  const words = useWords();
  const text = words.units.end;
  const format = useFormat();
  const today = useToday();
  const tenancies = livingTenancies(card.tenancies, today);
  const place = { form: 'tenancy-end', subject: card.id };
  const chosenOf = (id: string | null) => tenancies.find((tenancy) => tenancy.id === id) ?? tenancies[0];
  const form = useDraftedAct<EndValues>(
    place,
    { id: tenancies[0]?.id ?? null, to: tenancies[0]?.to ?? null },
    {
      problemsOf: ({ id, to }): Problems => {
        const chosen = chosenOf(id);
        if (to === null) return { 'tenancy-end': text.toMissing };
        return chosen !== undefined && to < chosen.from
          ? { 'tenancy-end': text.toBefore(format.date(chosen.from)) }
          : {};
      },
    },
  );
  const { id, to } = form.values;
  const chosen = chosenOf(id);
  const submit = async (): Promise<string | null> => {
    if (chosen === undefined || to === null) return null;
    const done = await form.run('tenancies.end', { id: chosen.id, version: chosen.version, to });
    return done && text.done(format.day(to));
  };
  return (
    <ActDialog
      title={text.title}
      description={addressText(card, words)}
      act={words.units.acts.end}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <Who tenancies={tenancies} chosen={chosen} onChoose={(next) => form.set({ id: next })} />
      <DatePicker
        id="tenancy-end"
        label={text.to}
        hint={text.toHint}
        error={form.problems['tenancy-end']}
        isRequired
        autoFocus
        value={to}
        min={chosen?.from}
        today={today}
        onChange={(to) => form.set({ to })}
      />
    </ActDialog>
  );
}

type Tenancy = UnitCard['tenancies'][number];

type WhoProps = {
  readonly tenancies: readonly Tenancy[];
  readonly chosen: Tenancy | undefined;
  readonly onChoose: (id: string) => void;
};

function Who({ tenancies, chosen, onChoose }: WhoProps) {
  const words = useWords();
  const text = words.units.end;
  const format = useFormat();
  const today = useToday();
  if (chosen === undefined) return null;
  const nameOf = ({ occupants }: Tenancy) => namesText(occupants, words);
  if (tenancies.length === 1) {
    const say = chosen.from > today ? words.units.facts.movesIn : text.who;
    return <p className="dialog-words">{say(nameOf(chosen), format.day(chosen.from))}</p>;
  }
  const options = tenancies.map((tenancy) => ({
    id: tenancy.id as string,
    label: nameOf(tenancy),
    detail: text.from(format.day(tenancy.from)),
  }));
  return <RadioGroup label={text.which} options={options} value={chosen.id} onChange={onChoose} />;
}
