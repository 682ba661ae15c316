import { useState } from 'react';
import type { Input } from '../../../shared/contract/index.ts';
import type { ImportField } from '../../../shared/domain/import-columns.ts';
import { Button } from '../../components/Button.tsx';
import { LoadingState } from '../../components/LoadingState.tsx';
import { refusalOf } from '../../lib/api.ts';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';
import { FileFacts } from './FileFacts.tsx';
import { HeaderLine } from './HeaderLine.tsx';
import { ImportRefusal } from './ImportRefusal.tsx';
import {
  type Chosen,
  type Inspected,
  type Mapping,
  type Remembered,
  type Report,
  startMapping,
  withField,
} from './import-state.ts';
import { LookProgress } from './LookProgress.tsx';
import { MappingTable } from './MappingTable.tsx';
import { RememberedNote } from './RememberedNote.tsx';
import { useLook } from './use-look.ts';

type ColumnsStepProps = {
  readonly chosen: Chosen;
  readonly remembered: Remembered;
  readonly onRemember: (remembered: Remembered) => void;
  readonly onChange: (chosen: Chosen) => void;
  readonly onBack: () => void;
  readonly onNext: (what: Input<'imports.previewUnits'>, report: Report) => void;
};

/** What the reader found, and which column is which. */
export function ColumnsStep(props: ColumnsStepProps) {
  const { imports } = useWords();
  const { chosen } = props;
  const { stagingId } = chosen.staged;
  const { data, error } = useAsk('imports.inspect', { stagingId, kind: chosen.kind, headerLine: chosen.headerLine });
  const refusal = refusalOf(error);
  if (refusal !== null)
    return <ImportRefusal refusal={refusal} action={{ label: imports.file.chooseOther, onPress: props.onBack }} />;
  if (data === undefined) return <LoadingState label={imports.file.reading} />;
  return (
    <>
      <FileFacts inspected={data} />
      <HeaderLine inspected={data} onChoose={(headerLine) => props.onChange({ ...chosen, headerLine })} />
      {data.remembered !== null && <RememberedNote remembered={data.remembered} />}
      <ChooseColumns key={keyOf(data)} {...props} inspected={data} />
    </>
  );
}

/** What was remembered and is forgotten now leaves its columns to be guessed anew. */
function keyOf({ fileName, headerLine, remembered }: Inspected): string {
  return `${fileName}/${headerLine}/${remembered?.id ?? ''}`;
}

function ChooseColumns(props: ColumnsStepProps & { readonly inspected: Inspected }) {
  const { imports, common } = useWords();
  const { chosen, inspected, remembered } = props;
  const [mapping, setMapping] = useState<Mapping>(() => startMapping(inspected, remembered));
  const look = useLook(props.onNext);
  const change = (column: number, field: ImportField | null) => {
    setMapping(withField(mapping, column, field));
    props.onRemember(new Map(remembered).set(inspected.headers[column] ?? '', field));
  };
  const { stagingId } = chosen.staged;
  const what = { stagingId, kind: chosen.kind, headerLine: inspected.headerLine, mapping };
  return (
    <>
      <MappingTable kind={chosen.kind} inspected={inspected} mapping={mapping} onChange={change} />
      <ImportRefusal refusal={look.refusal} />
      {look.progress === null ? (
        <div className="form-actions">
          <Button variant="primary" onPress={() => void look.run(what)}>
            {imports.columns.next}
          </Button>
          <Button onPress={props.onBack}>{common.back}</Button>
          <span>{imports.columns.nothingYet}</span>
        </div>
      ) : (
        <LookProgress label={imports.columns.looking} progress={look.progress} onCancel={look.cancel} />
      )}
    </>
  );
}
