import type { IsoDate } from '../../../shared/dates.ts';
import type { HouseholdAnimal } from '../../../shared/domain/needs.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { PlaceForm } from './PlaceForm.tsx';
import { placeProblems } from './place-faults.ts';
import { needsOf, newPlace } from './place-values.ts';
import { useRuleWords } from './rule-words.ts';
import { draftSubject } from './way-acts.ts';
import type { Decision } from './way-values.ts';

type EnterFormProps = {
  readonly residentId: ResidentId;
  readonly decision: Decision;
  /** The day of the request that was decided on. */
  readonly askedOn: IsoDate;
  readonly animals: readonly HouseholdAnimal[];
  readonly onClose: () => void;
  readonly onReopen: () => void;
};

/** A place on the list by a decision that grants it. */
export function EnterForm({ residentId, decision, askedOn, animals, onClose, onReopen }: EnterFormProps) {
  const words = useWords();
  const text = words.way.entry;
  const rule = useRuleWords();
  const today = useToday();
  const subject = draftSubject(residentId, decision.id);
  const place = { form: 'waiting-place', subject };
  const form = useDraftedAct(place, newPlace(today, animals), {
    problemsOf: (values) => placeProblems(values, askedOn, { words, rule, today }),
  });
  const submit = async (): Promise<string | null> => {
    const { since, transferSince, urgency, urgencyReason, reviewOn, nextContactOn } = form.values;
    if (reviewOn === null) return null;
    const done = await form.run('waiting.enter', {
      ...{ residentId, decisionId: decision.id, since, transferSince, urgency, reviewOn, nextContactOn },
      urgencyReason: urgencyReason.trim(),
      needs: needsOf(form.values),
    });
    return done && text.entered;
  };
  return <PlaceForm form={form} isNew act={text.enter} onSubmit={submit} onClose={onClose} onReopen={onReopen} />;
}
