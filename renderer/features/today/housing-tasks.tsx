import { ClipboardList, DoorOpen, HandHelping, LogOut } from 'lucide-react';
import { useLocation } from 'wouter';
import type { Output } from '../../../shared/contract/index.ts';
import type { Words } from '../../../shared/text/words.ts';
import { Button } from '../../components/Button.tsx';
import type { Task } from '../../components/TaskList.tsx';
import { type Format, useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';

type Due = Output<'tenancies.due'>;
type Gaps = Output<'support.gaps'>;

/** So many lines of a kind stand here; the rest is one line that says how many. */
const MOST = 5;

/** What moving in and out lacks, notice without a last day, homes without support and support without a home. */
export function useHousingTasks(): readonly Task[] {
  const words = useWords();
  const format = useFormat();
  const mayRead = useMay('residents:read');
  const due = useAsk('tenancies.due', {}, mayRead).data;
  const gaps = useAsk('support.gaps', {}, mayRead).data;
  return [
    ...(due === undefined ? [] : dueTasks(due, words, format)),
    ...(gaps === undefined ? [] : [...visitTasks(gaps, words, format), ...gapTasks(gaps, words, format)]),
  ];
}

function dueTasks({ notices, lists, listCount }: Due, words: Words, format: Format): readonly Task[] {
  const { today: text, moveItems, noticeGivers, protected: hidden } = words.tenancies;
  const noticed = notices.slice(0, MOST).map(({ id, residentId, name, on, by }) =>
    taskOf(`notice-${id}`, residentId, {
      icon: LogOut,
      title: text.notice(name ?? hidden),
      reason: text.noticeWhy(format.day(on), noticeGivers[by]),
    }),
  );
  const late = lists.slice(0, MOST).map(({ id, residentId, name, list, items, dueOn }) =>
    taskOf(`move-${list}-${id}`, residentId, {
      icon: ClipboardList,
      title: text.list[list](name ?? hidden),
      reason: items.map((item) => moveItems[item]).join(', '),
      when: text.due(format.day(dueOn)),
      isLate: true,
    }),
  );
  return [...noticed, ...late, ...rest('moves-more', listCount - late.length, text.listMore, ClipboardList)];
}

/** Support begins with the home: what is said is what was tried, what is agreed, and whether it is granted. */
function visitTasks(
  { withoutVisit, withoutVisitCount, withoutSupport }: Gaps,
  words: Words,
  format: Format,
): readonly Task[] {
  const { today: text, protected: hidden } = words.tenancies;
  const movers = withoutVisit.slice(0, MOST).map((mover) => {
    const { residentId, name, movedIn, due, isLate, attempts, attemptedOn, plannedOn } = mover;
    const said = [
      text.movedIn(format.day(movedIn)),
      attemptedOn !== null && text.attempts(attempts, format.day(attemptedOn)),
      plannedOn === null ? text.noneAgreed : text.nextVisit(format.day(plannedOn)),
      withoutSupport.some((other) => other.residentId === residentId) && text.noGrant,
    ];
    const reason = said.filter((part) => part !== false).join(' ');
    const when = text.firstVisitBy(format.day(due));
    const task = { icon: DoorOpen, title: text.noVisit(name ?? hidden), reason, when, isLate };
    return taskOf(`first-visit-${residentId}-${movedIn}`, residentId, task, 'besoeg');
  });
  return [...movers, ...rest('first-visit-more', withoutVisitCount - movers.length, text.noVisitMore, DoorOpen)];
}

/** Who waits for a first visit has a line already, which says the same. */
function gapTasks(gaps: Gaps, words: Words, format: Format): readonly Task[] {
  const { today: text, protected: hidden } = words.tenancies;
  const told = new Set(gaps.withoutVisit.slice(0, MOST).map(({ residentId }) => residentId));
  const others = gaps.withoutSupport.filter(({ residentId }) => !told.has(residentId));
  const unsupported = others.slice(0, MOST).map(({ residentId, name, since }) =>
    taskOf(`support-${residentId}`, residentId, {
      icon: HandHelping,
      title: text.noSupport(name ?? hidden),
      reason: text.noSupportWhy(format.day(since)),
    }),
  );
  const homeless = gaps.withoutHome.slice(0, MOST).map(({ residentId, name, paragraph, since }) =>
    taskOf(`home-${residentId}`, residentId, {
      icon: HandHelping,
      title: text.noHome(name ?? hidden),
      reason: text.noHomeWhy(words.codes.paragraphs[paragraph], format.day(since)),
    }),
  );
  const left = gaps.withoutSupportCount - (gaps.withoutSupport.length - others.length) - unsupported.length;
  const more = left + gaps.withoutHomeCount - homeless.length;
  return [...unsupported, ...homeless, ...rest('support-more', more, text.more, HandHelping)];
}

type Said = Pick<Task, 'icon' | 'title' | 'reason' | 'when' | 'isLate'>;

function taskOf(id: string, residentId: string, said: Said, part: 'bolig' | 'besoeg' = 'bolig'): Task {
  const action = <OpenPerson id={residentId} part={part} what={said.title} />;
  return { id, tone: said.isLate ? 'bad' : 'warn', ...said, action };
}

function rest(id: string, count: number, say: (count: number) => string, icon: Task['icon']): readonly Task[] {
  return count > 0 ? [{ id, icon, tone: 'info', title: say(count) }] : [];
}

/** To the part of the person's page where it is done. */
function OpenPerson({ id, part, what }: { readonly id: string; readonly part: string; readonly what: string }) {
  const { today, actFor } = useWords().tenancies;
  const [, navigate] = useLocation();
  return (
    <Button label={actFor(today.open, what)} onPress={() => navigate(`/borgere/${id}/${part}`)}>
      {today.open}
    </Button>
  );
}
