import { useState } from 'react';
import { ActDialog } from '../../components/ActDialog.tsx';
import { focusField } from '../../components/focus-field.ts';
import { TextField } from '../../components/TextField.tsx';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { UnitViews } from './use-unit-views.ts';
import { isSameName, type ViewActs } from './use-view-acts.ts';

type ViewNameDialogProps = {
  readonly views: UnitViews;
  /** A view more; otherwise the chosen one gets another name. */
  readonly isNew: boolean;
  readonly acts: ViewActs;
  readonly onClose: () => void;
};

const NAME = 'view-name';
const LONGEST = 40;

/** What a view is called. A name that is in use already is said before it takes that view's place. */
export function ViewNameDialog({ views, isNew, acts, onClose }: ViewNameDialogProps) {
  const { units } = useWords();
  const text = units.views;
  const today = useToday();
  const { chosen, now, saved } = views;
  const [name, setName] = useState(isNew || typeof chosen === 'string' ? '' : chosen.name);
  const [isTried, setTried] = useState(false);
  const known = saved.find((view) => isSameName(view.name, name));
  const isTaken = !isNew && known !== undefined && known !== chosen;
  const submit = async (): Promise<string | null> => {
    setTried(true);
    if (name.trim() === '' || isTaken) return focusField(NAME);
    const isDone = await (isNew ? acts.saveAs(name.trim()) : acts.rename(name.trim()));
    if (!isDone) return null;
    onClose();
    return isNew ? null : text.renamed(name.trim());
  };
  return (
    <ActDialog
      title={isNew ? text.saveTitle : text.renameTitle}
      description={isNew ? text.holds : undefined}
      act={isNew ? (known ? text.replace : text.save) : text.renameAct}
      isPending={false}
      refusal={null}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        id={NAME}
        label={text.name}
        hint={hintOf(isNew && known !== undefined, now.filter.freeOn === today, isNew, text)}
        error={isTaken ? text.nameTaken : isTried && name.trim() === '' ? text.nameMissing : undefined}
        maxLength={LONGEST}
        autoFocus
        value={name}
        onChange={setName}
      />
    </ActDialog>
  );
}

function hintOf(
  isKnown: boolean,
  isToday: boolean,
  isNew: boolean,
  text: { readonly replaces: string; readonly followsToday: string; readonly nameHint: string },
): string {
  if (isKnown) return text.replaces;
  return isNew && isToday ? text.followsToday : text.nameHint;
}
