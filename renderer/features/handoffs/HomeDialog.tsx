import type { IsoDate } from '../../../shared/dates.ts';
import type { HomeTonight } from '../../../shared/domain/handoffs.ts';
import { homesTonight, isWithoutHome } from '../../../shared/domain/handoffs.ts';
import type { OfferId, TenancyId, UserId } from '../../../shared/ids.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { DialogProps } from './handoff-dialogs.ts';
import type { Whole } from './handoff-words.ts';

interface HomeValues {
  readonly home: HomeTonight;
  readonly note: string;
  /** `offer:<id>`, `tenancy:<id>` or `none`. */
  readonly link: string;
  readonly ownerId: UserId | 'nobody';
  readonly nextOn: IsoDate | null;
}

const SHOWN = homesTonight.toSorted((a, b) => (a === 'unknown' ? 1 : b === 'unknown' ? -1 : 0));

/** Where the citizen sleeps tonight; without a home, who looks for one and when it is looked at again. */
export function HomeDialog({ handoff, onClose, onReopen }: DialogProps) {
  const words = useWords();
  const text = words.handoffs.home;
  const today = useToday();
  const { id, version } = handoff;
  const isAsked = (home: HomeTonight) =>
    home === 'temporary' || isWithoutHome(home, { dischargedOn: handoff.dischargedOn, closedOn: null });
  const form = useDraftedAct({ form: 'handoff-home', subject: `${id}/home` }, valuesOf(handoff), {
    isOfRecord: true,
    problemsOf: ({ home, ownerId, nextOn }) => ({
      ...(isAsked(home) && ownerId === 'nobody' && { 'home-owner': text.ownerMissing }),
      ...(isAsked(home) && nextOn === null && { 'home-next': text.nextMissing }),
    }),
  });
  const { values, set, problems } = form;
  const isLooking = values.home !== 'kept' && values.home !== 'new';
  const submit = async (): Promise<string | null> => {
    const { home, note, link, ownerId, nextOn } = values;
    const [kind, linked = ''] = link.split(':');
    const offerId = kind === 'offer' ? (linked as OfferId) : null;
    const tenancyId = kind === 'tenancy' ? (linked as TenancyId) : null;
    const who = { ownerId: ownerId === 'nobody' || !isLooking ? null : ownerId, nextOn: isLooking ? nextOn : null };
    return (await form.run('handoffs.setHome', { id, version, home, note, offerId, tenancyId, ...who })) && text.saved;
  };
  return (
    <ActDialog
      title={text.title}
      act={text.save}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <RadioGroup
        label={words.handoffs.page.askHome}
        hideLabel
        options={SHOWN.map((home) => ({ id: home, label: words.codes.homesTonight[home], detail: text.choices[home] }))}
        value={values.home}
        onChange={(home) => set({ home })}
      />
      <TextField
        label={text.note}
        hint={text.noteHint}
        maxLength={200}
        value={values.note}
        onChange={(note) => set({ note })}
      />
      {values.home === 'new' && <LinkField handoff={handoff} value={values.link} onChange={(link) => set({ link })} />}
      {isLooking && (
        <FormRow>
          <Select<UserId | 'nobody'>
            id="home-owner"
            label={text.owner}
            error={problems['home-owner']}
            options={[
              { id: 'nobody', label: text.nobody },
              ...handoff.keepers.map((one) => ({ id: one.id, label: one.name })),
            ]}
            value={values.ownerId}
            onChange={(ownerId) => set({ ownerId })}
          />
          <DatePicker
            id="home-next"
            label={text.nextOn}
            error={problems['home-next']}
            min={today}
            today={today}
            value={values.nextOn}
            onChange={(nextOn) => set({ nextOn })}
          />
        </FormRow>
      )}
    </ActDialog>
  );
}

function valuesOf({ home, homeNote, offerId, tenancyId, homeOwner, homeNextOn }: Whole): HomeValues {
  const link = tenancyId !== null ? `tenancy:${tenancyId}` : offerId !== null ? `offer:${offerId}` : 'none';
  return { home, note: homeNote ?? '', link, ownerId: homeOwner?.id ?? 'nobody', nextOn: homeNextOn };
}

type LinkFieldProps = { readonly handoff: Whole; readonly value: string; readonly onChange: (link: string) => void };

/** The offer or the lease that the new home came of; a place that is protected or shielded has no address here. */
function LinkField({ handoff: { homes }, value, onChange }: LinkFieldProps) {
  const { home: text } = useWords().handoffs;
  const options = [
    { id: 'none', label: text.noLink },
    ...homes.tenancies.map(({ id, label }) => ({ id: `tenancy:${id}`, label: text.tenancy(label ?? text.hidden) })),
    ...homes.offers.map(({ id, label }) => ({ id: `offer:${id}`, label: text.offer(label ?? text.hidden) })),
  ];
  return <Select label={text.link} options={options} value={value} onChange={onChange} />;
}
