import { existsSync } from 'node:fs';
import type { Output } from '../../../shared/contract/index.ts';
import { mayDo, permissions } from '../../../shared/domain/users.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import { SCHEMA_VERSION } from '../db/migrate.ts';
import { checkPlace } from '../files/place.ts';
import { readKeyFile } from '../keys/key-file.ts';
import { DEFAULT_SETTINGS, generalSettings, recoveryIsConfirmed } from '../settings/settings.service.ts';
import type { Vault } from '../vault.ts';
import { filesOf } from '../vault.ts';
import { resumeBuilding } from './building.ts';

/** Where the data folder stands, asked anew each time: a folder can vanish or be put back while the program runs. */
export function statusOf(vault: Vault): Output<'app.status'> {
  const session = vault.open?.session ?? null;
  const general = vault.open && session ? generalSettings(vault.open.reader) : DEFAULT_SETTINGS;
  const { state, problem } = session ? { state: 'open' as const, problem: null } : folderState(vault);
  return {
    state,
    problem,
    demo: vault.ring?.demo ?? false,
    today: vault.clock.today(),
    municipality: session ? general.municipality : null,
    user: session ? { ...session.user, roles: [...session.user.roles] } : null,
    permissions: session ? permissions.filter((permission) => mayDo(session.user.roles, permission)) : [],
    recoveryConfirmed: vault.open && session ? recoveryIsConfirmed(vault.open.reader) : false,
    lockMinutes: general.lockMinutes,
    schemaVersion: SCHEMA_VERSION,
    sqlite: vault.open
      ? String(vault.open.reader.get<{ v: string }>({ text: 'select sqlite_version() as v', params: [] })?.v)
      : '',
    cipher: 'sqlcipher 4',
  };
}

/** The part of it that can change with any call: looked at after every one, so it asks no more than it must. */
export function stateOf(vault: Vault): Pick<Output<'app.status'>, 'state' | 'lockMinutes'> {
  return vault.open?.session
    ? { state: 'open', lockMinutes: generalSettings(vault.open.reader).lockMinutes }
    : { state: folderState(vault).state, lockMinutes: DEFAULT_SETTINGS.lockMinutes };
}

function folderState(vault: Vault): {
  readonly state: 'empty' | 'locked' | 'broken';
  readonly problem: AppError | null;
} {
  const place = checkPlace(vault.folder);
  if (!place.ok) return { state: 'broken', problem: place.error };
  resumeBuilding(vault.folder);
  const files = filesOf(vault.folder);
  const hasData = existsSync(files.database);
  const ring = readKeyFile(files.keys);
  if (ring.ok) {
    vault.ring = ring.value;
    return hasData
      ? { state: 'locked', problem: null }
      : { state: 'broken', problem: appError('not-found', 'database') };
  }
  if (ring.error.code === 'key-file-missing' && !hasData) return { state: 'empty', problem: null };
  return { state: 'broken', problem: ring.error };
}
