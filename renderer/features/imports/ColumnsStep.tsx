import { useState } from 'react';
import type { Input } from '../../../shared/contract/index.ts';
import type { ImportField } from '../../../shared/domain/import-columns.ts';
import type { AppError } from '../../../shared/errors.ts';
import { Button } from '../../components/Button.tsx';
import { LoadingState } from '../../components/LoadingState.tsx';
import { call, refusalOf } from '../../lib/api.ts';
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
import { MappingTable } from './MappingTable.tsx';

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
      <ChooseColumns key={`${data.fileName}/${data.headerLine}`} {...props} inspected={data} />
    </>
  );
}

function ChooseColumns(props: ColumnsStepProps & { readonly inspected: Inspected }) {
  const { imports, common } = useWords();
  const { chosen, inspected, remembered } = props;
  const [mapping, setMapping] = useState<Mapping>(() => startMapping(inspected, remembered));
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const [isPending, setPending] = useState(false);
  const change = (column: number, field: ImportField | null) => {
    setMapping(withField(mapping, column, field));
    props.onRemember(new Map(remembered).set(inspected.headers[column] ?? '', field));
  };
  const next = async () => {
    const { stagingId } = chosen.staged;
    const what = { stagingId, kind: chosen.kind, headerLine: inspected.headerLine, mapping };
    setPending(true);
    const preview = await call(chosen.kind === 'units' ? 'imports.previewUnits' : 'imports.previewTenancies', what);
    setPending(false);
    setRefusal(preview.ok ? null : preview.error);
    if (preview.ok) props.onNext(what, preview.value);
  };
  return (
    <>
      <MappingTable kind={chosen.kind} inspected={inspected} mapping={mapping} onChange={change} />
      <ImportRefusal refusal={refusal} />
      <div className="form-actions">
        <Button variant="primary" isPending={isPending} onPress={() => void next()}>
          {imports.columns.next}
        </Button>
        <Button onPress={props.onBack}>{common.back}</Button>
        <span>{imports.columns.nothingYet}</span>
      </div>
    </>
  );
}
