import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { systemClock } from '../../../main/engine/clock.ts';
import { createEngine } from '../../../main/engine/engine.ts';
import type { Input, Operation, Output } from '../../../shared/contract/index.ts';
import { addDays } from '../../../shared/dates.ts';
import type { ResidentId, UnitId, UserId } from '../../../shared/ids.ts';
import { FIRST, TODAY } from '../engine.ts';
import { manyHomes } from '../file-operations.ts';
import { listInput, NO_CHANGES } from '../homes.ts';
import { residentListInput } from '../residents.ts';
import { visitInput } from '../visits.ts';
import { ASSOCIATIONS, BASE_HOMES, HOMES_OF_EACH, IMPORTED, kinds, VISITED } from './acts.ts';

/**
 * Waits for a word, then writes until it is killed. It says each act when it begins and when the engine said that it was
 * saved: `begin kind name`, `done kind name`, one a line. A refusal ends it: nobody must take that for a kill.
 */
const [folder = '', life = '0', wanted = ''] = process.argv.slice(2);
const kind = kinds.find((one) => one === wanted) ?? 'save';
const engine = createEngine({ folder, clock: systemClock(undefined) });
await once(process.stdin, 'data');
await must('session.unlock', { login: FIRST.login, password: FIRST.password });

const work = { save, import: importHomes, change: changeHomes, undo: changeAndUndo, export: exportLists, visit };
const visited = kind === 'visit' ? await whoIsVisited() : null;
const base = kind === 'change' || kind === 'undo' || kind === 'export' ? await baseHomes() : null;
for (let n = 0; ; n += 1) await work[kind](`k${life}-${n}`);

async function must<O extends Operation>(operation: O, input: Input<O>): Promise<Output<O>> {
  const answer = await engine.call(operation, input);
  if (!answer.ok) throw new Error(`${operation}: ${JSON.stringify(answer.error)}`);
  return answer.value as Output<O>;
}

function say(line: string): void {
  writeSync(1, `${line}\n`);
}

async function act(what: string, name: string, done: () => Promise<unknown>): Promise<void> {
  say(`begin ${what} ${name}`);
  await done();
  say(`done ${what} ${name}`);
}

async function save(name: string): Promise<void> {
  await act('save', name, () =>
    must('associations.create', { name, cvr: null, lbfNumber: null, contactName: null, contactEmail: null }),
  );
  await act('draft', name, () => must('drafts.save', { form: 'unit', subject: life, text: name }));
}

/** Typed, and then signed with a promise and the next visit: all three or none. */
async function visit(name: string): Promise<void> {
  if (visited === null) throw new Error('nobody is visited');
  const { residentId, ownerId } = visited;
  await act('draft', name, () => must('drafts.save', { form: 'visit', subject: life, text: name }));
  const next = { on: addDays(TODAY, 1 + (Number(name.split('-')[1]) % 300)), from: null };
  const promises = [{ text: name, ownerId, due: TODAY }];
  await act('visit', name, () => must('visits.log', visitInput(residentId, { note: name, next, promises })));
}

async function whoIsVisited() {
  const { columns, rows } = await must('residents.list', residentListInput());
  const row = rows.find((cells) => cells[columns.indexOf('name')] === VISITED);
  const residentId = row?.[columns.indexOf('id')] as ResidentId;
  const { owners } = await must('visits.beside', { residentId, visitId: null });
  return { residentId, ownerId: owners[0]?.id as UserId };
}

/** Names and streets of its own: what looks like an earlier file would be asked about. */
async function importHomes(name: string): Promise<void> {
  const staged = engine.stage(manyHomes(`Organisation ${name}`, `Afdeling ${name}`, IMPORTED, streetOf(name)));
  if (!staged.ok) throw new Error(staged.error.code);
  const what = { stagingId: staged.value, kind: 'units' as const };
  const { headerLine, suggested: mapping } = await must('imports.inspect', { ...what, headerLine: null });
  await act('import', name, async () => {
    const { created } = await must('imports.applyUnits', { ...what, headerLine, mapping });
    if (created !== IMPORTED) throw new Error(`${created} homes were imported`);
  });
}

async function changeHomes(name: string): Promise<void> {
  const changes = { ...NO_CHANGES, socialCaretaker: { text: name } };
  const { homes } = await must('units.previewChanges', { unitIds: base?.units ?? [], changes });
  const units = homes.map(({ id, version }) => ({ id, version }));
  await act('change', name, () => must('units.change', { units, changes }));
}

async function changeAndUndo(name: string): Promise<void> {
  await changeHomes(name);
  const { undo } = await must('changes.last', {});
  if (undo?.operation !== 'units.change') throw new Error('the change cannot be undone');
  await act('undo', name, () => must('changes.undo', { seq: undo.seq }));
}

async function exportLists(name: string): Promise<void> {
  await must('session.confirmPassword', { password: FIRST.password });
  const lists = (base?.associations ?? []).map((associationId) => ({ associationId, recipient: name }));
  const terms = { format: 'pdf', purpose: 'Aftalt liste', basis: 'assignment-agreement', basisNote: null } as const;
  await act('export', name, () =>
    must('occupancy.exportSeveral', { lists, on: TODAY, columns: ['address', 'status'], ...terms }),
  );
}

async function baseHomes() {
  const named = (await must('associations.list', {})).filter(({ name }) => ASSOCIATIONS.some((one) => one === name));
  const associations = named.map(({ id }) => id);
  const units: UnitId[] = [];
  for (const associationId of associations)
    units.push(
      ...(await must('units.ids', listInput({ associationIds: [associationId] }, { limit: HOMES_OF_EACH }))).ids,
    );
  if (units.length !== BASE_HOMES) throw new Error(`${units.length} homes were found`);
  return { associations, units };
}

/** In letters: the first figure of an address is taken for its number. */
function streetOf(name: string): string {
  return `Vej ${name.replaceAll('-', 'x').replaceAll(/\d/g, (figure) => 'abcdefghij'[Number(figure)] ?? '')}`;
}
