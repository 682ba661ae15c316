/** What a developer or a test may change from outside. */
export interface Seams {
  readonly userData: string | null;
  readonly electronKind: 'official' | 'stand-in' | 'explicit' | null;
}

const NONE: Seams = { userData: null, electronKind: null };
const kinds = ['official', 'stand-in', 'explicit'] as const;

/** None of them works in the shipped app. */
export function readSeams(env: NodeJS.ProcessEnv, packaged: boolean): Seams {
  if (packaged) return NONE;
  return {
    userData: env['TRYGBASE_USER_DATA'] ?? null,
    electronKind: kinds.find((kind) => kind === env['TRYGBASE_ELECTRON_KIND']) ?? null,
  };
}

/** What the engine's process inherits: no switch of Node or Electron, and in the shipped app no seam of ours. */
export function engineEnvironment(env: NodeJS.ProcessEnv, packaged: boolean): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined || /^(NODE_|ELECTRON_)/i.test(name)) continue;
    if (packaged && /^TRYGBASE_/i.test(name)) continue;
    kept[name] = value;
  }
  return kept;
}
