import { readFile } from 'node:fs/promises';
import { mappingFile } from '../../shared/contract/import-shapes.ts';
import type { Input, Output } from '../../shared/contract/index.ts';
import { foldWords } from '../../shared/domain/danish-text.ts';
import type { Result } from '../../shared/result.ts';
import { err, ok } from '../../shared/result.ts';
import type { CliError } from './command.ts';
import { usage } from './command.ts';

type Mapping = Input<'imports.applyUnits'>['mapping'];

/** `--map FILE` goes before what was guessed or remembered: the columns that it names, and the fields that it gives away. */
export async function readMapping(
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
