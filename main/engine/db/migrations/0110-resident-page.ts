/**
 * What is known of a resident beyond who that is: words and agreements, animals, household, participants, observations,
 * housing situations, and the municipality's own list of challenges. Rows are added; what one says is never written over.
 */
export const version = 110;

const COMMON = 'row integer primary key, id text not null unique, version integer not null default 1';
const OF_RESIDENT = `${COMMON}, resident_id text not null references residents (id)`;
const FROM_TO = "from_day text not null, to_day text, check (to_day is null or to_day >= date(from_day, '-1 day'))";

export const up = `
create table resident_texts (
  ${OF_RESIDENT}, kind text not null, text text not null check (length(trim(text)) > 0), from_day text not null,
  said_by text not null check (said_by in ('citizen', 'worker', 'together')), by_user text not null references users (id)
) strict;
create index resident_texts_resident on resident_texts (resident_id, kind, from_day);

create table animals (
  ${OF_RESIDENT}, kind text not null, breed text, size text check (size in ('small', 'medium', 'large')), number integer not null check (number > 0),
  assistance text check (assistance in ('guide-dog', 'service-dog')), by_user text not null references users (id), ${FROM_TO},
  check (assistance is null or kind = 'dog')
) strict;
create index animals_resident on animals (resident_id, from_day);

create table household_members (
  ${OF_RESIDENT}, first_name text not null, birth_year integer, kind text not null check (kind in ('child', 'child-part-time', 'partner', 'other')),
  by_user text not null references users (id), ${FROM_TO}
) strict;
create index household_members_resident on household_members (resident_id, from_day);

create table participants (
  ${OF_RESIDENT}, role text not null, name text not null, phone text, by_user text not null references users (id), ${FROM_TO}
) strict;
create index participants_resident on participants (resident_id, from_day);

create table observations (
  ${OF_RESIDENT}, kind text not null check (kind in ('challenge', 'vulnerable', 'exposure', 'life')), code text not null, value text,
  said_by text not null check (said_by in ('citizen', 'worker')), reason text, by_user text not null references users (id), ${FROM_TO},
  check ((kind = 'challenge') = (value is null)), check (to_day is null or kind = 'challenge'),
  check (kind <> 'vulnerable' or (code = 'vulnerable' and value in ('yes', 'no') and said_by = 'worker' and length(trim(coalesce(reason, ''))) > 0))
) strict;
create index observations_resident on observations (resident_id, kind, code, from_day);

create table housing_situations (
  ${OF_RESIDENT}, situation text not null, source text not null, note text, by_user text not null references users (id), ${FROM_TO}
) strict;
create unique index housing_situations_now on housing_situations (resident_id) where to_day is null;
create index housing_situations_resident on housing_situations (resident_id, from_day);

create table challenge_frameworks (
  ${COMMON}, from_day text not null unique, name text not null, challenges text not null, by_user text not null references users (id)
) strict;

create trigger resident_texts_stay before update of kind, text, from_day, said_by, by_user on resident_texts begin select raise(abort, 'never written over'); end;
create trigger animals_stay before update of kind, breed, size, number, assistance, from_day, by_user on animals begin select raise(abort, 'never written over'); end;
create trigger household_members_stay before update of first_name, birth_year, kind, from_day, by_user on household_members begin select raise(abort, 'never written over'); end;
create trigger participants_stay before update of role, name, phone, from_day, by_user on participants begin select raise(abort, 'never written over'); end;
create trigger observations_stay before update of kind, code, value, said_by, reason, from_day, by_user on observations begin select raise(abort, 'never written over'); end;
create trigger housing_situations_stay before update of situation, source, note, from_day, by_user on housing_situations begin select raise(abort, 'never written over'); end;
create trigger challenge_frameworks_stay before update on challenge_frameworks begin select raise(abort, 'never written over'); end;
`;
