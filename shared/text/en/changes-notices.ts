/** What the columns and tables of vacancy notices, the right to name tenants and the rules of matching are called. */
export const noticeFields = {
  matching_switches: { rule: 'Rule', is_off: 'Switched off', reason: 'Reason', on_day: 'Date' },
  assignment_criteria: { name: 'Criterion', ended_on: 'Not used from' },
  assignment_rights: {
    association_id: 'Housing association',
    year: 'Year',
    every: 'Every so many homes',
    homes: 'Homes a year',
    vacancies_told: 'Vacant homes in all, as told',
    note: 'Note',
  },
  vacancy_notices: {
    received_on: 'Vacancy notice received',
    vacant_from: 'Vacant from',
    name_by: 'Deadline to name a tenant',
    has_right: 'The municipality names the tenant',
    named_on: 'Tenant named',
    returned_on: 'Given back',
    return_reason: 'Why given back',
    note: 'Note',
  },
};

export const noticeTables = {
  matching_switches: 'Matching rule',
  assignment_criteria: 'Criterion of assignment',
  assignment_rights: 'Agreement on assignment',
  vacancy_notices: 'Vacancy notice',
};
