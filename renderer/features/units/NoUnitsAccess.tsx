import { NoPermission } from '../../components/NoPermission.tsx';
import { Page } from '../../components/Page.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { useWords } from '../../lib/words.ts';

/** A role that may not see homes is told so, and who can help. */
export function NoUnitsAccess({ title }: { readonly title?: string | undefined }) {
  const { common, units } = useWords();
  return (
    <Page header={<PageHeader title={title ?? units.title} />}>
      <NoPermission title={common.noPermission}>{common.noPermissionHint}</NoPermission>
    </Page>
  );
}
