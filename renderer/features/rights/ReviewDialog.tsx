import { addMonths } from '../../../shared/dates.ts';
import type { GuidanceOutcome } from '../../../shared/domain/rights.ts';
import { guidanceOutcomes } from '../../../shared/domain/rights.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { OF_NOBODY, type OfResident, ofResident } from '../../lib/record-form.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { useFirstOwner } from './AskedTaskFields.tsx';
import { textOrNull } from './consent-values.ts';
import { type GuidanceDays, GuidanceDaysFields, guidanceDaysProblems } from './GuidanceDaysFields.tsx';
import type { DialogProps, Guidance } from './rights-dialogs.ts';

interface ReviewValues extends GuidanceDays, OfResident {
  readonly outcome: GuidanceOutcome;
  readonly note: string;
}

/** Does the citizen still need it? Only a person says so: the last day alone ends nothing. */
export function ReviewDialog({ known, guidance, onClose, onReopen }: DialogProps & { readonly guidance: Guidance }) {
  const words = useWords();
  const today = useToday();
  const text = words.rights.guidance;
  const next = { to: addMonths(today, 3), reviewOn: addMonths(today, 2), ownerId: useFirstOwner(known.tasks) };
  const empty: ReviewValues = { ...OF_NOBODY, ...next, outcome: 'continues', note: '' };
  const form = useDraftedAct({ form: 'guidance-review', subject: guidance.id }, empty, {
    problemsOf: (values) => (values.outcome === 'continues' ? guidanceDaysProblems(values, words) : {}),
  });
  const fields = ofResident(form, known.card.id);
  const { values, set } = fields;
  const submit = async (): Promise<string | null> => {
    const { outcome, to, reviewOn, ownerId } = values;
    const isWhole = to !== null && reviewOn !== null && ownerId !== null;
    const done = await form.run('guidance.review', {
      ...{ residentId: known.card.id, id: guidance.id, version: guidance.version, outcome },
      note: textOrNull(values.note),
      next: outcome === 'continues' && isWhole ? { to, reviewOn, ownerId } : null,
    });
    return done && text.reviewDone;
  };
  return (
    <ActDialog
      title={text.reviewTitle}
      description={guidance.reason}
      act={text.reviewSave}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <RadioGroup
        label={text.outcome}
        autoFocus
        options={guidanceOutcomes.map((id) => ({
          id,
          label: words.codes.guidanceOutcomes[id],
          detail: text.means[id],
        }))}
        value={values.outcome}
        onChange={(outcome) => set({ outcome })}
      />
      {values.outcome === 'continues' && <GuidanceDaysFields {...fields} owners={known.tasks.owners} />}
      <TextArea
        label={text.note}
        isOptional
        rows={2}
        maxLength={1000}
        value={values.note}
        onChange={(note) => set({ note })}
      />
    </ActDialog>
  );
}
