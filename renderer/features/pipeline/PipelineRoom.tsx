import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { Button } from '../../components/Button.tsx';
import { Columns } from '../../components/Columns.tsx';
import { HomesTabs } from '../../components/HomesTabs.tsx';
import { LoadingState } from '../../components/LoadingState.tsx';
import { Page } from '../../components/Page.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { SearchBox } from '../../components/SearchBox.tsx';
import { refusalOf } from '../../lib/api.ts';
import { useAsk } from '../../lib/query.ts';
import { useOpenSearch } from '../../lib/search.ts';
import { useMay, useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { BuildingsCard } from './BuildingsCard.tsx';
import { PipelineDialogs } from './PipelineDialogs.tsx';
import { PlanGroups } from './PlanGroups.tsx';
import type { OpenPlan } from './plan-acts.ts';
import { VarietyCard } from './VarietyCard.tsx';
import { YearPicture } from './YearPicture.tsx';
import { comingGroups, homesIn, type Overview } from './years.ts';

/** Plans and homes to come, year by year; beside them what there is of each kind, and room to spare. */
export function PipelineRoom() {
  const { common } = useWords();
  const [open, setOpen] = useState<OpenPlan | null>(null);
  const asked = useAsk('pipeline.overview', {});
  const refusal = refusalOf(asked.error);
  return (
    <Page header={<Header overview={asked.data} onAdd={() => setOpen({ act: 'add', plan: null })} />}>
      {refusal !== null && (
        <RefusalNotice refusal={refusal} action={{ label: common.tryAgain, onPress: () => void asked.refetch() }} />
      )}
      {refusal === null && asked.data === undefined && <LoadingState rows={8} />}
      {asked.data !== undefined && <Content overview={asked.data} onOpen={setOpen} />}
      <PipelineDialogs open={open} onOpen={setOpen} />
    </Page>
  );
}

function Header({ overview, onAdd }: { readonly overview: Overview | undefined; readonly onAdd: () => void }) {
  const { common, units, pipeline } = useWords();
  const [, navigate] = useLocation();
  const openSearch = useOpenSearch();
  const mayWrite = useMay('units:write');
  const groups = comingGroups(overview ?? NOTHING, useToday());
  const homes = groups.reduce((sum, group) => sum + homesIn(group), 0);
  const late = groups.filter(({ year }) => year === 'late').reduce((sum, group) => sum + homesIn(group), 0);
  return (
    <PageHeader
      title={units.title}
      tabs={<HomesTabs current="pipeline" onNavigate={navigate} />}
      subtitle={overview && pipeline.counts(homes, late)}
      search={<SearchBox label={common.search} shortcut="Ctrl K" onPress={openSearch} />}
      actions={
        mayWrite && (
          <Button variant="primary" icon={Plus} onPress={onAdd}>
            {pipeline.add}
          </Button>
        )
      }
    />
  );
}

const NOTHING: Overview = { plans: [], addressed: [], built: [], variety: [] };

type ContentProps = { readonly overview: Overview; readonly onOpen: (open: OpenPlan) => void };

function Content({ overview, onOpen }: ContentProps) {
  return (
    <Columns
      asideWidth="wide"
      aside={
        <>
          <VarietyCard variety={overview.variety} />
          <BuildingsCard />
        </>
      }
    >
      <YearPicture overview={overview} />
      <PlanGroups overview={overview} onOpen={onOpen} />
    </Columns>
  );
}
