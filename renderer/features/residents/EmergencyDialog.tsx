import { useState } from 'react';
import { useLocation } from 'wouter';
import { SHORTEST_EMERGENCY_REASON } from '../../../shared/domain/residents.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { useAct } from '../../lib/act.ts';
import { useWords } from '../../lib/words.ts';
import { EmergencyFields } from './EmergencyFields.tsx';
import { type EmergencyValues, emergencyProblems, noEmergency, whoOf } from './emergency-values.ts';

/** Opens one person outside one's own for an hour. Nothing of it is kept as a draft: whom one looks for is nobody else's. */
export function EmergencyDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const text = words.residents.emergency;
  const [, navigate] = useLocation();
  const [values, setValues] = useState<EmergencyValues>(noEmergency);
  const [isTried, setTried] = useState(false);
  const { run, isPending, refusal } = useAct();
  const problems = emergencyProblems(values, words, SHORTEST_EMERGENCY_REASON);
  const submit = async (): Promise<string | null> => {
    const who = whoOf(values);
    if (who === null || values.ground === null) return null;
    const done = await run('emergency.open', { who, ground: values.ground, reason: values.reason });
    if (done === null) return null;
    onClose();
    navigate(`/borgere/${done.value.residentId}`);
    return null;
  };
  return (
    <ActDialog
      title={text.title}
      description={text.why}
      act={text.open}
      isPending={isPending}
      refusal={refusal}
      onTry={() => {
        setTried(true);
        return Object.keys(problems)[0] ?? null;
      }}
      onSubmit={submit}
      onClose={onClose}
    >
      <EmergencyFields
        values={values}
        problems={isTried ? problems : {}}
        set={(patch) => setValues({ ...values, ...patch })}
      />
    </ActDialog>
  );
}
