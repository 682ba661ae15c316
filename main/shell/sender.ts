import { APP_ORIGIN } from '../../shared/contract/shell-api.ts';

/** The part of Electron's WebFrameMain that decides whom we talk to. */
export interface Frame {
  readonly url: string;
  readonly parent: unknown;
}

/**
 * Whether a message comes from the top frame of our own page. To be asked synchronously, as the message arrives: a frame
 * can be gone or show something else a tick later.
 */
export function isOurFrame(frame: Frame | null, mainFrame: Frame): boolean {
  try {
    return frame !== null && frame === mainFrame && frame.parent === null && isOurUrl(frame.url);
  } catch {
    return false; // Electron throws when a frame is read that is already gone
  }
}

/** Protocol and host are compared, not `origin`: for a scheme of our own Node answers the text "null" there. */
export function isOurUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return `${url.protocol}//${url.host}` === APP_ORIGIN && url.username === '' && url.password === '';
}
