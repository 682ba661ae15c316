/** What the columns and tables of offers are called. */
export const offerFields = {
  offers: {
    state: 'Tilbud',
    proposed_on: 'Foreslået',
    move_in: 'Indflytning',
    offered_on: 'Tilbudt',
    answer_by: 'Svarfrist',
    hold_until: 'Boligen holdes til',
    reason_passed_over: 'Begrundelse for at gå forbi andre',
    answered_on: 'Besvaret',
    answer_note: 'Note',
    decline_by: 'Hvem sagde nej',
    decline_reason: 'Hvorfor nej',
    withdraw_reason: 'Hvorfor trukket tilbage',
    consequence: 'Hvad nejet fører til',
    next_contact_on: 'Næste kontakt',
    accepted_on: 'Sagt ja',
  },
  known_conflicts: { source: 'Kilde', from_day: 'Kendt konflikt fra', to_day: 'Gælder til', ask_user: 'Spørg' },
};

export const offerTables = { offers: 'Tilbud', known_conflicts: 'Kendt konflikt' };
