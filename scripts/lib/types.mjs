import path from 'node:path';
import { ownCacheFolder } from './paths.mjs';

/** Each has its own tsconfig.json, which says what it must not see; the longest first. */
const LAYERS = ['tests', 'renderer', 'main/cli', 'main/engine', 'shared', 'main/shell', 'scripts', 'main/reader'];

/**
 * The compiler once for each layer. It keeps what it found beside the hash of every file that it read, outside
 * node_modules, and checks again what changed and all that hangs on it. One checker: several in one program work out the
 * types of the contract once each, and that is most of the work.
 * @returns {string[][]} commands
 */
export function typeChecks() {
  const kept = ownCacheFolder('types');
  return LAYERS.map((layer) => {
    const file = path.join(kept, `${layer.replace('/', '-')}.tsbuildinfo`);
    return ['typescript/bin/tsc', '-p', layer, '--checkers', '1', '--incremental', '--tsBuildInfoFile', file];
  });
}
