import type { Output } from '../../../shared/contract/index.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { DraftNote } from '../../components/DraftNote.tsx';
import { FormLayout } from '../../components/FormLayout.tsx';
import { LoadingState } from '../../components/LoadingState.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useToast } from '../../components/toast-context.ts';
import { useAct } from '../../lib/act.ts';
import { useDraftedValues } from '../../lib/drafted-values.ts';
import { useAsk } from '../../lib/query.ts';
import { useMay, useSession } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { OwnPasswordCard } from './OwnPasswordCard.tsx';
import { RecoveryCard } from './RecoveryCard.tsx';

export function GeneralPart() {
  const general = useAsk('settings.get', {});
  const mayRecover = useMay('recovery:manage');
  if (!general.data) return <LoadingState rows={4} />;
  return (
    <div className="settings-stack">
      <GeneralCard key={general.data.version} general={general.data} />
      <OwnPasswordCard />
      {mayRecover ? <RecoveryCard /> : null}
    </div>
  );
}

function GeneralCard({ general }: { readonly general: Output<'settings.get'> }) {
  const { settings } = useWords();
  const { general: words } = settings;
  const mayWrite = useMay('settings:write');
  const { refresh } = useSession();
  const { version, ...known } = general;
  const drafted = useDraftedValues({ form: 'settings', subject: 'general' }, known, true);
  const act = useAct({ drafted });
  const toast = useToast();
  const { values, set: change } = drafted;
  const save = async () => {
    if (!(await act.run('settings.update', { ...values, version }))) return;
    toast({ text: settings.saved, tone: 'ok' });
    await refresh();
  };
  return (
    <Card title={settings.parts.generelt}>
      <FormLayout
        onSubmit={() => void save()}
        summary={<RefusalNotice refusal={act.refusal} />}
        actions={
          mayWrite ? (
            <>
              <Button variant="primary" type="submit" isPending={act.isPending}>
                {words.save}
              </Button>
              <DraftNote draft={drafted.draft} restoredAt={drafted.restoredAt} onClear={() => void drafted.clear()} />
            </>
          ) : (
            <p className="card-note">{words.readOnly}</p>
          )
        }
      >
        <TextField
          label={words.municipality}
          value={values.municipality}
          onChange={(municipality) => change({ municipality })}
          isReadOnly={!mayWrite}
          maxLength={80}
        />
        <DaysFields values={values} change={change} mayWrite={mayWrite} />
      </FormLayout>
    </Card>
  );
}

interface DaysFieldsProps {
  readonly values: Omit<Output<'settings.get'>, 'version'>;
  readonly change: (patch: Partial<DaysFieldsProps['values']>) => void;
  readonly mayWrite: boolean;
}

/** Minutes until it locks, and days until something is told of. An emptied field keeps its number. */
function DaysFields({ values, change, mayWrite }: DaysFieldsProps) {
  const { general: words } = useWords().settings;
  const number = (value: number | null, old: number) => value ?? old;
  return (
    <>
      <NumberField
        label={words.lockMinutes}
        hint={words.lockHint}
        value={values.lockMinutes}
        onChange={(value) => change({ lockMinutes: number(value, values.lockMinutes) })}
        min={1}
        max={15}
        isReadOnly={!mayWrite}
        hasSteps={mayWrite}
      />
      <NumberField
        label={words.repairWarning}
        value={values.repairWarningDays}
        onChange={(value) => change({ repairWarningDays: number(value, values.repairWarningDays) })}
        min={0}
        max={90}
        isReadOnly={!mayWrite}
        hasSteps={mayWrite}
      />
      <NumberField
        label={words.endingWarning}
        value={values.endingWarningDays}
        onChange={(value) => change({ endingWarningDays: number(value, values.endingWarningDays) })}
        min={7}
        max={365}
        isReadOnly={!mayWrite}
        hasSteps={mayWrite}
      />
    </>
  );
}
