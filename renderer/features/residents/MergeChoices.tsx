import type { MergeField } from '../../../shared/domain/resident-merge.ts';
import { DescriptionList } from '../../components/DescriptionList.tsx';
import { Notice } from '../../components/Notice.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import type { DraftedForm } from '../../lib/drafted-act.ts';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';
import type { MergeValues } from './MergeDialog.tsx';
import { type MergePreview, mergeValue } from './merge-words.ts';

type MergeChoicesProps = DraftedForm<MergeValues> & { readonly preview: MergePreview };

/** The two beside each other: what differs to be chosen, what comes along, and how much moves. */
export function MergeChoices({ values, set, preview }: MergeChoicesProps) {
  const words = useWords();
  const format = useFormat();
  const text = words.residents.merge;
  const take = values.take ?? preview.suggested;
  const choices = preview.fields.filter(({ isChoice }) => isChoice);
  const rest = preview.fields.filter(({ isChoice }) => !isChoice);
  const choose = (field: MergeField, side: 'kept' | 'other') =>
    set({
      take: side === 'other' ? [...take.filter((one) => one !== field), field] : take.filter((one) => one !== field),
    });
  const moving = preview.moves.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      {choices.length > 0 && (
        <div className="merge-choices" role="group" aria-label={text.choose}>
          <p className="merge-head">{text.choose}</p>
          {choices.map(({ field, kept, other }) => (
            <RadioGroup
              key={field}
              label={text.fields[field]}
              isInline
              options={[
                { id: 'kept', label: mergeValue(field, kept, words, format), detail: text.kept(preview.kept.name) },
                { id: 'other', label: mergeValue(field, other, words, format), detail: text.other(preview.other.name) },
              ]}
              value={take.includes(field) ? 'other' : 'kept'}
              onChange={(side) => choose(field, side)}
            />
          ))}
          <p className="field-hint">{text.alsoEnds}</p>
        </div>
      )}
      {rest.length > 0 && (
        <div>
          <p className="merge-head">{text.same}</p>
          <DescriptionList
            items={rest.map(({ field, kept, other }) => ({
              label: text.fields[field],
              value: mergeValue(field, kept.value === null && kept.on === null ? other : kept, words, format),
            }))}
          />
        </div>
      )}
      <Notice title={text.moves(moving)}>
        {(preview.kept.protected || preview.other.protected) && <p>{text.protects}</p>}
      </Notice>
    </>
  );
}
