/**
 * Hospital messages: the stays that are worked out of them, what they said, their files, whose services let a message in, and
 * which units are psychiatric. What a message said is never written over; a message about a stranger has no place here.
 */
export const version = 240;

const COMMON = 'row integer primary key, id text not null unique, version integer not null default 1';
const OF_RESIDENT = `${COMMON}, resident_id text not null references residents (id)`;
const BY = 'by_user text not null references users (id)';
const never = (table: string, columns: string) =>
  `create trigger ${table}_stay before update of ${columns} on ${table} begin select raise(abort, 'never written over'); end;`;

export const up = `
create table hospital_units (
  ${COMMON}, unit_key text not null unique, sor text, name text not null, psychiatric text not null check (psychiatric in ('yes', 'no')),
  answered_on text not null, ${BY}
) strict;

create table gate_paragraphs (${COMMON}, paragraphs text not null, from_day text not null, ${BY}) strict;
${never('gate_paragraphs', 'paragraphs, from_day, by_user')}

create table stays (
  ${OF_RESIDENT}, state text not null check (state in ('in', 'emergency', 'leave', 'discharged', 'dead', 'annulled', 'unknown-start')),
  from_utc text, leave_from_utc text, to_utc text, unit_sor text, unit_name text not null, hospital text,
  psychiatric text not null check (psychiatric in ('yes', 'no', 'unknown')), why text not null,
  corrected integer not null check (corrected in (0, 1)),
  ended_utc text, end_reason text, ended_by text references users (id), check ((ended_utc is null) = (end_reason is null))
) strict;
create index stays_resident on stays (resident_id, from_utc);
create index stays_open on stays (state) where state in ('in', 'emergency', 'leave');

create table stay_keys (
  row integer primary key, id text not null unique, stay_id text not null references stays (id), stay_key text not null
) strict;
create index stay_keys_key on stay_keys (stay_key);
create index stay_keys_stay on stay_keys (stay_id);

create table messages (
  ${OF_RESIDENT}, stay_id text references stays (id),
  kind text not null check (kind in ('hospital-notification', 'care-communication', 'acknowledgement', 'letter')),
  code text not null, number text not null, bundle text not null, content_key text not null unique, recorded_utc text not null,
  received_utc text not null, state text not null check (state in ('applied', 'review', 'annulled', 'set-aside')), findings text not null,
  thread_key text, content text not null, read_utc text, read_by text references users (id), decided_reason text, ${BY}
) strict;
create index messages_resident on messages (resident_id, recorded_utc);
create index messages_stay on messages (stay_id) where stay_id is not null;
create index messages_number on messages (number);
create index messages_bundle on messages (bundle) where bundle <> '';
create index messages_received on messages (received_utc);
create index messages_unread on messages (received_utc) where read_utc is null;
${never('messages', 'kind, code, number, bundle, content_key, recorded_utc, received_utc, content, by_user')}

create table message_attachments (
  ${OF_RESIDENT}, message_id text not null references messages (id), place integer not null, title text not null, type text not null,
  bytes integer not null check (bytes > 0), sha256 text not null, ${BY}
) strict;
create unique index message_attachments_place on message_attachments (message_id, place);
${never('message_attachments', 'message_id, place, title, type, bytes, sha256')}

create table quarantined_messages (
  row integer primary key, id text not null unique, received_utc text not null, expires_on text not null, content_key text not null unique,
  kind text not null, code text not null, person_number text, person_name text not null, content text not null
) strict;
create index quarantined_messages_expires on quarantined_messages (expires_on);

create table message_receipts (
  row integer primary key, id text not null unique, received_utc text not null, kind text not null, code text not null, number text not null,
  bundle text not null, outcome text not null
) strict;
`;
