import type { IsoDate } from '../../../shared/dates.ts';
import type { DisclosureBasis, HandoffParty } from '../../../shared/domain/handoffs.ts';
import { disclosureBases, meetingCallers } from '../../../shared/domain/handoffs.ts';
import type { UserId } from '../../../shared/ids.ts';
import { DatePicker } from '../../components/DatePicker.tsx';
import { DraftedDialog } from '../../components/DraftedDialog.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { DialogProps } from './handoff-dialogs.ts';
import { PartyField } from './StepDialogs.tsx';

const READ_BACK = ['situation', 'matters', 'actions', 'whatIf'] as const;

/** The receiver says with own words what was understood; whoever writes it down writes what was said. */
export function ReadBackDialog({ handoff, onClose, onReopen }: DialogProps) {
  const { readBack: text } = useWords().handoffs;
  const start = { receiverId: null as UserId | null, situation: '', matters: '', actions: '', whatIf: '' };
  const form = useDraftedAct({ form: 'handoff-read-back', subject: `${handoff.id}/read-back` }, start, {
    problemsOf: (said) => ({
      ...(said.receiverId === null && { 'read-receiver': text.receiverMissing }),
      ...Object.fromEntries(
        READ_BACK.flatMap((field) => (said[field].trim() === '' ? [[`read-${field}`, text.missing]] : [])),
      ),
    }),
  });
  const { values, set, problems } = form;
  const send = () => {
    const { receiverId, ...said } = values;
    return receiverId === null ? null : form.run('handoffs.readBack', { id: handoff.id, receiverId, ...said });
  };
  return (
    <DraftedDialog
      words={{ title: text.act, save: text.act, done: text.saved }}
      description={text.hint}
      form={form}
      send={send}
      onClose={onClose}
      onReopen={onReopen}
    >
      <Select
        id="read-receiver"
        label={text.receiver}
        error={problems['read-receiver']}
        isRequired
        options={handoff.owners.filter(({ id }) => id !== handoff.ownerId).map(({ id, name }) => ({ id, label: name }))}
        value={values.receiverId}
        onChange={(receiverId) => set({ receiverId })}
      />
      {READ_BACK.map((field) => (
        <TextArea
          key={field}
          id={`read-${field}`}
          label={text[field]}
          hint={field === 'whatIf' ? text.whatIfHint : undefined}
          error={problems[`read-${field}`]}
          isRequired
          rows={2}
          maxLength={2000}
          value={values[field]}
          onChange={(said) => set({ [field]: said })}
        />
      ))}
    </DraftedDialog>
  );
}

/** Somebody called for a network meeting: from now on there are five working days to find a date. */
export function CallDialog({ handoff: { id }, onClose, onReopen }: DialogProps) {
  const words = useWords();
  const text = words.handoffs.meeting;
  const today = useToday();
  const start = {
    calledOn: today as IsoDate | null,
    calledBy: 'hospital' as (typeof meetingCallers)[number],
    agenda: '',
  };
  const form = useDraftedAct({ form: 'handoff-call', subject: `${id}/call` }, start, {
    problemsOf: ({ calledOn }) => (calledOn === null ? { 'called-on': words.handoffs.visits.onMissing } : {}),
  });
  const { values, set, problems } = form;
  const send = () => {
    const { calledOn, calledBy, agenda } = values;
    return calledOn === null ? null : form.run('handoffs.callMeeting', { id, calledOn, calledBy, agenda });
  };
  return (
    <DraftedDialog
      words={{ title: text.call, save: text.call, done: text.called }}
      form={form}
      send={send}
      onClose={onClose}
      onReopen={onReopen}
    >
      <FormRow>
        <DatePicker
          id="called-on"
          label={text.calledOn}
          error={problems['called-on']}
          isRequired
          autoFocus
          max={today}
          today={today}
          value={values.calledOn}
          onChange={(calledOn) => set({ calledOn })}
        />
        <Select
          label={text.calledBy}
          options={meetingCallers.map((caller) => ({ id: caller, label: words.codes.meetingCallers[caller] }))}
          value={values.calledBy}
          onChange={(calledBy) => set({ calledBy })}
        />
      </FormRow>
      <TextArea
        label={text.agenda}
        rows={3}
        maxLength={2000}
        value={values.agenda}
        onChange={(agenda) => set({ agenda })}
      />
    </DraftedDialog>
  );
}

/** What was told to whom, and what allows it. */
export function DisclosureDialog({ handoff: { id }, onClose, onReopen }: DialogProps) {
  const words = useWords();
  const text = words.handoffs.disclosures;
  const today = useToday();
  const start = {
    ...{ on: today as IsoDate | null, party: 'general-practitioner' as HandoffParty, name: '', what: '' },
    ...{ basis: 'consent' as DisclosureBasis, necessity: '' },
  };
  const form = useDraftedAct({ form: 'handoff-disclosure', subject: `${id}/disclosure` }, start, {
    problemsOf: ({ on, what, basis, necessity }) => ({
      ...(on === null && { 'told-on': words.handoffs.visits.onMissing }),
      ...(what.trim() === '' && { 'told-what': text.whatMissing }),
      ...((basis === 'necessity-13c' || basis === 'other') &&
        necessity.trim() === '' && { 'told-why': text.necessityMissing }),
    }),
  });
  const { values, set, problems } = form;
  const send = () => {
    const { on, ...said } = values;
    return on === null ? null : form.run('handoffs.disclose', { id, on, ...said });
  };
  return (
    <DraftedDialog
      words={{ title: text.act, save: text.save, done: text.saved }}
      form={form}
      send={send}
      onClose={onClose}
      onReopen={onReopen}
    >
      <FormRow>
        <DatePicker
          id="told-on"
          label={text.on}
          error={problems['told-on']}
          isRequired
          max={today}
          today={today}
          value={values.on}
          onChange={(on) => set({ on })}
        />
        <PartyField label={text.party} value={values.party} onChange={(party) => set({ party })} />
      </FormRow>
      <TextField label={text.name} maxLength={120} value={values.name} onChange={(name) => set({ name })} />
      <TextField
        id="told-what"
        label={text.what}
        error={problems['told-what']}
        isRequired
        autoFocus
        maxLength={300}
        value={values.what}
        onChange={(what) => set({ what })}
      />
      <Select
        label={text.basis}
        options={disclosureBases.map((basis) => ({ id: basis, label: words.codes.disclosureBases[basis] }))}
        value={values.basis}
        onChange={(basis) => set({ basis })}
      />
      <TextField
        id="told-why"
        label={text.necessity}
        hint={text.necessityHint}
        error={problems['told-why']}
        maxLength={300}
        value={values.necessity}
        onChange={(necessity) => set({ necessity })}
      />
    </DraftedDialog>
  );
}
