import { useState } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import type { Id } from '../../../shared/ids.ts';
import { occupancy as listWords } from '../../../shared/text/da/occupancy.ts';
import { call } from '../../lib/api.ts';
import { type PasswordGate, useConfirmPassword } from '../../lib/confirm-password.ts';
import type { DraftPlace } from '../../lib/drafts.ts';
import { useRefreshAll } from '../../lib/query.ts';
import { shell } from '../../lib/shell.ts';
import type { Exported, OccupancyValues } from './occupancy-values.ts';
import type { Saved } from './ReceiptView.tsx';

export interface ExportAct {
  readonly gate: PasswordGate;
  readonly isWorking: boolean;
  readonly refusal: AppError | null;
  /** Made and logged, but not on disk yet: another place can be tried. */
  readonly unwritten: Exported | null;
  readonly run: (values: OccupancyValues) => Promise<void>;
  readonly retry: () => Promise<void>;
}

/** The place first, then the password, then the file: nothing is logged as sent that could not be saved anywhere. */
export function useExport(place: DraftPlace, onSaved: (saved: Saved) => Promise<void>): ExportAct {
  const gate = useConfirmPassword();
  const refresh = useRefreshAll();
  const [isWorking, setWorking] = useState(false);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const [unwritten, setUnwritten] = useState<Exported | null>(null);
  const [sent, setSent] = useState<OccupancyValues | null>(null);

  const write = async (exported: Exported, token: string, name: string, values: OccupancyValues) => {
    const written = await shell.writeFile(token, exported.bytes);
    setRefusal(written.ok ? null : written.error);
    setUnwritten(written.ok ? null : exported);
    if (written.ok) await onSaved({ exported, values, fileName: name });
  };
  const run = async (values: OccupancyValues) => {
    const input = exportInput(values);
    if (input === null) return;
    const chosen = await shell.chooseSavePlace({
      suggestedName: `${listWords.kinds.day} ${input.on}.${values.format}`,
    });
    if (chosen === null || !(await gate.ask())) return;
    setWorking(true);
    const answer = await call('occupancy.export', input, { draft: place });
    setSent(values);
    if (answer.ok) await write(answer.value, chosen.token, chosen.name, values);
    else setRefusal(answer.error);
    await refresh();
    setWorking(false);
  };
  const retry = async () => {
    if (unwritten === null || sent === null) return;
    const chosen = await shell.chooseSavePlace({ suggestedName: unwritten.fileName });
    if (chosen !== null) await write(unwritten, chosen.token, chosen.name, sent);
  };
  return { gate, isWorking, refusal, unwritten, run, retry };
}

function exportInput(values: OccupancyValues) {
  const { associationId, on, basis } = values;
  if (associationId === null || on === null || basis === null) return null;
  const { changesOnly, columns, format, purpose, recipient, basisNote } = values;
  return {
    associationId: associationId as Id<'association'>,
    on,
    changesOnly,
    columns: [...columns],
    format,
    purpose,
    recipient,
    basis,
    basisNote: basisNote.trim() === '' ? null : basisNote,
  };
}
