import { useLocation } from 'wouter';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { Notice } from '../../components/Notice.tsx';
import type { DraftedForm } from '../../lib/drafted-act.ts';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { ResidentValues } from './resident-form-values.ts';
import type { Alike } from './use-alike.ts';

type AlikeNoticeProps = {
  readonly form: DraftedForm<ResidentValues>;
  readonly alike: Alike;
  /** Whoever writes down a new person must say that it is another. */
  readonly isAsked: boolean;
  /** Null where there is no record yet that the other could become one with. */
  readonly onMerge: MergeWith | null;
};

export type AlikePerson = Alike['alike'][number];
export type MergeWith = (other: AlikePerson) => void;

/** Those who may be the same, each a press away; what is typed meanwhile stays as a draft. */
export function AlikeNotice({ form, alike, isAsked, onMerge }: AlikeNoticeProps) {
  const { residents } = useWords();
  const mayMerge = useMay('residents:merge');
  const text = residents.form;
  const { values, problems, set } = form;
  if (alike.fingerprint === null) return null;
  return (
    <div role="status">
      <Notice tone="warn" title={text.alikeTitle(alike.total)}>
        <ul className="alike-list">
          {alike.alike.map((person) => (
            <AlikeLine key={person.id} person={person} onMerge={mayMerge ? onMerge : null} />
          ))}
        </ul>
        {isAsked && (
          <Checkbox
            id="resident-seen"
            error={problems['resident-seen']}
            isSelected={values.seen === alike.fingerprint}
            onChange={(isSeen) => set({ seen: isSeen ? alike.fingerprint : null })}
          >
            {text.notAlike}
          </Checkbox>
        )}
      </Notice>
    </div>
  );
}

type AlikeLineProps = { readonly person: AlikePerson; readonly onMerge: MergeWith | null };

function AlikeLine({ person, onMerge }: AlikeLineProps) {
  const { residents, codes } = useWords();
  const text = residents.form;
  const [, navigate] = useLocation();
  const facts = [
    person.age === null ? null : residents.years(person.age),
    person.course === null ? null : codes.courseStates[person.course],
    text.alikeBy[person.by],
  ];
  return (
    <li className="alike">
      <span>
        <strong>{person.name}</strong> · {facts.filter((fact) => fact !== null).join(' · ')}
      </span>
      <Button size="small" label={text.alikeOpenLabel(person.name)} onPress={() => navigate(`/borgere/${person.id}`)}>
        {text.alikeOpen}
      </Button>
      {onMerge !== null && (
        <Button size="small" label={text.alikeMergeLabel(person.name)} onPress={() => onMerge(person)}>
          {text.alikeMerge}
        </Button>
      )}
    </li>
  );
}
