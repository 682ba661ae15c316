import { useState } from 'react';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { useLanguage } from '../../lib/language.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { AlikePerson } from './AlikeNotice.tsx';
import { MergeDialog } from './MergeDialog.tsx';
import { ResidentForm } from './ResidentForm.tsx';
import type { ResidentCard } from './resident-filter.ts';
import { identityOf, personIdOf, residentProblems, valuesOfCard } from './resident-form-values.ts';
import { useAlike } from './use-alike.ts';

type ChangeResidentFormProps = {
  readonly card: ResidentCard;
  readonly onClose: () => void;
  readonly onReopen: () => void;
};

/** What is known of the person; forløb and protection have acts of their own. */
export function ChangeResidentForm({ card, onClose, onReopen }: ChangeResidentFormProps) {
  const words = useWords();
  const language = useLanguage();
  const today = useToday();
  const { form: text } = words.residents;
  const place = { form: 'resident', subject: card.id };
  const form = useDraftedAct(place, valuesOfCard(card, today), {
    problemsOf: (values) => residentProblems(values, false, today, { words, language }),
    isOfRecord: true,
  });
  const alike = useAlike(form.values, card.id);
  const [other, setOther] = useState<AlikePerson | null>(null);
  const submit = async (): Promise<string | null> => {
    const done = await form.run('residents.change', {
      id: card.id,
      version: card.version,
      ...identityOf(form.values),
      personId: personIdOf(form.values),
    });
    return done?.value.id ?? null;
  };
  return (
    <>
      <ResidentForm
        form={form}
        alike={alike}
        onMerge={setOther}
        card={card}
        act={text.save}
        done={text.saved}
        onSubmit={submit}
        onClose={onClose}
        onReopen={onReopen}
      />
      {other !== null && (
        <MergeDialog card={card} other={other} onClose={() => setOther(null)} onReopen={() => setOther(other)} />
      )}
    </>
  );
}
