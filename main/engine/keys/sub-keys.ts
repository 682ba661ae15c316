import { hkdfSync } from 'node:crypto';

export type SubKeyLabel =
  | 'audit-mac'
  | 'ring-mac'
  | 'anchor-mac'
  | 'backup-mac'
  | 'cpr-index'
  | 'recovery-groups'
  | 'attachment';

/** 32 bytes for one purpose, from the database key and the installation: two purposes never share a key. */
export function subKey(databaseKey: Buffer, installationId: string, label: SubKeyLabel): Buffer {
  return Buffer.from(
    hkdfSync('sha256', databaseKey, Buffer.from(installationId, 'utf8'), Buffer.from(`tryg-base/${label}`, 'utf8'), 32),
  );
}
