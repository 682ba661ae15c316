import type { Input, Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { dayOfInstant, daysBetween } from '../../../shared/dates.ts';
import { dueDays, dueState, listsByYear, nextDue } from '../../../shared/domain/agreements.ts';
import { chooseColumns, periodColumns, placeColumns } from '../../../shared/domain/disclosure-profile.ts';
import { hasPersonalNumber } from '../../../shared/domain/disclosure-words.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { AgreementId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import { associationExists } from '../associations/associations.service.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { groupBy } from '../group.ts';
import { textOrNull } from '../page.ts';
import type { Agreement, Due, Terms } from './agreements.repository.ts';
import {
  agreementById,
  agreementWith,
  insertAgreement,
  lastSentTo,
  listAgreements,
  listDues,
  removeAgreement,
  updateAgreement,
} from './agreements.repository.ts';
import { closeDues } from './dues.service.ts';

/** What was agreed with whom, what is due next and whether it was kept. */
export function agreementsIn({ db, today }: ReadContext): Output<'agreements.list'> {
  const dues = groupBy(listDues(db), ({ associationId }) => associationId);
  const sent = lastSentTo(db);
  return listAgreements(db).map(({ since: _, ...agreement }) => {
    const at = sent.get(agreement.associationId);
    return {
      ...agreement,
      columns: [...agreement.columns],
      ...standing(agreement, dues.get(agreement.associationId) ?? [], today),
      lastSent: at === undefined ? null : dayOfInstant(at),
    };
  });
}

/** Refuses what no list could be: a column that never leaves, of a period, or changes without the place of a home. */
export function saveAgreement(
  context: WriteContext,
  { associationId, version, ...input }: Input<'agreements.save'>,
): Result<{ id: AgreementId }, AppError> {
  const { db, newId, today } = context;
  if (!associationExists(db, associationId)) return err(appError('not-found', 'associationId'));
  const terms = checkedTerms(input);
  if (!terms.ok) return terms;
  const known = agreementWith(db, associationId);
  if (known === null) {
    if (version !== null) return err(appError('changed-by-other'));
    const id = newId<'agreement'>();
    insertAgreement(db, id, associationId, terms.value, today);
    return ok({ id });
  }
  if (version === null) return err(appError('already-exists', 'associationId'));
  const isMoved = known.frequency !== terms.value.frequency || known.firstDue !== terms.value.firstDue;
  if (isMoved) closeDues(context, known);
  const saved = updateAgreement(db, known.id, terms.value, isMoved ? today : known.since, version);
  return saved ? ok({ id: known.id }) : err(appError('changed-by-other'));
}

export function endAgreement(
  context: WriteContext,
  { id, version }: Input<'agreements.end'>,
): Result<Output<'agreements.end'>, AppError> {
  const known = agreementById(context.db, id);
  if (known === null) return err(appError('not-found', 'id'));
  if (known.version !== version) return err(appError('changed-by-other'));
  closeDues(context, known);
  removeAgreement(context.db, id);
  return ok({});
}

type Standing = Pick<Output<'agreements.list'>[number], 'due' | 'state' | 'daysLeft' | 'years'>;

function standing(
  agreement: Pick<Agreement, 'frequency' | 'firstDue'>,
  dues: readonly Due[],
  today: IsoDate,
): Standing {
  const settled = dues.at(-1)?.due ?? null;
  const due = nextDue(agreement, settled, today);
  const passed = dueDays(agreement, settled, today).filter((day) => day < today);
  return {
    due,
    state: dueState(due, today),
    daysLeft: due === null ? null : daysBetween(today, due),
    years: [...listsByYear([...dues, ...passed.map((day) => ({ due: day, sentOn: null }))])],
  };
}

function checkedTerms(input: Terms): Result<Terms, AppError> {
  const personal = (['purpose', 'recipient', 'basisNote'] as const).find((field) =>
    hasPersonalNumber(input[field] ?? ''),
  );
  if (personal) return err(appError('rule-broken', personal, { rule: 'personal-number' }));
  const basisNote = textOrNull(input.basisNote);
  if (input.basis === 'other-authority' && basisNote === null)
    return err(appError('rule-broken', 'basisNote', { rule: 'basis-note-required' }));
  const columns = chooseColumns(input.columns, input.purpose);
  if (!columns.ok) {
    const column = 'column' in columns.error ? columns.error.column : '';
    return err(appError('column-never-leaves', 'columns', { column }));
  }
  const ofPeriod = periodColumns.find((column) => columns.value.includes(column));
  if (ofPeriod !== undefined)
    return err(appError('rule-broken', 'columns', { rule: 'period-column', column: ofPeriod }));
  if (input.changesOnly && !placeColumns.some((column) => columns.value.includes(column)))
    return err(appError('rule-broken', 'columns', { rule: 'place-column' }));
  return ok({ ...input, basisNote, columns: [...columns.value] });
}
