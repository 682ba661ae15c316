import { paragraphs } from '../../../shared/domain/paragraphs.ts';
import { outcomes } from '../../../shared/domain/visitation.ts';
import { DatePicker } from '../../components/DatePicker.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import type { DraftedForm } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { DecisionValues } from './way-values.ts';

/** By which paragraph, which way, and when. */
export function DecisionFields({ values, problems, set }: DraftedForm<DecisionValues>) {
  const { way, codes } = useWords();
  const text = way.decision;
  const today = useToday();
  return (
    <>
      <Select
        id="paragraph"
        label={text.paragraph}
        error={problems['paragraph']}
        isRequired
        autoFocus
        options={paragraphs.map((id) => ({ id, label: codes.paragraphs[id] }))}
        value={values.paragraph}
        onChange={(paragraph) => set({ paragraph })}
      />
      <RadioGroup
        id="outcome"
        label={text.outcome}
        error={problems['outcome']}
        isRequired
        isInline
        options={outcomes.map((id) => ({ id, label: codes.decisionOutcomes[id] }))}
        value={values.outcome}
        onChange={(outcome) => set({ outcome })}
      />
      <DatePicker
        id="decided-on"
        label={text.decidedOn}
        error={problems['decided-on']}
        isRequired
        value={values.decidedOn}
        today={today}
        onChange={(decidedOn) => set({ decidedOn })}
      />
    </>
  );
}

/** A grant has its reasons as well as a refusal. */
export function ReasoningField({ values, problems, set }: DraftedForm<DecisionValues>) {
  const text = useWords().way.decision;
  return (
    <TextArea
      id="reasoning"
      label={text.reasoning}
      hint={text.reasoningHint}
      error={problems['reasoning']}
      isRequired
      maxLength={4000}
      value={values.reasoning}
      onChange={(reasoning) => set({ reasoning })}
    />
  );
}
