import { LEAST_WRITTEN } from '../../../shared/domain/matching/offer.ts';
import type { RuleCode } from '../../../shared/domain/matching/rules.ts';
import { ruleName } from '../../../shared/text/match-sentences.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { useLanguage } from '../../lib/language.ts';
import { useWords } from '../../lib/words.ts';

/** A rule, and what it is to be. */
export interface Switching {
  readonly rule: RuleCode;
  readonly off: boolean;
}

type SwitchDialogProps = Switching & { readonly onClose: () => void; readonly onReopen: () => void };

/** A rule is switched for everybody, with a reason that stands beside it. */
export function SwitchDialog({ rule, off, onClose, onReopen }: SwitchDialogProps) {
  const { switches: words } = useWords().notices;
  const name = ruleName(rule, useLanguage());
  const form = useDraftedAct(
    { form: 'matching-switch', subject: rule },
    { reason: '' },
    {
      problemsOf: ({ reason }) =>
        reason.trim().length < LEAST_WRITTEN ? { 'switch-reason': words.reasonHint } : ({} as Record<string, string>),
    },
  );
  const submit = async () => {
    const done = await form.run('matchingSwitches.set', { rule, off, reason: form.values.reason });
    return done && (off ? words.turnedOff : words.turnedOn)(name);
  };
  return (
    <ActDialog
      title={(off ? words.turnOffOf : words.turnOnOf)(name)}
      description={off ? words.offWhat : words.onWhat}
      act={off ? words.turnOff : words.turnOn}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <TextArea
        id="switch-reason"
        label={words.reason}
        hint={words.reasonHint}
        error={form.problems['switch-reason']}
        isRequired
        autoFocus
        value={form.values.reason}
        onChange={(reason) => form.set({ reason })}
        maxLength={1_000}
      />
    </ActDialog>
  );
}
