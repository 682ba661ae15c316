import type { HouseholdAnimal } from '../../../shared/domain/needs.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { PlaceForm } from './PlaceForm.tsx';
import { placeProblems } from './place-faults.ts';
import { needsOf, reviewedPlace } from './place-values.ts';
import { useRuleWords } from './rule-words.ts';
import { draftSubject, type Entry } from './way-acts.ts';

type ReviewFormProps = {
  readonly residentId: ResidentId;
  readonly entry: Entry;
  readonly animals: readonly HouseholdAnimal[];
  readonly onClose: () => void;
  readonly onReopen: () => void;
};

/** Everything is looked at again: needs, urgency, and the days to come. */
export function ReviewForm({ residentId, entry, animals, onClose, onReopen }: ReviewFormProps) {
  const words = useWords();
  const text = words.way.entry;
  const rule = useRuleWords();
  const today = useToday();
  const subject = draftSubject(residentId, entry.id);
  const place = { form: 'waiting-place', subject };
  const form = useDraftedAct(place, reviewedPlace(entry, today, animals), {
    isOfRecord: true,
    problemsOf: (values) => placeProblems(values, null, { words, rule, today }),
  });
  const submit = async (): Promise<string | null> => {
    const { transferSince, urgency, urgencyReason, reviewOn, nextContactOn } = form.values;
    if (reviewOn === null) return null;
    const done = await form.run('waiting.review', {
      ...{ residentId, id: entry.id, version: entry.version, transferSince, urgency, reviewOn, nextContactOn },
      urgencyReason: urgencyReason.trim(),
      needs: needsOf(form.values),
    });
    return done && text.reviewed;
  };
  return (
    <PlaceForm form={form} isNew={false} act={text.review} onSubmit={submit} onClose={onClose} onReopen={onReopen} />
  );
}
