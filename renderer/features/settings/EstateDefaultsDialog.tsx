import type { Input } from '../../../shared/contract/index.ts';
import { sharedTraits } from '../../../shared/domain/estate-defaults.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { AttributeFields } from '../../components/AttributeFields.tsx';
import { rowProblem, writtenRows } from '../../components/attribute-rows.ts';
import { FormSection } from '../../components/FormSection.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { TextField } from '../../components/TextField.tsx';
import { type Problems, useDraftedAct } from '../../lib/drafted-act.ts';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';
import type { ListedEstate } from './AssociationsPart.tsx';

type Defaults = Input<'estates.setDefaults'>['defaults'];
type Props = { readonly estate: ListedEstate; readonly onClose: () => void; readonly onReopen: () => void };
type PartProps = { readonly values: Defaults; readonly set: (patch: Partial<Defaults>) => void };

const ATTRIBUTES_ID = 'estate-attributes';

/** What the estate says for all its homes. */
export function EstateDefaultsDialog({ estate, onClose, onReopen }: Props) {
  const { settings, traits, units } = useWords();
  const place = { form: 'estate-defaults', subject: estate.id };
  const form = useDraftedAct<Defaults>(place, estate.defaults, {
    isOfRecord: true,
    problemsOf: ({ attributes }): Problems => {
      const problem = rowProblem(attributes);
      return problem === null ? {} : { [ATTRIBUTES_ID]: problem.rule };
    },
  });
  const inUse = useAsk('attributes.inUse', {}).data ?? [];
  const { values, set, problems } = form;
  const save = async () => {
    const defaults = { ...values, attributes: writtenRows(values.attributes) };
    return (
      (await form.run('estates.setDefaults', { id: estate.id, version: estate.version, defaults })) && settings.saved
    );
  };
  return (
    <ActDialog
      title={traits.defaults.title(estate.name)}
      description={traits.defaults.lead}
      act={traits.defaults.save}
      {...form.dialog}
      onReopen={onReopen}
      onClose={onClose}
      onSubmit={save}
    >
      <TextPart values={values} set={set} />
      <FormSection title={units.form.sections.traits}>
        <TraitPart values={values} set={set} />
      </FormSection>
      <FormSection title={traits.attributes.title} description={traits.defaults.attributesWhy}>
        <AttributeFields
          id={ATTRIBUTES_ID}
          rows={values.attributes}
          onChange={(attributes) => set({ attributes })}
          inUse={inUse}
          ofEstate={[]}
          isTried={ATTRIBUTES_ID in problems}
        />
      </FormSection>
    </ActDialog>
  );
}

function TextPart({ values, set }: PartProps) {
  const { fields } = useWords().units.form;
  return (
    <>
      <TextField
        label={fields.socialCaretaker.label}
        hint={fields.socialCaretaker.hint}
        isOptional
        autoFocus
        maxLength={120}
        value={values.socialCaretaker ?? ''}
        onChange={(socialCaretaker) => set({ socialCaretaker })}
      />
      <TextField
        label={fields.rentIncludes.label}
        hint={fields.rentIncludes.hint}
        isOptional
        maxLength={200}
        value={values.rentIncludes ?? ''}
        onChange={(rentIncludes) => set({ rentIncludes })}
      />
    </>
  );
}

function TraitPart({ values, set }: PartProps) {
  const { codes, common, traits, units } = useWords();
  const options = [
    { id: 'yes', label: common.yes },
    { id: 'no', label: common.no },
    { id: 'unknown', label: traits.defaults.notSaid },
  ] as const;
  return (
    <div className="answers answers-last">
      {sharedTraits.map((trait) => (
        <div key={trait} className="answer">
          <div>
            <p className="answer-label">{codes.traits[trait]}</p>
            <p className="field-hint">{units.form.traitHints[trait]}</p>
          </div>
          <SegmentedControl
            label={codes.traits[trait]}
            options={options}
            value={values[trait] === null ? 'unknown' : values[trait] ? 'yes' : 'no'}
            onChange={(answer) => set({ [trait]: answer === 'unknown' ? null : answer === 'yes' })}
          />
        </div>
      ))}
    </div>
  );
}
