import type { Input } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { dayOfInstant, timeOf } from '../../../shared/dates.ts';
import type { HandoffGrounds } from '../../../shared/domain/handoffs.ts';
import { handoffGrounds } from '../../../shared/domain/handoffs.ts';
import type { UserId } from '../../../shared/ids.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { DialogProps } from './handoff-dialogs.ts';
import { readTime, type Whole } from './handoff-words.ts';

interface FactsValues {
  readonly hospital: string;
  readonly unit: string;
  readonly ownerId: UserId;
  readonly grounds: HandoffGrounds | 'none';
  readonly admittedOn: IsoDate | null;
  readonly expectedOn: IsoDate | null;
  readonly warnedOn: IsoDate | null;
  readonly readyOn: IsoDate | null;
  readonly readyTime: string;
  readonly outOn: IsoDate | null;
  readonly outTime: string;
  readonly isOwnChoice: boolean;
  readonly firstNightOn: IsoDate | null;
}

function valuesOf(handoff: Whole): FactsValues {
  const { hospital, unit, ownerId, grounds, admittedOn, expectedOn, warnedOn, readyAt, dischargedAt } = handoff;
  const clock = (instant: string | null) => (instant === null ? '' : timeOf(instant).replace(':', '.'));
  const day = (instant: string | null) => (instant === null ? null : dayOfInstant(instant));
  return {
    ...{
      hospital: hospital ?? '',
      unit: unit ?? '',
      ownerId,
      grounds: grounds ?? 'none',
      admittedOn,
      expectedOn,
      warnedOn,
    },
    ...{ readyOn: day(readyAt), readyTime: clock(readyAt), outOn: day(dischargedAt), outTime: clock(dischargedAt) },
    ...{ isOwnChoice: handoff.isOwnChoice, firstNightOn: handoff.firstNightOn },
  };
}

type Facts = Input<'handoffs.change'>['facts'];

function factsOf(values: FactsValues): Facts {
  const { readyOn, readyTime, outOn, outTime, grounds, ...plain } = values;
  const moment = (on: IsoDate | null, time: string) => (on === null ? null : { on, at: readTime(time) ?? '12:00' });
  return {
    ...plain,
    grounds: grounds === 'none' ? null : grounds,
    readyAt: moment(readyOn, readyTime),
    dischargedAt: moment(outOn, outTime),
  };
}

/** The days of the stay and of what followed, as somebody heard of them. */
export function FactsDialog({ handoff, onClose, onReopen }: DialogProps) {
  const words = useWords();
  const text = words.handoffs.facts;
  const { id, version } = handoff;
  const form = useDraftedAct({ form: 'handoff-facts', subject: `${id}/facts` }, valuesOf(handoff), {
    isOfRecord: true,
    problemsOf: ({ readyOn, readyTime, outOn, outTime }) => ({
      ...(readyOn !== null && readTime(readyTime) === null && { 'handoff-ready-time': text.timeMissing }),
      ...(outOn !== null && readTime(outTime) === null && { 'handoff-out-time': text.timeMissing }),
    }),
  });
  const submit = async (): Promise<string | null> =>
    (await form.run('handoffs.change', { id, version, facts: factsOf(form.values) })) && text.saved;
  return (
    <ActDialog
      title={text.title}
      act={text.save}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <StayFields handoff={handoff} {...form} />
      <OutFields isShelter={handoff.type === 'shelter'} {...form} />
    </ActDialog>
  );
}

type FieldsProps = {
  readonly values: FactsValues;
  readonly problems: Readonly<Record<string, string>>;
  readonly set: (patch: Partial<FactsValues>) => void;
};

function StayFields({ handoff, values, set }: FieldsProps & { readonly handoff: Whole }) {
  const { handoffs, codes } = useWords();
  const { open, facts } = handoffs;
  const today = useToday();
  const owners = [...handoff.owners, { id: handoff.ownerId, name: handoff.owner }];
  return (
    <>
      <FormRow>
        <TextField
          label={open.hospital}
          maxLength={120}
          value={values.hospital}
          onChange={(hospital) => set({ hospital })}
        />
        <TextField label={open.unit} maxLength={120} value={values.unit} onChange={(unit) => set({ unit })} />
      </FormRow>
      <FormRow>
        <Select
          label={open.owner}
          options={[...new Map(owners.map((one) => [one.id, { id: one.id, label: one.name }])).values()]}
          value={values.ownerId}
          onChange={(ownerId) => set({ ownerId })}
        />
        <Select<HandoffGrounds | 'none'>
          label={facts.grounds}
          options={[
            { id: 'none', label: facts.noGrounds },
            ...handoffGrounds.map((id) => ({ id, label: codes.handoffGrounds[id] })),
          ]}
          value={values.grounds}
          onChange={(grounds) => set({ grounds })}
        />
      </FormRow>
      <FormRow>
        <DatePicker
          label={open.admittedOn}
          max={today}
          today={today}
          value={values.admittedOn}
          onChange={(admittedOn) => set({ admittedOn })}
        />
        <DatePicker
          label={open.expectedOn}
          today={today}
          value={values.expectedOn}
          onChange={(expectedOn) => set({ expectedOn })}
        />
        <DatePicker
          label={facts.warnedOn}
          max={today}
          today={today}
          value={values.warnedOn}
          onChange={(warnedOn) => set({ warnedOn })}
        />
      </FormRow>
    </>
  );
}

function OutFields({ isShelter, values, problems, set }: FieldsProps & { readonly isShelter: boolean }) {
  const { facts } = useWords().handoffs;
  const today = useToday();
  return (
    <>
      <FormRow>
        <DatePicker
          label={facts.ready}
          max={today}
          today={today}
          value={values.readyOn}
          onChange={(readyOn) => set({ readyOn })}
        />
        <TextField
          id="handoff-ready-time"
          label={facts.readyAt}
          error={problems['handoff-ready-time']}
          width="s"
          maxLength={5}
          value={values.readyTime}
          onChange={(readyTime) => set({ readyTime })}
        />
      </FormRow>
      <FormRow>
        <DatePicker
          label={facts.discharged}
          max={today}
          today={today}
          value={values.outOn}
          onChange={(outOn) => set({ outOn })}
        />
        <TextField
          id="handoff-out-time"
          label={facts.dischargedAt}
          error={problems['handoff-out-time']}
          width="s"
          maxLength={5}
          value={values.outTime}
          onChange={(outTime) => set({ outTime })}
        />
      </FormRow>
      {isShelter && (
        <Checkbox
          hint={facts.ownChoiceHint}
          isSelected={values.isOwnChoice}
          onChange={(isOwnChoice) => set({ isOwnChoice })}
        >
          {facts.ownChoice}
        </Checkbox>
      )}
      {values.outOn !== null && (
        <DatePicker
          label={facts.firstNight}
          min={values.outOn}
          max={today}
          today={today}
          value={values.firstNightOn}
          onChange={(firstNightOn) => set({ firstNightOn })}
        />
      )}
    </>
  );
}
