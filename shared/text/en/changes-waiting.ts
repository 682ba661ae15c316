import { noticeFields, noticeTables } from './changes-notices.ts';
import { offerFields, offerTables } from './changes-offers.ts';

/** What the log calls the way to a home: columns and records. */
export const waitingFields = {
  requests: {
    asked_on: 'Asked',
    asked_by: 'Who asked',
    asked_by_name: 'Name of who asked',
    about: 'The request',
    answer_due: 'First answer due',
    answered_on: 'Answered',
    answer: 'Answer',
  },
  decisions: {
    paragraph: 'Section',
    outcome: 'Decision',
    decided_on: 'Decided',
    reasoning: 'Reasons',
    told_on: 'Told the citizen',
    citizen_view: "The citizen's view",
    citizen_words: "The citizen's words",
    complaint_by: 'Complaint until',
  },
  treatment_waits: {
    what: 'Treatment',
    requested_on: 'Requested',
    promised_on: 'Promised',
    started_on: 'Started',
  },
  waiting_entries: {
    since_day: 'On the list since',
    transfer_since: 'Ready to move since',
    urgency: 'Urgency',
    urgency_reason: 'Reason for the urgency',
    urgency_by: 'Urgency judged by',
    urgency_on: 'Urgency judged',
    review_on: 'Looked at again',
    next_contact_on: 'Next contact',
    state: 'Place on the list',
    paused_until: 'Paused until',
    state_reason: 'Reason',
    left_on: 'Off the list',
    left_reason: 'Why off the list',
  },
  waiting_needs: { code: 'Need', strength: 'Must or wish' },
  criteria_versions: { paragraph: 'Section', from_day: 'Criteria from' },
  waiting_promises: {
    from_day: 'Promise from',
    answer_days: 'Days to a first answer',
    decision_days: 'Days to a decision',
    offer_days: 'Days to an offer',
  },
  ...offerFields,
  ...noticeFields,
};

export const waitingTables = {
  requests: 'Request',
  decisions: 'Decision',
  treatment_waits: 'Wait for treatment',
  waiting_entries: 'Place on the waiting list',
  waiting_needs: 'Need in a home',
  criteria_versions: "The municipality's criteria",
  waiting_promises: "The municipality's promise on waiting",
  ...offerTables,
  ...noticeTables,
};
