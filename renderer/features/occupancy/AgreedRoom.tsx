import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { LoadingState } from '../../components/LoadingState.tsx';
import { Page } from '../../components/Page.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { refusalOf } from '../../lib/api.ts';
import { useAsk } from '../../lib/query.ts';
import { useSentence } from '../../lib/sentences.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { OccupancyRoom } from './OccupancyRoom.tsx';
import { agreedList } from './occupancy-values.ts';

/** The list that an association is promised, filled in as it was agreed. Without an agreement it is a list like any other. */
export function AgreedRoom({ associationId }: { readonly associationId: string }) {
  const { lists, agreements: words, common } = useWords();
  const today = useToday();
  const sentence = useSentence();
  const agreements = useAsk('agreements.list', {});
  const problem = refusalOf(agreements.error);
  if (problem || !agreements.data) {
    return (
      <Page header={<PageHeader title={lists.title} subtitle={lists.why} />}>
        {problem ? (
          <ErrorNotice
            what={sentence(problem)}
            action={{ label: common.tryAgain, onPress: () => void agreements.refetch() }}
          />
        ) : (
          <LoadingState />
        )}
      </Page>
    );
  }
  const agreement = agreements.data.find((one) => one.associationId === associationId);
  return agreement ? (
    <OccupancyRoom
      subject={associationId}
      start={agreedList(agreement, today)}
      note={words.filled(agreement.association)}
    />
  ) : (
    <OccupancyRoom note={words.gone} />
  );
}
