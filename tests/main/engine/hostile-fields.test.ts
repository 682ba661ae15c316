import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnySpec } from '../../../shared/contract/define.ts';
import type { Operation } from '../../../shared/contract/index.ts';
import { contract, operations } from '../../../shared/contract/index.ts';
import type { AppError } from '../../../shared/errors.ts';
import { sentenceOf } from '../../../shared/text/sentences.ts';
import type { TestEngine } from '../../helpers/engine.ts';
import { FIRST, openTestEngine } from '../../helpers/engine.ts';
import { everyInput } from '../../helpers/every-operation.ts';
import { openData } from '../../helpers/open-data.ts';
import type { Field } from './hostile-fields.ts';
import { fieldsOf, textsIn, withValue } from './hostile-fields.ts';

/** Homes, files and the program itself have tables of their own; everything else that writes is asked here, also what is new. */
const NOT_ABOUT_PEOPLE = [
  ...['app', 'setup', 'session', 'recovery', 'users', 'drafts', 'views', 'settings', 'audit', 'system', 'changes'],
  ...['associations', 'estates', 'houseRules', 'buildings', 'pipeline', 'units', 'outages', 'vacancyTerms', 'imports'],
  ...['occupancy', 'agreements'],
];
const writing = operations.filter((operation) => {
  const { kind }: AnySpec = contract[operation];
  return (kind === 'command' || kind === 'task') && !NOT_ABOUT_PEOPLE.includes(operation.split('.')[0] ?? '');
});

/** What programs choke on, in one line: SQL, HTML, a formula, a template, emoji of several signs, right to left, a null of another language. */
const HOSTILE = `=1+1 Åge'); drop table residents;-- <img src=x onerror=alert(1)> {{7*7}} \${7} 👩‍👩‍👧‍👦🇩🇰 \u202eabc\u202c %00 \\u0000`;
const LONG = 'Å'.repeat(10_000);
const BROKEN = 'Åge\u0000Ågård';

/** A place with room for no more is one of a date or a post code. */
const A_DATE = 10;
/** Not written by people: they hold what a look before answered, and are kept nowhere. */
const FINGERPRINTS = ['seen', 'confirmed'];

let test: TestEngine;
let inputs: Awaited<ReturnType<typeof everyInput>>;
beforeAll(async () => {
  test = await openTestEngine({ onBug: () => undefined });
  inputs = await everyInput(test);
});
afterAll(() => test.close());

/** The places of an operation that its own good input fills with text. */
async function textPlaces(
  operation: Operation,
): Promise<{ readonly input: unknown; readonly fields: readonly Field[] }> {
  const input = await inputs[operation]();
  const all = fieldsOf((contract[operation] as AnySpec).input).filter(
    ({ path, type }) => type === 'string' && !FINGERPRINTS.includes(path.at(-1) ?? ''),
  );
  return { input, fields: all.filter(({ path }) => withValue(input, path, 'x') !== null) };
}

async function refusalOf(operation: Operation, input: unknown): Promise<AppError | null> {
  if ((contract[operation] as AnySpec).reauth) await test.confirmPassword();
  const answer = await test.engine.handle({ operation, input });
  return answer.ok ? null : answer.error;
}

const PLAIN = sentenceOf({ code: 'bad-input', where: null, params: {} }, 'da');

describe('every field of every act about people', () => {
  it.each(writing)(
    '%s: ten thousand letters, and a sign that no keyboard has, are refused by a sentence that names the field',
    async (operation) => {
      const { input, fields } = await textPlaces(operation);
      const wrong: string[] = [];
      for (const { path } of fields)
        for (const value of [LONG, BROKEN]) {
          const refusal = await refusalOf(operation, withValue(input, path, value));
          const at = `${operation} ${path.join('.')}`;
          if (refusal?.code !== 'bad-input') wrong.push(`${at}: ${refusal?.code ?? 'taken'}`);
          else if (!named(refusal, path)) wrong.push(`${at}: ${sentenceOf(refusal, 'da')}`);
        }
      expect(wrong).toEqual([]);
    },
  );

  it.each(writing)('%s: a wrong kind of value is refused by a sentence that names the field', async (operation) => {
    const input = await inputs[operation]();
    const fields = fieldsOf((contract[operation] as AnySpec).input);
    const wrong: string[] = [];
    for (const { path } of fields.filter((field) => withValue(input, field.path, {}) !== null)) {
      const refusal = await refusalOf(operation, withValue(input, path, { toString: 'x' }));
      if (refusal?.code !== 'bad-input' || !named(refusal, path))
        wrong.push(`${operation} ${path.join('.')}: ${refusal === null ? 'taken' : sentenceOf(refusal, 'da')}`);
    }
    expect(wrong).toEqual([]);
  });

  it('keeps SQL, HTML, formulas and emoji sign for sign, or refuses them by name', async () => {
    const kept: string[] = [];
    const refused: Record<string, string> = {};
    // last: a record that is merged with another later takes the texts of that
    const isLast = (operation: Operation): number =>
      Number(['residents.change', 'residents.protect'].includes(operation));
    for (const operation of writing.toSorted((a, b) => isLast(a) - isLast(b))) {
      const index = writing.indexOf(operation);
      const { input, fields } = await textPlaces(operation);
      const free = [];
      for (const { path } of fields) {
        const refusal = await refusalOf(operation, withValue(input, path, `${HOSTILE} ${LONG}`));
        const most = Number(refusal?.params['most'] ?? 0);
        if (most > A_DATE) free.push({ path, most });
      }
      // as much of it as there is room for, told apart from that of every other act
      const filled = free.reduce(
        (sum, { path, most }) => withValue(sum, path, `${index} ${HOSTILE}`.slice(0, most).trim()),
        input,
      );
      let refusal = await refusalOf(operation, filled);
      // acts before it may have been about the same record
      for (let version = 2; refusal?.code === 'changed-by-other' && version < 6; version += 1)
        refusal = await refusalOf(operation, withValue(filled, ['version'], version));
      if (refusal === null) kept.push(...textsIn(filled).filter((text) => text.startsWith(`${index} =1+1`)));
      else refused[operation] = sentenceOf(refusal, 'da');
    }
    const stored = new Set(await textsOfTheFile());
    const lost = kept.filter((text) => !stored.has(text)).map((text) => writing[Number.parseInt(text, 10)]);
    expect(lost).toEqual(NOT_KEPT);
    expect(kept.length).toBeGreaterThan(30);
    expect(refused).toEqual(REFUSED);
  });
});

/** By its field, or a sentence of the field's own. */
function named(refusal: AppError, path: readonly string[]): boolean {
  const sentence = sentenceOf(refusal, 'da');
  return refusal.where?.split('.')[0] === path[0] && sentence !== PLAIN && !sentence.includes('{');
}

/** Every text that lies in the file, also inside what is kept as JSON. */
async function textsOfTheFile(): Promise<readonly string[]> {
  await test.must('session.lock', { reason: 'asked' });
  const { connection } = await openData(test.folder, FIRST.login, FIRST.password);
  const tables = connection
    .prepare<[], { name: string }>(
      "select name from sqlite_schema where type = 'table' and name not in ('audit', 'change_values')",
    )
    .all();
  const rows = tables.flatMap(({ name }) => connection.prepare(`select * from "${name}"`).all());
  connection.close();
  await test.must('session.unlock', { login: FIRST.login, password: FIRST.password });
  return textsIn(rows).flatMap((text) => (/^[[{]/.test(text) ? [text, ...textsIn(JSON.parse(text))] : [text]));
}

/** A reason to those who are passed over is of no use where nobody is, as here. */
const NOT_KEPT: readonly Operation[] = ['offers.offer'];

/** What has no place for free text but a code, or is not there to be done: the sentence it gets. */
const REFUSED: Readonly<Record<string, string>> = {
  'challenges.define':
    'Oplysningerne strider mod en regel. Udfordringen er ikke på kommunens liste den dag. Vælg en, der er.',
  'observations.challenge':
    'Oplysningerne strider mod en regel. Udfordringen er ikke på kommunens liste den dag. Vælg en, der er.',
  'emergency.open':
    'Oplysningerne strider mod en regel. Du har allerede adgang til borgeren. Et nødopslag er ikke nødvendigt.',
  'emergency.markSeen': 'Det findes ikke, eller det er slettet. Opdatér listen, og prøv igen.',
  'absences.seeGiven': 'Det findes ikke, eller det er slettet. Opdatér listen, og prøv igen.',
};
