import type { IsoDate } from '../../../shared/dates.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { OF_NOBODY, type OfResident, ofResident } from '../../lib/record-form.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { consentName } from './consent-words.ts';
import { GIVEN, GivenFields, type GivenValues, isGiverMissing } from './GivenFields.tsx';
import type { Consent, DialogProps } from './rights-dialogs.ts';

interface WithdrawalValues extends GivenValues, OfResident {
  readonly on: IsoDate | null;
}

/** Closes a consent from a day on. */
export function WithdrawConsentDialog({
  known,
  consent,
  onClose,
  onReopen,
}: DialogProps & { readonly consent: Consent }) {
  const words = useWords();
  const today = useToday();
  const text = words.rights.withdraw;
  const empty: WithdrawalValues = { ...OF_NOBODY, ...GIVEN, way: 'oral', on: today };
  const form = useDraftedAct({ form: 'consent-withdrawal', subject: consent.id }, empty, {
    problemsOf: (values) => ({
      ...(values.on === null && { 'withdraw-on': text.onMissing }),
      ...(isGiverMissing(values) && { 'given-representative': words.rights.give.representativeMissing }),
    }),
  });
  const fields = ofResident(form, known.card.id);
  const { values, problems, set } = fields;
  const submit = async (): Promise<string | null> => {
    const { on, way, by, representativeId } = values;
    if (on === null) return null;
    const { id, version } = consent;
    const done = await form.run('consents.withdraw', {
      ...{ residentId: known.card.id, id, version, on, way, by },
      representativeId: by === 'representative' ? representativeId : null,
    });
    return done && text.done;
  };
  return (
    <ActDialog
      title={text.title}
      description={`${consentName(consent, words)}. ${text.why}`}
      act={text.save}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <DatePicker
        id="withdraw-on"
        label={text.on}
        error={problems['withdraw-on']}
        isRequired
        autoFocus
        value={values.on}
        today={today}
        onChange={(on) => set({ on })}
      />
      <GivenFields {...fields} labels={text} representatives={known.consents.representatives} />
    </ActDialog>
  );
}
