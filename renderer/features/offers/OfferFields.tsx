import { judgedSentence, offSentence, ruleName } from '../../../shared/text/match-sentences.ts';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { FormSection } from '../../components/FormSection.tsx';
import { Notice } from '../../components/Notice.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import type { DraftedForm } from '../../lib/drafted-act.ts';
import { useLanguage } from '../../lib/language.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { answerFieldId, type OfferValues, type Prepared } from './offer-values.ts';

type OfferFieldsProps = DraftedForm<OfferValues> & { readonly ready: Prepared };

/** The days first, as they decide what the rules say; then what is not known, then why this citizen. */
export function OfferFields(props: OfferFieldsProps) {
  const { ready } = props;
  const { offering } = useWords();
  const language = useLanguage();
  const off = offSentence(ready, language);
  return (
    <>
      <OfferDays {...props} />
      {off !== null && <Notice>{off}</Notice>}
      {ready.failing.length > 0 && (
        <Notice tone="bad" title={offering.offer.failing}>
          <ul className="offer-rules">
            {ready.failing.map((judged) => (
              <li key={judged.rule}>
                {ruleName(judged.rule, language)}: {judgedSentence(judged, language)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {ready.unknown.length > 0 && <Unknowns {...props} />}
      {ready.passedOver > 0 && <PassedOver {...props} />}
    </>
  );
}

function OfferDays({ values, problems, set }: OfferFieldsProps) {
  const text = useWords().offering.offer;
  const today = useToday();
  return (
    <>
      <DatePicker
        id="offer-move-in"
        label={text.moveIn}
        error={problems['offer-move-in']}
        isRequired
        autoFocus
        value={values.moveIn}
        min={today}
        today={today}
        onChange={(moveIn) => set({ moveIn })}
      />
      <FormRow>
        <DatePicker
          id="offer-answer"
          label={text.answerBy}
          error={problems['offer-answer']}
          isRequired
          value={values.answerBy}
          min={today}
          today={today}
          onChange={(answerBy) => set({ answerBy, ...heldAsLong(values, answerBy) })}
        />
        <DatePicker
          id="offer-hold"
          label={text.holdUntil}
          hint={text.holdHint}
          error={problems['offer-hold']}
          isRequired
          value={values.holdUntil}
          min={today}
          today={today}
          onChange={(holdUntil) => set({ holdUntil })}
        />
      </FormRow>
    </>
  );
}

/** A hold that followed the deadline goes on following it. */
function heldAsLong({ answerBy, holdUntil }: OfferValues, next: OfferValues['answerBy']): Partial<OfferValues> {
  return next !== null && (holdUntil === answerBy || holdUntil === null || holdUntil < next) ? { holdUntil: next } : {};
}

function Unknowns({ values, problems, set, ready }: OfferFieldsProps) {
  const text = useWords().offering.offer;
  const language = useLanguage();
  return (
    <FormSection title={text.unknownTitle} description={text.unknownWhy}>
      {ready.unknown.map((judged) => (
        <TextArea
          key={judged.rule}
          id={answerFieldId(judged.rule)}
          label={text.answer(ruleName(judged.rule, language))}
          hint={judgedSentence(judged, language)}
          error={problems[answerFieldId(judged.rule)]}
          isRequired
          rows={2}
          maxLength={500}
          value={values.answers[judged.rule] ?? ''}
          onChange={(answer) => set({ answers: { ...values.answers, [judged.rule]: answer } })}
        />
      ))}
    </FormSection>
  );
}

/** They are counted and never named. */
function PassedOver({ values, problems, set, ready }: OfferFieldsProps) {
  const text = useWords().offering.offer;
  return (
    <FormSection title={text.passedTitle(ready.passedOver)} description={text.passedWhy}>
      <TextArea
        id="offer-reason"
        label={text.reason}
        error={problems['offer-reason']}
        isRequired
        maxLength={1000}
        value={values.reason}
        onChange={(reason) => set({ reason })}
      />
    </FormSection>
  );
}
