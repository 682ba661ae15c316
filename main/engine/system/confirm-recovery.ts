import type { Input } from '../../../shared/contract/index.ts';
import { normalizeRecoveryText } from '../../../shared/domain/recovery-key.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { WriteContext } from '../context.ts';
import { recoveryTags, rememberRecovery } from '../settings/settings.service.ts';

type Groups = Input<'recovery.confirm'>['groups'];

/** Two different groups typed back from the paper: then somebody has it, and it can be read. */
export function confirmRecovery(
  { db, inspect }: WriteContext,
  groups: Groups,
): Result<Record<string, never>, AppError> {
  const tags = recoveryTags(db);
  const fits = ({ number, text }: Groups[number]) =>
    inspect.recoveryGroupTag(number, normalizeRecoveryText(text)) === tags[number - 1];
  const wrong = groups.find((group) => !fits(group));
  if (wrong) return err(appError('wrong-recovery-key', `groups.${wrong.number}`, { group: wrong.number }));
  if (groups[0]?.number === groups[1]?.number) return err(appError('bad-input', 'groups'));
  rememberRecovery(db, tags, true);
  return ok({});
}
