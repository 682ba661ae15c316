import { createContext, useContext } from 'react';
import type { Output } from '../../shared/contract/index.ts';
import type { Permission } from '../../shared/domain/users.ts';

export type AppStatus = Output<'app.status'>;

/** Where the app stands and who is signed in; `refresh` asks the engine again. */
export interface AppSession {
  readonly status: AppStatus;
  readonly refresh: () => Promise<void>;
}

export const SessionContext = createContext<AppSession | null>(null);

/** Who is signed in, and the state of the data. Throws outside the session: that is a bug of the screen. */
export function useSession(): AppSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error('A screen stands outside the session');
  return session;
}

/** What is not permitted is not shown; the engine refuses it all the same. */
export function useMay(permission: Permission): boolean {
  return useSession().status.permissions.includes(permission);
}

/** The day of the engine's clock, so that screen and rules never differ. */
export function useToday(): AppStatus['today'] {
  return useSession().status.today;
}
