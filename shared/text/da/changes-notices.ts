/** What the columns and tables of vacancy notices, the right to name tenants and the rules of matching are called. */
export const noticeFields = {
  matching_switches: { rule: 'Regel', is_off: 'Slået fra', reason: 'Begrundelse', on_day: 'Dato' },
  assignment_criteria: { name: 'Kriterium', ended_on: 'Bruges ikke fra' },
  assignment_rights: {
    association_id: 'Boligorganisation',
    year: 'År',
    every: 'Hver så mange boliger',
    homes: 'Boliger om året',
    vacancies_told: 'Ledige boliger i alt, oplyst',
    note: 'Bemærkning',
  },
  vacancy_notices: {
    received_on: 'Ledigmelding modtaget',
    vacant_from: 'Ledig fra',
    name_by: 'Frist for at indstille lejer',
    has_right: 'Kommunen har anvisningsret',
    named_on: 'Lejer indstillet',
    returned_on: 'Leveret tilbage',
    return_reason: 'Hvorfor leveret tilbage',
    note: 'Bemærkning',
  },
};

export const noticeTables = {
  matching_switches: 'Matchregel',
  assignment_criteria: 'Kriterium for anvisning',
  assignment_rights: 'Aftale om anvisningsret',
  vacancy_notices: 'Ledigmelding',
};
