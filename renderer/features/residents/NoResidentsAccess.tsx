import { NoPermission } from '../../components/NoPermission.tsx';
import { Page } from '../../components/Page.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { useWords } from '../../lib/words.ts';

/** A role that may not see residents, or not do this, is told so, and who can help. */
export function NoResidentsAccess({ title }: { readonly title?: string | undefined }) {
  const { common, residents } = useWords();
  return (
    <Page header={<PageHeader title={title ?? residents.title} />}>
      <NoPermission title={common.noPermission}>{common.noPermissionHint}</NoPermission>
    </Page>
  );
}
