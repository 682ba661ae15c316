import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';
import type { OpenDialog } from './handoff-dialogs.ts';
import type { Whole } from './handoff-words.ts';

type HandoffDraftsProps = { readonly handoff: Whole; readonly onOpen: (dialog: OpenDialog) => void };

const PLAIN: Readonly<Record<string, OpenDialog>> = {
  'handoff-facts': { kind: 'facts' },
  'handoff-home': { kind: 'home' },
  'handoff-words': { kind: 'words' },
  'handoff-crisis': { kind: 'crisis' },
  'handoff-step-new': { kind: 'step-new' },
  'handoff-read-back': { kind: 'read-back' },
  'handoff-call': { kind: 'call' },
  'handoff-disclosure': { kind: 'disclosure' },
  'handoff-pause': { kind: 'pause' },
  'handoff-leave': { kind: 'leave' },
  'handoff-close': { kind: 'close' },
};
const OF_STEP = { 'handoff-step': 'step', 'handoff-hand': 'hand', 'handoff-accept': 'accept' } as const;

/** What was being typed about this hand-off before a lock or a crash, offered where it belongs. */
export function HandoffDrafts({ handoff, onOpen }: HandoffDraftsProps) {
  const { common, handoffs: words } = useWords();
  const format = useFormat();
  const drafts = useAsk('drafts.list', {}).data ?? [];
  return drafts.flatMap(({ form, subject, savedAt }) => {
    const dialog = subject.startsWith(`${handoff.id}/`) ? dialogOf(handoff, form, subject.split('/')[1] ?? '') : null;
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

function dialogOf(handoff: Whole, form: string, key: string): OpenDialog | null {
  // two windows at the same record: what is behind the sign tells them apart
  const [what = ''] = key.split('~');
  const step = handoff.steps.find(({ id }) => id === what);
  const meeting = handoff.meetings.find(({ id }) => id === what);
  const followUp = handoff.followUps.find((one) => one.what === what);
  if (form === 'handoff-meeting') return meeting === undefined ? null : { kind: 'meeting', meeting };
  if (form === 'handoff-visit') return followUp === undefined ? null : { kind: 'visit', what: followUp.what };
  if (Object.hasOwn(OF_STEP, form))
    return step === undefined ? null : { kind: OF_STEP[form as keyof typeof OF_STEP], step };
  return PLAIN[form] ?? null;
}
