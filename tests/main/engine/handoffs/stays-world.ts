import { v7 as uuidV7 } from 'uuid';
import type { WriteContext } from '../../../../main/engine/context.ts';
import { readable } from '../../../../main/engine/db/database.ts';
import { openGate } from '../../../../main/engine/db/gate.ts';
import { handlers } from '../../../../main/engine/handlers.ts';
import type { Input, Operation, Output } from '../../../../shared/contract/index.ts';
import type { Id, UserId } from '../../../../shared/ids.ts';
import type { Result } from '../../../../shared/result.ts';
import { FIRST, openTestEngine, TODAY } from '../../../helpers/engine.ts';
import { openData } from '../../../helpers/open-data.ts';

type Inside = <T>(work: (context: WriteContext) => T) => T;

/** One open file: a leader's transactions in it, as the noun of messages has them, and the handlers of the operations. */
export async function staysWorld() {
  const test = await openTestEngine();
  const [first] = await test.must('users.list', {});
  const me = first?.id as UserId;
  await test.engine.lock('closing');
  const { connection } = await openData(test.folder, FIRST.login, FIRST.password);
  const base = {
    ...{ today: TODAY, now: `${TODAY}T10:00:00.000Z`, owner: me, newId: <N extends string>() => uuidV7() as Id<N> },
    session: { id: uuidV7(), user: { id: me, name: FIRST.name, roles: ['leader'] } },
  };
  const inside: Inside = (work) =>
    connection.transaction(() =>
      work({ ...base, db: openGate(connection, readable(connection), () => undefined) } as unknown as WriteContext),
    )();
  const must = async <O extends Operation>(operation: O, input: Input<O>): Promise<Output<O>> => {
    const handler = handlers[operation] as unknown as (
      context: WriteContext,
      input: Input<O>,
    ) => Result<Output<O>, unknown>;
    const answer = inside((context) => handler(context, input));
    if (!answer.ok) throw new Error(`${operation}: ${JSON.stringify(answer.error)}`);
    return answer.value;
  };
  const close = async (): Promise<void> => {
    connection.close();
    await test.close();
  };
  return { me, inside, must, close };
}
