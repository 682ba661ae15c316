import { useDraftedAct } from '../../lib/drafted-act.ts';
import { useLanguage } from '../../lib/language.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { ResidentForm } from './ResidentForm.tsx';
import { emptyResident, identityOf, personIdOf, residentProblems, textOf } from './resident-form-values.ts';
import { useAlike } from './use-alike.ts';

type NewResidentFormProps = {
  /** The id of who was written down, null when the person gave up. */
  readonly onClose: (id: string | null) => void;
  readonly onReopen: () => void;
};

/** Who it is, how to reach them, and the first forløb. */
export function NewResidentForm({ onClose, onReopen }: NewResidentFormProps) {
  const words = useWords();
  const language = useLanguage();
  const today = useToday();
  const { form: text } = words.residents;
  const place = { form: 'resident', subject: 'new' };
  const form = useDraftedAct(place, emptyResident(today), {
    problemsOf: (values) => residentProblems(values, true, today, { words, language }),
  });
  const alike = useAlike(form.values, null);
  const submit = async (): Promise<string | null> => {
    const { values } = form;
    const personId = personIdOf(values);
    if (values.from === null || personId === 'keep') return null;
    const done = await form.run('residents.create', {
      ...identityOf(values),
      personId,
      course: { state: values.state, from: values.from, reason: textOf(values.reason) },
      seen: values.seen,
    });
    return done?.value.id ?? null;
  };
  return (
    <ResidentForm
      form={form}
      alike={alike}
      onMerge={null}
      card={null}
      act={text.create}
      done={text.created}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    />
  );
}
