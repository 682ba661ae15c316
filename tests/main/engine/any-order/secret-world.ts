import { addDays, isoDate } from '../../../../shared/dates.ts';
import type { Role } from '../../../../shared/domain/users.ts';
import { roles } from '../../../../shared/domain/users.ts';
import type { EstateId, HandoffId, ResidentId, UnitId, UserId } from '../../../../shared/ids.ts';
import { type CopiedEngine, keepAsOriginal, type Original } from '../../../helpers/copied-engine.ts';
import { openTestEngine, TODAY } from '../../../helpers/engine.ts';
import { handoffsOf, MEETING } from '../../../helpers/handoffs.ts';
import { homesOf } from '../../../helpers/homes.ts';
import { medcomMessage } from '../../../helpers/medcom.ts';
import { staged } from '../../../helpers/messages.ts';
import { residentsOf } from '../../../helpers/residents.ts';
import { GRANT } from '../../../helpers/tenancy-operations.ts';
import { planInput } from '../../../helpers/visits.ts';
import { waitingOf } from '../../../helpers/waiting.ts';

export interface Person {
  readonly id: ResidentId;
  /** Words that stand nowhere else. */
  readonly name: string;
  readonly lastFour: string;
  isNameProtected: boolean;
  isAddressProtected: boolean;
  /** Where they live or lived, by index of the homes. */
  readonly lived: Set<number>;
  readonly assigned: Set<Role>;
  readonly opened: Set<Role>;
}

export interface Home {
  readonly id: UnitId;
  readonly street: string;
  isShielded: boolean;
}

/** What the model knows: who is hidden, who lives where, and who came to see whom in what way. */
export interface Secrets {
  readonly test: CopiedEngine;
  readonly users: ReadonlyMap<Role, UserId>;
  readonly people: readonly Person[];
  readonly homes: readonly Home[];
  readonly estates: readonly EstateId[];
  readonly association: string;
  /** Goes to each of the people tomorrow, and is away then. */
  readonly worker: UserId;
  readonly visits: readonly string[];
  readonly absence: string;
  readonly handoffs: readonly string[];
  /** A letter with a file about each of the people. */
  readonly messages: readonly string[];
}

const PEOPLE = [
  ['Zacharias Ulvedal', '0391'],
  ['Quirina Xenofon', '1462'],
  ['Wilhelmina Ypsilon', '2573'],
] as const;
const LETTER = 'cc-protocol-receive/Bundle-R-A-new-b10f940e-2000-4ec8-9e0b-a3fb60fc5bb5.json';
const STREETS = ['Zebravænget', 'Quarkstræde', 'Wasabivej'] as const;

export interface SecretOriginal extends Pick<Original, 'close'> {
  open(): Promise<Secrets>;
}

/** Three people whom nobody is called like, three homes in streets of their own, one person of each role. */
export async function makeSecretWorld(): Promise<SecretOriginal> {
  const test = await openTestEngine({ roles });
  const [make, residents, waiting] = [homesOf(test), residentsOf(test), waitingOf(test)];
  const association = await make.association('Åkanden');
  const estates = [await make.estate('Kærgården', association), await make.estate('Engen', association)];
  const homes: { readonly id: UnitId; readonly street: string }[] = [];
  for (const [index, street] of STREETS.entries())
    homes.push({ id: await make.unit(estates[index % 2] as EstateId, { address: { street } }), street });
  const people: Pick<Person, 'id' | 'name' | 'lastFour'>[] = [];
  for (const [name, lastFour] of PEOPLE) {
    const personId = { kind: 'cpr' as const, number: `610170-${lastFour}` };
    const id = await residents.resident(name, { personId, birthDate: isoDate('1970-01-01') });
    await waiting.entered(id);
    people.push({ id, name, lastFour });
  }
  const staff = await test.must('users.list', {});
  const worker = staff.find(({ roles: held }) => held.length > 1)?.id as UserId;
  const visits: string[] = [];
  for (const { id } of people) visits.push((await test.must('visits.plan', planInput(id, worker))).id);
  const handoffs: string[] = [];
  for (const { id } of people) handoffs.push(await secretHandoff(test, id, worker));
  const messages: string[] = [];
  for (const one of people) messages.push(await letterAbout(test, one));
  const away = { userId: worker, from: TODAY, to: addDays(TODAY, 2), why: 'course' } as const;
  const { id: absence } = await test.must('absences.add', away);
  const users = new Map(staff.flatMap(({ id, roles: held }) => (held.length === 1 && held[0] ? [[held[0], id]] : [])));
  const original = await keepAsOriginal(test);
  const open = async (): Promise<Secrets> => ({
    ...{ test: await original.open(), users, estates, association, worker, visits, absence, handoffs, messages },
    homes: homes.map((home) => ({ ...home, isShielded: false })),
    people: people.map((person) => ({ ...person, ...unknown() })),
  });
  return { open, close: original.close };
}

/** Each free text of it holds a word that stands nowhere else. */
export const HANDOFF_WORD = 'Kvivring';

async function secretHandoff(
  test: Awaited<ReturnType<typeof openTestEngine>>,
  residentId: ResidentId,
  worker: UserId,
): Promise<HandoffId> {
  const { get, change, opened } = handoffsOf(test);
  const said = (what: string) => `${what} ${HANDOFF_WORD}`;
  const id = await opened(residentId, worker, { hospital: said('Hospital'), unit: said('Afsnit') });
  const crisis = { crisisSigns: said('a'), crisisSelf: said('b'), crisisOthers: said('c'), crisisNumbers: said('d') };
  await change(id, { ownWords: said('Mine'), relatives: 'wanted', relativesDo: said('De'), ...crisis });
  const treatment = (await get(id)).steps.find(({ group }) => group === 'treatment');
  if (treatment === undefined) throw new Error('no step of treatment');
  const { id: stepId, version } = treatment;
  await test.must('handoffs.setStep', { stepId, version, status: 'agreed', dueOn: TODAY, source: said('Kilde') });
  await test.must('handoffs.addStep', { id, item: said('Punkt'), group: 'safety', party: 'other', dueOn: null });
  const receiver = (await test.must('users.list', {})).find(({ roles: held }) => held.join() === 'leader')
    ?.id as UserId;
  const words = { situation: said('s'), matters: said('m'), actions: said('h'), whatIf: said('w') };
  await test.must('handoffs.readBack', { id, receiverId: receiver, ...words });
  await test.must('handoffs.callMeeting', { id, calledOn: TODAY, calledBy: 'hospital', agenda: said('Dagsorden') });
  const { meetings } = await get(id);
  const { id: meetingId } = meetings[0] as (typeof meetings)[number];
  const held = { heldOn: TODAY, minutes: said('Referat') };
  await test.must('handoffs.setMeeting', { ...MEETING, agenda: said('Dagsorden'), meetingId, version: 1, ...held });
  const told = { on: TODAY, party: 'other', name: said('Navn'), what: said('Hvad'), basis: 'consent' } as const;
  await test.must('handoffs.disclose', { id, ...told, necessity: null });
  await test.must('handoffs.pause', { id, version: (await get(id)).version, why: 'other', note: said('Pause') });
  return id;
}

async function letterAbout(
  test: Awaited<ReturnType<typeof openTestEngine>>,
  { id: residentId, name, lastFour }: Pick<Person, 'id' | 'name' | 'lastFour'>,
): Promise<string> {
  await test.must('support.grant', { residentId, ...GRANT });
  const letter = await medcomMessage(LETTER);
  const keys = { messageId: `${letter.messageId}-${lastFour}`, contentKey: `${letter.contentKey}-${lastFour}` };
  const stagingId = staged(test, { ...letter, ...keys, cpr: `610170${lastFour}`, personName: name });
  const { id } = await test.must('messages.receive', { stagingId });
  if (id === null) throw new Error('not kept');
  return id;
}

function unknown(): Omit<Person, 'id' | 'name' | 'lastFour'> {
  return {
    ...{ isNameProtected: false, isAddressProtected: false },
    ...{ lived: new Set(), assigned: new Set(), opened: new Set() },
  };
}
