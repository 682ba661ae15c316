import type { TestEngine } from '../../../helpers/engine.ts';
import { TODAY } from '../../../helpers/engine.ts';

/** A list that was agreed for today, sent today. */
export async function sendAgreedList({
  must,
  confirmPassword,
}: Pick<TestEngine, 'must' | 'confirmPassword'>): Promise<void> {
  const [association] = await must('associations.list', {});
  if (!association) throw new Error('the demo has no association');
  const said = {
    associationId: association.id,
    columns: ['address' as const],
    format: 'csv' as const,
    purpose: 'Aftalt',
    recipient: 'Udlejningen',
    basis: 'assignment-agreement' as const,
    basisNote: null,
  };
  await must('agreements.save', { ...said, version: null, frequency: 'monthly', firstDue: TODAY, changesOnly: false });
  await confirmPassword();
  await must('occupancy.export', { ...said, on: TODAY });
}
