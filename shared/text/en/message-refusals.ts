import type { messageRefusals as danish } from '../da/message-refusals.ts';
import type { Wording } from '../wording.ts';

export const messageRefusals: Wording<typeof danish> = {
  'message-edifact':
    'It is in the old EDIFACT format, which Tryg Base does not read. Ask the sender for FHIR or OIOXML.',
  'message-unknown-format': 'It is no MedCom message. Choose the file from the hospital as it was received.',
  'message-json-damaged': 'It is damaged or half received (JSON). Fetch it again from where it came.',
  'message-xml-damaged': 'It is damaged or half received (XML). Fetch it again from where it came.',
  'message-doctype': 'It has a DOCTYPE, which messages do not have. It looks like an attack; tell your IT department.',
  'message-too-deep': 'It is wrapped more times than any real message. Ask the sender to send it again.',
  'message-too-many-parts': 'It has more than {limit} parts. Ask the sender to send it again.',
  'message-empty-envelope': 'The envelope is empty: there is no message in it. Ask the sender to send it again.',
  'message-not-a-message': 'It is FHIR data, but no message. Choose the file as it was received.',
  'message-no-header': 'It does not begin with a MessageHeader. Ask the sender to send it again.',
  'message-event-unknown':
    'It is a message of the kind "{event}", which Tryg Base does not use. Open it in your care record.',
  'message-letter-unknown':
    'It is a letter of the kind "{letter}", which Tryg Base does not use. Open it in your care record.',
  'message-own-report':
    'It is a report of admission (XDIS16), which the municipality sends itself. It is not read here.',
  'message-patients': 'It is about {count} persons; a message is about one. Ask the sender to send it again.',
  'message-no-person-number':
    'It does not say whom it is about: the CPR number is missing. Ask the sender to send it again.',
  'message-person-number': 'Its CPR number is not ten digits with a real date. Ask the sender to put it right.',
  'message-replacement-number':
    'It is a notification with a replacement number alone. It needs a CPR number; ask the sender.',
  'message-lacks': 'It lacks {where}. Ask the sender to send it again.',
  'message-time': 'The time in {where} is no real date with a time zone. Ask the sender to put it right.',
  'message-leave-start': 'It says leave, but not from when. Ask the sender to put it right.',
};
