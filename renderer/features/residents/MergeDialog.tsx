import type { MergeField } from '../../../shared/domain/resident-merge.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { Notice } from '../../components/Notice.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { TextField } from '../../components/TextField.tsx';
import { refusalOf } from '../../lib/api.ts';
import { type DraftedForm, useDraftedAct } from '../../lib/drafted-act.ts';
import { useAsk } from '../../lib/query.ts';
import { useSettled } from '../../lib/settled.ts';
import { useWords } from '../../lib/words.ts';
import { MergeChoices } from './MergeChoices.tsx';
import type { MergePreview } from './merge-words.ts';
import type { ResidentDialogProps } from './ResidentDialogs.tsx';
import type { ResidentCard } from './resident-filter.ts';

export interface MergeValues {
  readonly text: string;
  readonly otherId: ResidentId | null;
  /** Null until somebody has chosen: then what is suggested holds. */
  readonly take: readonly MergeField[] | null;
}

type MergeDialogProps = ResidentDialogProps & {
  /** Who was pointed at already, as somebody who may be the same. */
  readonly other?: { readonly id: ResidentId; readonly name: string };
};

/** Two records of one person become one: who is the other, and what holds where they differ. */
export function MergeDialog({ card, other, onClose, onReopen }: MergeDialogProps) {
  const text = useWords().residents.merge;
  const place = { form: 'resident-merge', subject: card.id };
  const empty: MergeValues = { text: other?.name ?? card.name ?? '', otherId: other?.id ?? null, take: null };
  const form = useDraftedAct(place, empty, {
    problemsOf: ({ otherId }) => (otherId === null ? { 'merge-search': text.missing } : {}),
  });
  const { otherId, take } = form.values;
  const preview = usePreview(card.id, otherId);
  const submit = async (): Promise<string | null> => {
    if (preview.data === undefined || otherId === null) return null;
    const done = await form.run('residents.merge', {
      residentId: card.id,
      version: preview.data.kept.version,
      otherId,
      otherVersion: preview.data.other.version,
      take: [...(take ?? preview.data.suggested)],
    });
    return done && text.done;
  };
  return (
    <ActDialog
      title={text.title}
      description={text.why}
      act={text.act}
      {...form.dialog}
      isBlocked={preview.data !== undefined && preview.data.problems.length > 0}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <OtherRecord {...form} card={card} />
      <RefusalNotice refusal={preview.refusal} />
      {preview.data !== undefined && (
        <>
          <Blocking preview={preview.data} />
          <MergeChoices {...form} preview={preview.data} />
        </>
      )}
    </ActDialog>
  );
}

function usePreview(residentId: ResidentId, otherId: ResidentId | null) {
  const asked = useAsk('residents.previewMerge', { residentId, otherId: otherId ?? residentId }, otherId !== null);
  const refusal = otherId === null ? null : refusalOf(asked.error);
  // what was asked before stands there until the answer has come
  const data = asked.data?.other.id === otherId && refusal === null ? asked.data : undefined;
  return { data, refusal };
}

const SHOWN = 8;
const REST_MS = 250;

function OtherRecord({ values, problems, set, card }: DraftedForm<MergeValues> & { readonly card: ResidentCard }) {
  const { residents, codes, common } = useWords();
  const text = residents.merge;
  const wanted = useSettled(values.text.trim(), REST_MS);
  const found = useAsk('search.find', { text: wanted }, wanted.length > 1).data?.residents ?? [];
  const others = found.filter(({ id }) => id !== card.id).slice(0, SHOWN);
  const isNobody = wanted.length > 1 && others.length === 0;
  return (
    <>
      <TextField
        id="merge-search"
        label={text.search}
        hint={isNobody ? text.none : text.searchHint}
        error={problems['merge-search']}
        autoFocus
        maxLength={120}
        value={values.text}
        onChange={(next) => set({ text: next, otherId: null, take: null })}
      />
      {others.length > 0 && (
        <RadioGroup
          label={text.found}
          options={others.map(({ id, name, age, course }) => ({
            id,
            label: name ?? common.protected,
            detail: [age === null ? null : residents.years(age), course === null ? null : codes.courseStates[course]]
              .filter((fact) => fact !== null)
              .join(' · '),
          }))}
          value={values.otherId}
          onChange={(otherId) => set({ otherId, take: null })}
        />
      )}
    </>
  );
}

function Blocking({ preview }: { readonly preview: MergePreview }) {
  const text = useWords().residents.merge;
  if (preview.problems.length === 0) return null;
  return (
    <Notice tone="bad" title={text.blocked}>
      <ul className="plain-list">
        {preview.problems.map((problem) => (
          <li key={problem}>{text.problems[problem]}</li>
        ))}
      </ul>
    </Notice>
  );
}
