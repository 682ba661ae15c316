import type { ResidentId, VisitId } from '../../../shared/ids.ts';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';
import type { OpenDialog } from './visit-dialogs.ts';
import { logOf, plannedOf } from './visit-dialogs.ts';
import type { LogOf } from './visit-values.ts';
import type { Listed } from './visit-words.ts';

type VisitDraftsProps = {
  readonly residentId: ResidentId;
  readonly visits: readonly Listed[];
  readonly unplanned: LogOf;
  readonly onOpen: (dialog: OpenDialog) => void;
};

/** What was being typed about this citizen before a lock or a crash, offered where it belongs. */
export function VisitDrafts({ residentId, visits, unplanned, onOpen }: VisitDraftsProps) {
  const { common, visits: words } = useWords();
  const format = useFormat();
  const drafts = useAsk('drafts.list', {}).data ?? [];
  const series = useAsk('series.ofResident', { residentId }).data?.series ?? [];
  const notes = useAsk('safety.ofResident', { residentId }).data?.notes ?? [];
  const dialogOf = (form: string, subject: string): OpenDialog | null => {
    // two windows at the same visit: what is behind the sign tells them apart
    const [what = ''] = (subject.split('/')[1] ?? '').split('~');
    const visit = visits.find(({ id }) => id === what);
    const planned = visit === undefined ? null : plannedOf(visit);
    const note = notes.find(({ id }) => id === what);
    if (form === 'visit-plan') return { kind: 'plan', residentId };
    if (form === 'visit-series') return { kind: 'series', residentId };
    const ending = series.find(({ id }) => id === what);
    if (form === 'visit-series-end')
      return ending === undefined ? null : { kind: 'series-end', residentId, series: ending };
    if (form === 'sign') return { kind: 'sign', about: { residentId, unitId: null } };
    if (form === 'safety') return { kind: 'safety', residentId };
    if (form === 'safety-exempt') return note === undefined ? null : { kind: 'exempt', residentId, note };
    if (form === 'visit-addition') return { kind: 'read', id: what as VisitId, residentId };
    if (form === 'visit-off') return planned === null ? null : { kind: 'off', visit: planned };
    if (form === 'visit-move') return planned === null ? null : { kind: 'move', visit: planned };
    if (form !== 'visit') return null;
    const of = what === 'new' ? unplanned : planned === null ? null : logOf(planned);
    return of === null ? null : { kind: 'log', of: { ...of, draft: subject } };
  };
  return drafts.flatMap(({ form, subject, savedAt }) => {
    const dialog = subject.startsWith(`${residentId}/`) ? dialogOf(form, subject) : null;
    if (dialog === null) return [];
    return [
      <Notice
        key={`${form}/${subject}`}
        title={words.drafts[form as keyof typeof words.drafts]}
        actions={
          <Button size="small" onPress={() => onOpen(dialog)}>
            {common.draftContinue}
          </Button>
        }
      >
        {common.draftFound(format.moment(savedAt))}
      </Notice>,
    ];
  });
}
