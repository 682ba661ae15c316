import { ActDialog } from '../../components/ActDialog.tsx';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { useWords } from '../../lib/words.ts';
import { HandoffTemplateLines } from './HandoffTemplateLines.tsx';
import {
  type HandoffTemplate,
  type StepLine,
  stepLines,
  templateInput,
  templateProblems,
} from './handoff-list-values.ts';

type HandoffTemplateDialogProps = {
  readonly template: HandoffTemplate;
  readonly onClose: () => void;
  readonly onReopen: () => void;
};

/** A new edition of the checklist of one type; hand-offs that run keep theirs. */
export function HandoffTemplateDialog({ template, onClose, onReopen }: HandoffTemplateDialogProps) {
  const words = useWords();
  const text = words.handoffs.lists;
  const { type } = template;
  const start: { readonly lines: readonly StepLine[] } = { lines: stepLines(template, words) };
  const form = useDraftedAct({ form: 'handoff-template', subject: type }, start, {
    problemsOf: ({ lines }) => templateProblems(lines, words),
  });
  const submit = async (): Promise<string | null> =>
    (await form.run('handoffLists.setTemplate', templateInput(type, form.values.lines, words))) && text.saved;
  return (
    <ActDialog
      title={text.title(words.codes.handoffTypes[type])}
      description={text.running}
      act={text.save}
      size="l"
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <HandoffTemplateLines type={type} {...form} />
    </ActDialog>
  );
}
