import type { Output } from '../../../shared/contract/index.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { useWords } from '../../lib/words.ts';
import { type TermsValues, termsProblems } from './challenge-values.ts';

interface Props {
  readonly terms: Output<'homelessness.terms'>;
  readonly onClose: () => void;
  readonly onReopen: () => void;
}

/** Days of homelessness after which somebody looks, more is done, and it counts as long. */
export function TermsDialog({ terms, onClose, onReopen }: Props) {
  const words = useWords();
  const text = words.challenges.terms;
  const { version, ...limits } = terms;
  const place = { form: 'homelessness-terms', subject: 'new' };
  const form = useDraftedAct<TermsValues>(place, limits, {
    problemsOf: (values) => termsProblems(values, words),
    isOfRecord: true,
  });
  const { values, problems, set } = form;
  const save = async (): Promise<string | null> => {
    const { look, act, long } = values;
    if (look === null || act === null || long === null) return null;
    return (await form.run('homelessness.setTerms', { look, act, long, version })) && text.saved;
  };
  return (
    <ActDialog
      title={text.change}
      description={text.why}
      act={text.save}
      {...form.dialog}
      onSubmit={save}
      onClose={onClose}
      onReopen={onReopen}
    >
      {(['look', 'act', 'long'] as const).map((term) => (
        <NumberField
          key={term}
          id={`terms-${term}`}
          label={text[term]}
          error={problems[`terms-${term}`]}
          isRequired
          autoFocus={term === 'look'}
          min={1}
          max={3650}
          suffix={text.suffix}
          value={values[term]}
          onChange={(days) => set({ [term]: days })}
        />
      ))}
    </ActDialog>
  );
}
