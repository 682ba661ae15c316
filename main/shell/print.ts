import type { WebContents } from 'electron';
import type { AppError } from '../../shared/errors.ts';
import { appError } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import { err, ok } from '../../shared/result.ts';

/** Chromium's own words for "the user closed the dialog". */
const CANCELLED = /cancel/i;

/** Opens the system's print dialog for the page as it stands; its print styles decide what is on paper. */
export function printPage(contents: WebContents): Promise<Result<undefined, AppError>> {
  return new Promise((resolve) => {
    contents.print({ printBackground: true, pageSize: 'A4' }, (done, reason) => {
      if (done) resolve(ok());
      else resolve(err(CANCELLED.test(reason) ? appError('cancelled', 'printer') : appError('unexpected', 'printer')));
    });
  });
}
