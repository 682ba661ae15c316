import { mkdirSync } from 'node:fs';
import path from 'node:path';
import log from 'electron-log/node';

/**
 * Everything that the log can say. Values are numbers, versions and words of closed lists: no name, no input and no
 * file name of the user can be written, because there is no event that carries one.
 */
export type LogEvent =
  | {
      readonly event: 'start';
      readonly app: string;
      readonly electron: string;
      readonly kind: string;
      readonly platform: string;
      readonly packaged: boolean;
    }
  | { readonly event: 'usable'; readonly milliseconds: number }
  | { readonly event: 'data'; readonly state: string }
  | { readonly event: 'lock'; readonly reason: string }
  | { readonly event: 'engine-ended'; readonly code: number; readonly expected: boolean }
  | { readonly event: 'reader-ended'; readonly code: number }
  | { readonly event: 'page-ended'; readonly reason: string; readonly code: number }
  | { readonly event: 'child-ended'; readonly type: string; readonly reason: string; readonly code: number }
  | {
      readonly event: 'refused';
      readonly what:
        | 'sender'
        | 'call'
        | 'navigation'
        | 'window'
        | 'webview'
        | 'request'
        | 'permission'
        | 'download'
        | 'certificate';
    }
  | { readonly event: 'malformed-answer'; readonly from: 'engine' }
  | { readonly event: 'preferences-unreadable' }
  | { readonly event: 'fault'; readonly name: string; readonly code: string; readonly at: string }
  | { readonly event: 'end' };

const MEGABYTE = 1024 * 1024;

/** Opens the log in `folder`. Until then, and where it cannot be written, events are lost: the app runs all the same. */
export function openLog(folder: string): void {
  mkdirSync(folder, { recursive: true });
  // else it looks for a package.json from the folder that the app happened to be started in
  log.transports.file.setAppName('Tryg Base');
  log.transports.file.resolvePathFn = () => path.join(folder, 'main.log');
  log.transports.file.maxSize = MEGABYTE;
  log.transports.file.format = '{iso} {text}';
  log.transports.file.level = 'info';
}

log.transports.file.level = false;
log.transports.console.level = false;

/** One line of the technical log. */
export function record(entry: LogEvent): void {
  const { event, ...facts } = entry;
  const words = Object.entries(facts).map(([name, value]) => `${name}=${String(value)}`);
  log.info([event, ...words].join(' '));
}

/** A bug in the shell: its kind and where in our files, never its message, which may quote an input. */
export function recordFault(fault: unknown): void {
  const stack = fault instanceof Error ? (fault.stack ?? '') : '';
  const at = [...stack.matchAll(/([\w.-]+\.(?:c|m)?[jt]s:\d+:\d+)\)?$/gm)]
    .slice(0, 5)
    .map((match) => match[1])
    .join('<');
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
  record({ event: 'fault', name: fault instanceof Error ? fault.constructor.name : typeof fault, code, at });
}
