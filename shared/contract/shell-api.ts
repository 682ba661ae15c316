import type { AppError } from '../errors.ts';
import type { Result } from '../result.ts';
import type { Staged } from './shell-wire.ts';

/** What the page may ask of the shell, and what the shell tells the page. Nothing here reads or writes the data. */

/** The only origin that the window shows. `postMessage` to any other is lost on purpose. */
export const APP_ORIGIN = 'tryg://app';

export const themes = ['system', 'light', 'dark'] as const;
export const languages = ['da', 'en'] as const;
export const rowDensities = ['comfortable', 'compact'] as const;

/** Kept in clear beside the data: never a name, an input or a file name. */
export interface Preferences {
  readonly theme: (typeof themes)[number];
  readonly language: (typeof languages)[number];
  readonly rowDensity: (typeof rowDensities)[number];
}

/** Chosen in the menu or by its shortcut; the page decides what it means where the user is. */
export const pageCommands = [
  'go-today',
  'go-homes',
  'go-residents',
  'go-waiting',
  'go-visits',
  'go-handoffs',
  'go-settings',
  'search',
  'new-home',
  'new-resident',
  'import',
  'occupancy-list',
  'print',
  'undo',
  'redo',
  'shortcuts',
  'about',
] as const;
export type PageCommand = (typeof pageCommands)[number];

/**
 * Arrives in the page as a `message` event of the window itself. `tryg:port` carries the port to the engine and comes
 * once per document, after its scripts have run. `tryg:flush` comes right before a lock: save what is being typed, then
 * call `flushed()`; after 300 ms the lock goes on without an answer.
 */
export type PageMessage =
  | { readonly type: 'tryg:port' }
  | { readonly type: 'tryg:command'; readonly command: PageCommand }
  | { readonly type: 'tryg:preferences'; readonly preferences: Preferences }
  | { readonly type: 'tryg:flush' };

export interface About {
  readonly app: string;
  readonly electron: string;
  readonly chrome: string;
  readonly node: string;
  /** `stand-in`: an Electron that development machines without access to the official one run. */
  readonly kind: 'official' | 'stand-in' | 'explicit';
  readonly packaged: boolean;
}

/** A place that the user chose for a file: the path stays in the shell. */
export interface SavePlace {
  readonly token: string;
  readonly name: string;
}

export interface SaveFolder {
  readonly name: string;
  readonly places: readonly SavePlace[];
}

/** A hospital's message that came in; its path stays in the shell. The token is good until the file is deleted or put away. */
export interface Arrived {
  readonly token: string;
  readonly name: string;
  readonly read: Result<Staged, AppError>;
}

/** What is new in the folder, and how many files more lie there until fewer wait. */
export interface FolderLook {
  readonly name: string;
  readonly arrived: readonly Arrived[];
  readonly more: number;
}

/** `window.tryg`. A malformed call is a bug of the page and rejects; expected trouble is a Result. */
export interface ShellApi {
  /** The first screen can be used. */
  readonly ready: () => Promise<void>;
  /** What was being typed is saved: the answer to `tryg:flush`. */
  readonly flushed: () => Promise<void>;
  readonly about: () => Promise<About>;
  /** Asks for a CSV or XLSX file and has it read; null when the user cancels. */
  readonly chooseTable: () => Promise<Result<Staged | null, AppError>>;
  /** Asks for files with hospital messages and has them read; none when the user cancels. */
  readonly chooseMessages: () => Promise<readonly Arrived[]>;
  /** The same of files that were dropped on the window. */
  readonly takeDropped: (files: readonly object[]) => Promise<readonly Arrived[]>;
  /** Asks for the folder where another program puts messages; null when the user cancels. */
  readonly chooseInboxFolder: () => Promise<string | null>;
  /** What has come into that folder since it was looked at last, `again` with what was put away; null without a folder. */
  readonly lookInInbox: (again: boolean) => Promise<FolderLook | null>;
  /** The page lets go of a file: it waits no longer, and a look `again` finds it anew. */
  readonly putAwayArrived: (token: string) => Promise<void>;
  readonly leaveInboxFolder: () => Promise<void>;
  /** Deletes the file of a message, false when it was gone already; a failure is loud: it may hold what may not be kept. */
  readonly deleteArrived: (token: string) => Promise<Result<boolean, AppError>>;
  /** Asks where to save; null when the user cancels. The token is good for one write. */
  readonly chooseSavePlace: (wish: { readonly suggestedName: string }) => Promise<SavePlace | null>;
  /** Asks for one folder for several files; one place each, in their order, and none over a file that is there. */
  readonly chooseSaveFolder: (wish: { readonly suggestedNames: readonly string[] }) => Promise<SaveFolder | null>;
  readonly writeFile: (token: string, bytes: Uint8Array) => Promise<Result<undefined, AppError>>;
  /** Draws a file in a window of its own, in which nothing of it can run; refused when it is not of a kind that is drawn. */
  readonly showFile: (bytes: Uint8Array) => Promise<Result<undefined, AppError>>;
  /** Prints the page as it stands, by the system's dialog. */
  readonly print: () => Promise<Result<undefined, AppError>>;
  /** Puts a text on the clipboard; it is taken off again when the data is locked, if it is still there. */
  readonly copyText: (text: string) => Promise<void>;
  /** There are data and nobody is signed in, so the first screen is the login, most likely: the engine says it later. */
  readonly expectsLogin: () => Promise<boolean>;
  readonly getPreferences: () => Promise<Preferences>;
  /** Answers all of them as they now are. */
  readonly setPreferences: (patch: Partial<Preferences>) => Promise<Preferences>;
}
