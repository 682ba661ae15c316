import { NoPermission } from '../../components/NoPermission.tsx';
import { Page } from '../../components/Page.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { ImportRoom } from './ImportRoom.tsx';

/** Homes and tenancies from a file as the municipality has it. */
export function ImportScreen() {
  const { common, imports } = useWords();
  const mayHomes = useMay('units:import');
  const mayTenancies = useMay('tenancies:import');
  if (mayHomes || mayTenancies) return <ImportRoom />;
  return (
    <Page header={<PageHeader title={imports.title} />}>
      <NoPermission title={common.noPermission}>{common.noPermissionHint}</NoPermission>
    </Page>
  );
}
