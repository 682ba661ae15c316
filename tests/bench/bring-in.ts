import { readInChild } from '../../main/reader/client.ts';
import type { Municipality } from './municipality.ts';

/** A CSV file from its bytes to the durable end of its import, as a person who only clicks on does it, without the preview. */
export async function bringIn(
  { engine, must, person }: Municipality,
  kind: 'units' | 'tenancies',
  bytes: Buffer,
  between: () => void = () => undefined,
): Promise<void> {
  const read = await readInChild('fil.csv', bytes);
  if (!read.ok) throw new Error(`The reader refused the file: ${read.error.code}`);
  const staged = engine.stage(read.value);
  if (!staged.ok) throw new Error(`The engine refused the file: ${staged.error.code}`);
  between();
  const what = { stagingId: staged.value, kind } as const;
  const { headerLine, suggested: mapping } = await must('imports.inspect', { ...what, headerLine: null });
  if (kind === 'tenancies') await must('session.confirmPassword', { password: person.password });
  const operation = kind === 'units' ? 'imports.applyUnits' : 'imports.applyTenancies';
  const input = { ...what, headerLine, mapping };
  const done = await engine.handle({ operation, input, progress: between, cancelled: () => false });
  between();
  if (!done.ok) throw new Error(`The import was refused: ${JSON.stringify(done.error)}`);
}
