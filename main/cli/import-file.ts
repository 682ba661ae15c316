import type { LookedRow } from '../../shared/contract/import-shapes.ts';
import { alikeAnswers } from '../../shared/contract/import-shapes.ts';
import type { Input, Output } from '../../shared/contract/index.ts';
import { formatDate } from '../../shared/domain/dates-da.ts';
import type { ImportKind } from '../../shared/domain/import-columns.ts';
import type { AppError } from '../../shared/errors.ts';
import { appError } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import { ok } from '../../shared/result.ts';
import { fill } from '../../shared/text/fill.ts';
import { warningSentence } from '../../shared/text/sentences.ts';
import { writeWhole } from '../engine/files/write-whole.ts';
import type { Call, CliError, Command, Outcome } from './command.ts';
import type { SignedIn } from './engine.ts';
import { signedIn } from './engine.ts';
import { readMapping } from './import-map.ts';
import { importDone } from './import-report.ts';
import { checkOut } from './list-out.ts';
import { choice, numberOption } from './options.ts';
import { readTable } from './read-file.ts';
import { cliText } from './words.ts';

type What = Input<'imports.applyUnits'>;

/** All kinds answer alike; the permissions differ. */
const ACTS = {
  units: { look: 'imports.previewUnits', rows: 'imports.unitRows', apply: 'imports.applyUnits' },
  tenancies: { look: 'imports.previewTenancies', rows: 'imports.tenancyRows', apply: 'imports.applyTenancies' },
  residents: { look: 'imports.previewResidents', rows: 'imports.residentRows', apply: 'imports.applyResidents' },
  waiting: { look: 'imports.previewWaiting', rows: 'imports.waitingRows', apply: 'imports.applyWaiting' },
} as const satisfies Readonly<Record<ImportKind, object>>;

/** All rows of a CSV or XLSX file or none, with a report that names line and column of every problem. */
export const importUnits = importCommand('units');
export const importTenancies = importCommand('tenancies');
export const importResidents = importCommand('residents');
export const importWaitingList = importCommand('waiting');

function importCommand(kind: ImportKind): Command {
  return {
    options: ['map', 'header', 'sheet', 'alike', 'faults'],
    flags: ['dry-run', 'force'],
    words: [1, 1],
    argument: 'file',
    run: async (call) => {
      const header = numberOption(call, 'header');
      if (!header.ok) return header;
      const alike = choice(call, 'alike', alikeAnswers, alikeAnswers.join(', '));
      if (!alike.ok) return alike;
      const faults = call.options.get('faults');
      const place = faults === undefined ? ok() : checkOut(faults, call.flags.has('force'), false);
      if (!place.ok) return place;
      return signedIn(call, async (session) => {
        const what = await prepare(call, session, kind, header.value, alike.value);
        return what.ok ? importRows(call, session, what.value) : what;
      });
    },
  };
}

/** Reads the file in the reader's process, hands it to the engine, and decides which column is which. */
async function prepare(
  call: Call,
  { engine, act }: SignedIn,
  kind: ImportKind,
  headerLine: number | null,
  rest: 'same' | 'new' | null,
): Promise<Result<What, CliError>> {
  const table = await readTable(call.words[0] ?? '', call.options.get('sheet'));
  if (!table.ok) return table;
  const staged = engine.stage(table.value);
  if (!staged.ok) return staged;
  const inspected = await act('imports.inspect', { stagingId: staged.value, kind, headerLine });
  if (!inspected.ok) return inspected;
  for (const warning of inspected.value.warnings) call.io.say(`${warningSentence(warning, call.language)}\n`);
  tellRemembered(call, inspected.value);
  const mapping = await readMapping(call.options.get('map'), inspected.value);
  return mapping.ok
    ? ok({
        stagingId: staged.value,
        kind,
        headerLine: inspected.value.headerLine,
        mapping: mapping.value,
        decisions: { places: [], rows: [], rest },
      })
    : mapping;
}

function tellRemembered({ io, options, language }: Call, { remembered }: Output<'imports.inspect'>): void {
  if (remembered === null || options.has('map')) return;
  const { imported } = cliText(language);
  const lines = [fill(imported.remembered, { on: formatDate(remembered.on) }, language)];
  if (remembered.gained.length > 0)
    lines.push(fill(imported.gained, { names: remembered.gained.join(', ') }, language));
  const lost = remembered.lost.map(({ title }) => title);
  if (lost.length > 0) lines.push(fill(imported.lost, { names: lost.join(', ') }, language));
  io.say(`${lines.join('\n')}\n`);
}

/** Looks first: a file with problems, or with likenesses that nobody decided, changes nothing, and its report is the answer. */
async function importRows(call: Call, session: SignedIn, what: What): Promise<Outcome> {
  const { act, actWatched } = session;
  const { look, apply } = ACTS[what.kind];
  const previewed = await act(look, what);
  if (!previewed.ok) return previewed;
  const { problemCount: problems, undecided } = previewed.value;
  if (problems > 0) {
    const marked = await saveFaults(call, session, what);
    if (!marked.ok) return marked;
    return importDone(call, previewed.value, [], appError('import-has-problems', null, { problems }));
  }
  const alike = undecided > 0 || call.flags.has('dry-run') ? await alikeRows(session, what) : ok([]);
  if (!alike.ok) return alike;
  if (undecided > 0)
    return importDone(call, previewed.value, alike.value, appError('import-undecided', null, { undecided }));
  if (call.flags.has('dry-run')) return importDone(call, previewed.value, alike.value);
  const applied = await actWatched(apply, what, (done, total) => tellProgress(call, done, total));
  return applied.ok ? importDone(call, applied.value, []) : applied;
}

/** `--faults FILE`: the same rows as a workbook with the faults marked. */
async function saveFaults(
  { options, io, language }: Call,
  { act }: SignedIn,
  { stagingId }: What,
): Promise<Result<undefined, AppError>> {
  const file = options.get('faults');
  if (file === undefined) return ok();
  const made = await act('imports.markedCopy', { stagingId });
  if (!made.ok) return made;
  const written = writeWhole(file, made.value.bytes, { keepPrevious: false });
  if (written.ok) io.say(`${fill(cliText(language).imported.faults, { file }, language)}\n`);
  return written;
}

/** The rows that look like something, as far as a report holds them. */
async function alikeRows(
  { act }: SignedIn,
  { kind, stagingId }: What,
): Promise<Result<readonly LookedRow[], AppError>> {
  const found = await act(ACTS[kind].rows, { stagingId, filter: 'alike', offset: 0, limit: 200 });
  if (!found.ok) return found;
  const { columns, rows } = found.value;
  return ok(
    rows.map(
      (cells) => Object.fromEntries(columns.map((column, index) => [column, cells[index]])) as unknown as LookedRow,
    ),
  );
}

function tellProgress({ io, language }: Call, done: number, total: number): void {
  if (io.watched)
    io.say(`\r${fill(cliText(language).imported.progress, { done, total }, language)}${done >= total ? '\n' : ''}`);
}
