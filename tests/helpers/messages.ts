import type { Output } from '../../shared/contract/index.ts';
import type { HospitalMessage } from '../../shared/domain/messages.ts';
import type { Id, ResidentId } from '../../shared/ids.ts';
import type { TestEngine } from './engine.ts';
import { medcomMessage } from './medcom.ts';
import { residentsOf } from './residents.ts';
import { GRANT } from './tenancy-operations.ts';

/** MedCom's own test persons. */
export const BRUNO = '2509479989';
export const NANCY = '2512489996';

/** Hands the engine what the reader made of a message. */
export function staged({ engine }: TestEngine, message: HospitalMessage): Id<'staging'> {
  const kept = engine.stageMessage(message);
  if (!kept.ok) throw new Error(kept.error.code);
  return kept.value;
}

export async function stagedFile(test: TestEngine, file: string): Promise<Id<'staging'>> {
  return staged(test, await medcomMessage(file));
}

export async function received(test: TestEngine, file: string): Promise<Output<'messages.receive'>> {
  return test.must('messages.receive', { stagingId: await stagedFile(test, file) });
}

/** Somebody whose number the messages have, with a service that lets them in. */
export async function citizen(test: Pick<TestEngine, 'must'>, number: string, name: string): Promise<ResidentId> {
  const residentId = await residentsOf(test).resident(name, { personId: { kind: 'cpr', number } });
  await test.must('support.grant', { residentId, ...GRANT });
  return residentId;
}
