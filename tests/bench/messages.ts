import { randomBytes } from 'node:crypto';
import { readable } from '../../main/engine/db/database.ts';
import { openGate } from '../../main/engine/db/gate.ts';
import { newId } from '../../main/engine/new-id.ts';
import { insertGrant } from '../../main/engine/support/support.repository.ts';
import { readMessage } from '../../main/reader/read-message.ts';
import type { HospitalMessage } from '../../shared/domain/messages.ts';
import type { ResidentId, UserId } from '../../shared/ids.ts';
import { medcomBytes } from '../helpers/medcom.ts';
import { GRANT } from '../helpers/tenancy-operations.ts';
import type { Line } from './lines.ts';
import { SLACK } from './lines.ts';
import type { Municipality } from './municipality.ts';
import type { Scale } from './options.ts';
import { settleTownspeople } from './townspeople.ts';

const MESSAGES: Readonly<Record<Scale, number>> = { s: 500, m: 10_000, l: 10_000 };
/** The order asks for three times the parser with one indexed insert. */
const LIMIT = 3;

interface Kind {
  readonly bar: string;
  readonly what: string;
  readonly file: string;
  /** Who the file is about. */
  readonly cpr: string;
}

const KINDS: readonly Kind[] = [
  {
    bar: 'messages',
    what: 'that open no hand-off, each kept and logged',
    file: 'derived-hn/F15-somatisk-1-STIN.json',
    cpr: '2512489996',
  },
  {
    bar: 'messages-psychiatric',
    what: 'of psychiatric wards, each opening a hand-off with its steps',
    file: 'derived-hn/F01-psyk-udskrivning-1-STIN.json',
    cpr: '2509479989',
  },
];

/** Messages taken in one by one, each looked up, judged, kept and logged, beside parsing the same and inserting a row each. */
export async function measureMessages(home: Municipality, scale: Scale): Promise<readonly Line[]> {
  settleTownspeople(home, scale);
  const count = MESSAGES[scale];
  giveNumbers(home, count);
  const lines: Line[] = [];
  for (const kind of KINDS) lines.push(await receiveAll(home, kind, count));
  return lines;
}

async function receiveAll(home: Municipality, { bar, what, file, cpr }: Kind, count: number): Promise<Line> {
  const template = new TextDecoder().decode(medcomBytes(file)).replaceAll(cpr, PLACE);
  const texts = Array.from({ length: count }, (_, number) => messageAbout(template, number));
  const floor = await alone(home, texts);
  const began = performance.now();
  for (const text of texts) {
    const stagingId = home.engine.stageMessage(await parsed(text));
    if (!stagingId.ok) throw new Error(stagingId.error.code);
    const { outcome } = await home.must('messages.receive', { stagingId: stagingId.value });
    if (outcome !== 'apply') throw new Error(`A message was not taken in: ${outcome}`);
  }
  const ours = performance.now() - began;
  const whole = `receive ${count} messages ${what} / parse and insert a row each`;
  return { bar, what: whole, ours, floor, limit: LIMIT, slack: SLACK.none };
}

async function alone({ connection }: Municipality, texts: readonly Buffer[]): Promise<number> {
  connection.exec(`create table floor_messages (row integer primary key, id text not null unique, resident_id text not null,
    content_key text not null unique, content text not null) strict`);
  const insert = connection.prepare(
    'insert into floor_messages (id, resident_id, content_key, content) values (?, ?, ?, ?)',
  );
  const began = performance.now();
  for (const text of texts) {
    const message = await parsed(text);
    connection.transaction(() => insert.run(newId(), message.cpr, message.contentKey, JSON.stringify(message)))();
  }
  const took = performance.now() - began;
  connection.exec('drop table floor_messages');
  return took;
}

async function parsed(text: Buffer): Promise<HospitalMessage> {
  const read = await readMessage(text);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

const PLACE = '{cpr}';

/** The same admission for another person, with numbers of its own. */
function messageAbout(template: string, number: number): Buffer {
  const own = randomBytes(4).toString('hex') + number.toString(16).padStart(8, '0');
  const text = template
    .replaceAll(PLACE, cprOf(number))
    .replaceAll(/"([0-9a-f]{8})-([0-9a-f-]{27})"/g, (_, start: string, rest: string) => `"${start}${own}-${rest}"`)
    .replaceAll(/MessageHeader\/([0-9a-f]{8})-/g, (_, start: string) => `MessageHeader/${start}${own}-`)
    .replaceAll(
      /(Patient|Encounter|Organization)\/([0-9a-f]{8})-/g,
      (_, type: string, start: string) => `${type}/${start}${own}-`,
    );
  return Buffer.from(text);
}

/** Invented: the day is sixty too high. */
function cprOf(number: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const [day, month] = [61 + (number % 28), 1 + (Math.floor(number / 28) % 12)];
  return `${two(day)}${two(month)}${two(50 + (Math.floor(number / 336) % 40))}${1_000 + Math.floor(number / 13_440)}`;
}

function giveNumbers({ connection }: Municipality, count: number): void {
  const db = openGate(connection, readable(connection), () => undefined);
  const by = connection.prepare<[], UserId>('select id from users order by row limit 1').pluck().get() as UserId;
  const people = connection.prepare<[number], ResidentId>('select id from residents order by row limit ?').pluck();
  connection.transaction(() => {
    for (const [number, residentId] of people.all(count).entries()) {
      db.update('residents', residentId, { id_kind: 'replacement', id_number: cprOf(number) });
      insertGrant(db, newId<'entry'>(), { residentId, ...GRANT }, by);
    }
  })();
}
