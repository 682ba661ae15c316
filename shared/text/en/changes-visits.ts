import type { visitFields as danishFields, visitTables as danishTables } from '../da/changes-visits.ts';
import type { Wording } from '../wording.ts';

export const visitFields: Wording<typeof danishFields> = {
  visits: {
    worker_id: 'Worker',
    second_worker: 'Together with',
    on_day: 'Day',
    planned_on: 'Planned for',
    planned_from: 'Planned at',
    planned_minutes: 'Planned minutes',
    state: 'The visit',
    kind: 'Kind of visit',
    place: 'Place',
    is_acute: 'Acute',
    minutes: 'Minutes',
    travel_minutes: 'Minutes on the way',
    topics: 'Talked about',
    people: 'Took part',
    concern: 'Concern',
    note: 'Visit note',
    next_on: 'Next visit',
    reason: 'Why',
  },
  visit_additions: { text: 'Addition' },
  early_signs: {
    what: 'Sign',
    words: 'What was seen',
    urgency: 'How soon',
    owner_user: 'Responsible',
    triage_on: 'Looked at no later than',
    raised_on: 'Seen',
    triaged_on: 'Looked at',
    triaged_by: 'Looked at by',
    outcome: 'What came of it',
    note: 'Remark',
  },
  safety_notes: {
    what: 'To be known before ringing',
    reason: 'Why',
    from_day: 'From',
    to_day: 'Until',
    ended_on: 'Holds no longer from',
    exempt_on: 'Exempted from insight',
    exempt_by: 'Exempted by',
    exempt_reason: 'Why exempted',
  },
};

export const visitTables: Wording<typeof danishTables> = {
  visits: 'Visits',
  visit_additions: 'Addition to a note',
  early_signs: 'Early sign',
  safety_notes: 'What visitors must know',
};
