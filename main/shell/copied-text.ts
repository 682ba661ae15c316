import { createHash } from 'node:crypto';
import { clipboard } from 'electron';

/** What lies on the clipboard because of us, as a fingerprint: the words themselves are not kept. */
let ours: string | null = null;

export async function copyText(text: string): Promise<void> {
  await clipboard.writeText(text);
  // read back: the system may end lines in its own way
  ours = fingerprint(await clipboard.readText());
}

/** Takes our text off the clipboard, for names do not lie there after a lock; what somebody else put there stays. */
export async function forgetCopied(): Promise<void> {
  const before = ours;
  ours = null;
  if (before !== null && fingerprint(await clipboard.readText()) === before) await clipboard.clear();
}

function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
