import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPlace } from '../../../../main/engine/files/place.ts';
import { temporaryFolder } from '../../../helpers/temporary-folder.ts';

const local = '/dev/vda1 / ext4 rw 0 0\n';

describe('where the data folder may lie', () => {
  it('takes a folder on a local disk, also one that is yet to be made', () => {
    expect(checkPlace(path.join(temporaryFolder(), 'data'), local)).toEqual({ ok: true, value: undefined });
  });

  it.each(['nfs4', 'cifs', 'smb3', 'fuse.sshfs', 'davfs'])('refuses a network drive of type %s', (type) => {
    const folder = temporaryFolder();
    const mounts = `${local}server:/share ${folder} ${type} rw 0 0\n`;
    expect(checkPlace(path.join(folder, 'data'), mounts)).toEqual({
      ok: false,
      error: { code: 'place-refused', where: 'network', params: {} },
    });
  });

  it('takes the nearest mount, and reads spaces in its name', () => {
    const folder = path.join(temporaryFolder(), 'med mellemrum');
    mkdirSync(folder);
    const mounts = `server:/home ${path.dirname(folder)} nfs rw 0 0\n/dev/sdb1 ${folder.replaceAll(' ', '\\040')} ext4 rw 0 0\n`;
    expect(checkPlace(folder, mounts).ok).toBe(true);
    expect(checkPlace(path.dirname(folder), mounts).ok).toBe(false);
  });

  it.each(['OneDrive - Lindeby Kommune', 'OneDrive', 'Dropbox', 'Google Drive', 'iCloud Drive', 'Nextcloud'])(
    'refuses the synced folder %s',
    (name) => {
      const folder = path.join(temporaryFolder(), name);
      mkdirSync(folder);
      expect(checkPlace(path.join(folder, 'tryg'), local)).toEqual({
        ok: false,
        error: { code: 'place-refused', where: 'synced', params: {} },
      });
    },
  );

  it('does not mistake a name that only begins the same', () => {
    const folder = path.join(temporaryFolder(), 'Dropboxen i gangen');
    mkdirSync(folder);
    expect(checkPlace(folder, local).ok).toBe(true);
  });
});
