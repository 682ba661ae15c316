import { readFile } from 'node:fs/promises';
import { mappingFile } from '../../shared/contract/import-shapes.ts';
import type { Input, Output } from '../../shared/contract/index.ts';
import { foldWords } from '../../shared/domain/danish-text.ts';
import { appError } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import { err, ok } from '../../shared/result.ts';
import { fill } from '../../shared/text/fill.ts';
import { warningSentence } from '../../shared/text/sentences.ts';
import type { Call, CliError, Command, Outcome } from './command.ts';
import { usage } from './command.ts';
import type { SignedIn } from './engine.ts';
import { signedIn } from './engine.ts';
import { importDone } from './import-report.ts';
import { numberOption } from './options.ts';
import { readTable } from './read-file.ts';
import { cliText } from './words.ts';

type Kind = 'units' | 'tenancies';
type What = Input<'imports.applyUnits'>;
type Mapping = What['mapping'];

/** All rows of a CSV or XLSX file or none, with a report that names line and column of every problem. */
export const importUnits = importCommand('units');
export const importTenancies = importCommand('tenancies');

function importCommand(kind: Kind): Command {
  return {
    options: ['map', 'header', 'sheet'],
    flags: ['dry-run'],
    words: [1, 1],
    argument: 'file',
    run: async (call) => {
      const header = numberOption(call, 'header');
      if (!header.ok) return header;
      return signedIn(call, async (session) => {
        const what = await prepare(call, session, kind, header.value);
        return what.ok ? importRows(call, session, what.value) : what;
      });
    },
  };
}

/** Reads the file in the reader's process, hands it to the engine, and decides which column is which. */
async function prepare(
  call: Call,
  { engine, act }: SignedIn,
  kind: Kind,
  headerLine: number | null,
): Promise<Result<What, CliError>> {
  const table = await readTable(call.words[0] ?? '', call.options.get('sheet'));
  if (!table.ok) return table;
  const staged = engine.stage(table.value);
  if (!staged.ok) return staged;
  const inspected = await act('imports.inspect', { stagingId: staged.value, kind, headerLine });
  if (!inspected.ok) return inspected;
  for (const warning of inspected.value.warnings) call.io.say(`${warningSentence(warning, call.language)}\n`);
  const mapping = await readMapping(call.options.get('map'), inspected.value);
  return mapping.ok
    ? ok({ stagingId: staged.value, kind, headerLine: inspected.value.headerLine, mapping: mapping.value })
    : mapping;
}

/** `--map FILE` goes before what was guessed: the columns that it names, and the fields that it gives away. */
async function readMapping(
  file: string | undefined,
  { headers, suggested }: Output<'imports.inspect'>,
): Promise<Result<Mapping, CliError>> {
  if (file === undefined) return ok(suggested);
  const wanted = mappingFile.safeParse(await readJson(file));
  if (!wanted.success) return err(usage('map-unreadable'));
  const chosen = new Map<string, Mapping[string]>();
  for (const [title, field] of Object.entries(wanted.data)) {
    const exact = headers.indexOf(title);
    const index = exact >= 0 ? exact : headers.findIndex((header) => foldWords(header) === foldWords(title));
    if (index < 0) return err(usage('map-unknown-column', { name: title }));
    chosen.set(String(index), field);
  }
  const given = new Set(chosen.values());
  const kept = Object.entries(suggested).filter(([index, field]) => !chosen.has(index) && !given.has(field));
  return ok(Object.fromEntries([...kept, ...chosen]));
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return null;
  }
}

/** Looks first: a file with problems changes nothing, and its report is the answer. */
async function importRows(call: Call, { act, actWatched }: SignedIn, what: What): Promise<Outcome> {
  const [preview, apply] =
    what.kind === 'units'
      ? (['imports.previewUnits', 'imports.applyUnits'] as const)
      : (['imports.previewTenancies', 'imports.applyTenancies'] as const);
  const previewed = await act(preview, what);
  if (!previewed.ok) return previewed;
  const { problemCount } = previewed.value;
  if (problemCount > 0)
    return importDone(call, previewed.value, appError('import-has-problems', null, { problems: problemCount }));
  if (call.flags.has('dry-run')) return importDone(call, previewed.value);
  const applied = await actWatched(apply, what, (done, total) => tellProgress(call, done, total));
  return applied.ok ? importDone(call, applied.value) : applied;
}

function tellProgress({ io, language }: Call, done: number, total: number): void {
  if (io.watched)
    io.say(`\r${fill(cliText(language).imported.progress, { done, total }, language)}${done >= total ? '\n' : ''}`);
}
