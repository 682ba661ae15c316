import { chmodSync, cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Operation } from '../../shared/contract/index.ts';
import { defaultColumns } from '../../shared/domain/disclosure-profile.ts';
import { listInput } from '../helpers/homes.ts';
import type { Stage } from './electron-app.ts';
import type { Scratch } from './folder.ts';
import { homesCsv } from './homes-csv.ts';
import type { Line } from './lines.ts';
import { SLACK } from './lines.ts';
import type { Municipality } from './municipality.ts';
import { TODAY } from './municipality.ts';
import type { Window } from './window.ts';
import { dataFolderIn, openWindow } from './window.ts';

const LIMIT_MS = 20;
/** Enough lists to keep the engine busy for half a second and more. */
const LISTS = 150;
const IMPORTED = 10_000;

/**
 * How long the main process, which moves the window and its menus, stands still while the engine is busy for long: the
 * longest time in each of a half second of lists, an import and an export, asked for by the real window.
 */
export async function measureStall(home: Municipality, stage: Stage, scratch: Scratch): Promise<readonly Line[]> {
  const [association] = await home.must('associations.list', {});
  if (!association) throw new Error('There is no association');
  await home.close();
  const userData = scratch.place('user-data');
  cpSync(home.folder, dataFolderIn(userData), { recursive: true });
  const file = path.join(userData, 'homes.csv');
  writeFileSync(file, homesCsv({ homes: IMPORTED, associations: 3, shieldedEvery: null }));
  chmodSync(file, 0o644);
  const window = await openWindow(stage, userData);
  try {
    const { login, password } = home.person;
    await must(window, 'session.unlock', { login, password });
    await window.longestStall();
    await wait(500);
    const idle = await window.longestStall();
    const listing = await stallOf(window, () =>
      window.ask(Array.from({ length: LISTS }, () => ({ operation: 'units.list', input: listInput() }))),
    );
    const importing = await stallOf(window, () => bringIn(window, file));
    const exporting = await stallOf(window, async () => {
      await must(window, 'session.confirmPassword', { password });
      await must(window, 'occupancy.export', {
        associationId: association.id,
        on: TODAY,
        columns: [...defaultColumns],
        format: 'xlsx',
        purpose: 'Måling',
        recipient: 'Ingen',
        basis: 'assignment-agreement',
        basisNote: null,
      });
    });
    return [
      line('stall-lists', `main process stands still during ${LISTS} lists / ${LIMIT_MS} ms`, listing),
      line('stall-import', `during an import of ${IMPORTED.toLocaleString('da-DK')} homes`, importing),
      line('stall-export', 'during an export', exporting),
      { bar: 'stall-idle', what: 'while nothing happens', ours: idle, floor: null, limit: null, slack: SLACK.none },
    ];
  } finally {
    await window.close();
  }
}

const line = (bar: string, what: string, ours: number): Line => ({
  bar,
  what,
  ours,
  floor: LIMIT_MS,
  limit: 1,
  slack: SLACK.none,
});

async function stallOf(window: Window, work: () => Promise<unknown>): Promise<number> {
  await window.longestStall();
  await work();
  return window.longestStall();
}

async function bringIn(window: Window, file: string): Promise<void> {
  const stagingId = await window.choose(file);
  const kind = 'units';
  const inspected = (await must(window, 'imports.inspect', { stagingId, kind, headerLine: null })) as {
    readonly headerLine: number;
    readonly suggested: Readonly<Record<string, string>>;
  };
  const { headerLine, suggested: mapping } = inspected;
  await must(window, 'imports.applyUnits', { stagingId, kind, headerLine, mapping });
}

async function must(window: Window, operation: Operation, input: unknown): Promise<unknown> {
  const [answer] = await window.ask([{ operation, input }]);
  if (!answer?.ok) throw new Error(`${operation} was refused`);
  return answer.value;
}
