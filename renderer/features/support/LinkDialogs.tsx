import { useState } from 'react';
import type { GoalId } from '../../../shared/ids.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { Select } from '../../components/Select.tsx';
import { type Act, useAct } from '../../lib/act.ts';
import { useWords } from '../../lib/words.ts';
import type { DialogProps, Goal, Grant, Line } from './support-dialogs.ts';
import { openGoals } from './support-dialogs.ts';

/** What a line of the indsatsplan is to lead to. */
export function LinkLineDialog({ line, ...props }: DialogProps & { readonly line: Line }) {
  const { id, version, does } = line;
  return (
    <LinkDialog
      {...props}
      description={does}
      first={line.goalId}
      onLink={({ run }, goal) =>
        run('plans.linkLine', { residentId: props.known.card.id, id, version, goalId: goal.id })
      }
    />
  );
}

/** What granted support is for. */
export function LinkGrantDialog({ grant, ...props }: DialogProps & { readonly grant: Grant }) {
  const { codes } = useWords();
  return (
    <LinkDialog
      {...props}
      description={codes.paragraphs[grant.paragraph]}
      first={null}
      onLink={({ run }, { id, version }) =>
        run('goals.link', { residentId: props.known.card.id, id, version, grantId: grant.id })
      }
    />
  );
}

type LinkDialogProps = DialogProps & {
  readonly description: string;
  readonly first: GoalId | null;
  readonly onLink: (act: Act, goal: Goal) => Promise<unknown>;
};

function LinkDialog({ known, description, first, onLink, onClose }: LinkDialogProps) {
  const text = useWords().plans.linking;
  const goals = openGoals(known);
  const [goalId, setGoalId] = useState<GoalId | null>(first);
  const [isTried, setTried] = useState(false);
  const act = useAct();
  const submit = async (): Promise<string | null> => {
    const goal = goals.find(({ id }) => id === goalId);
    return goal && (await onLink(act, goal)) ? text.done : null;
  };
  const tryIt = () => {
    setTried(true);
    return goalId === null ? 'link-goal' : null;
  };
  return (
    <ActDialog
      title={text.title}
      description={description}
      act={text.save}
      isPending={act.isPending}
      refusal={act.refusal}
      isBlocked={goals.length === 0}
      onTry={tryIt}
      onSubmit={submit}
      onClose={onClose}
    >
      {goals.length === 0 ? (
        <p className="card-note">{text.none}</p>
      ) : (
        <Select
          id="link-goal"
          label={text.goal}
          error={isTried && goalId === null ? text.missing : undefined}
          isRequired
          autoFocus
          options={goals.map(({ id, words }) => ({ id, label: words }))}
          value={goalId}
          onChange={setGoalId}
        />
      )}
    </ActDialog>
  );
}
