import { House, Plus, Upload } from 'lucide-react';
import { useLocation } from 'wouter';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';

/** The first time: what belongs here and the two ways to get it here. */
export function NoUnitsYet() {
  const { units } = useWords();
  const [, navigate] = useLocation();
  const mayImport = useMay('units:import');
  const mayWrite = useMay('units:write');
  return (
    <EmptyState
      icon={House}
      title={units.first.title}
      action={
        <div className="form-actions">
          {mayImport && (
            <Button variant="primary" icon={Upload} onPress={() => navigate('/import')}>
              {units.acts.importUnits}
            </Button>
          )}
          {mayWrite && (
            <Button icon={Plus} onPress={() => navigate('/boliger/ny')}>
              {units.acts.create}
            </Button>
          )}
        </div>
      }
    >
      {mayImport || mayWrite ? units.first.teach : units.first.wait}
    </EmptyState>
  );
}
