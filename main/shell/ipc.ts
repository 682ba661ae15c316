import { ipcMain } from 'electron';
import { z } from 'zod';
import type { AppWindow } from './window.ts';
import { record } from './log.ts';

/** One thing that the page may ask: the shape of its arguments, and what is done. */
export interface Entry {
  readonly run: (args: unknown) => unknown;
}

/** Ties a function to the shapes of its arguments: what does not fit never reaches it. */
export function entry<const A extends readonly z.ZodType[]>(
  shapes: A,
  work: (...args: { [I in keyof A]: z.infer<A[I]> }) => unknown,
): Entry {
  const tuple = z.tuple(shapes as unknown as [z.ZodType, ...z.ZodType[]]);
  return {
    run: (args) => {
      const checked = tuple.safeParse(args);
      if (!checked.success) throw refusal('call');
      return work(...(checked.data as unknown as { [I in keyof A]: z.infer<A[I]> }));
    },
  };
}

/**
 * The only channel into the shell. Whoever is not the top frame of our own page is turned away before anything else is
 * looked at; so is a name that the table does not hold itself.
 */
export function serveShell(page: AppWindow, table: Readonly<Record<string, Entry>>): void {
  ipcMain.handle('shell', (event, name: unknown, args: unknown) => {
    if (!page.isPage(event.sender, event.senderFrame)) throw refusal('sender');
    if (typeof name !== 'string' || !Object.hasOwn(table, name)) throw refusal('call');
    return table[name]?.run(args);
  });
}

/** Says nothing about why: no path, no stack and no input goes back. */
function refusal(what: 'sender' | 'call'): Error {
  record({ event: 'refused', what });
  return new Error('refused');
}
