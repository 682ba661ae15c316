import type { Words } from '../../../shared/text/words.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { MiniList } from '../../components/MiniList.tsx';
import { type Format, useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';
import type { Rights, SectionProps } from './rights-dialogs.ts';

type Complaint = NonNullable<Rights['complaints']>[number];

/** How long there is to complain of each decision, and the way to help with it. */
export function ComplaintsCard({ known, onOpen }: SectionProps) {
  const words = useWords();
  const format = useFormat();
  const text = words.rights.complaints;
  const { complaints, mayTell } = known.rights;
  if (complaints === null || complaints.length === 0) return null;
  const items = complaints.map((complaint) => {
    const { decisionId, paragraph, outcome, decidedOn, complaintBy } = complaint;
    const { codes } = words;
    const said = codes.decisionOutcomes[outcome].toLowerCase();
    return {
      id: decisionId,
      title: timeText(complaint, words, format),
      detail: text.decision(codes.paragraphs[paragraph], said, format.date(decidedOn)),
      acts: mayTell && complaint.state === 'open' && (
        <Button size="small" onPress={() => onOpen({ kind: 'tell', right: 'complaint', due: complaintBy })}>
          {text.help}
        </Button>
      ),
    };
  });
  return (
    <Card title={text.title}>
      <MiniList items={items} />
    </Card>
  );
}

function timeText({ complaintBy, daysLeft }: Complaint, { rights }: Words, format: Format): string {
  const text = rights.complaints;
  if (complaintBy === null) return text.notTold;
  return daysLeft === null ? text.over(format.date(complaintBy)) : text.open(format.date(complaintBy), daysLeft);
}
