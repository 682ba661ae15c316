import { noticeFields, noticeTables } from './changes-notices.ts';
import { offerFields, offerTables } from './changes-offers.ts';

/** What the log calls the way to a home: columns and records. */
export const waitingFields = {
  requests: {
    asked_on: 'Henvendte sig',
    asked_by: 'Hvem henvendte sig',
    asked_by_name: 'Navn på den, der henvendte sig',
    about: 'Henvendelsen',
    answer_due: 'Første svar senest',
    answered_on: 'Svaret',
    answer: 'Svar',
  },
  decisions: {
    paragraph: 'Paragraf',
    outcome: 'Afgørelse',
    decided_on: 'Afgjort',
    reasoning: 'Begrundelse',
    told_on: 'Meddelt borgeren',
    citizen_view: 'Borgerens syn',
    citizen_words: 'Borgerens ord',
    complaint_by: 'Klagefrist',
  },
  treatment_waits: {
    what: 'Behandling',
    requested_on: 'Ønsket',
    promised_on: 'Lovet',
    started_on: 'Begyndt',
  },
  waiting_entries: {
    since_day: 'På listen siden',
    transfer_since: 'Flytteparat siden',
    urgency: 'Hast',
    urgency_reason: 'Begrundelse for hast',
    urgency_by: 'Hast vurderet af',
    urgency_on: 'Hast vurderet',
    review_on: 'Ses på igen',
    next_contact_on: 'Næste kontakt',
    state: 'Plads på listen',
    paused_until: 'Pause til',
    state_reason: 'Begrundelse',
    left_on: 'Af listen',
    left_reason: 'Hvorfor af listen',
  },
  waiting_needs: { code: 'Behov', strength: 'Skal eller gerne' },
  criteria_versions: { paragraph: 'Paragraf', from_day: 'Kriterier fra' },
  waiting_promises: {
    from_day: 'Løfte fra',
    answer_days: 'Dage til første svar',
    decision_days: 'Dage til afgørelse',
    offer_days: 'Dage til tilbud',
  },
  ...offerFields,
  ...noticeFields,
};

export const waitingTables = {
  requests: 'Henvendelse',
  decisions: 'Afgørelse',
  treatment_waits: 'Ventetid på behandling',
  waiting_entries: 'Plads på ventelisten',
  waiting_needs: 'Behov i en bolig',
  criteria_versions: 'Kommunens kriterier',
  waiting_promises: 'Kommunens løfte om ventetid',
  ...offerTables,
  ...noticeTables,
};
