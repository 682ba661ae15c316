/** What the columns and tables of offers are called. */
export const offerFields = {
  offers: {
    state: 'Offer',
    proposed_on: 'Proposed',
    move_in: 'Moving in',
    offered_on: 'Offered',
    answer_by: 'Answer by',
    hold_until: 'Home held until',
    reason_passed_over: 'Reason for passing over others',
    answered_on: 'Answered',
    answer_note: 'Note',
    decline_by: 'Who said no',
    decline_reason: 'Why no',
    withdraw_reason: 'Why withdrawn',
    consequence: 'What the no leads to',
    next_contact_on: 'Next contact',
    accepted_on: 'Said yes',
  },
  known_conflicts: { source: 'Source', from_day: 'Known conflict from', to_day: 'Holds until', ask_user: 'Ask' },
};

export const offerTables = { offers: 'Offer', known_conflicts: 'Known conflict' };
