import type { Answer, Input, Output } from '../../shared/contract/index.ts';
import { foldWords } from '../../shared/domain/danish-text.ts';
import type { AppError } from '../../shared/errors.ts';
import { appError } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import { err, ok } from '../../shared/result.ts';
import type { Call, Command, Outcome } from './command.ts';
import { usage } from './command.ts';
import type { SignedIn } from './engine.ts';
import { signedIn } from './engine.ts';
import { exportDue } from './export-due.ts';
import type { Acknowledged, ListOptions } from './list-options.ts';
import { acknowledgements, associationNames, listOptions } from './list-options.ts';
import type { WrittenList } from './list-out.ts';
import { checkOut, listAsJson, listAsLines, remarks, writeLists } from './list-out.ts';
import { required } from './options.ts';

/** The list of who lives where that an association may have: of a day, of a period or of what changed; to one or several. */
export const exportOccupancy: Command = {
  options: [
    ...['association', 'associations', 'on', 'from', 'to', 'purpose', 'recipient', 'basis', 'basis-note', 'format'],
    ...['out', 'columns', 'acknowledge'],
  ],
  flags: ['force', 'changes', 'due', 'encrypt'],
  words: [0, 0],
  run: async (call) => {
    if (call.flags.has('due')) return exportDue(call);
    const names = associationNames(call);
    if (!names.ok) return names;
    const wanted = listOptions(call);
    if (!wanted.ok) return wanted;
    const known = acknowledgements(call);
    if (!known.ok) return known;
    const out = required(call, 'out');
    if (!out.ok) return out;
    const place = checkOut(out.value, call.flags.has('force'), names.value.length > 1);
    if (!place.ok) return place;
    if (call.flags.has('encrypt') && /\.(xlsx|pdf|csv|json)$/i.test(out.value))
      return err(usage('option-wrong', { name: 'out', allowed: '*.zip' }));
    return signedIn(call, (session) => exportTo(call, session, names.value, wanted.value, known.value, out.value));
  },
};

async function exportTo(
  call: Call,
  { act }: SignedIn,
  names: readonly string[],
  { on: day, recipient, ...what }: ListOptions,
  known: readonly Acknowledged[],
  out: string,
): Promise<Outcome> {
  const status = await act('app.status', {});
  if (!status.ok) return status;
  const listed = await act('associations.list', {});
  if (!listed.ok) return listed;
  const ids = idsOf(listed.value, names);
  if (!ids.ok) return ids;
  const on = day ?? status.value.today;
  const lists = ids.value.map((associationId, at) => ({ associationId, recipient, ...known[at] }));
  const made = await makeLists(act, { ...what, on }, lists);
  if (!made.ok) return made;
  const { files } = made.value;
  const written = writeLists(out, files, call.flags.has('force'));
  if (!written.ok) return written;
  const done = files.flatMap((file, at) => {
    const place = written.value[at];
    return place === undefined ? [] : [{ file: place, format: what.format, on, from: what.from ?? null, made: file }];
  });
  return exportDone(call, done);
}

type Several = Input<'occupancy.exportSeveral'>;

async function makeLists(
  act: SignedIn['act'],
  what: Omit<Several, 'lists'>,
  lists: Several['lists'],
): Promise<Answer<'occupancy.exportSeveral'>> {
  const [first] = lists;
  if (lists.length > 1 || first === undefined) return act('occupancy.exportSeveral', { ...what, lists });
  const made = await act('occupancy.export', { ...what, ...first });
  return made.ok ? ok({ files: [made.value] }) : made;
}

/** By name, number or CVR, in the order in which they were typed. */
function idsOf(
  listed: Output<'associations.list'>,
  names: readonly string[],
): Result<readonly Output<'associations.list'>[number]['id'][], AppError> {
  const found = names.map((name) =>
    listed.find((one) => foldWords(one.name) === foldWords(name) || one.id === name || one.cvr === name),
  );
  const ids = found.flatMap((one) => (one ? [one.id] : []));
  return ids.length === names.length ? ok(ids) : err(appError('not-found', 'association'));
}

function exportDone(call: Call, lists: readonly WrittenList[]): Outcome {
  const [first] = lists;
  const isOne = !call.options.has('associations');
  return ok({
    json: isOne && first ? listAsJson(first) : { files: lists.map(listAsJson) },
    lines: [...lists.flatMap((list) => listAsLines(list, call.language)), ...remarks(call)],
  });
}
