import { app } from 'electron';
import manifest from '../../package.json' with { type: 'json' };
import type { About } from '../../shared/contract/shell-api.ts';
import type { Seams } from './environment.ts';

/** The version that package.json asks for, written into the bundle when it is built. */
const EXPECTED = manifest.devDependencies.electron;

/** Which program this is. An Electron of another version than the one that ships is never called official. */
export function aboutApp(seams: Seams): About {
  const { electron, chrome, node } = process.versions;
  const kind = seams.electronKind ?? 'official';
  return {
    app: app.getVersion(),
    electron,
    chrome,
    node,
    packaged: app.isPackaged,
    kind: kind === 'official' && electron !== EXPECTED ? 'stand-in' : kind,
  };
}
