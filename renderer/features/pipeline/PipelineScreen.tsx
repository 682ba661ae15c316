import { useLocation } from 'wouter';
import { HomesTabs } from '../../components/HomesTabs.tsx';
import { NoPermission } from '../../components/NoPermission.tsx';
import { Page } from '../../components/Page.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { PipelineRoom } from './PipelineRoom.tsx';
import './pipeline.css';

/** The homes to come. */
export function PipelineScreen() {
  const { common, units } = useWords();
  const [, navigate] = useLocation();
  const mayRead = useMay('units:read');
  if (mayRead) return <PipelineRoom />;
  return (
    <Page header={<PageHeader title={units.title} tabs={<HomesTabs current="pipeline" onNavigate={navigate} />} />}>
      <NoPermission title={common.noPermission}>{common.noPermissionHint}</NoPermission>
    </Page>
  );
}
