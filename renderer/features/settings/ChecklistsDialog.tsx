import type { Output } from '../../../shared/contract/index.ts';
import { ctiLists } from '../../../shared/domain/cti.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { useWords } from '../../lib/words.ts';
import { checklistInput, checklistProblems, checklistTexts } from './support-list-values.ts';

type ChecklistsDialogProps = {
  readonly lists: Output<'supportLists.get'>;
  readonly onClose: () => void;
  readonly onReopen: () => void;
};

/** The municipality's own checklists, an item on each line. */
export function ChecklistsDialog({ lists, onClose, onReopen }: ChecklistsDialogProps) {
  const words = useWords();
  const text = words.grants.lists;
  const form = useDraftedAct({ form: 'cti-lists', subject: 'new' }, checklistTexts(lists, words), {
    problemsOf: (values) => checklistProblems(values, words),
  });
  const { values, problems, set } = form;
  const submit = async (): Promise<string | null> =>
    (await form.run('supportLists.setChecklists', checklistInput(values, words))) && text.done;
  return (
    <ActDialog
      title={text.checklistsTitle}
      description={text.lines}
      act={text.save}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      {ctiLists.map((list, index) => (
        <TextArea
          key={list}
          id={`list-${list}`}
          label={words.codes.ctiLists[list]}
          error={problems[`list-${list}`]}
          isRequired
          autoFocus={index === 0}
          rows={5}
          maxLength={5000}
          value={values[list]}
          onChange={(said) => set({ [list]: said })}
        />
      ))}
    </ActDialog>
  );
}
