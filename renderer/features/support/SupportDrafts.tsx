import type { Words } from '../../../shared/text/words.ts';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';
import type { Known, OpenDialog, SectionProps } from './support-dialogs.ts';

/** What was being typed before a lock or a crash, offered where it belongs. */
export function SupportDrafts({ known, onOpen }: SectionProps) {
  const words = useWords();
  const format = useFormat();
  const drafts = useAsk('drafts.list', {}).data ?? [];
  const titles = titlesOf(words);
  return drafts.flatMap((draft) => {
    const dialog = dialogOf(draft, known);
    if (dialog === null) return [];
    return [
      <Notice
        key={`${draft.form}/${draft.subject}`}
        title={titles[dialog.kind]}
        actions={
          <Button size="small" onPress={() => onOpen(dialog)}>
            {words.common.draftContinue}
          </Button>
        }
      >
        {words.common.draftFound(format.moment(draft.savedAt))}
      </Notice>,
    ];
  });
}

function titlesOf({
  support,
  plans,
  grants,
  assessments,
  tenancies,
}: Words): Readonly<Record<OpenDialog['kind'], string>> {
  return {
    goal: support.goal.title,
    rate: support.rate.title,
    'follow-up': support.followUp.title,
    offer: plans.offer.title,
    line: plans.line.title,
    'link-line': plans.linking.title,
    'end-line': plans.ending.title,
    'hand-over': plans.handOver.title,
    assess: assessments.form.title,
    grant: tenancies.support.grantTitle,
    terms: grants.terms.title,
    phase: grants.phase.title,
    'link-grant': plans.linking.title,
    'end-grant': tenancies.support.endTitle,
  };
}

const OF_PERSON: Readonly<Record<string, OpenDialog>> = {
  goal: { kind: 'goal', parent: null },
  'care-plan': { kind: 'offer' },
  'own-copy': { kind: 'hand-over' },
  assessment: { kind: 'assess' },
  'support-grant': { kind: 'grant' },
};

type Draft = { readonly form: string; readonly subject: string };

function dialogOf({ form, subject }: Draft, known: Known): OpenDialog | null {
  if (subject === known.card.id) return Object.hasOwn(OF_PERSON, form) ? (OF_PERSON[form] ?? null) : null;
  const goal = known.goals.goals.find(({ id, to }) => id === subject && to === null);
  if (goal && form === 'goal-rating') return { kind: 'rate', goal };
  if (goal && form === 'goal-follow-up') return { kind: 'follow-up', goal };
  const plan = known.plans.carePlans.find(({ id }) => id === subject);
  if (plan && form === 'plan-line') return { kind: 'line', plan };
  const line = known.plans.lines.find(({ id, to }) => id === subject && to === null);
  if (line && form === 'plan-line-end') return { kind: 'end-line', line };
  const grant = known.support.grants.find(({ id }) => id === subject);
  if (grant && form === 'support-terms') return { kind: 'terms', grant };
  return grant && form === 'support-end' ? { kind: 'end-grant', grant } : null;
}
