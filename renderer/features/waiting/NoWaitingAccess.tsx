import { NoPermission } from '../../components/NoPermission.tsx';
import { Page } from '../../components/Page.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { useWords } from '../../lib/words.ts';

/** A role that may not see the list, or not match, is told so, and who can help. */
export function NoWaitingAccess() {
  const { common, waiting } = useWords();
  return (
    <Page header={<PageHeader title={waiting.title} />}>
      <NoPermission title={common.noPermission}>{common.noPermissionHint}</NoPermission>
    </Page>
  );
}
