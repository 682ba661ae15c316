import { useLocation } from 'wouter';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';

/** No people before somebody can bring the data back: said before anything is typed, with the way to mend it. */
export function RecoveryFirst() {
  const { common, units } = useWords();
  const [, navigate] = useLocation();
  const mayConfirm = useMay('recovery:manage');
  return (
    <Notice
      tone="warn"
      title={units.recovery.title}
      actions={
        mayConfirm && (
          <Button size="small" onPress={() => navigate('/indstillinger/generelt')}>
            {common.recoveryNow}
          </Button>
        )
      }
    >
      {mayConfirm ? units.recovery.why : units.recovery.askLeader}
    </Notice>
  );
}
