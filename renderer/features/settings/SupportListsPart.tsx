import { useState } from 'react';
import type { Output } from '../../../shared/contract/index.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { LoadingState } from '../../components/LoadingState.tsx';
import { MiniList } from '../../components/MiniList.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { refusalOf } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { ChecklistsDialog } from './ChecklistsDialog.tsx';
import { RefusionDialog } from './RefusionDialog.tsx';
import { itemName } from './support-list-values.ts';

type Lists = Output<'supportLists.get'>;

/** The checklists of CTI and the table of refusion, for the whole municipality. */
export function SupportListsPart() {
  const { grants, common } = useWords();
  const mayDefine = useMay('challenges:define');
  const [open, setOpen] = useState<'checklists' | 'refusion' | null>(null);
  const asked = useAsk('supportLists.get', {});
  const refusal = refusalOf(asked.error);
  if (refusal !== null)
    return <RefusalNotice refusal={refusal} action={{ label: common.tryAgain, onPress: () => void asked.refetch() }} />;
  if (asked.data === undefined) return <LoadingState rows={6} />;
  const dialog = { onClose: () => setOpen(null), onReopen: () => setOpen(open) };
  const text = grants.lists;
  return (
    <>
      <div className="settings-acts">
        <p className="settings-lead">{text.lead}</p>
        {!mayDefine && <p className="card-note">{text.readOnly}</p>}
      </div>
      <div className="settings-stack">
        <Checklists lists={asked.data} onChange={mayDefine ? () => setOpen('checklists') : null} />
        <Refusion lists={asked.data} onChange={mayDefine ? () => setOpen('refusion') : null} />
      </div>
      {open === 'checklists' && <ChecklistsDialog lists={asked.data} {...dialog} />}
      {open === 'refusion' && <RefusionDialog lists={asked.data} {...dialog} />}
    </>
  );
}

type CardProps = { readonly lists: Lists; readonly onChange: (() => void) | null };

function Checklists({ lists, onChange }: CardProps) {
  const words = useWords();
  const text = words.grants.lists;
  return (
    <Card title={text.checklists} corner={<Change what={text.checklists} onChange={onChange} />}>
      <KeptBy kept={lists.checklists.kept} />
      <MiniList
        items={lists.checklists.lists.map(({ list, items }) => ({
          id: list,
          title: words.codes.ctiLists[list],
          detail: items.map((item) => itemName(item, words)).join(' · '),
        }))}
      />
    </Card>
  );
}

function Refusion({ lists, onChange }: CardProps) {
  const { grants } = useWords();
  const format = useFormat();
  const text = grants.lists;
  return (
    <Card title={text.refusion} corner={<Change what={text.refusion} onChange={onChange} />}>
      <KeptBy kept={lists.refusion.kept} />
      <MiniList
        items={lists.refusion.rules.map(({ code, number, from, source }) => ({
          id: `${code}-${from}`,
          title: text.rule(text.codes[code], number, format.date(from)),
          detail: grants.refusion.source(source ?? grants.refusion.sources[code]),
        }))}
      />
    </Card>
  );
}

function Change({ what, onChange }: { readonly what: string; readonly onChange: (() => void) | null }) {
  const text = useWords().grants.lists;
  if (onChange === null) return null;
  return (
    <Button size="small" label={text.changeFor(what)} onPress={onChange}>
      {text.change}
    </Button>
  );
}

function KeptBy({ kept }: { readonly kept: Lists['refusion']['kept'] }) {
  const text = useWords().grants.lists;
  const format = useFormat();
  return <p className="card-note">{kept === null ? text.shipped : text.kept(format.date(kept.from), kept.by)}</p>;
}
