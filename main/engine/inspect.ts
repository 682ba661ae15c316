import { createHmac } from 'node:crypto';
import { statfsSync } from 'node:fs';
import type { Inspect } from './context.ts';
import { readSettings, requiredPragmas } from './db/connection.ts';
import { derivedDifferences, rebuildDerived } from './db/derived.ts';
import { SCHEMA_VERSION } from './db/migrate.ts';
import { checkPlace } from './files/place.ts';
import { subKey } from './keys/sub-keys.ts';
import type { OpenVault, Vault } from './vault.ts';

const LOW_DISK_BYTES = 2_000_000_000;

/** What handlers may ask about the file itself, without getting hold of connection or key. */
export function inspectOf(vault: Vault, open: OpenVault): Inspect {
  return {
    verifyAudit: (tail) => open.audit.verify(tail),
    checks: () => [
      checkSettings(open),
      checkPages(open),
      checkReferences(open),
      checkDerived(open),
      checkSchema(open),
      checkChain(open),
      checkFolder(vault),
      checkDisk(vault),
    ],
    recoveryGroupTag: (number, text) =>
      recoveryGroupTag(open.databaseKey, vault.ring?.installationId ?? '', number, text),
  };
}

/** Lets two typed groups be compared without keeping the recovery key anywhere. */
export function recoveryGroupTag(databaseKey: Buffer, installationId: string, number: number, text: string): string {
  const key = subKey(databaseKey, installationId, 'recovery-groups');
  const tag = createHmac('sha256', key).update(`${number}:${text}`).digest('hex');
  key.fill(0);
  return tag;
}

type Check = ReturnType<Inspect['checks']>[number];

function checkSettings(open: OpenVault): Check {
  const found = readSettings(open.connection);
  const wrong = Object.entries(requiredPragmas)
    .filter(([name, wanted]) => found[name] !== wanted)
    .map(([name]) => name);
  return { name: 'settings', ok: wrong.length === 0, params: { wrong: wrong.join(', ') } };
}

/** Table by table, so that a damaged one is named. */
function checkPages(open: OpenVault): Check {
  const answer = open.connection.pragma('integrity_check(10)') as readonly { integrity_check: string }[];
  const problems = answer.filter((row) => row.integrity_check !== 'ok').length;
  return { name: 'pages', ok: problems === 0, params: { problems } };
}

function checkReferences(open: OpenVault): Check {
  const broken = (open.connection.pragma('foreign_key_check') as readonly unknown[]).length;
  return { name: 'references', ok: broken === 0, params: { broken } };
}

/** What is kept beside the rows that it follows from. Where it does not fit, it is worked out anew: nothing is lost by that. */
function checkDerived({ connection }: OpenVault): Check {
  const wrong = derivedDifferences(connection);
  if (wrong > 0) rebuildDerived(connection);
  return { name: 'derived', ok: wrong === 0, params: { wrong } };
}

function checkSchema(open: OpenVault): Check {
  const found = Number(open.connection.pragma('user_version', { simple: true }));
  return { name: 'schema', ok: found === SCHEMA_VERSION, params: { found, known: SCHEMA_VERSION } };
}

function checkChain(open: OpenVault): Check {
  const verdict = open.audit.verify();
  return { name: 'audit', ok: verdict.ok, params: { entries: verdict.entries, broken: verdict.firstBroken?.seq ?? 0 } };
}

function checkFolder(vault: Vault): Check {
  return { name: 'place', ok: checkPlace(vault.folder).ok, params: {} };
}

function checkDisk(vault: Vault): Check {
  const { bavail, bsize } = statfsSync(vault.folder);
  const free = bavail * bsize;
  return { name: 'disk', ok: free >= LOW_DISK_BYTES, params: { freeMb: Math.floor(free / 1_000_000) } };
}
