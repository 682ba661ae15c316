import type { Output } from '../../../shared/contract/index.ts';
import { isAttempt } from '../../../shared/domain/visits.ts';
import type { Words } from '../../../shared/text/words.ts';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { LogFieldsProps } from './LogVisitDialog.tsx';
import { nextOf, proposalFor } from './visit-values.ts';
import { holidayName } from './visit-words.ts';

/** The next visit as it is proposed, with the reason; after an attempt it cannot be left out. */
export function NextVisitFields({ values, set, problems, beside }: LogFieldsProps) {
  const words = useWords();
  const today = useToday();
  const text = words.visits.dialog;
  const next = nextOf(values, beside);
  const isTried = isAttempt(values.state);
  const change = (patch: { readonly nextOn?: typeof next.on; readonly nextFrom?: string }) =>
    set({ isNextOwn: true, nextOn: next.on, nextFrom: next.from, ...patch });
  const holiday = next.on === null || !values.isNextOwn ? null : holidayName(next.on, words);
  const hint =
    next.on === null
      ? text.nextNone
      : values.isNextOwn
        ? (holiday ?? undefined)
        : reasonText(proposalFor(values, beside), words);
  return (
    <FormRow>
      <DatePicker
        id="visit-next"
        label={isTried ? text.nextAttempt : text.next}
        hint={hint}
        error={problems['visit-next']}
        isRequired={isTried}
        value={next.on}
        today={today}
        onChange={(nextOn) => change({ nextOn })}
      />
      <TextField
        id="visit-next-time"
        label={text.nextTime}
        error={problems['visit-next-time']}
        width="s"
        maxLength={5}
        value={next.from}
        onChange={(nextFrom) => change({ nextFrom })}
      />
    </FormRow>
  );
}

type Proposal = Output<'visits.proposeNext'>['afterVisit'];

export function reasonText({ why, rhythm, movedFrom }: Proposal, { visits, codes }: Words): string {
  const said = visits.dialog.why;
  const reason = why === 'rhythm' ? said.rhythm(rhythm) : said[why];
  return movedFrom === null ? reason : `${reason} ${visits.dialog.moved(codes.holidays[movedFrom])}`;
}
