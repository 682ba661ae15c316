import { ClipboardCheck } from 'lucide-react';
import { useLocation } from 'wouter';
import type { WaitingRow } from '../../../shared/contract/waiting.ts';
import type { Words } from '../../../shared/text/words.ts';
import { Button } from '../../components/Button.tsx';
import type { Task } from '../../components/TaskList.tsx';
import { useDueReviews } from '../../lib/due-offers.ts';
import { type Format, useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';

/** Places on the waiting list that a person must look at: a review, a pause or a contact whose day has come. */
export function useReviewTasks(): readonly Task[] {
  const words = useWords();
  const format = useFormat();
  const { rows, rest } = useDueReviews();
  return [...rows.map((row) => taskOf(row, words, format)), ...(rest > 0 ? [restTask(rest, words)] : [])];
}

function taskOf(row: WaitingRow, { offering, waiting, common }: Words, format: Format): Task {
  const name = row.name ?? common.protected;
  const dayOf = { review: row.reviewOn, 'pause-over': row.pausedUntil, contact: row.nextContactOn };
  const said = row.due.map((reason) => {
    const day = reason === 'no-next-date' ? null : dayOf[reason];
    return day === null ? waiting.due[reason] : `${waiting.due[reason]} (${format.day(day)})`;
  });
  return {
    id: `review-${row.id}`,
    icon: ClipboardCheck,
    tone: 'warn',
    title: offering.today.review(name),
    reason: said.join(' · '),
    action: <Look id={row.residentId} name={name} />,
  };
}

function restTask(count: number, { offering }: Words): Task {
  return {
    id: 'review-rest',
    icon: ClipboardCheck,
    tone: 'warn',
    title: offering.today.reviewRest(count),
    reason: offering.today.reviewRestWhy,
    action: <All />,
  };
}

function Look({ id, name }: { readonly id: string; readonly name: string }) {
  const { today, actFor } = useWords().offering;
  const [, navigate] = useLocation();
  return (
    <Button label={actFor(today.reviewOpen, name)} onPress={() => navigate(`/venteliste/${id}`)}>
      {today.reviewOpen}
    </Button>
  );
}

function All() {
  const { today } = useWords().offering;
  const [, navigate] = useLocation();
  return <Button onPress={() => navigate('/venteliste')}>{today.reviewAll}</Button>;
}
