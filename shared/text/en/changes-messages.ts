import type { messageFields as danishFields, messageTables as danishTables } from '../da/changes-messages.ts';
import type { Wording } from '../wording.ts';

export const messageFields: Wording<typeof danishFields> = {
  stays: {
    state: 'The stay',
    unit_name: 'Unit',
    hospital: 'Hospital',
    corrected: 'Put right by the hospital',
    end_reason: 'Why it was ended by hand',
    ended_by: 'Ended by',
  },
  messages: { code: 'Message', state: 'Used', read_by: 'Read by', decided_reason: 'Why' },
  message_attachments: { title: 'Attachment' },
  hospital_units: { name: 'Unit', answered_on: 'Answered' },
  gate_paragraphs: { from_day: 'Confirmed' },
};

export const messageTables: Wording<typeof danishTables> = {
  stays: 'Hospital stay',
  messages: 'Message from a hospital',
  message_attachments: 'Attachment of a message',
  hospital_units: 'Answer about a unit',
  gate_paragraphs: 'Services that let messages in',
};
