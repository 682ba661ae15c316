import type { rightsFields as danishFields, rightsTables as danishTables } from '../da/changes-rights.ts';
import type { Wording } from '../wording.ts';

export const rightsFields: Wording<typeof danishFields> = {
  consents: {
    purpose: 'Purpose',
    purpose_note: 'About the purpose',
    recipient: 'Who may be told',
    association_id: 'Housing association',
    recipient_name: 'Name of the recipient',
    fields: 'What may be told',
    from_day: 'From',
    to_day: 'Until',
    given_way: 'Given how',
    given_by: 'Given by',
    withdrawn_on: 'Withdrawn',
    withdrawn_way: 'Withdrawn how',
    withdrawn_by: 'Withdrawn by',
  },
  rights_told: {
    right_code: 'Right',
    told_on: 'Told',
    told_way: 'Told how',
    help: 'Help',
    note: 'Note',
  },
  extra_guidance: {
    from_day: 'From',
    to_day: 'Until',
    review_on: 'Review on',
    reason: 'Why',
    how: 'How',
    reviewed_on: 'Reviewed',
    outcome: 'What the review led to',
    review_note: 'Note to the review',
  },
  tasks: {
    text: 'Task',
    owner_user: 'Owner',
    due_on: 'Due',
    source: 'Comes from',
    done_on: 'Finished',
    done_by: 'Finished by',
    outcome: 'How it went',
    note: 'Note',
  },
};

export const rightsTables: Wording<typeof danishTables> = {
  consents: 'Consent',
  rights_told: 'Right',
  extra_guidance: 'Extra guidance',
  tasks: 'Task',
};
