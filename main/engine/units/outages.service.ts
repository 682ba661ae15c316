import type { Input } from '../../../shared/contract/index.ts';
import type { StartOutageProblem } from '../../../shared/domain/outages.ts';
import * as rule from '../../../shared/domain/outages.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { OutageId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import { textOrNull } from '../page.ts';
import { unlinkedId } from '../unlinked-id.ts';
import type { Writing } from '../writing.ts';
import { findOutage, insertOutage, outagesOf, setOutageEnd } from './outages.repository.ts';
import { storedUnit } from './units.service.ts';

type Saved = Result<{ id: OutageId }, AppError>;

/** Takes a unit out of service. `outage-overlaps` says which period is in the way. */
export function startOutage({ db, newId }: Writing, input: Input<'outages.start'>): Saved {
  const unit = storedUnit(db, input.unitId);
  if (!unit) return err(appError('not-found', 'unitId'));
  const allowed = rule.startOutage(outagesOf(db, input.unitId), input);
  if (!allowed.ok) return err(refusal(allowed.error, 'from'));
  const id = unit.shielded ? unlinkedId<'outage'>(newId) : newId<'outage'>();
  insertOutage(db, id, { ...input, note: textOrNull(input.note) });
  return ok({ id });
}

/** Sets or moves the last day, until it has passed. */
export function endOutage({ db, today }: Writing, { id, version, to }: Input<'outages.end'>): Saved {
  const outage = findOutage(db, id);
  if (!outage) return err(appError('not-found', 'id'));
  const others = outagesOf(db, outage.unitId).filter((other) => other.id !== id);
  const ended = rule.endOutage(outage, others, to, today);
  if (!ended.ok)
    return err(
      ended.error.code === 'already-ended'
        ? appError('already-ended', 'to', { to: outage.to ?? '' })
        : refusal(ended.error, 'to'),
    );
  return setOutageEnd(db, id, to, version) ? ok({ id }) : err(appError('changed-by-other'));
}

function refusal(problem: StartOutageProblem, where: 'from' | 'to'): AppError {
  if (problem.code === 'ends-before-start') return appError('ends-before-start', 'to');
  return appError('outage-overlaps', where, { from: problem.by.from, to: problem.by.to ?? '' });
}
