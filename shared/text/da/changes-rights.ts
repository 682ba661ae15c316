/** What the columns and tables of consents, rights, ekstra guidning and tasks are called. */
export const rightsFields = {
  consents: {
    purpose: 'Formål',
    purpose_note: 'Om formålet',
    recipient: 'Hvem må få det',
    association_id: 'Boligorganisation',
    recipient_name: 'Modtagerens navn',
    fields: 'Hvad må gives videre',
    from_day: 'Fra',
    to_day: 'Til og med',
    given_way: 'Givet hvordan',
    given_by: 'Givet af',
    withdrawn_on: 'Tilbagekaldt',
    withdrawn_way: 'Tilbagekaldt hvordan',
    withdrawn_by: 'Tilbagekaldt af',
  },
  rights_told: {
    right_code: 'Rettighed',
    told_on: 'Fortalt',
    told_way: 'Fortalt hvordan',
    help: 'Hjælp',
    note: 'Note',
  },
  extra_guidance: {
    from_day: 'Fra',
    to_day: 'Til og med',
    review_on: 'Vurderes',
    reason: 'Hvorfor',
    how: 'Hvordan',
    reviewed_on: 'Vurderet',
    outcome: 'Hvad vurderingen førte til',
    review_note: 'Note til vurderingen',
  },
  tasks: {
    text: 'Opgave',
    owner_user: 'Ansvarlig',
    due_on: 'Frist',
    source: 'Kommer fra',
    done_on: 'Afsluttet',
    done_by: 'Afsluttet af',
    outcome: 'Hvordan det gik',
    note: 'Note',
  },
};

export const rightsTables = {
  consents: 'Samtykke',
  rights_told: 'Rettighed',
  extra_guidance: 'Ekstra guidning',
  tasks: 'Opgave',
};
