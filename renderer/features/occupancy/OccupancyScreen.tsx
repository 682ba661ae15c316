import { NoPermission } from '../../components/NoPermission.tsx';
import { Page } from '../../components/Page.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { AgreedRoom } from './AgreedRoom.tsx';
import { OccupancyRoom } from './OccupancyRoom.tsx';

/** The list that an association may have of the homes it let to the municipality's citizens. */
export function OccupancyScreen({ agreedWith = null }: { readonly agreedWith?: string | null }) {
  const { common, lists } = useWords();
  const mayExport = useMay('occupancy:export');
  if (mayExport && agreedWith !== null) return <AgreedRoom key={agreedWith} associationId={agreedWith} />;
  if (mayExport) return <OccupancyRoom />;
  return (
    <Page header={<PageHeader title={lists.title} />}>
      <NoPermission title={common.noPermission}>{common.noPermissionHint}</NoPermission>
    </Page>
  );
}
