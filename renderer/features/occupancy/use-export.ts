import { useState } from 'react';
import type { Input } from '../../../shared/contract/index.ts';
import type { SavePlace } from '../../../shared/contract/shell-api.ts';
import { fileNameOf } from '../../../shared/domain/file-name.ts';
import type { AppError } from '../../../shared/errors.ts';
import { occupancy as listWords } from '../../../shared/text/da/occupancy.ts';
import { call } from '../../lib/api.ts';
import { type PasswordGate, useConfirmPassword } from '../../lib/confirm-password.ts';
import type { DraftPlace } from '../../lib/drafts.ts';
import { useRefreshAll } from '../../lib/query.ts';
import { shell } from '../../lib/shell.ts';
import { contentOf, type Made, type OccupancyValues, protectionOf } from './occupancy-values.ts';
import type { Saved } from './ReceiptView.tsx';
import { type ListContent, type Seen, seenKey } from './use-contents.ts';

export interface ExportAct {
  readonly gate: PasswordGate;
  readonly isWorking: boolean;
  readonly refusal: AppError | null;
  /** Made and logged, but not all on disk yet: another place can be tried. */
  readonly hasUnwritten: boolean;
  readonly run: (wish: Wish) => Promise<void>;
  readonly retry: () => Promise<void>;
}

export interface Wish {
  readonly values: OccupancyValues;
  readonly contents: readonly ListContent[];
  readonly seen: Seen;
  /** The sender's own; empty where she has none. */
  readonly passphrase: string;
}

interface Unwritten {
  readonly values: OccupancyValues;
  readonly folder: string | null;
  readonly written: readonly SavedFile[];
  readonly left: readonly Made[];
}

export interface SavedFile {
  readonly made: Made;
  readonly fileName: string;
}

/** The place first, then the password, then the files: nothing is logged as sent that could not be saved anywhere. */
export function useExport(place: DraftPlace, onSaved: (saved: Saved) => Promise<void>): ExportAct {
  const gate = useConfirmPassword();
  const refresh = useRefreshAll();
  const [isWorking, setWorking] = useState(false);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const [unwritten, setUnwritten] = useState<Unwritten | null>(null);

  const write = async ({ values, folder, written, left }: Unwritten, places: readonly SavePlace[]) => {
    const done = [...written];
    for (const [index, made] of left.entries()) {
      const to = places[index];
      const answer = to && (await shell.writeFile(to.token, made.bytes));
      if (!to || !answer?.ok) {
        setRefusal(answer?.ok === false ? answer.error : null);
        setUnwritten({ values, folder, written: done, left: left.slice(index) });
        return;
      }
      done.push({ made, fileName: to.name });
    }
    setRefusal(null);
    setUnwritten(null);
    await onSaved({ files: done, folder, values });
  };
  const run = async (wish: Wish) => {
    const chosen = await choosePlaces(namesOf(wish));
    if (chosen === null || !(await gate.ask())) return;
    setWorking(true);
    const answer = await send(wish, place);
    if (answer.ok)
      await write({ values: wish.values, folder: chosen.folder, written: [], left: answer.value }, chosen.places);
    else setRefusal(answer.error);
    await refresh();
    setWorking(false);
  };
  const retry = async () => {
    if (unwritten === null) return;
    const chosen = await choosePlaces(unwritten.left.map(({ fileName }) => fileName));
    if (chosen !== null) await write({ ...unwritten, folder: chosen.folder }, chosen.places);
  };
  return { gate, isWorking, refusal, hasUnwritten: unwritten !== null, run, retry };
}

/** One file goes where the sender says; several go into one folder, each under its own name. */
async function choosePlaces(names: readonly string[]) {
  const [only = '', ...others] = names;
  if (others.length > 0) {
    const folder = await shell.chooseSaveFolder({ suggestedNames: names });
    return folder && { folder: folder.name, places: folder.places };
  }
  const place = await shell.chooseSavePlace({ suggestedName: only });
  return place && { folder: null, places: [place] };
}

function namesOf({ values, contents }: Wish): readonly string[] {
  const extension = protectionOf(values) === 'none' ? values.format : 'zip';
  const day = values.on ?? '';
  const title = listWords.kinds[values.kind];
  return contents.map(({ name }) =>
    fileNameOf(contents.length > 1 ? [title, name ?? '', day] : [title, day], extension),
  );
}

async function send(wish: Wish, draft: DraftPlace) {
  const { values, contents, seen } = wish;
  const terms = termsOf(wish);
  const [first] = values.lists;
  const content = contentOf(values, first?.associationId ?? null);
  if (first === undefined || content === null || terms === null) throw new Error('The form let an unfinished list go');
  const acknowledged = (index: number) => {
    const list = contents[index];
    const fingerprint = list && seen[seenKey(list)];
    return fingerprint ? { acknowledged: fingerprint } : {};
  };
  if (values.lists.length === 1) {
    const input = { ...content, ...terms, recipient: first.recipient, ...acknowledged(0) };
    const made = await call('occupancy.export', input, { draft });
    return made.ok ? { ok: true as const, value: [made.value] } : made;
  }
  const { associationId: _, ...shared } = content;
  const lists = values.lists.map(({ associationId, recipient }, index) => ({
    associationId: associationId as typeof content.associationId,
    recipient,
    ...acknowledged(index),
  }));
  const made = await call('occupancy.exportSeveral', { ...shared, ...terms, lists }, { draft });
  return made.ok ? { ok: true as const, value: made.value.files } : made;
}

function termsOf({ values, passphrase }: Wish) {
  const { format, purpose, basis, basisNote } = values;
  if (basis === null) return null;
  const kind = protectionOf(values);
  const protection: NonNullable<Input<'occupancy.export'>['protection']> =
    kind === 'own' ? { kind, passphrase } : { kind };
  return { format, purpose, basis, basisNote: basisNote.trim() === '' ? null : basisNote, protection };
}
