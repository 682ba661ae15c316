import { useState } from 'react';
import type { Output } from '../../../shared/contract/index.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { LoadingState } from '../../components/LoadingState.tsx';
import { refusalOf } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useSentence } from '../../lib/sentences.ts';
import { useMay, useToday } from '../../lib/session.ts';
import { ruleSentences } from '../../lib/vacancy-rule-words.ts';
import { useWords } from '../../lib/words.ts';
import { RemoveRuleDialog } from './RemoveRuleDialog.tsx';
import { VacancyRuleDialog } from './VacancyRuleDialog.tsx';

export type Rule = Output<'vacancyTerms.list'>[number];
type Open = { readonly kind: 'new' } | { readonly kind: 'remove'; readonly rule: Rule };

/** What empty homes cost the municipality: the formula, the rule in words, and the rules before it. */
export function VacancyPart() {
  const { vacancies, common } = useWords();
  const { rule: words, how } = vacancies;
  const sentence = useSentence();
  const today = useToday();
  const mayWrite = useMay('settings:write');
  const [open, setOpen] = useState<Open | null>(null);
  const rules = useAsk('vacancyTerms.list', {});
  const problem = refusalOf(rules.error);
  if (problem)
    return (
      <ErrorNotice what={sentence(problem)} action={{ label: common.tryAgain, onPress: () => void rules.refetch() }} />
    );
  if (!rules.data) return <LoadingState rows={6} />;
  const inForce = rules.data.find(({ from }) => from === null || from <= today);
  return (
    <>
      <div className="settings-acts">
        <p className="settings-lead">{words.lead}</p>
        <div className="settings-acts-end">
          {mayWrite ? (
            <Button variant="primary" onPress={() => setOpen({ kind: 'new' })}>
              {words.add}
            </Button>
          ) : (
            <p className="card-note">{words.readOnly}</p>
          )}
        </div>
      </div>
      <div className="settings-stack">
        <Card title={how.title}>
          <div className="rule-words">
            <p>{how.formula}</p>
            <p>{how.counts}</p>
          </div>
        </Card>
        {rules.data.map((rule) => (
          <RuleCard
            key={rule.from}
            rule={rule}
            isNow={rule === inForce}
            onRemove={mayWrite && rule.id !== null ? () => setOpen({ kind: 'remove', rule }) : undefined}
          />
        ))}
        <PayingEstates />
      </div>
      {open?.kind === 'new' && inForce && (
        <VacancyRuleDialog
          rules={rules.data}
          inForce={inForce}
          onClose={() => setOpen(null)}
          onReopen={() => setOpen(open)}
        />
      )}
      {open?.kind === 'remove' && <RemoveRuleDialog rule={open.rule} onClose={() => setOpen(null)} />}
    </>
  );
}

type RuleCardProps = { readonly rule: Rule; readonly isNow: boolean; readonly onRemove: (() => void) | undefined };

function RuleCard({ rule, isNow, onRemove }: RuleCardProps) {
  const words = useWords();
  const { rule: text, how } = words.vacancies;
  const format = useFormat();
  const since = rule.from === null ? how.before : how.since(format.date(rule.from));
  return (
    <Card
      title={isNow ? how.now : since}
      corner={
        onRemove && (
          <Button size="small" label={`${text.remove}: ${since}`} onPress={onRemove}>
            {text.remove}
          </Button>
        )
      }
    >
      <div className="rule-words">
        {isNow && rule.from !== null && <p>{since}</p>}
        {ruleSentences(rule, words).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </Card>
  );
}

/** The agreements: each is changed where its estate is. */
function PayingEstates() {
  const { rule: words, municipal } = useWords().vacancies;
  const paying = (useAsk('estates.list', {}).data ?? []).filter(({ vacancyPaid }) => vacancyPaid);
  const named = paying.map(({ name, association }) => `${name} (${association ?? municipal})`);
  return (
    <Card title={words.estates}>
      <div className="rule-words">
        <p>{named.length === 0 ? words.noEstates : named.join(', ')}</p>
        <p>{words.estatesHint}</p>
      </div>
    </Card>
  );
}
