import { useState } from 'react';
import type { IsoDate } from '../../../shared/dates.ts';
import { foldWords } from '../../../shared/domain/danish-text.ts';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { useDone } from '../../components/done-context.ts';
import type { MiniItem } from '../../components/MiniList.tsx';
import { MiniList } from '../../components/MiniList.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { SearchField } from '../../components/SearchField.tsx';
import { useAct } from '../../lib/act.ts';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';

const SHOWN = 20;

interface Unit {
  readonly sor: string | null;
  readonly name: string;
  readonly psychiatric: 'yes' | 'no';
  /** Who answered; null for what the published list says. */
  readonly said: { readonly by: string; readonly on: IsoDate } | null;
}

/** Which units are psychiatric: what was answered here, and what the published list says, each of which can be put right. */
export function UnitsCard() {
  const text = useWords().inbox.unitTable;
  const mayRead = useMay('messages:read');
  const [find, setFind] = useState('');
  const asked = useAsk('hospitalUnits.list', {}, mayRead).data;
  if (asked === undefined) return null;
  const answered = asked.answered.map(({ by, on, ...unit }): Unit => ({ ...unit, said: { by, on } }));
  const published = asked.published.map((unit): Unit => ({ ...unit, said: null }));
  const needle = foldWords(find.trim());
  const fits = ({ sor, name }: Unit) => foldWords(name).includes(needle) || sor?.includes(needle) === true;
  const found = needle === '' ? answered : [...answered, ...published].filter(fits);
  return (
    <Card title={text.title}>
      <p className="card-note">{text.lead}</p>
      <div className="settings-find">
        <SearchField label={text.find} placeholder={text.hint} value={find} onChange={setFind} />
      </div>
      {needle === '' && <p className="card-note">{text.listed(published.length)}</p>}
      {needle !== '' && found.length === 0 && <p className="card-note">{text.none}</p>}
      <UnitList units={found.slice(0, SHOWN)} />
      {found.length > SHOWN && <p className="card-note">{text.more(found.length - SHOWN)}</p>}
    </Card>
  );
}

function UnitList({ units }: { readonly units: readonly Unit[] }) {
  const text = useWords().inbox.unitTable;
  const format = useFormat();
  const done = useDone();
  const mayChange = useMay('messages:receive');
  const { run, refusal } = useAct();
  const item = ({ sor, name, psychiatric, said }: Unit): MiniItem => {
    const isPsychiatric = psychiatric === 'yes';
    const act = isPsychiatric ? text.toNo : text.toYes;
    const change = async () => {
      const answer = await run('hospitalUnits.answer', { sor, name, psychiatric: isPsychiatric ? 'no' : 'yes' });
      if (answer) done(text.saved(answer.value.stays));
    };
    const source = said === null ? text.published : text.answered(said.by, format.date(said.on));
    return {
      id: sor ?? name,
      title: name,
      detail: [sor !== null && `SOR ${sor}`, source].filter(Boolean).join(' · '),
      end: <Badge tone={isPsychiatric ? 'info' : 'mute'}>{text[psychiatric]}</Badge>,
      acts: mayChange && (
        <Button size="small" variant="quiet" label={`${act}: ${name}`} onPress={() => void change()}>
          {act}
        </Button>
      ),
    };
  };
  return (
    <>
      <RefusalNotice refusal={refusal} />
      <MiniList items={units.map(item)} />
    </>
  );
}
