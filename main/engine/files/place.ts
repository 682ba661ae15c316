import { existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';

/** Where locking and the order of writes are not kept: a database there is lost sooner or later. */
const networkTypes =
  /^(nfs4?|cifs|smb3?|smbfs|afpfs|webdav|davfs|9p|afs|ceph|glusterfs|lustre|ncpfs|fuse\.(sshfs|rclone|davfs2?|gvfsd-fuse|s3fs|smbnetfs|google-drive-ocamlfuse|onedriver))$/;
const syncedFolder =
  /^(onedrive( - .*)?|dropbox( \(.*\))?|google drive|googledrive|my drive|icloud ?drive|com~apple~clouddocs|nextcloud|owncloud|box( sync)?|pcloud ?drive|mega(sync)?)$/i;

/** Refuses network drives and synced folders; there is no way around it. `mounts` is the text of /proc/mounts where there is one. */
export function checkPlace(folder: string, mounts: string | null = readMounts()): Result<undefined, AppError> {
  const real = realPathOf(folder);
  if (/^(\\\\|\/\/)/.test(real)) return err(appError('place-refused', 'network'));
  if (real.split(/[\\/]/).some((part) => syncedFolder.test(part))) return err(appError('place-refused', 'synced'));
  if (mounts !== null && networkTypes.test(fileSystemOf(real, mounts)))
    return err(appError('place-refused', 'network'));
  return ok();
}

/** Mapped drives on Windows resolve to their \\server\share name here. The nearest existing parent speaks for a new folder. */
function realPathOf(folder: string): string {
  let existing = path.resolve(folder);
  const missing: string[] = [];
  while (!existsSync(existing) && path.dirname(existing) !== existing) {
    missing.unshift(path.basename(existing));
    existing = path.dirname(existing);
  }
  return path.join(realpathSync.native(existing), ...missing);
}

function fileSystemOf(real: string, mounts: string): string {
  let best = { at: '', type: '' };
  for (const line of mounts.split('\n')) {
    const [, rawAt = '', type = ''] = line.split(' ');
    const at = rawAt.replaceAll(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
    const inside = at === '/' || real === at || real.startsWith(`${at}/`);
    if (inside && at.length >= best.at.length) best = { at, type };
  }
  return best.type;
}

function readMounts(): string | null {
  return process.platform === 'linux' ? readFileSync('/proc/mounts', 'utf8') : null;
}
