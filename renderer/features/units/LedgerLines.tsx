import { useState } from 'react';
import { useLocation } from 'wouter';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { LoadingState } from '../../components/LoadingState.tsx';
import { TextLink } from '../../components/TextLink.tsx';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { ChooseCriterionDialog } from './ChooseCriterionDialog.tsx';
import type { LedgerLine } from './Ledger.tsx';
import { NOTICE_TONES, type Notice } from './notice-values.ts';

type LedgerLinesProps = { readonly association: Pick<LedgerLine, 'id' | 'name'>; readonly year: number };

/** The homes that one association reported in the year, and what came of each. */
export function LedgerLines({ association, year }: LedgerLinesProps) {
  const { ledger: words, states, home } = useWords().notices;
  const maySee = useMay('residents:read-all');
  const [choosing, setChoosing] = useState<Notice | null>(null);
  const asked = useAsk('vacancyNotices.list', { associationId: association.id, year });
  if (asked.data === undefined) return <LoadingState rows={3} />;
  const { notices, total } = asked.data;
  return (
    <Card title={words.lines(association.name)}>
      {notices.length === 0 && <p className="card-note">{words.noLines}</p>}
      {notices.length > 0 && (
        <table className="figures-table ledger-lines">
          <thead>
            <tr>
              <th scope="col">{words.home}</th>
              <th scope="col">{words.state}</th>
              <th scope="col">{home.received}</th>
              <th scope="col">{home.nameBy}</th>
              {maySee && <th scope="col">{home.criterion}</th>}
            </tr>
          </thead>
          <tbody>
            {notices.map((notice) => (
              <Line
                key={notice.id}
                notice={notice}
                state={states[notice.state]}
                onCriterion={maySee ? setChoosing : null}
              />
            ))}
          </tbody>
        </table>
      )}
      {total > notices.length && <p className="card-note">{words.most(notices.length, total)}</p>}
      {choosing && <ChooseCriterionDialog key={choosing.id} notice={choosing} onClose={() => setChoosing(null)} />}
    </Card>
  );
}

type LineProps = {
  readonly notice: Notice;
  readonly state: string;
  readonly onCriterion: ((notice: Notice) => void) | null;
};

function Line({ notice, state, onCriterion }: LineProps) {
  const { common, notices } = useWords();
  const { ledger: words } = notices;
  const format = useFormat();
  const mayChoose = useMay('visitation:write');
  const [, navigate] = useLocation();
  const address = notice.address ?? common.shieldedAddress;
  const isUsed = notice.state === 'used' && notice.hasRight;
  return (
    <tr>
      <th scope="row">
        <TextLink href={`#/boliger/${notice.unitId}`} onNavigate={() => navigate(`/boliger/${notice.unitId}`)}>
          {address}
        </TextLink>
        {!notice.hasRight && <span className="figures-detail">{words.noRight}</span>}
      </th>
      <td>
        <Badge tone={NOTICE_TONES[notice.state]}>{state}</Badge>
      </td>
      <td>{format.date(notice.receivedOn)}</td>
      <td>{format.date(notice.nameBy)}</td>
      {onCriterion && (
        <td>
          {notice.criterion?.name ?? (isUsed ? words.withoutCriterion : '')}
          {isUsed && mayChoose && (
            <Button size="small" label={words.setCriterionOf(address)} onPress={() => onCriterion(notice)}>
              {words.setCriterion}
            </Button>
          )}
        </td>
      )}
    </tr>
  );
}
