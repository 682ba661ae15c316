import type { IsoDate } from '../../../shared/dates.ts';
import { addDays } from '../../../shared/dates.ts';
import type { HelpAnswer, RightCode } from '../../../shared/domain/rights.ts';
import { helpAnswers, rightCodes, toldWays } from '../../../shared/domain/rights.ts';
import type { Words } from '../../../shared/text/words.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { type DraftedForm, type Problems, useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { type AskedTask, AskedTaskFields, askedTaskProblems, useFirstOwner } from './AskedTaskFields.tsx';
import { textOrNull } from './consent-values.ts';
import type { DialogProps } from './rights-dialogs.ts';

interface TellValues extends AskedTask {
  readonly right: RightCode | null;
  readonly on: IsoDate | null;
  readonly way: (typeof toldWays)[number];
  readonly help: HelpAnswer;
  readonly note: string;
}

type TellRightDialogProps = DialogProps & {
  /** Which right it is about, and when help with it must be given, where the person came from one. */
  readonly right: RightCode | null;
  readonly due: string | null;
};

/** The citizen heard of a right; help to use it becomes a task. */
export function TellRightDialog({ known, right, due, onClose, onReopen }: TellRightDialogProps) {
  const words = useWords();
  const today = useToday();
  const text = words.rights.tell;
  const subject = known.card.id;
  const empty: TellValues = {
    ...{ right, on: today, way: 'conversation', note: '', text: '' },
    help: due === null ? 'not-needed' : 'agreed',
    ownerId: useFirstOwner(known.tasks),
    due: (due as IsoDate | null) ?? addDays(today, 7),
  };
  const form = useDraftedAct({ form: 'right-told', subject }, empty, {
    problemsOf: (values) => tellProblems(values, words),
  });
  const submit = async (): Promise<string | null> => {
    const { values } = form;
    if (values.right === null || values.on === null) return null;
    const { way, help, ownerId } = values;
    const isAsked = help === 'agreed' && ownerId !== null && values.due !== null;
    const task = isAsked ? { text: values.text, ownerId, due: values.due } : null;
    const done = await form.run('rights.tell', {
      ...{ residentId: subject, right: values.right, on: values.on, way, help, task },
      note: textOrNull(values.note),
    });
    return done && (task === null ? text.done : text.doneWithTask);
  };
  return (
    <ActDialog
      title={text.title}
      act={text.save}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <ToldFields {...form} />
      {form.values.help === 'agreed' && (
        <AskedTaskFields {...form} owners={known.tasks.owners} label={{ label: text.task, hint: text.taskHint }} />
      )}
      <TextArea
        label={text.note}
        isOptional
        rows={2}
        maxLength={1000}
        value={form.values.note}
        onChange={(note) => form.set({ note })}
      />
    </ActDialog>
  );
}

function ToldFields({ values, problems, set }: DraftedForm<TellValues>) {
  const { rights, codes } = useWords();
  const text = rights.tell;
  const today = useToday();
  return (
    <>
      <Select
        id="tell-right"
        label={text.right}
        error={problems['tell-right']}
        isRequired
        autoFocus
        options={rightCodes.map((id) => ({ id, label: codes.rights[id] }))}
        value={values.right}
        onChange={(right) => set({ right })}
      />
      <FormRow>
        <DatePicker
          id="tell-on"
          label={text.on}
          error={problems['tell-on']}
          isRequired
          value={values.on}
          today={today}
          onChange={(on) => set({ on })}
        />
        <Select
          label={text.way}
          options={toldWays.map((id) => ({ id, label: codes.toldWays[id] }))}
          value={values.way}
          onChange={(way) => set({ way })}
        />
      </FormRow>
      <RadioGroup
        label={text.help}
        hint={text.helpHint}
        options={helpAnswers.map((id) => ({ id, label: codes.helpAnswers[id] }))}
        value={values.help}
        onChange={(help) => set({ help })}
      />
    </>
  );
}

function tellProblems(values: TellValues, words: Words): Problems {
  const text = words.rights.tell;
  return {
    ...(values.right === null && { 'tell-right': text.rightMissing }),
    ...(values.on === null && { 'tell-on': text.onMissing }),
    ...(values.help === 'agreed' && {
      ...askedTaskProblems(values, words),
      ...(values.text.trim() === '' && { 'task-text': text.taskMissing }),
    }),
  };
}
