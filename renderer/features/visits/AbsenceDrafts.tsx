import type { AbsenceId } from '../../../shared/ids.ts';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';
import type { Absence } from './absence-words.ts';

type AbsenceDraftsProps = {
  readonly absences: readonly Absence[];
  /** The absence that was being changed; null for a new one. */
  readonly onOpen: (id: AbsenceId | null) => void;
};

/** An absence that was being typed before a lock or a crash, and those that were being changed. */
export function AbsenceDrafts({ absences, onOpen }: AbsenceDraftsProps) {
  const { common, series } = useWords();
  const format = useFormat();
  const { dialog, changeFor } = series.away;
  const drafts = useAsk('drafts.list', {}).data ?? [];
  return drafts.flatMap(({ form, subject, savedAt }) => {
    const changed = form === 'absence-change' ? absences.find(({ id }) => id === subject) : undefined;
    if (form !== 'absence' && changed === undefined) return [];
    return [
      <Notice
        key={`${form}/${subject}`}
        title={changed === undefined ? dialog.title : changeFor(changed.worker)}
        actions={
          <Button size="small" onPress={() => onOpen(changed?.id ?? null)}>
            {common.draftContinue}
          </Button>
        }
      >
        {common.draftFound(format.moment(savedAt))}
      </Notice>,
    ];
  });
}
