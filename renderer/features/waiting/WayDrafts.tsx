import { useLocation } from 'wouter';
import type { ResidentId } from '../../../shared/ids.ts';
import type { Words } from '../../../shared/text/words.ts';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';
import type { Way } from './use-way.ts';
import { actOfDraft, draftSubject, type WayAct } from './way-acts.ts';
import { grantOf } from './way-step.ts';

type WayDraftsProps = {
  readonly residentId: ResidentId;
  readonly way: Way;
  readonly onContinue: (act: WayAct) => void;
};

/** What was being typed about this person's way before a lock or a crash, offered where it belongs. */
export function WayDrafts({ residentId, way, onContinue }: WayDraftsProps) {
  const words = useWords();
  const format = useFormat();
  const [, navigate] = useLocation();
  const drafts = useAsk('drafts.list', {}).data ?? [];
  const known = { requests: [], decisions: [], treatments: [], ...way.visitation, entries: way.entries };
  const about = way.entry ?? (way.visitation && grantOf(way.visitation));
  const placeSubject = about && draftSubject(residentId, about.id);
  const found = drafts.flatMap(({ form, subject, savedAt }) => {
    const act = actOfDraft({ form, subject }, residentId, known);
    const isPlace = form === 'waiting-place' && subject === placeSubject;
    if (act === null && !isPlace) return [];
    const go = act === null ? () => navigate(`/venteliste/${residentId}/plads`) : () => onContinue(act);
    return [{ id: `${form}/${subject}`, title: titleOf(act, words), savedAt, go }];
  });
  return found.map(({ id, title, savedAt, go }) => (
    <Notice
      key={id}
      title={title}
      actions={
        <Button size="small" onPress={go}>
          {words.common.draftContinue}
        </Button>
      }
    >
      {words.common.draftFound(format.moment(savedAt))}
    </Notice>
  ));
}

function titleOf(act: WayAct | null, { way }: Words): string {
  return act === null ? way.entry.title : way[act.kind].title;
}
