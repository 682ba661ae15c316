import { useState } from 'react';
import type { HandoffType } from '../../../shared/domain/handoffs.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { LoadingState } from '../../components/LoadingState.tsx';
import { MiniList } from '../../components/MiniList.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { refusalOf } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';
import { HandoffTariffDialog } from './HandoffTariffDialog.tsx';
import { HandoffTemplateDialog } from './HandoffTemplateDialog.tsx';
import { dueWords, type HandoffTemplate, stepLines, type Tariff } from './handoff-list-values.ts';
import { UnitsCard } from './UnitsCard.tsx';

/** The checklists that hand-offs begin with, by type, and the municipality's own prices. */
export function HandoffListsPart() {
  const { handoffs, common } = useWords();
  const [open, setOpen] = useState<HandoffType | 'tariff' | null>(null);
  const asked = useAsk('handoffLists.get', {});
  const refusal = refusalOf(asked.error);
  if (refusal !== null)
    return <RefusalNotice refusal={refusal} action={{ label: common.tryAgain, onPress: () => void asked.refetch() }} />;
  if (asked.data === undefined) return <LoadingState rows={6} />;
  const { templates, tariffs, mayChange } = asked.data;
  const dialog = { onClose: () => setOpen(null), onReopen: () => setOpen(open) };
  const template = templates.find(({ type }) => type === open);
  const text = handoffs.lists;
  return (
    <>
      <div className="settings-acts">
        <p className="settings-lead">
          {text.lead} {text.running}
        </p>
        {!mayChange && <p className="card-note">{text.readOnly}</p>}
      </div>
      <div className="settings-stack">
        <Tariffs tariffs={tariffs} onAdd={mayChange ? () => setOpen('tariff') : null} />
        <UnitsCard />
        {templates.map((one) => (
          <TemplateCard key={one.type} template={one} onChange={mayChange ? () => setOpen(one.type) : null} />
        ))}
      </div>
      {template !== undefined && <HandoffTemplateDialog key={template.type} template={template} {...dialog} />}
      {open === 'tariff' && <HandoffTariffDialog tariffs={tariffs} {...dialog} />}
    </>
  );
}

type TemplateCardProps = { readonly template: HandoffTemplate; readonly onChange: (() => void) | null };

function TemplateCard({ template, onChange }: TemplateCardProps) {
  const words = useWords();
  const format = useFormat();
  const text = words.handoffs.lists;
  const { type, edition, from, by } = template;
  const name = words.codes.handoffTypes[type];
  const isShipped = from === null || by === null;
  return (
    <Card
      title={name}
      corner={
        onChange !== null && (
          <Button size="small" label={text.changeFor(name)} onPress={onChange}>
            {text.change}
          </Button>
        )
      }
    >
      <p className="card-note">{isShipped ? text.shipped : text.kept(edition, format.date(from), by)}</p>
      <details className="template-steps">
        <summary>{text.count(template.steps.length)}</summary>
        <MiniList
          items={stepLines(template, words).map((line) => ({
            id: line.id,
            title: line.words,
            detail: [
              text.line(words.codes.handoffParties[line.party], dueWords(type, line, words)),
              line.source !== '' && text.source(line.source),
            ]
              .filter(Boolean)
              .join(' · '),
            end: words.codes.stepGroups[line.group],
          }))}
        />
      </details>
    </Card>
  );
}

type TariffsProps = { readonly tariffs: readonly Tariff[]; readonly onAdd: (() => void) | null };

function Tariffs({ tariffs, onAdd }: TariffsProps) {
  const text = useWords().handoffs.lists.tariff;
  const format = useFormat();
  return (
    <Card
      title={text.heading}
      corner={
        onAdd !== null && (
          <Button size="small" onPress={onAdd}>
            {text.add}
          </Button>
        )
      }
    >
      <p className="card-note">{tariffs.length === 0 ? text.none : text.keeps}</p>
      {tariffs.length > 0 && (
        <MiniList
          items={tariffs.toReversed().map(({ from, ore, source, by }) => ({
            id: from,
            title: text.line(format.money(ore), format.date(from)),
            detail: text.detail(source, by),
          }))}
        />
      )}
    </Card>
  );
}
