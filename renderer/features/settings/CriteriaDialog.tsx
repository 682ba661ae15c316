import type { Paragraph } from '../../../shared/domain/paragraphs.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { Select } from '../../components/Select.tsx';
import { type DraftedForm, useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { CriteriaLines } from './CriteriaLines.tsx';
import {
  type CriteriaValues,
  type CriteriaVersion,
  criteriaProblems,
  newVersion,
  type ParagraphCriteria,
} from './criteria-values.ts';

type CriteriaDialogProps = {
  /** Null: for a paragraph that has none, which is chosen. */
  readonly known: ParagraphCriteria | null;
  readonly versions: readonly CriteriaVersion[];
  /** Those that have no criteria yet. */
  readonly open: readonly Paragraph[];
  readonly onClose: () => void;
  readonly onReopen: () => void;
};

/** A new version of the checklist of one paragraph, from a day on. */
export function CriteriaDialog({ known, versions, open, onClose, onReopen }: CriteriaDialogProps) {
  const words = useWords();
  const text = words.visitation.criteria;
  const today = useToday();
  const subject = known?.paragraph ?? 'new';
  const place = { form: 'criteria', subject };
  const form = useDraftedAct(place, newVersion(known, today), {
    problemsOf: (values) => criteriaProblems(values, versions, words),
  });
  const submit = async (): Promise<string | null> => {
    const { paragraph, from, lines } = form.values;
    if (paragraph === null || from === null) return null;
    const criteria = lines.map(({ code, text: line }) => ({ code, text: line.trim() }));
    const done = await form.run('criteria.add', { paragraph, from, criteria });
    return done && words.visitation.saved;
  };
  return (
    <ActDialog
      title={text.dialogTitle}
      description={text.dialogWhy}
      act={text.save}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <WhatAndWhen {...form} paragraphs={known === null ? open : [known.paragraph]} isChosen={known !== null} />
      <CriteriaLines {...form} />
    </ActDialog>
  );
}

type WhatAndWhenProps = DraftedForm<CriteriaValues> & {
  readonly paragraphs: readonly Paragraph[];
  readonly isChosen: boolean;
};

function WhatAndWhen({ values, problems, set, paragraphs, isChosen }: WhatAndWhenProps) {
  const { visitation, codes } = useWords();
  const text = visitation.criteria;
  const today = useToday();
  return (
    <>
      <Select
        id="criteria-paragraph"
        label={text.paragraph}
        error={problems['criteria-paragraph']}
        isRequired
        autoFocus={!isChosen}
        isDisabled={isChosen}
        options={paragraphs.map((id) => ({ id, label: codes.paragraphs[id] }))}
        value={values.paragraph}
        onChange={(paragraph) => set({ paragraph })}
      />
      <DatePicker
        id="criteria-from"
        label={text.day}
        error={problems['criteria-from']}
        isRequired
        autoFocus={isChosen}
        value={values.from}
        today={today}
        onChange={(from) => set({ from })}
      />
    </>
  );
}
