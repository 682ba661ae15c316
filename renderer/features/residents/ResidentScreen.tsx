import { ArrowLeft } from 'lucide-react';
import { useLocation } from 'wouter';
import type { AppError } from '../../../shared/errors.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import { isId } from '../../../shared/ids.ts';
import { Button } from '../../components/Button.tsx';
import { LoadingState } from '../../components/LoadingState.tsx';
import { NoPermission } from '../../components/NoPermission.tsx';
import { Page } from '../../components/Page.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { refusalOf } from '../../lib/api.ts';
import { useFollowMerged } from '../../lib/merged-resident.ts';
import { useAsk } from '../../lib/query.ts';
import type { ResidentPart } from '../../lib/resident-part.ts';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { NoResidentsAccess } from './NoResidentsAccess.tsx';
import { ResidentPage } from './ResidentPage.tsx';

type ResidentScreenProps = {
  readonly id: string;
  readonly parts: readonly ResidentPart[];
  readonly part: string | undefined;
};

/** One resident. Who is outside the scope is not there, and nothing says whether they exist. */
export function ResidentScreen({ id, ...parts }: ResidentScreenProps) {
  const mayRead = useMay('residents:read');
  if (!mayRead) return <NoResidentsAccess />;
  return isId<'resident'>(id) ? <AskedResident key={id} id={id} {...parts} /> : <Missing />;
}

function AskedResident({ id, ...parts }: Omit<ResidentScreenProps, 'id'> & { readonly id: ResidentId }) {
  const asked = useAsk('residents.get', { id });
  const refusal = refusalOf(asked.error);
  const isMoving = useFollowMerged(refusal, id);
  if (isMoving) return <Waiting refusal={null} onRetry={() => void asked.refetch()} />;
  if (refusal?.code === 'not-found') return <Missing wasOpen={asked.data?.access === 'emergency'} />;
  if (asked.data === undefined || refusal !== null)
    return <Waiting refusal={refusal} onRetry={() => void asked.refetch()} />;
  return <ResidentPage card={asked.data} {...parts} onClosed={() => void asked.refetch()} />;
}

function Waiting({ refusal, onRetry }: { readonly refusal: AppError | null; readonly onRetry: () => void }) {
  const { common, residents } = useWords();
  return (
    <Page header={<PageHeader title={residents.title} actions={<ToList />} />}>
      <RefusalNotice refusal={refusal} action={{ label: common.tryAgain, onPress: onRetry }} />
      {refusal === null && <LoadingState rows={6} />}
    </Page>
  );
}

function Missing({ wasOpen = false }: { readonly wasOpen?: boolean }) {
  const { residents } = useWords();
  const { emergency, person } = residents;
  return (
    <Page header={<PageHeader title={residents.title} actions={<ToList />} />}>
      <NoPermission title={wasOpen ? emergency.over : person.missing}>
        {wasOpen ? emergency.overWhy : person.missingWhy}
      </NoPermission>
    </Page>
  );
}

function ToList() {
  const { residents } = useWords();
  const [, navigate] = useLocation();
  return (
    <Button icon={ArrowLeft} onPress={() => navigate('/borgere')}>
      {residents.person.toList}
    </Button>
  );
}
