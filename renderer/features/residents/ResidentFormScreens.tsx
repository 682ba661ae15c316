import { useLocation } from 'wouter';
import type { ResidentId } from '../../../shared/ids.ts';
import { isId } from '../../../shared/ids.ts';
import { LoadingState } from '../../components/LoadingState.tsx';
import { Page } from '../../components/Page.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { refusalOf } from '../../lib/api.ts';
import { useFollowMerged } from '../../lib/merged-resident.ts';
import { useAsk } from '../../lib/query.ts';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { ChangeResidentForm } from './ChangeResidentForm.tsx';
import { NewResidentForm } from './NewResidentForm.tsx';
import { NoResidentsAccess } from './NoResidentsAccess.tsx';
import { nameText } from './resident-words.ts';

/** Somebody who is not written down yet. */
export function NewResidentScreen() {
  const { form } = useWords().residents;
  const [, navigate] = useLocation();
  const mayWrite = useMay('residents:write');
  if (!mayWrite) return <NoResidentsAccess title={form.newTitle} />;
  return (
    <Page layout="narrow" header={<PageHeader title={form.newTitle} subtitle={form.newWhy} />}>
      <NewResidentForm
        onClose={(id) => navigate(id === null ? '/borgere' : `/borgere/${id}`)}
        onReopen={() => navigate('/borgere/ny')}
      />
    </Page>
  );
}

/** The same form over a person who is there. */
export function EditResidentScreen({ id }: { readonly id: string }) {
  const { form } = useWords().residents;
  const mayWrite = useMay('residents:write');
  if (!mayWrite || !isId<'resident'>(id)) return <NoResidentsAccess title={form.editTitle} />;
  return <EditResident key={id} id={id} />;
}

function EditResident({ id }: { readonly id: ResidentId }) {
  const words = useWords();
  const [, navigate] = useLocation();
  const { data: card, error, refetch } = useAsk('residents.get', { id });
  const asked = refusalOf(error);
  const refusal = useFollowMerged(asked, id) ? null : asked;
  const { common, residents } = words;
  return (
    <Page
      layout="narrow"
      header={<PageHeader title={residents.form.editTitle} subtitle={card && nameText(card, words)} />}
    >
      <RefusalNotice refusal={refusal} action={{ label: common.tryAgain, onPress: () => void refetch() }} />
      {card === undefined && refusal === null && <LoadingState />}
      {card !== undefined && (
        <ChangeResidentForm
          card={card}
          onClose={() => navigate(`/borgere/${id}`)}
          onReopen={() => navigate(`/borgere/${id}/ret`)}
        />
      )}
    </Page>
  );
}
