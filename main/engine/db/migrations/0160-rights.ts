/**
 * What a citizen said yes to, which rights they were told of, who walks closer beside them for a time, and what somebody
 * promised to do. A task ends by a person and a day: nothing else takes it away. What was written is never written over, but
 * moves with the person whom it is about, where two records turn out to be one.
 */
export const version = 160;

const OF_RESIDENT =
  'row integer primary key, id text not null unique, version integer not null default 1, resident_id text not null references residents (id)';
const BY = 'by_user text not null references users (id)';

export const up = `
create table consents (
  ${OF_RESIDENT}, purpose text not null, purpose_note text, recipient text not null, association_id text references associations (id),
  recipient_name text, fields text not null, from_day text not null, to_day text not null, given_way text not null,
  given_by text not null check (given_by in ('citizen', 'representative')), representative_id text references participants (id),
  withdrawn_on text, withdrawn_way text, withdrawn_by text check (withdrawn_by in ('citizen', 'representative')),
  withdrawn_representative_id text references participants (id), ${BY},
  check (to_day >= from_day), check (withdrawn_on is null or withdrawn_on >= from_day), check (json_array_length(fields) > 0),
  check ((recipient = 'association') = (association_id is not null)), check ((given_by = 'representative') = (representative_id is not null)),
  check ((withdrawn_on is null) = (withdrawn_by is null)), check ((withdrawn_on is null) = (withdrawn_way is null))
) strict;
create index consents_resident on consents (resident_id, from_day);
create index consents_association on consents (association_id, purpose) where association_id is not null;
create trigger consents_stay before update of purpose, purpose_note, recipient, association_id, recipient_name, fields, from_day,
  to_day, given_way, given_by, representative_id, by_user on consents begin select raise(abort, 'never written over'); end;

create table rights_told (
  ${OF_RESIDENT}, right_code text not null, told_on text not null, told_way text not null,
  help text not null check (help in ('agreed', 'declined', 'not-needed')), note text, ${BY}
) strict;
create index rights_told_resident on rights_told (resident_id, right_code, told_on);
create trigger rights_told_stay before update of right_code, told_on, told_way, help, note, by_user on rights_told begin select raise(abort, 'never written over'); end;

create table extra_guidance (
  ${OF_RESIDENT}, from_day text not null, to_day text not null, review_on text not null, reason text not null check (length(trim(reason)) > 0),
  how text, representative_id text references participants (id), ${BY}, reviewed_on text, reviewed_by text references users (id),
  outcome text check (outcome in ('continues', 'ends')), review_note text,
  check (to_day >= from_day and to_day <= date(from_day, '+12 months')), check (review_on between from_day and to_day),
  check ((reviewed_on is null) = (reviewed_by is null)), check ((reviewed_on is null) = (outcome is null))
) strict;
create unique index extra_guidance_standing on extra_guidance (resident_id) where reviewed_on is null;
create index extra_guidance_review on extra_guidance (review_on) where reviewed_on is null;
create trigger extra_guidance_stay before update of from_day, to_day, review_on, reason, how, representative_id, by_user
  on extra_guidance begin select raise(abort, 'never written over'); end;

create table tasks (
  ${OF_RESIDENT}, text text, owner_user text not null references users (id), due_on text not null,
  source text not null check (source in ('own', 'promise', 'citizen', 'right', 'guidance', 'offer')), source_id text, created_on text not null, ${BY},
  done_on text, done_by text references users (id), outcome text check (outcome in ('done', 'dropped')), note text,
  check (text is not null or source in ('guidance', 'offer')), check ((done_on is null) = (done_by is null)),
  check ((done_on is null) = (outcome is null)), check (outcome is not 'dropped' or note is not null)
) strict;
create index tasks_resident on tasks (resident_id, due_on);
create index tasks_open on tasks (owner_user, due_on) where done_on is null;
create index tasks_source on tasks (source_id) where source_id is not null;

alter table disclosures add column consents text;
`;
