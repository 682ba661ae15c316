import { FilePen } from 'lucide-react';
import { useLocation } from 'wouter';
import { Button } from '../../components/Button.tsx';
import { Section } from '../../components/Section.tsx';
import { TaskList } from '../../components/TaskList.tsx';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';

/** What was typed and never saved, offered again: after a lock, a crash or a power cut. */
export function DraftOffers() {
  const { today: words } = useWords();
  const { moment } = useFormat();
  const [, navigate] = useLocation();
  const drafts = useAsk('drafts.list', {});
  const offered = (drafts.data ?? []).filter((draft) => placeOf(draft) !== null);
  if (offered.length === 0) return null;
  return (
    <Section title={words.drafts}>
      <TaskList
        label={words.drafts}
        tasks={offered.map((draft) => ({
          id: `${draft.form}/${draft.subject}`,
          icon: FilePen,
          tone: 'info' as const,
          title: draft.subject === 'new' ? words.draftForms.newUnit : words.draftForms.unit,
          reason: words.draftFrom(moment(draft.savedAt)),
          action: <Button onPress={() => navigate(placeOf(draft) ?? '/')}>{words.draftOpen}</Button>,
        }))}
      />
    </Section>
  );
}

function placeOf(draft: { readonly form: string; readonly subject: string }): string | null {
  if (draft.form !== 'unit') return null;
  return draft.subject === 'new' ? '/boliger/ny' : `/boliger/${draft.subject}/ret`;
}
