/**
 * The words of signed notes with their additions, in an index that is asked for a word and for whose notes are meant, so that
 * nobody's notes but those are looked at. Its row number is the day and then the visit, so that the newest day is found first
 * and no list is sorted. The text itself stays in the visit alone. Only notes about a person: a round is about a place.
 */
export const version = 300;

/** As the program folds what is typed: æ, ø and å as people write them, and letters that no accent can be taken off. */
const SPELT: readonly (readonly [string, string])[] = [
  ['char(230)', 'ae'],
  ['char(198)', 'ae'],
  ['char(248)', 'oe'],
  ['char(216)', 'oe'],
  ['char(229)', 'aa'],
  ['char(197)', 'aa'],
  ["'a' || char(778)", 'aa'],
  ['char(322)', 'l'],
  ['char(321)', 'l'],
  ['char(273)', 'd'],
  ['char(272)', 'd'],
  ['char(240)', 'd'],
  ['char(208)', 'd'],
  ['char(223)', 'ss'],
  ['char(339)', 'oe'],
  ['char(338)', 'oe'],
  ["'oe'", 'o'],
  ["'oe'", 'o'],
  ["'oe'", 'o'],
  ["'ae'", 'a'],
  ["'aa'", 'a'],
  ["'ae'", 'a'],
  ["'aa'", 'a'],
];
const folded = (text: string): string =>
  SPELT.reduce((inner, [from, to]) => `replace(${inner}, ${from}, '${to}')`, `lower(${text})`);

/** A sign that nobody can type stands before the number of the person, and after every letter: no search for a word comes to it. */
const WHO = 'char(57344)';

/** 33 bits for the number of the visit. */
const place = (visit: 'v' | 'old'): string =>
  `(cast(julianday(${visit}.on_day) - 2400000 as integer) << 33) + ${visit}.row`;

const again = (visit: string): string =>
  `insert into notes_find (rowid, who, words) select place, who, words from notes_find_computed where id = ${visit};`;
const isSigned = (row: 'old' | 'new'): string => `${row}.signed_utc is not null and ${row}.resident_id is not null`;

export const up = `
create virtual table notes_find using fts5 (who, words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');
insert into notes_find (notes_find, rank) values ('automerge', 0);
create virtual table notes_words using fts5vocab (notes_find, instance);
create view notes_find_computed as
select v.id, ${place('v')} as place, ${WHO} || r.row as who, ${folded(`coalesce(v.note, '') || ' ' ||
  coalesce((select group_concat(a.text, ' ') from visit_additions a where a.visit_id = v.id), '')`)} as words
from visits v join residents r on r.id = v.resident_id where v.signed_utc is not null
  and (v.note is not null or exists (select 1 from visit_additions a where a.visit_id = v.id));
insert into notes_find (rowid, who, words) select place, who, words from notes_find_computed;
insert into notes_find (notes_find) values ('optimize');
create trigger notes_find_insert after insert on visits when ${isSigned('new')} begin
  ${again('new.id')} end;
create trigger notes_find_signed after update of signed_utc on visits when old.signed_utc is null and ${isSigned('new')} begin
  ${again('new.id')} end;
create trigger notes_find_handed after update of resident_id on visits when ${isSigned('old')} begin
  delete from notes_find where rowid = ${place('old')};
  ${again('new.id')} end;
create trigger notes_find_delete after delete on visits when ${isSigned('old')} begin
  delete from notes_find where rowid = ${place('old')}; end;
create trigger notes_find_added after insert on visit_additions begin
  delete from notes_find where rowid = (select ${place('v')} from visits v where v.id = new.visit_id);
  ${again('new.visit_id')} end;
`;
