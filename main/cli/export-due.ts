import type { Output } from '../../shared/contract/index.ts';
import type { IsoDate } from '../../shared/dates.ts';
import type { AppError } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import { ok } from '../../shared/result.ts';
import { sentenceOf } from '../../shared/text/sentences.ts';
import type { Call, Outcome } from './command.ts';
import type { SignedIn } from './engine.ts';
import { signedIn } from './engine.ts';
import { protectionOf } from './list-options.ts';
import type { WrittenList } from './list-out.ts';
import { checkOut, listAsJson, listAsLines, remarks, writeLists } from './list-out.ts';
import { required } from './options.ts';
import { cliText } from './words.ts';

type Agreement = Output<'agreements.list'>[number];
type Refused = { readonly association: string; readonly error: AppError };

/**
 * Makes the list of every agreement that is due today or late, as it was agreed, each by itself: one that is refused, as
 * when somebody must look at what it shows, does not keep the others from being sent in time. The first refusal decides the
 * exit code.
 */
export async function exportDue(call: Call): Promise<Outcome> {
  const out = required(call, 'out');
  if (!out.ok) return out;
  const place = checkOut(out.value, call.flags.has('force'), true);
  if (!place.ok) return place;
  return signedIn(call, async ({ act }) => {
    const status = await act('app.status', {});
    if (!status.ok) return status;
    const agreements = await act('agreements.list', {});
    if (!agreements.ok) return agreements;
    const due = agreements.value.filter(({ state }) => state === 'due-today' || state === 'overdue');
    const lists: WrittenList[] = [];
    const refused: Refused[] = [];
    for (const agreement of due) {
      const made = await makeAgreed(call, act, agreement, status.value.today, out.value);
      if (made.ok) lists.push(made.value);
      else refused.push({ association: agreement.association, error: made.error });
    }
    return dueDone(call, lists, refused);
  });
}

async function makeAgreed(
  call: Call,
  act: SignedIn['act'],
  { associationId, columns, lastSent, recipient, format, purpose, basis, basisNote, ...agreed }: Agreement,
  on: IsoDate,
  out: string,
): Promise<Result<WrittenList, AppError>> {
  // before the first list there is nothing to have changed since
  const changesOnly = agreed.changesOnly && lastSent !== null;
  const terms = { recipient, format, purpose, basis, basisNote, ...protectionOf(call) };
  const made = await act('occupancy.export', { associationId, on, columns, changesOnly, ...terms });
  if (!made.ok) return made;
  const written = writeLists(out, [made.value], call.flags.has('force'));
  if (!written.ok) return written;
  return ok({ file: written.value[0] ?? out, format, on, from: null, made: made.value });
}

function dueDone(call: Call, lists: readonly WrittenList[], refused: readonly Refused[]): Outcome {
  const { language } = call;
  const { exported } = cliText(language);
  const [first] = refused;
  const lines = [
    ...lists.flatMap((list) => listAsLines(list, language)),
    ...refused.map(({ association, error }) => `${association}: ${sentenceOf(error, language)}`),
  ];
  return ok({
    json: {
      files: lists.map(listAsJson),
      refused: refused.map(({ association, error: { code, params } }) => ({ association, code, params })),
    },
    lines: lines.length === 0 ? [exported.nothingDue] : lists.length === 0 ? lines : [...lines, ...remarks(call)],
    ...(first ? { refusal: first.error } : {}),
  });
}
