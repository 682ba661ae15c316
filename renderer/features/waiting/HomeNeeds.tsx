import { unitTypeCodes } from '../../../shared/domain/unit-types.ts';
import { CheckboxGroup } from '../../components/CheckboxGroup.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { FormSection } from '../../components/FormSection.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { DraftedForm } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { NeedRow, NeedRows } from './NeedRow.tsx';
import type { PlaceValues } from './place-values.ts';

/** What kind of home, where, how large, and at what rent. */
export function HomeNeeds(form: DraftedForm<PlaceValues>) {
  const { way, codes } = useWords();
  const text = way.entry;
  const { values, problems, set } = form;
  return (
    <FormSection title={text.home}>
      <div className="answers">
        <NeedRow {...form} code="type">
          <CheckboxGroup
            id="need-types"
            label={text.types}
            error={problems['need-types']}
            isInline
            options={unitTypeCodes.map((id) => ({ id, label: codes.unitTypes[id] }))}
            value={values.types}
            onChange={(types) => set({ types })}
          />
        </NeedRow>
        <NeedRow {...form} code="area">
          <TextField
            id="need-areas"
            label={text.postCodes}
            hint={text.postCodesHint}
            error={problems['need-areas']}
            maxLength={300}
            value={values.areas}
            onChange={(areas) => set({ areas })}
          />
        </NeedRow>
        <NeedRow {...form} code="max-rent">
          <RentFields {...form} />
        </NeedRow>
        <SizeNeeds {...form} />
      </div>
    </FormSection>
  );
}

function SizeNeeds(form: DraftedForm<PlaceValues>) {
  const text = useWords().way.entry;
  const { values, problems, set } = form;
  return (
    <>
      <NeedRow {...form} code="min-size">
        <NumberField
          id="need-size"
          label={text.minSize}
          error={problems['need-size']}
          min={1}
          max={2000}
          value={values.minSize}
          onChange={(minSize) => set({ minSize })}
        />
      </NeedRow>
      <NeedRow {...form} code="min-rooms">
        <NumberField
          id="need-rooms"
          label={text.minRooms}
          error={problems['need-rooms']}
          min={0.5}
          max={30}
          step={0.5}
          decimals={1}
          value={values.minRooms}
          onChange={(minRooms) => set({ minRooms })}
        />
      </NeedRow>
    </>
  );
}

/** What the citizen can pay; the benefit is an estimate, with who made it and when. */
function RentFields({ values, problems, set }: DraftedForm<PlaceValues>) {
  const text = useWords().way.entry;
  const today = useToday();
  return (
    <>
      <FormRow>
        <NumberField
          id="need-rent"
          label={text.maxRent}
          hint={text.maxRentHint}
          error={problems['need-rent']}
          min={0}
          max={1_000_000}
          value={values.maxRent}
          onChange={(maxRent) => set({ maxRent })}
        />
        <NumberField
          label={text.benefit}
          isOptional
          min={0}
          max={1_000_000}
          value={values.benefit}
          onChange={(benefit) => set({ benefit })}
        />
      </FormRow>
      {values.benefit !== null && (
        <FormRow>
          <TextField
            id="benefit-source"
            label={text.benefitSource}
            hint={text.benefitSourceHint}
            error={problems['benefit-source']}
            maxLength={120}
            value={values.benefitSource}
            onChange={(benefitSource) => set({ benefitSource })}
          />
          <DatePicker
            id="benefit-on"
            label={text.benefitOn}
            error={problems['benefit-on']}
            value={values.benefitOn}
            today={today}
            onChange={(benefitOn) => set({ benefitOn })}
          />
        </FormRow>
      )}
    </>
  );
}

const ACCESS = ['ground-floor-or-lift', 'step-free', 'own-entrance', 'outdoor-space', 'common-house'] as const;
const AROUND = [
  'neighbour-distance',
  'noise-tolerated',
  'quiet',
  'visitors',
  'substances-tolerated',
  'substance-free',
  'shielded',
  'caretaker',
] as const;

/** How one comes in, and what stands around the home. */
export function AccessNeeds(form: DraftedForm<PlaceValues>) {
  const text = useWords().way.entry;
  return (
    <>
      <FormSection title={text.access}>
        <div className="answers">
          <NeedRows {...form} codes={ACCESS} />
        </div>
      </FormSection>
      <FormSection title={text.around}>
        <div className="answers">
          <NeedRows {...form} codes={AROUND} />
        </div>
      </FormSection>
    </>
  );
}
