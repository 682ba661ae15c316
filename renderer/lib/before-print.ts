import { shell } from './shell.ts';

const preparations = new Set<() => Promise<void>>();

/** Has `prepare` called before anything goes on paper: what is drawn in parts is drawn whole. Answers how to end that. */
export function onBeforePrint(prepare: () => Promise<void>): () => void {
  preparations.add(prepare);
  return () => preparations.delete(prepare);
}

/** Prints the page as it stands, once everything that it shows in parts is there. */
export async function printPage(): Promise<void> {
  await Promise.all([...preparations].map((prepare) => prepare()));
  await shell.print();
}
