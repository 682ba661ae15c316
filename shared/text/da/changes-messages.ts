/** What the columns and tables of hospital messages are called. */
export const messageFields = {
  stays: {
    state: 'Opholdet',
    unit_name: 'Afsnit',
    hospital: 'Sygehus',
    corrected: 'Rettet af sygehuset',
    end_reason: 'Hvorfor afsluttet i hånden',
    ended_by: 'Afsluttet af',
  },
  messages: { code: 'Meddelelse', state: 'Brugt', read_by: 'Læst af', decided_reason: 'Hvorfor' },
  message_attachments: { title: 'Bilag' },
  hospital_units: { name: 'Afsnit', answered_on: 'Svaret' },
  gate_paragraphs: { from_day: 'Bekræftet' },
};

export const messageTables = {
  stays: 'Ophold på sygehus',
  messages: 'Meddelelse fra sygehus',
  message_attachments: 'Bilag til en meddelelse',
  hospital_units: 'Svar om et afsnit',
  gate_paragraphs: 'Indsatser, der åbner for meddelelser',
};
