import { useLocation } from 'wouter';
import type { Permission } from '../../../shared/domain/users.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import type { Words } from '../../../shared/text/words.ts';
import { useFormat } from '../../lib/format.ts';
import { useSession, useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { type Next, nextOf } from './next-step.ts';
import type { Way } from './use-way.ts';
import type { WayAct } from './way-acts.ts';

type Act = NonNullable<Next['act']>;

export interface UsedNext {
  readonly say: string;
  /** Null where there is nothing to do, or it is not for this role. */
  readonly button: { readonly kind: Act['kind']; readonly label: string; readonly press: () => void } | null;
}

/** What is next for one person, with the act that does it where the role may. */
export function useNext(residentId: ResidentId, way: Way, onAct: (act: WayAct) => void): UsedNext {
  const words = useWords();
  const format = useFormat();
  const today = useToday();
  const { permissions } = useSession().status;
  const [, navigate] = useLocation();
  const { say, act } = nextOf(way, { words, format, today });
  if (act === null || !permissions.includes(NEEDS[act.kind])) return { say, button: null };
  const press = () => {
    if (act.kind === 'form') navigate(`/venteliste/${residentId}/plads`);
    else if (act.kind === 'homes') navigate(`/venteliste/${residentId}/boliger`);
    else onAct(act);
  };
  return { say, button: { kind: act.kind, label: actText(act, way, words), press } };
}

const NEEDS: Readonly<Record<Act['kind'], Permission>> = {
  request: 'visitation:write',
  answer: 'visitation:write',
  decision: 'visitation:write',
  hear: 'visitation:write',
  treatment: 'visitation:write',
  state: 'waiting:write',
  form: 'waiting:write',
  homes: 'matching:read',
};

function actText({ kind }: Act, { entry }: Way, { way }: Words): string {
  if (kind === 'form') return entry === null ? way.acts.enter : way.acts.review;
  return way.acts[kind === 'homes' ? 'findHomes' : kind];
}
