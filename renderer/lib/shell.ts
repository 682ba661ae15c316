import type { PageCommand, PageMessage, Preferences, ShellApi } from '../../shared/contract/shell-api.ts';

declare global {
  interface Window {
    readonly tryg: ShellApi;
  }
}

/** Dialogs, files, printing and preferences: what the window cannot do itself. */
export const shell: ShellApi = window.tryg;

function onPageMessage(take: (message: PageMessage) => void): () => void {
  const listener = (event: MessageEvent<PageMessage>): void => {
    if (event.source === window && typeof event.data?.type === 'string') take(event.data);
  };
  window.addEventListener('message', listener);
  return () => window.removeEventListener('message', listener);
}

/** What the menu asks for. Answers how to stop listening. */
export function onCommand(take: (command: PageCommand) => void): () => void {
  return onPageMessage((message) => message.type === 'tryg:command' && take(message.command));
}

/** Answers how to stop listening. */
export function onPreferences(take: (preferences: Preferences) => void): () => void {
  return onPageMessage((message) => message.type === 'tryg:preferences' && take(message.preferences));
}

/** Before the data is locked: what is being typed is saved, then the shell is told. Answers how to stop listening. */
export function onFlush(flush: () => Promise<void>): () => void {
  return onPageMessage((message) => message.type === 'tryg:flush' && void flush().then(() => shell.flushed()));
}
