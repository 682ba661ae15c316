import { goalKinds, goalLevels, goalOwners, parentLevels } from '../../../shared/domain/goals.ts';
import { housingFirstDimensions, themeCodes } from '../../../shared/domain/vum.ts';
import type { EntryId } from '../../../shared/ids.ts';
import { ComboBox } from '../../components/ComboBox.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { DraftedDialog } from '../../components/DraftedDialog.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { type DraftedForm, useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { emptyGoal, type GoalValues, goalInput, goalProblems, isWish } from './goal-values.ts';
import { type DialogProps, type Goal, type Grant, nextLevel } from './support-dialogs.ts';

/** A wish, a purpose, a goal or a step, in the citizen's own words. */
export function GoalDialog({ known, parent, onClose, onReopen }: DialogProps & { readonly parent: Goal | null }) {
  const words = useWords();
  const today = useToday();
  const text = words.support.goal;
  const subject = known.card.id;
  const empty = emptyGoal(parent?.id ?? null, nextLevel(parent), today, onlyGrant(known));
  const form = useDraftedAct({ form: 'goal', subject }, empty, { problemsOf: (values) => goalProblems(values, words) });
  const under = known.goals.goals.find(({ id }) => id === form.values.parentId) ?? null;
  const send = () => {
    const input = goalInput(form.values, subject);
    return input && form.run('goals.add', input);
  };
  return (
    <DraftedDialog
      words={text}
      description={under === null ? text.why : words.support.goals.under(under.words)}
      form={form}
      send={send}
      onClose={onClose}
      onReopen={onReopen}
    >
      <WhatFields {...form} under={under} />
      {!isWish(form.values) && <HowFields {...form} grants={known.support.grants} />}
      <DayFields {...form} />
    </DraftedDialog>
  );
}

/** With one grant that goes on, the goal is for that, until something else is said. */
function onlyGrant({ support }: DialogProps['known']): EntryId | 'none' {
  const [first, ...others] = support.grants.filter(({ to }) => to === null);
  return first === undefined || others.length > 0 ? 'none' : first.id;
}

type FieldsProps = DraftedForm<GoalValues>;

function WhatFields({ values, problems, set, under }: FieldsProps & { readonly under: Goal | null }) {
  const { support, codes } = useWords();
  const text = support.goal;
  const levels = goalLevels.filter((level) => under === null || parentLevels(level).includes(under.level));
  return (
    <>
      <TextArea
        id="goal-words"
        label={text.words}
        hint={text.wordsHint}
        error={problems['goal-words']}
        isRequired
        autoFocus
        rows={2}
        maxLength={500}
        value={values.words}
        onChange={(said) => set({ words: said })}
      />
      <RadioGroup
        label={text.level}
        options={levels.map((id) => ({ id, label: codes.goalLevels[id], detail: text.means[id] }))}
        value={values.level}
        onChange={(level) => set({ level })}
      />
    </>
  );
}

function HowFields({ values, set, grants }: FieldsProps & { readonly grants: readonly Grant[] }) {
  const { support, codes, vum } = useWords();
  const text = support.goal;
  const open = grants.filter(({ to }) => to === null);
  const listOf = (code: (typeof themeCodes)[number]) =>
    housingFirstDimensions.some((one) => one === code) ? vum.lists['housing-first'] : vum.lists.vum;
  return (
    <>
      <FormRow>
        <Select
          label={text.kind}
          options={[
            { id: 'none' as const, label: text.noKind },
            ...goalKinds.map((id) => ({ id, label: codes.goalKinds[id] })),
          ]}
          value={values.kind}
          onChange={(kind) => set({ kind })}
        />
        <Select
          label={text.owner}
          options={goalOwners.map((id) => ({ id, label: codes.goalOwners[id] }))}
          value={values.carriedBy}
          onChange={(carriedBy) => set({ carriedBy })}
        />
      </FormRow>
      <ComboBox
        label={text.theme}
        hint={text.themeHint}
        isOptional
        options={themeCodes.map((id) => ({ id, label: vum.labels[id], detail: listOf(id) }))}
        value={values.theme}
        onChange={(theme) => set({ theme })}
      />
      {open.length > 0 && (
        <Select
          label={text.grant}
          options={[
            { id: 'none' as const, label: text.noGrant },
            ...open.map(({ id, paragraph }) => ({ id, label: codes.paragraphs[paragraph] })),
          ]}
          value={values.grantId}
          onChange={(grantId) => set({ grantId })}
        />
      )}
      <TextArea
        label={text.citizenDoes}
        isOptional
        rows={2}
        maxLength={500}
        value={values.citizenDoes}
        onChange={(citizenDoes) => set({ citizenDoes })}
      />
      <TextArea
        label={text.othersDo}
        isOptional
        rows={2}
        maxLength={500}
        value={values.othersDo}
        onChange={(othersDo) => set({ othersDo })}
      />
    </>
  );
}

function DayFields({ values, problems, set }: FieldsProps) {
  const text = useWords().support.goal;
  const today = useToday();
  return (
    <FormRow>
      <DatePicker
        id="goal-from"
        label={text.from}
        error={problems['goal-from']}
        isRequired
        value={values.from}
        today={today}
        onChange={(from) => set({ from })}
      />
      {!isWish(values) && (
        <DatePicker
          id="goal-follow-up"
          label={text.followUpOn}
          error={problems['goal-follow-up']}
          isRequired={values.level !== 'purpose'}
          isOptional={values.level === 'purpose'}
          value={values.followUpOn}
          today={today}
          onChange={(followUpOn) => set({ followUpOn })}
        />
      )}
    </FormRow>
  );
}
