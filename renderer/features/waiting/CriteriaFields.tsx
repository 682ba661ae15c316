import { criterionAnswers } from '../../../shared/domain/visitation.ts';
import { FormSection } from '../../components/FormSection.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import type { DraftedForm } from '../../lib/drafted-act.ts';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';
import type { CriteriaVersion, DecisionValues } from './way-values.ts';

type CriteriaFieldsProps = DraftedForm<DecisionValues> & { readonly criteria: CriteriaVersion | null };

/** The municipality's own checklist as it was on the day of the decision; each line is answered, also by "unknown". */
export function CriteriaFields({ values, problems, set, criteria }: CriteriaFieldsProps) {
  const text = useWords().way.decision;
  const format = useFormat();
  if (criteria === null) return <p className="waiting-quiet">{text.criteriaNone}</p>;
  const options = criterionAnswers.map((id) => ({ id, label: text.answers[id] }));
  const firstOpen = criteria.criteria.find(({ code }) => values.answers[code] === undefined);
  return (
    <FormSection title={text.criteria} description={text.criteriaFrom(format.date(criteria.from))}>
      {criteria.criteria.map((criterion) => (
        <RadioGroup
          key={criterion.code}
          id={criterion === firstOpen ? 'criteria' : `criterion-${criterion.code}`}
          label={criterion.text}
          error={criterion === firstOpen ? problems['criteria'] : undefined}
          isInline
          options={options}
          value={values.answers[criterion.code] ?? null}
          onChange={(answer) => set({ answers: { ...values.answers, [criterion.code]: answer } })}
        />
      ))}
    </FormSection>
  );
}
