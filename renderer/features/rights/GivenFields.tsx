import type { ConsentGiver } from '../../../shared/domain/consents.ts';
import { consentGivers, consentWays } from '../../../shared/domain/consents.ts';
import type { EntryId } from '../../../shared/ids.ts';
import { Notice } from '../../components/Notice.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { Select } from '../../components/Select.tsx';
import type { DraftedForm } from '../../lib/drafted-act.ts';
import { useWords } from '../../lib/words.ts';
import type { Consents } from './rights-dialogs.ts';

export interface GivenValues {
  readonly way: (typeof consentWays)[number];
  readonly by: ConsentGiver;
  readonly representativeId: EntryId | null;
}

export const GIVEN: GivenValues = { way: 'written', by: 'citizen', representativeId: null };

type GivenFieldsProps = DraftedForm<GivenValues> & {
  readonly labels: { readonly way: string; readonly by: string };
  readonly representatives: Consents['representatives'];
};

/** How it was said, and whose word it is. */
export function GivenFields({ values, problems, set, labels, representatives }: GivenFieldsProps) {
  const { rights, codes } = useWords();
  return (
    <>
      <RadioGroup
        label={labels.way}
        isInline
        options={consentWays.map((id) => ({ id, label: codes.consentWays[id] }))}
        value={values.way}
        onChange={(way) => set({ way })}
      />
      <RadioGroup
        label={labels.by}
        isInline
        options={consentGivers.map((id) => ({ id, label: codes.consentGivers[id] }))}
        value={values.by}
        onChange={(by) => set({ by })}
      />
      {values.by === 'representative' && representatives.length === 0 && (
        <Notice tone="warn">{rights.guidance.noRepresentatives}</Notice>
      )}
      {values.by === 'representative' && representatives.length > 0 && (
        <Select
          id="given-representative"
          label={rights.give.representative}
          error={problems['given-representative']}
          isRequired
          options={representatives.map(({ id, name }) => ({ id, label: name }))}
          value={values.representativeId}
          onChange={(representativeId) => set({ representativeId })}
        />
      )}
    </>
  );
}

export function isGiverMissing({ by, representativeId }: GivenValues): boolean {
  return by === 'representative' && representativeId === null;
}
