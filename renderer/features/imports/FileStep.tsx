import { FileSpreadsheet } from 'lucide-react';
import { importKinds } from '../../../shared/contract/import-shapes.ts';
import type { Staged } from '../../../shared/contract/shell-wire.ts';
import type { ImportKind } from '../../../shared/domain/import-columns.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { Columns } from '../../components/Columns.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { useChooseFile } from './use-choose-file.ts';

type FileStepProps = {
  readonly kind: ImportKind;
  readonly onKind: (kind: ImportKind) => void;
  readonly onChosen: (staged: Staged) => void;
};

/** What is in the file, and which file. */
export function FileStep({ kind, onKind, onChosen }: FileStepProps) {
  const { imports } = useWords();
  const mayPeople = useMay('residents:import');
  const may = {
    units: useMay('units:import'),
    tenancies: useMay('tenancies:import'),
    residents: mayPeople,
    waiting: mayPeople,
  };
  const { isPending, refusal, choose } = useChooseFile(onChosen);
  const options = importKinds
    .filter((id) => may[id])
    .map((id) => ({ id, label: imports.kinds[id], detail: imports.kindMeans[id] }));
  return (
    <Columns
      aside={
        <Card title={imports.file.accepts}>
          <ul className="plain-list">
            {imports.file.rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </Card>
      }
    >
      <RefusalNotice refusal={refusal} />
      <Card>
        <div className="form">
          <RadioGroup label={imports.kind} options={options} value={kind} onChange={onKind} />
          <div className="choose-file">
            <FileSpreadsheet className="choose-file-sign" aria-hidden />
            <Button variant="primary" isPending={isPending} onPress={() => void choose()}>
              {imports.file.choose}
            </Button>
            <p className="field-hint">{isPending ? imports.file.reading : imports.file.stays}</p>
          </div>
        </div>
      </Card>
    </Columns>
  );
}
