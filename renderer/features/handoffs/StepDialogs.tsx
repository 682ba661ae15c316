import type { IsoDate } from '../../../shared/dates.ts';
import type { AcceptChannel, HandoffParty } from '../../../shared/domain/handoffs.ts';
import { acceptChannels, handoffParties, stepStatuses } from '../../../shared/domain/handoffs.ts';
import type { StepGroup } from '../../../shared/domain/handoffs-templates.ts';
import { stepGroups } from '../../../shared/domain/handoffs-templates.ts';
import type { UserId } from '../../../shared/ids.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { DialogProps } from './handoff-dialogs.ts';
import { type Step, stepName } from './handoff-words.ts';

type OfStep = DialogProps & { readonly step: Step };

/** How far a step is, by when, and how we know. */
export function StepDialog({ handoff, step, onClose, onReopen }: OfStep) {
  const words = useWords();
  const text = words.handoffs.step;
  const today = useToday();
  const start = { status: step.status, dueOn: step.isOwnDue ? step.dueOn : null, source: step.source ?? '' };
  const form = useDraftedAct({ form: 'handoff-step', subject: `${handoff.id}/${step.id}` }, start, {
    isOfRecord: true,
  });
  const { values, set } = form;
  const submit = async (): Promise<string | null> =>
    (await form.run('handoffs.setStep', { stepId: step.id, version: step.version, ...values })) && text.saved;
  return (
    <ActDialog
      title={text.title}
      description={stepName(step.item, words)}
      act={text.save}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <RadioGroup
        label={text.status}
        isInline
        options={stepStatuses.map((status) => ({ id: status, label: words.codes.stepStatuses[status] }))}
        value={values.status}
        onChange={(status) => set({ status })}
      />
      <DatePicker
        label={text.due}
        hint={text.dueHint}
        today={today}
        value={values.dueOn}
        onChange={(dueOn) => set({ dueOn })}
      />
      <TextField
        label={text.source}
        hint={text.sourceHint}
        maxLength={200}
        value={values.source}
        onChange={(source) => set({ source })}
      />
    </ActDialog>
  );
}

/** Something that this hand-off needs beside the checklist. */
export function NewStepDialog({ handoff, onClose, onReopen }: DialogProps) {
  const words = useWords();
  const text = words.handoffs.step;
  const today = useToday();
  const start = {
    item: '',
    group: 'home' as StepGroup,
    party: 'caseworker' as HandoffParty,
    dueOn: null as IsoDate | null,
  };
  const form = useDraftedAct({ form: 'handoff-step-new', subject: `${handoff.id}/step` }, start, {
    problemsOf: ({ item }) => (item.trim() === '' ? { 'step-item': text.itemMissing } : {}),
  });
  const { values, set, problems } = form;
  const submit = async (): Promise<string | null> =>
    (await form.run('handoffs.addStep', { id: handoff.id, ...values })) && text.saved;
  return (
    <ActDialog
      title={text.newTitle}
      act={text.save}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <TextField
        id="step-item"
        label={text.item}
        error={problems['step-item']}
        isRequired
        autoFocus
        maxLength={160}
        value={values.item}
        onChange={(item) => set({ item })}
      />
      <FormRow>
        <Select
          label={text.group}
          options={stepGroups.map((group) => ({ id: group, label: words.codes.stepGroups[group] }))}
          value={values.group}
          onChange={(group) => set({ group })}
        />
        <PartyField label={text.party} value={values.party} onChange={(party) => set({ party })} />
      </FormRow>
      <DatePicker label={text.due} today={today} value={values.dueOn} onChange={(dueOn) => set({ dueOn })} />
    </ActDialog>
  );
}

/** To a colleague, or to somebody outside. It is theirs once they said yes. */
export function HandDialog({ handoff, step, onClose, onReopen }: OfStep) {
  const words = useWords();
  const text = words.handoffs.step;
  const start = {
    ...{ to: 'colleague' as 'colleague' | 'outside', toUserId: null as UserId | null },
    ...{ party: step.party, name: '', note: '' },
  };
  const form = useDraftedAct({ form: 'handoff-hand', subject: `${handoff.id}/${step.id}` }, start, {
    problemsOf: ({ to, toUserId }) =>
      to === 'colleague' && toUserId === null ? { 'hand-to': text.colleagueMissing } : {},
  });
  const { values, set, problems } = form;
  const isInside = values.to === 'colleague';
  const submit = async (): Promise<string | null> => {
    const { toUserId, party, name, note } = values;
    const to = isInside ? { toUserId, party: null, name: null } : { toUserId: null, party, name };
    return (
      (await form.run('handoffs.handStep', { stepId: step.id, version: step.version, ...to, note })) && text.handed
    );
  };
  return (
    <ActDialog
      title={text.handTitle}
      description={stepName(step.item, words)}
      act={text.handSave}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <RadioGroup
        label={text.to}
        hint={text.handHint}
        isInline
        options={[
          { id: 'colleague', label: text.colleague },
          { id: 'outside', label: text.outside },
        ]}
        value={values.to}
        onChange={(to) => set({ to: to as 'colleague' | 'outside' })}
      />
      {isInside ? (
        <Select
          id="hand-to"
          label={text.colleagueField}
          error={problems['hand-to']}
          isRequired
          options={handoff.keepers.filter(({ id }) => id !== step.ownerId).map(({ id, name }) => ({ id, label: name }))}
          value={values.toUserId}
          onChange={(toUserId) => set({ toUserId })}
        />
      ) : (
        <FormRow>
          <PartyField label={text.outsideField} value={values.party} onChange={(party) => set({ party })} />
          <TextField label={text.name} maxLength={120} value={values.name} onChange={(name) => set({ name })} />
        </FormRow>
      )}
      <TextField label={text.note} maxLength={300} value={values.note} onChange={(note) => set({ note })} />
    </ActDialog>
  );
}

/** One's own yes; or who outside said it, when and how. */
export function AcceptDialog({ handoff, step, onClose, onReopen }: OfStep) {
  const words = useWords();
  const text = words.handoffs.step;
  const today = useToday();
  const { transfer } = step;
  const isOutside = transfer?.toUserId === null;
  const start = { on: today as IsoDate | null, name: transfer?.to ?? '', channel: 'phone' as AcceptChannel };
  const form = useDraftedAct({ form: 'handoff-accept', subject: `${handoff.id}/${step.id}` }, start, {
    problemsOf: ({ on, name }) => ({
      ...(on === null && { 'accept-on': text.acceptOnMissing }),
      ...(isOutside && name.trim() === '' && { 'accept-name': text.acceptNameMissing }),
    }),
  });
  const { values, set, problems } = form;
  const submit = async (): Promise<string | null> => {
    const { on, name, channel } = values;
    if (on === null || transfer === null) return null;
    const who = isOutside ? { name, channel } : { name: null, channel: null };
    const yes = { transferId: transfer.id, version: transfer.version, on, ...who };
    return (await form.run('handoffs.acceptStep', yes)) && text.accepted;
  };
  return (
    <ActDialog
      title={text.acceptTitle}
      description={stepName(step.item, words)}
      act={text.acceptSave}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <DatePicker
        id="accept-on"
        label={text.acceptOn}
        error={problems['accept-on']}
        isRequired
        autoFocus
        min={transfer?.handedOn}
        max={today}
        today={today}
        value={values.on}
        onChange={(on) => set({ on })}
      />
      {isOutside && (
        <FormRow>
          <TextField
            id="accept-name"
            label={text.acceptName}
            error={problems['accept-name']}
            isRequired
            maxLength={120}
            value={values.name}
            onChange={(name) => set({ name })}
          />
          <Select
            label={text.channel}
            options={acceptChannels.map((channel) => ({ id: channel, label: words.codes.acceptChannels[channel] }))}
            value={values.channel}
            onChange={(channel) => set({ channel })}
          />
        </FormRow>
      )}
    </ActDialog>
  );
}

type PartyFieldProps = {
  readonly label: string;
  readonly value: HandoffParty;
  readonly onChange: (party: HandoffParty) => void;
};

export function PartyField({ label, value, onChange }: PartyFieldProps) {
  const { codes } = useWords();
  return (
    <Select
      label={label}
      options={handoffParties.map((party) => ({ id: party, label: codes.handoffParties[party] }))}
      value={value}
      onChange={onChange}
    />
  );
}
