import { randomOf } from '../../main/engine/demo/random.ts';
import { newId } from '../../main/engine/new-id.ts';
import { addDays, daysBetween, isoDate } from '../../shared/dates.ts';
import type { ResidentId, UserId } from '../../shared/ids.ts';
import type { Municipality } from './municipality.ts';
import { TODAY } from './municipality.ts';
import type { Scale } from './options.ts';

/** How many visits a municipality of that size has had or agreed, and how many people go on them. */
const VISITS: Readonly<Record<Scale, number>> = { s: 50_000, m: 1_000_000, l: 10_000_000 };
const WORKERS: Readonly<Record<Scale, number>> = { s: 12, m: 150, l: 1_500 };
const FIRST = isoDate('2016-01-01');
const AHEAD = 42;
const DAYS = daysBetween(FIRST, TODAY) + AHEAD;
const WORDS =
  'Vi drak kaffe og talte om ugen, regningerne, naboen og haven. Aftalt at ringe til lægen, og at vi går en tur næste gang.';

export interface VisitYears {
  readonly workers: readonly UserId[];
  /** Somebody with an open forløb, so with many visits. */
  readonly visited: ResidentId;
}

/** Who lives in a municipality that is as full as its size, beside what the demo tells of. */
export interface Settled {
  readonly waiting: readonly ResidentId[];
  readonly years: VisitYears;
}

export interface Town extends Settled {
  readonly home: Municipality;
}

/**
 * Ten years of visits over all residents, more each year, most of the last two with those whose forløb is open; three of
 * four have a note, one of two hundred of the last month was never closed. Everybody active but one of thirty has an
 * owner. In one transaction, without a log and with the indexes made at the end: it is the ground, not what is measured.
 */
export function settleVisits({ connection }: Pick<Municipality, 'connection'>, scale: Scale): VisitYears {
  const random = randomOf(29);
  const residents = connection.prepare<[], ResidentId>('select id from residents order by row').pluck().all();
  const active = connection
    .prepare<[], ResidentId>("select resident_id from courses where to_day is null and state = 'active' order by row")
    .pluck()
    .all();
  const indexes = connection
    .prepare<[], { readonly name: string; readonly type: 'index' | 'trigger'; readonly sql: string }>(
      "select name, type, sql from sqlite_schema where tbl_name = 'visits' and sql is not null and type in ('index', 'trigger')",
    )
    .all();
  const workers: UserId[] = [];
  connection.transaction(() => {
    for (const { name, type } of indexes) connection.exec(`drop ${type} ${name}`);
    const employ = connection.prepare(
      'insert into users (id, name, roles, since_utc) values (?, ?, \'["social-caretaker"]\', ?)',
    );
    for (let number = 0; number < WORKERS[scale]; number += 1) {
      const id = newId<'user'>();
      employ.run(id, `Prøve Medarbejder ${number}`, `${FIRST}T08:00:00.000Z`);
      workers.push(id);
    }
    const assign = connection.prepare(
      "insert into assignments (id, resident_id, user_id, kind, from_day) values (?, ?, ?, 'primary', ?)",
    );
    for (const [number, id] of active.entries())
      if (number % 30 !== 0) assign.run(newId(), id, workers[number % workers.length], FIRST);
    writeVisits({ connection, random, workers, residents, active, count: VISITS[scale] });
    for (const { sql } of indexes) connection.exec(sql);
    connection.exec(
      'delete from lacking_spells; insert into lacking_spells select resident_row, lacks, from_day, to_day from lacking_spells_computed',
    );
    connection.exec(
      'insert into notes_find (rowid, who, words) select place, who, words from notes_find_computed order by place',
    );
    connection.exec("insert into notes_find (notes_find) values ('optimize')");
  })();
  return { workers, visited: active[7] as ResidentId };
}

interface Ground extends Pick<Municipality, 'connection'> {
  readonly random: ReturnType<typeof randomOf>;
  readonly workers: readonly UserId[];
  readonly residents: readonly ResidentId[];
  readonly active: readonly ResidentId[];
  readonly count: number;
}

function writeVisits({ connection, random, workers, residents, active, count }: Ground): void {
  const write = connection.prepare(`
    insert into visits (id, resident_id, worker_id, on_day, planned_on, planned_from, planned_minutes, state, kind, began_at_utc, minutes, topics,
      people, note, signed_utc, written_utc, by_user) values (?, ?, ?, ?, ?, ?, 30, ?, 'home', ?, ?, ?, ?, ?, ?, ?, ?)`);
  const days = Array.from({ length: DAYS + 1 }, (_, index) => addDays(FIRST, index));
  const todayAt = DAYS - AHEAD;
  for (let number = 0; number < count; number += 1) {
    const at = Math.floor(DAYS * Math.sqrt(number / count));
    const on = days[at] ?? TODAY;
    const whom = at > todayAt - 730 && random.chance(0.75) ? active : residents;
    const who = random.int(0, whom.length - 1);
    const isOpen = at > todayAt || (at > todayAt - 30 && random.chance(0.005));
    const from = `${String(random.int(8, 15)).padStart(2, '0')}:${random.chance(0.5) ? '00' : '30'}`;
    const worker = workers[(who * 7 + (random.chance(0.2) ? random.int(0, workers.length - 1) : 0)) % workers.length];
    const signed = isOpen ? null : `${on}T${from}:00.000Z`;
    const note = isOpen || random.chance(0.23) ? null : WORDS.slice(random.int(0, 20));
    write.run(
      newId(),
      whom[who],
      worker,
      on,
      on,
      from,
      isOpen ? 'planned' : 'done',
      signed,
      isOpen ? null : 30,
      isOpen ? '[]' : '["everyday"]',
      isOpen ? '[]' : '["citizen"]',
      note,
      signed,
      signed,
      worker,
    );
  }
}
