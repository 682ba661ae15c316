/** Exit code of a start that was refused because of how it was started. */
export const REFUSED_START = 15;

/**
 * Switches of Chromium and Electron that open the app to other programs, or take its walls down. The fuses of the
 * package stop none of them but `inspect`.
 */
export const deniedSwitches: readonly string[] = [
  // somebody else steers
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-allow-origins',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'inspect-wait',
  'inspect-publish-uid',
  'debug',
  'debug-brk',
  'debug-port',
  'load-extension',
  'js-flags',
  'enable-automation',
  // the walls
  'no-sandbox',
  'disable-setuid-sandbox',
  'disable-namespace-sandbox',
  'disable-seccomp-filter-sandbox',
  'disable-gpu-sandbox',
  'allow-sandbox-debugging',
  'no-zygote',
  'single-process',
  'in-process-gpu',
  'disable-web-security',
  'disable-site-isolation-trials',
  'disable-site-isolation-for-policy',
  'disable-features',
  'allow-running-insecure-content',
  'unsafely-treat-insecure-origin-as-secure',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'gpu-launcher',
  // the network
  'host-rules',
  'host-resolver-rules',
  'proxy-server',
  'proxy-pac-url',
  'ignore-certificate-errors',
  'ignore-certificate-errors-spki-list',
  'auth-server-whitelist',
  'auth-server-allowlist',
  'auth-negotiate-delegate-whitelist',
  'auth-negotiate-delegate-allowlist',
  // what is written where
  'log-net-log',
  'net-log',
  'ssl-key-log-file',
  'enable-logging',
  'log-file',
  'user-data-dir',
  'crash-dumps-dir',
  'trace-startup',
  'enable-crash-reporter',
  'disk-cache-dir',
];

/** Environment variables that do the same as a denied switch. */
export const deniedVariables: readonly string[] = [
  'ELECTRON_ENABLE_LOGGING',
  'ELECTRON_LOG_FILE',
  'SSLKEYLOGFILE',
  'CHROME_LOG_FILE',
];

/**
 * The first reason to refuse this start, as the person wrote it, or null.
 * `has` is Chromium's own reading of the command line, which knows one dash, two dashes and Windows' slash.
 */
export function refusedStart(has: (name: string) => boolean, env: NodeJS.ProcessEnv): string | null {
  const named = deniedSwitches.find(has);
  if (named !== undefined) return `--${named}`;
  return deniedVariables.find((name) => env[name] !== undefined) ?? null;
}
