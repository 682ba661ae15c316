import { appError } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import { fill } from '../../shared/text/fill.ts';
import type { Command } from './command.ts';
import { signedIn } from './engine.ts';
import { cliText } from './words.ts';

/** Walks the whole chain of the log and says its first broken link. */
export const auditVerify: Command = {
  options: [],
  flags: [],
  words: [0, 0],
  run: (call) =>
    signedIn(call, async ({ act }) => {
      const verdict = await act('audit.verify', {});
      if (!verdict.ok) return verdict;
      const { verify } = cliText(call.language);
      const { entries, firstBroken } = verdict.value;
      if (firstBroken === null)
        return ok({ json: verdict.value, lines: [fill(verify.ok, { entries }, call.language)] });
      const reason =
        Object.entries(verify.reasons).find(([code]) => code === firstBroken.reason)?.[1] ?? firstBroken.reason;
      return ok({
        json: verdict.value,
        lines: [fill(verify.broken, { seq: firstBroken.seq, reason }, call.language)],
        refusal: appError('audit-broken', null, { seq: firstBroken.seq }),
      });
    }),
};
