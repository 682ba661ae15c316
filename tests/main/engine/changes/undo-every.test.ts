import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AnySpec } from '../../../../shared/contract/define.ts';
import type { Operation } from '../../../../shared/contract/index.ts';
import { contract, operations } from '../../../../shared/contract/index.ts';
import { openRaw } from '../../../helpers/data-key.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { FIRST, openTestEngine } from '../../../helpers/engine.ts';
import { everyInput } from '../../../helpers/every-operation.ts';

/** What is written and cannot be called back, and why; every other write is put back to the last cell. */
const NOT_BACK: Partial<Record<Operation, string>> = {
  'setup.create': 'the beginning',
  'setup.createDemo': 'the beginning',
  'session.unlock': 'a way in',
  'session.recover': 'a way in',
  'session.lock': 'a way out',
  'session.confirmPassword': 'a way in',
  'session.changePassword': 'access',
  'recovery.confirm': 'access',
  'recovery.renew': 'access',
  'users.create': 'access',
  'users.setRoles': 'access',
  'users.setPassword': 'access',
  'users.remove': 'access',
  'settings.update': 'the settings have their old values on the screen',
  'vacancyTerms.save': 'a rule has its own way of being taken back',
  'vacancyTerms.remove': 'a rule has its own way of being taken back',
  'challenges.define': 'a list has its own versions',
  'handoffLists.setTemplate': 'a list has its own versions',
  'handoffLists.addTariff': 'a price has its own day',
  'supportLists.setChecklists': 'a list has its own versions',
  'supportLists.setRefusion': 'a list has its own versions',
  'homelessness.setTerms': 'the settings have their old values on the screen',
  'occupancy.export': 'the file has left',
  'occupancy.exportSeveral': 'the files have left',
  'occupancy.forgetSent': 'what was compared is gone',
  'emergency.open': 'what was opened was seen',
  'emergency.markSeen': 'somebody has looked',
  'absences.seeGiven': 'somebody has looked',
  'series.layOut': 'nobody’s work: what shall stand ahead is laid out again at the next start',
  'visits.log': 'a signed note stays as it was written',
  'visits.logRound': 'a signed note stays as it was written',
  'visits.add': 'what was added to a signed note stays beside it',
  'assessments.sign': 'what is signed stays; a newer one stands beside it',
  'plans.handOver': 'what was gone through stays; a newer version stands beside it',
  'messages.receive': 'what a hospital said is taken back by the hospital',
  'messages.setRead': 'a mark is turned where it stands',
  'messages.decide': 'somebody has looked at it',
  'messages.match': 'a letter is kept with the one it is about',
  'messages.discard': 'nothing of it is kept',
  'stays.end': 'the hospital’s next message wins',
  'hospitalUnits.answer': 'a newer answer takes its place',
  'messageGate.set': 'a list has its own versions',
  'changes.undo': 'is undone by doing it again, which is tested by itself',
};
/** The log and what it says of undoing only ever grow; the index of the search box is made of the other tables. */
const GROWS = /^(audit|change_values|undone_acts|.*_fts.*)$/;
/** To ask for these, something has to be there first that is written too. */
const PREPARED = ['imports.forgetMapping', 'agreements.end'] as const;
/** Every act and its undo is one more reading. */
const READINGS = [1, 2, 3, 4, 5, 6, 7];

let test: TestEngine;
beforeEach(async () => {
  test = await openTestEngine();
});
afterEach(() => test.close());

describe('every act that changes homes', () => {
  it('can be undone, after which no cell of any table is another', async () => {
    const inputs = await everyInput(test);
    const writes = operations.filter((operation) => (contract[operation] as AnySpec).audit === 'write');
    const wanted = writes.filter((operation) => !(operation in NOT_BACK));
    const made = new Map<Operation, unknown>();
    for (const operation of PREPARED) made.set(operation, await inputs[operation]());
    const before = await content();
    const undone: string[] = [];
    for (const operation of wanted) {
      await act(operation, made.get(operation) ?? (await inputs[operation]()));
      const { undo } = await test.must('changes.last', {});
      await allow(operation);
      await test.must('changes.undo', { seq: undo?.seq ?? 0 });
      undone.push(undo?.operation ?? 'nothing');
    }
    expect(undone).toEqual(wanted);
    expect(await content()).toEqual(before);
  });
});

async function act(operation: Operation, input: unknown): Promise<void> {
  const codes: string[] = [];
  for (const version of READINGS) {
    await allow(operation);
    const isVersioned = typeof input === 'object' && input !== null && 'version' in input && input.version !== null;
    const answer = await test.engine.handle({ operation, input: isVersioned ? { ...input, version } : input });
    if (answer.ok) return;
    codes.push(answer.error.code);
  }
  throw new Error(`${operation} was refused: ${codes.join(', ')}`);
}

async function allow(operation: Operation): Promise<void> {
  if ((contract[operation] as AnySpec).reauth) await test.confirmPassword();
}

const INDEX = /^residents_find/;

/** Every row of every table, in no order; `row` is local, and `version` counts readings. */
async function content(): Promise<unknown> {
  await test.must('session.lock', { reason: 'asked' });
  const raw = await openRaw(test.folder);
  const tables = raw.prepare("select name from sqlite_schema where type = 'table'").all() as { name: string }[];
  const rowsOf = raw.prepare('select row, id from units union all select -row, id from residents').raw().all();
  const idAt = new Map(rowsOf as [number, string][]);
  const rows = tables
    .filter(({ name }) => !GROWS.test(name) && !INDEX.test(name))
    .map(({ name }) => [
      name,
      raw
        .prepare(`select * from "${name}"`)
        .all()
        .map((row) => cellsOf(row, idAt))
        .toSorted(),
    ]);
  // how the index keeps its words is its own; that it has those of each resident is ours
  expect(raw.prepare('select rowid from residents_find order by rowid').pluck().all()).toEqual(
    raw.prepare('select row from residents order by row').pluck().all(),
  );
  raw.close();
  await test.must('session.unlock', { login: FIRST.login, password: FIRST.password });
  return Object.fromEntries(rows);
}

/** What is kept beside other rows names them by their local number. */
function cellsOf(row: unknown, idAt: ReadonlyMap<number, string>): string {
  const {
    row: _row,
    version: _version,
    unit_row: unit,
    resident_row: resident,
    ...cells
  } = row as Readonly<Record<string, unknown>>;
  const of =
    unit === undefined
      ? resident === undefined
        ? {}
        : { of: idAt.get(-Number(resident)) }
      : { of: idAt.get(Number(unit)) };
  return JSON.stringify({ ...cells, ...of });
}
