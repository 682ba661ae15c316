import { expect } from 'vitest';
import type { openWith } from '../data-key.ts';
import { ASSOCIATIONS, BASE_HOMES, HOMES_OF_EACH, IMPORTED } from './acts.ts';
import type { Act } from './life.ts';

type Raw = ReturnType<typeof openWith>;

/** What all lives together were told, and how the homes stand by it. */
export interface Told {
  readonly acts: Act[];
  /** The social caretaker that all homes have, what they had before the last change, and how many changes were undone. */
  caretaker: string | null;
  before: string | null;
  undone: number;
}

/** Holds what is on the disk after a kill against what was told: all that was saved, nothing by half. Closes the file. */
export function compareRemains(raw: Raw, told: Told, life: readonly Act[]): void {
  told.acts.push(...life);
  compareNames(raw, told);
  compareImports(raw, told);
  compareChanges(raw, told, life);
  compareLists(raw, told);
  compareVisits(raw, told);
  expect(raw.pragma('integrity_check', { simple: true })).toBe('ok');
  raw.close();
}

/** After the last life: each act has in the log exactly the rows that it wrote. */
export function compareLog(raw: Raw): void {
  const counted = raw
    .prepare(
      `select distinct operation, (select count(*) from change_values c where c.origin = a.origin and c.seq = a.seq) as rows
       from audit a where operation in ('units.change', 'changes.undo', 'occupancy.exportSeveral') and outcome = 'done' order by 1`,
    )
    .all();
  raw.close();
  expect(counted).toEqual([
    { operation: 'changes.undo', rows: BASE_HOMES + 1 },
    { operation: 'occupancy.exportSeveral', rows: ASSOCIATIONS.length },
    { operation: 'units.change', rows: BASE_HOMES },
  ]);
}

/** Every name that was told as saved is there, and no other than those that were under way. */
function expectNames(found: readonly string[], acts: readonly Act[], what: string): void {
  const mine = acts.filter((act) => act.what === what);
  expect(new Set(found).size, `${what}: twice`).toBe(found.length);
  const there = new Set(found);
  expect(
    mine.filter(({ isDone, name }) => isDone && !there.has(name)),
    `${what}: lost`,
  ).toEqual([]);
  const begun = new Set(mine.map(({ name }) => name));
  expect(
    found.filter((name) => !begun.has(name)),
    `${what}: never asked for`,
  ).toEqual([]);
}

function compareNames(raw: Raw, { acts }: Told): void {
  const names = column(raw, "select name from associations where name like 'k%'");
  expectNames(names, acts, 'save');
  const kept = new Map(raw.prepare('select subject, body from drafts').raw().all() as [string, string][]);
  const order = (name: string | undefined): number => Number(name?.split('-')[1] ?? -1);
  for (const { name } of acts.filter(({ what, isDone }) => what === 'draft' && isDone))
    expect(order(kept.get(name.slice(1).split('-')[0] ?? '')), `draft ${name}`).toBeGreaterThanOrEqual(order(name));
}

function compareImports(raw: Raw, { acts }: Told): void {
  const estates = raw
    .prepare(
      `select substr(e.name, 10) as name, count(u.id) as homes, count(distinct a.id) as associations
       from estates e join associations a on a.id = e.association_id left join units u on u.estate_id = e.id
       where e.name like 'Afdeling k%' group by e.id`,
    )
    .all() as { name: string; homes: number; associations: number }[];
  expect(
    estates.filter(({ homes }) => homes !== IMPORTED),
    'half imports',
  ).toEqual([]);
  expectNames(
    estates.map(({ name }) => name),
    acts,
    'import',
  );
  const associations = column(raw, "select substr(name, 14) from associations where name like 'Organisation k%'");
  expect(associations.toSorted(), 'half imports').toEqual(estates.map(({ name }) => name).toSorted());
}

/** All homes say the same: what the last change made of them, or its undo; and what is undone is noted as such. */
function compareChanges(raw: Raw, told: Told, life: readonly Act[]): void {
  for (const { what, name, isDone } of life) {
    if (what !== 'change' && what !== 'undo') continue;
    const stands = column(raw, "select distinct social_caretaker from units where street like 'Fast %'");
    const after = what === 'change' ? name : told.before;
    // the last one may have been saved without a word
    if (!isDone && stands[0] !== after) continue;
    if (what === 'undo') told.undone += 1;
    else told.before = told.caretaker;
    told.caretaker = after;
  }
  expect(column(raw, "select distinct social_caretaker from units where street like 'Fast %'"), 'half changes').toEqual(
    [told.caretaker],
  );
  expect(column(raw, 'select id from undone_acts').length, 'half undone').toBe(told.undone);
}

/** Each act sent a list to every association, and what the last one told is kept whole, beside its own receipts. */
function compareLists(raw: Raw, { acts }: Told): void {
  const sent = raw
    .prepare('select recipient as name, count(distinct association_id) as lists from disclosures group by recipient')
    .all() as { name: string; lists: number }[];
  expect(
    sent.filter(({ lists }) => lists !== ASSOCIATIONS.length),
    'half exports',
  ).toEqual([]);
  expectNames(
    sent.map(({ name }) => name),
    acts,
    'export',
  );
  const kept = raw
    .prepare(
      `select d.recipient, json_array_length(s.body, '$.homes') as homes, d.association_id = s.association_id as own
       from sent_lists s join disclosures d on d.id = s.disclosure_id`,
    )
    .all();
  const last = column(raw, 'select recipient from disclosures order by row desc limit 1');
  expect(kept, 'what was told').toEqual(
    last.flatMap((recipient) => ASSOCIATIONS.map(() => ({ recipient, homes: HOMES_OF_EACH, own: 1 }))),
  );
}

/** Each visit that was told as saved stands signed with its note, its promise and its next day; and none has only some of it. */
function compareVisits(raw: Raw, { acts }: Told): void {
  const notes = column(raw, "select note from visits where note like 'k%' and signed_utc is not null");
  expectNames(notes, acts, 'visit');
  const promised = column(raw, "select text from tasks where text like 'k%' and source = 'promise'");
  expect(promised.toSorted(), 'half visits').toEqual(notes.toSorted());
  const agreed = column(
    raw,
    `select v.note from visits v where v.note like 'k%' and exists (select 1 from visits n
       where n.resident_id = v.resident_id and n.state = 'planned' and n.on_day = v.next_on)`,
  );
  expect(agreed.toSorted(), 'half visits').toEqual(notes.toSorted());
}

function column(raw: Raw, statement: string): string[] {
  return raw.prepare(statement).pluck().all() as string[];
}
