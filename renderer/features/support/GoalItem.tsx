import { dayNumber } from '../../../shared/dates.ts';
import { MOST_RATING } from '../../../shared/domain/goals.ts';
import type { Words } from '../../../shared/text/words.ts';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { RatingLine } from '../../components/RatingLine.tsx';
import { type Format, useFormat } from '../../lib/format.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { themeName } from './AssessmentCard.tsx';
import type { Goal, SectionProps } from './support-dialogs.ts';

type GoalItemProps = {
  readonly goal: Goal;
  readonly depth: number;
  readonly mayWrite: boolean;
  readonly onOpen: SectionProps['onOpen'];
};

/** One wish, purpose, goal or step: the citizen's words first, then who does what, and how they find that it goes. */
export function GoalItem({ goal, depth, mayWrite, onOpen }: GoalItemProps) {
  const words = useWords();
  const format = useFormat();
  const text = words.support.goals;
  const isWish = goal.level === 'wish';
  return (
    <li className="goal" data-depth={Math.min(depth, 3)}>
      <div className="goal-head">
        <p className={isWish ? 'goal-words goal-wish' : 'goal-words'}>{goal.words}</p>
        <span className="goal-badges">
          <Badge tone={isWish ? 'accent' : 'mute'}>{words.codes.goalLevels[goal.level]}</Badge>
          {goal.isParked && <Badge tone="warn">{text.parkedShort}</Badge>}
        </span>
      </div>
      <p className="goal-facts">{factsOf(goal, words)}</p>
      {goal.isParked && <p className="goal-parked">{text.parked(format.date(goal.movedOn))}</p>}
      <Does label={text.citizenDoes} said={goal.citizenDoes} />
      <Does label={text.othersDo} said={goal.othersDo} />
      {isWorkedOn(goal) && <Ratings goal={goal} />}
      <WorkedOn goal={goal} />
      <div className="goal-foot">
        <FollowUp goal={goal} />
        {mayWrite && <Acts goal={goal} onOpen={onOpen} />}
      </div>
    </li>
  );
}

function factsOf({ kind, theme, carriedBy, level }: Goal, words: Words): string {
  const { support, codes } = words;
  const label = theme === null ? null : themeName(theme, words);
  return [
    kind && codes.goalKinds[kind],
    label,
    level === 'wish' ? null : support.goals.owner(codes.goalOwners[carriedBy]),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

function Does({ label, said }: { readonly label: string; readonly said: string | null }) {
  if (said === null) return null;
  return (
    <p className="goal-does">
      <span className="goal-label">{`${label}: `}</span>
      {said}
    </p>
  );
}

function Ratings({ goal }: { readonly goal: Goal }) {
  const format = useFormat();
  const text = useWords().support.goals;
  const { ratings } = goal;
  const [first] = ratings;
  const last = ratings.at(-1);
  if (first === undefined || last === undefined) return <p className="goal-facts">{text.notRated}</p>;
  const points = ratings.map(({ on, rating }, index) => ({
    id: `${on}-${index}`,
    label: format.date(on),
    at: dayNumber(on),
    value: rating,
  }));
  const isAlone = ratings.length === 1;
  return (
    <div className="goal-ratings">
      {!isAlone && <RatingLine label={text.ratings(goal.words)} points={points} most={MOST_RATING} />}
      <p className="goal-rated">
        {isAlone
          ? text.rated(last.rating, format.date(last.on))
          : text.ratedSince(last.rating, format.date(last.on), first.rating)}
      </p>
    </div>
  );
}

/** That people met about it, beside how they find that it goes. */
function WorkedOn({ goal: { workedOn } }: { readonly goal: Goal }) {
  const format = useFormat();
  const text = useWords().support.goals;
  if (workedOn === null) return null;
  return <p className="goal-facts">{text.workedOn(workedOn.visits, format.day(workedOn.last))}</p>;
}

function FollowUp({ goal: { followUpOn, followUps } }: { readonly goal: Goal }) {
  const { support, codes } = useWords();
  const format: Format = useFormat();
  const today = useToday();
  const [last] = followUps;
  if (followUpOn === null && last === undefined) return null;
  const isLate = followUpOn !== null && followUpOn < today;
  return (
    <p className="goal-facts">
      {last && `${support.goals.followedUp(format.date(last.on), codes.followUpResults[last.result], last.by)} · `}
      {followUpOn !== null &&
        (isLate ? (
          <Badge tone="bad">{support.goals.followUpLate(format.date(followUpOn))}</Badge>
        ) : (
          support.goals.followUp(format.day(followUpOn))
        ))}
    </p>
  );
}

function Acts({ goal, onOpen }: Pick<GoalItemProps, 'goal' | 'onOpen'>) {
  const text = useWords().support.goals;
  return (
    <div className="goal-acts">
      {isWorkedOn(goal) && (
        <Button size="small" label={text.rateFor(goal.words)} onPress={() => onOpen({ kind: 'rate', goal })}>
          {text.rate}
        </Button>
      )}
      <Button size="small" label={text.followFor(goal.words)} onPress={() => onOpen({ kind: 'follow-up', goal })}>
        {text.follow}
      </Button>
      {goal.level !== 'sub-goal' && (
        <Button
          size="small"
          variant="quiet"
          label={text.stepFor(goal.words)}
          onPress={() => onOpen({ kind: 'goal', parent: goal })}
        >
          {text.step}
        </Button>
      )}
    </div>
  );
}

/** A wish and a purpose stand; what is worked on is rated. */
function isWorkedOn({ level }: Goal): boolean {
  return level === 'goal' || level === 'sub-goal';
}
