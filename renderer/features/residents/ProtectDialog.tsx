import type { IsoDate } from '../../../shared/dates.ts';
import type { Words } from '../../../shared/text/words.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { type DraftedForm, type Problems, useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { ResidentDialogProps } from './ResidentDialogs.tsx';
import type { ResidentCard } from './resident-filter.ts';

const KINDS = ['none', 'normal', 'special'] as const;

interface ProtectionValues {
  readonly name: boolean;
  readonly nameFrom: IsoDate | null;
  readonly nameTo: IsoDate | null;
  readonly address: (typeof KINDS)[number];
  readonly addressFrom: IsoDate | null;
  readonly addressTo: IsoDate | null;
}

/** Both protections with their days. They hold at once, and end only when somebody lifts them here. */
export function ProtectDialog({ card, onClose, onReopen }: ResidentDialogProps) {
  const words = useWords();
  const text = words.residents.protect;
  const place = { form: 'resident-protection', subject: card.id };
  const form = useDraftedAct(place, valuesOf(card), {
    problemsOf: (values) => protectionProblems(values, words),
    isOfRecord: true,
  });
  const submit = async (): Promise<string | null> => {
    const { name, nameFrom, nameTo, address, addressFrom, addressTo } = form.values;
    const done = await form.run('residents.protect', {
      id: card.id,
      version: card.version,
      name: name ? { from: nameFrom, to: nameTo } : null,
      address: address === 'none' ? null : { from: addressFrom, to: addressTo, kind: address },
    });
    return done && text.done;
  };
  return (
    <ActDialog
      title={text.title}
      description={text.why}
      act={text.save}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <NameFields {...form} />
      <AddressFields {...form} />
    </ActDialog>
  );
}

function NameFields({ values, problems, set }: DraftedForm<ProtectionValues>) {
  const text = useWords().residents.protect;
  const today = useToday();
  return (
    <>
      <Checkbox
        hint={text.nameHint}
        isSelected={values.name}
        onChange={(name) => set(name && values.nameFrom === null ? { name, nameFrom: today } : { name })}
      >
        {text.name}
      </Checkbox>
      {values.name && (
        <FormRow>
          <DatePicker
            id="name-from"
            label={text.nameFrom}
            isOptional
            value={values.nameFrom}
            today={today}
            onChange={(nameFrom) => set({ nameFrom })}
          />
          <DatePicker
            id="name-to"
            label={text.nameTo}
            hint={text.toHint}
            error={problems['name-to']}
            isOptional
            value={values.nameTo}
            today={today}
            onChange={(nameTo) => set({ nameTo })}
          />
        </FormRow>
      )}
    </>
  );
}

function AddressFields({ values, problems, set }: DraftedForm<ProtectionValues>) {
  const text = useWords().residents.protect;
  const today = useToday();
  return (
    <>
      <RadioGroup
        label={text.address}
        options={KINDS.map((id) => ({ id, label: text.kinds[id], detail: text.means[id] }))}
        value={values.address}
        onChange={(address) =>
          set(address !== 'none' && values.addressFrom === null ? { address, addressFrom: today } : { address })
        }
      />
      {values.address !== 'none' && (
        <FormRow>
          <DatePicker
            id="address-from"
            label={text.addressFrom}
            isOptional
            value={values.addressFrom}
            today={today}
            onChange={(addressFrom) => set({ addressFrom })}
          />
          <DatePicker
            id="address-to"
            label={text.addressTo}
            hint={text.toHint}
            error={problems['address-to']}
            isOptional
            value={values.addressTo}
            today={today}
            onChange={(addressTo) => set({ addressTo })}
          />
        </FormRow>
      )}
    </>
  );
}

function valuesOf({ nameProtection: name, addressProtection: address }: ResidentCard): ProtectionValues {
  return {
    name: name !== null,
    nameFrom: name?.from ?? null,
    nameTo: name?.to ?? null,
    address: address?.kind ?? 'none',
    addressFrom: address?.from ?? null,
    addressTo: address?.to ?? null,
  };
}

function protectionProblems(values: ProtectionValues, words: Words): Problems {
  const { toBefore } = words.residents.protect;
  const isNameReversed = values.name && isReversed(values.nameFrom, values.nameTo);
  const isAddressReversed = values.address !== 'none' && isReversed(values.addressFrom, values.addressTo);
  return {
    ...(isNameReversed && { 'name-to': toBefore }),
    ...(isAddressReversed && { 'address-to': toBefore }),
  };
}

function isReversed(from: IsoDate | null, to: IsoDate | null): boolean {
  return from !== null && to !== null && to < from;
}
