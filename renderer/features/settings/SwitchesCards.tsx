import { useState } from 'react';
import type { Output } from '../../../shared/contract/index.ts';
import { type RuleCode, ruleCodes, ruleOf } from '../../../shared/domain/matching/rules.ts';
import { switchable } from '../../../shared/domain/matching/switches.ts';
import { ruleName } from '../../../shared/text/match-sentences.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { LoadingState } from '../../components/LoadingState.tsx';
import { Notice } from '../../components/Notice.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { refusalOf } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.ts';
import { useAsk } from '../../lib/query.ts';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { SwitchDialog, type Switching } from './SwitchDialog.tsx';

type SwitchedOff = Output<'matchingSwitches.list'>[number];

/** Which rules of matching are off, why, and which can never be. */
export function SwitchesCards() {
  const { notices, common } = useWords();
  const { switches: words } = notices;
  const maySwitch = useMay('criteria:write');
  const [open, setOpen] = useState<Switching | null>(null);
  const asked = useAsk('matchingSwitches.list', {});
  const refusal = refusalOf(asked.error);
  if (refusal)
    return <RefusalNotice refusal={refusal} action={{ label: common.tryAgain, onPress: () => void asked.refetch() }} />;
  if (!asked.data) return <LoadingState rows={6} />;
  const off = asked.data;
  const choose = maySwitch ? setOpen : null;
  return (
    <>
      <p className="settings-lead">{maySwitch ? words.lead : `${words.lead} ${words.readOnly}`}</p>
      {maySwitch && <SwitchDraft off={off} onContinue={setOpen} />}
      {off.length > 0 && <OffCard off={off} onChoose={choose} />}
      <OnCard rules={switchable.filter((rule) => !off.some((one) => one.rule === rule))} onChoose={choose} />
      <LockedCard />
      {open !== null && (
        <SwitchDialog key={open.rule} {...open} onClose={() => setOpen(null)} onReopen={() => setOpen(open)} />
      )}
    </>
  );
}

type Choose = ((switching: Switching) => void) | null;

function OffCard({ off, onChoose }: { readonly off: readonly SwitchedOff[]; readonly onChoose: Choose }) {
  const { switches: words } = useWords().notices;
  const language = useLanguage();
  const format = useFormat();
  return (
    <Card title={words.off(off.length)}>
      <ul className="estate-list">
        {off.map(({ rule, reason, on, by }) => (
          <li key={rule}>
            <div className="estate-words">
              <p>{ruleName(rule, language)}</p>
              <p>{reason}</p>
              <p>{words.offBy(format.date(on), by)}</p>
            </div>
            {onChoose && (
              <Button
                size="small"
                label={words.turnOnOf(ruleName(rule, language))}
                onPress={() => onChoose({ rule, off: false })}
              >
                {words.turnOn}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function OnCard({ rules, onChoose }: { readonly rules: readonly RuleCode[]; readonly onChoose: Choose }) {
  const { switches: words } = useWords().notices;
  const language = useLanguage();
  return (
    <Card title={words.canBeOff}>
      <table className="settings-table">
        <thead>
          <tr>
            <th scope="col">{words.rule}</th>
            <th scope="col">{words.kind}</th>
            {onChoose && <td />}
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <tr key={rule}>
              <td>{ruleName(rule, language)}</td>
              <td>{ruleOf(rule).kind === 'fit' ? words.kinds.fit : words.kinds.need}</td>
              {onChoose && (
                <td className="end">
                  <Button
                    size="small"
                    label={words.turnOffOf(ruleName(rule, language))}
                    onPress={() => onChoose({ rule, off: true })}
                  >
                    {words.turnOff}
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function LockedCard() {
  const { switches: words } = useWords().notices;
  const language = useLanguage();
  const locked = ruleCodes.filter((rule) => !switchable.includes(rule));
  return (
    <Card title={words.locked}>
      <div className="rule-words">
        <p>{locked.map((rule) => ruleName(rule, language)).join(' · ')}</p>
        <p>{words.lockedWhy}</p>
      </div>
    </Card>
  );
}

/** A reason that was being typed when the app locked or ended. */
function SwitchDraft({
  off,
  onContinue,
}: {
  readonly off: readonly SwitchedOff[];
  readonly onContinue: (switching: Switching) => void;
}) {
  const { common, notices } = useWords();
  const language = useLanguage();
  const { moment } = useFormat();
  const drafts = useAsk('drafts.list', {}).data ?? [];
  return drafts.flatMap(({ form, subject, savedAt }) => {
    const rule = switchable.find((code) => code === subject);
    if (form !== 'matching-switch' || rule === undefined) return [];
    const isOff = off.some((one) => one.rule === rule);
    const { turnOffOf, turnOnOf } = notices.switches;
    return [
      <Notice
        key={rule}
        tone="info"
        title={(isOff ? turnOnOf : turnOffOf)(ruleName(rule, language))}
        actions={
          <Button size="small" onPress={() => onContinue({ rule, off: !isOff })}>
            {common.draftContinue}
          </Button>
        }
      >
        {common.draftFound(moment(savedAt))}
      </Notice>,
    ];
  });
}
