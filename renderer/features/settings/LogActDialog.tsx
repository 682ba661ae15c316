import { useInfiniteQuery } from '@tanstack/react-query';
import type { Output } from '../../../shared/contract/index.ts';
import { operationName } from '../../../shared/text/operations.ts';
import { outcomeSentence } from '../../../shared/text/outcomes.ts';
import type { Language, Words } from '../../../shared/text/words.ts';
import { Button } from '../../components/Button.tsx';
import { ChangeList } from '../../components/ChangeList.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { LoadingState } from '../../components/LoadingState.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { ask, refusalOf } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.ts';
import type { PageRow } from '../../lib/pages.ts';
import { useWords } from '../../lib/words.ts';

type LogActDialogProps = { readonly line: PageRow<'audit.list'>; readonly onClose: () => void };

const AT_ONCE = 50;

/** What one line of the log wrote, in the words of the home's own history. */
export function LogActDialog({ line, onClose }: LogActDialogProps) {
  const { common, settings } = useWords();
  const language = useLanguage();
  const { moment } = useFormat();
  const who = line.actor ?? settings.log.nobody;
  return (
    <Dialog
      isOpen
      isDismissable
      size="l"
      onClose={onClose}
      title={operationName(line.operation, language)}
      description={[who, moment(line.at), outcomeSentence(line.outcome, language)].join(' · ')}
      footer={
        <Button autoFocus onPress={onClose}>
          {common.close}
        </Button>
      }
    >
      <Content seq={line.seq} />
    </Dialog>
  );
}

function Content({ seq }: { readonly seq: number }) {
  const { changes: words } = useWords();
  const language = useLanguage();
  const asked = useInfiniteQuery({
    queryKey: ['audit.act', seq],
    queryFn: ({ pageParam }) => ask('audit.act', { seq, from: pageParam, limit: AT_ONCE }),
    initialPageParam: 0,
    getNextPageParam: (page: Output<'audit.act'>) => page.next,
  });
  const refusal = refusalOf(asked.error);
  if (refusal !== null) return <RefusalNotice refusal={refusal} />;
  if (asked.data === undefined) return <LoadingState rows={3} />;
  const { pages } = asked.data;
  const changes = pages.flatMap((page) => page.changes);
  const { reason = null, undoing = null } = pages[0] ?? {};
  return (
    <>
      {undoing !== null && <p>{undoingText(undoing, words, language)}</p>}
      {reason !== null && <p>{words.reason(reason)}</p>}
      {changes.length === 0 && reason === null && !asked.hasNextPage && <p>{words.nothing}</p>}
      <ChangeList changes={changes} />
      {asked.hasNextPage && (
        <Button size="small" isPending={asked.isFetchingNextPage} onPress={() => void asked.fetchNextPage()}>
          {words.more}
        </Button>
      )}
    </>
  );
}

type Undoing = NonNullable<Output<'audit.act'>['undoing']>;

function undoingText({ operation, depth }: Undoing, words: Words['changes'], language: Language): string {
  const act = operationName(operation, language);
  return depth % 2 === 1 ? words.undone(act) : words.redone(act);
}
