import type { ImportField } from '../../../shared/domain/import-columns.ts';
import { importFields } from '../../../shared/domain/import-columns.ts';
import type { AppError } from '../../../shared/errors.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { RefusalNotice, type RefusalNoticeProps } from '../../components/RefusalNotice.tsx';
import { useWords } from '../../lib/words.ts';

/** As any refusal; a field that has no column is named as the mapping names it. */
export function ImportRefusal({ refusal, action }: RefusalNoticeProps) {
  const { imports } = useWords();
  const field = missingField(refusal);
  if (field === undefined) return <RefusalNotice refusal={refusal} action={action} />;
  return <ErrorNotice what={imports.columns.missing(imports.fields[field])} action={action} />;
}

function missingField(refusal: AppError | null): ImportField | undefined {
  return refusal?.code === 'mapping-incomplete'
    ? importFields.find((field) => field === refusal.params['field'])
    : undefined;
}
