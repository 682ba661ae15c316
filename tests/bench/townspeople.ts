import { readable } from '../../main/engine/db/database.ts';
import { openGate } from '../../main/engine/db/gate.ts';
import { peopleOf } from '../../main/engine/demo/names.ts';
import { randomOf } from '../../main/engine/demo/random.ts';
import { newId } from '../../main/engine/new-id.ts';
import { insertCourse } from '../../main/engine/residents/courses.repository.ts';
import { insertResident } from '../../main/engine/residents/residents.repository.ts';
import { insertDecision, insertRequest } from '../../main/engine/visitation/visitation.repository.ts';
import { insertEntry, saveNeeds } from '../../main/engine/waiting/waiting.repository.ts';
import { addDays } from '../../shared/dates.ts';
import type { Needs } from '../../shared/domain/needs.ts';
import type { ResidentId, UserId } from '../../shared/ids.ts';
import { IDENTITY } from '../helpers/residents.ts';
import { REQUEST, SAID } from '../helpers/waiting.ts';
import type { Municipality } from './municipality.ts';
import { TODAY } from './municipality.ts';
import type { Scale } from './options.ts';

/** How many residents a municipality of that size knows, and how many of them wait for a home. */
const KNOWN: Readonly<Record<Scale, number>> = { s: 2_000, m: 20_000, l: 200_000 };
const WAITING: Readonly<Record<Scale, number>> = { s: 60, m: 600, l: 6_000 };
/** One of so many residents has a forløb that goes on; one of so many who wait asks for somebody today. */
const ACTIVE_EVERY = 10;
const DUE_EVERY = 5;

type Writing = Parameters<typeof insertResident>[0];

/**
 * Fills the municipality up to its size, in one transaction and without a log: it is the ground that the questions stand
 * on, not what is measured. Every third of those who wait has a dog, every second asks for an area, each has a highest
 * rent. Answers who waits, the last to come first.
 */
export function settleTownspeople(
  { connection }: Pick<Municipality, 'connection'>,
  scale: Scale,
): readonly ResidentId[] {
  const db = openGate(connection, readable(connection), () => undefined);
  const by = connection.prepare<[], UserId>('select id from users order by row limit 1').pluck().get() as UserId;
  const known = connection.prepare<[], number>('select count(*) from residents').pluck().get() ?? 0;
  const nameOf = peopleOf(randomOf(7));
  const waiting: ResidentId[] = [];
  connection.transaction(() => {
    for (let number = known; number < KNOWN[scale]; number += 1) {
      const id = newId<'resident'>();
      insertResident(
        db,
        id,
        { ...IDENTITY, name: nameOf(), birthDate: addDays(TODAY, -6_600 - (number % 19_000)) },
        null,
        TODAY,
      );
      const waits = waiting.length < WAITING[scale];
      if (waits || number % ACTIVE_EVERY === 0)
        insertCourse(db, newId(), id, { state: 'active', from: REQUEST.askedOn, pausedUntil: null, reason: null }, by);
      if (!waits) continue;
      letWait(db, id, waiting.length, by);
      waiting.unshift(id);
    }
  })();
  return waiting;
}

function letWait(db: Writing, residentId: ResidentId, number: number, by: UserId): void {
  const [requestId, decisionId, entryId] = [newId<'request'>(), newId<'decision'>(), newId<'waiting-entry'>()];
  const decidedOn = addDays(REQUEST.askedOn, number % 60);
  const decision = { paragraph: 'abl-5a', outcome: 'granted', answers: {}, reasoning: 'Har intet hjem' } as const;
  insertRequest(db, requestId, { ...REQUEST, residentId, answerDue: addDays(REQUEST.askedOn, 28) }, by);
  insertDecision(db, decisionId, { ...decision, residentId, requestId, decidedOn }, null, by);
  const said = { ...SAID, nextContactOn: number % DUE_EVERY === 0 ? TODAY : SAID.nextContactOn };
  insertEntry(db, entryId, { ...said, residentId, decisionId, since: decidedOn }, { by, on: TODAY });
  saveNeeds(db, newId, { id: entryId, residentId }, needsOf(number));
}

function needsOf(number: number): Needs {
  const maxOre = 300_000 + (number % 9) * 50_000;
  const rent = { maxOre, benefitOre: null, benefitSource: null, benefitOn: null };
  const dog = { kind: 'dog', count: 1, size: 'any', assistance: false, breed: null } as const;
  return {
    'max-rent': { value: rent, strength: 'must' },
    ...(number % 3 === 0 && { animals: { value: [dog], strength: 'must' as const } }),
    ...(number % 2 === 0 && { area: { value: ['2610', '2620'], strength: 'must' as const } }),
  };
}
