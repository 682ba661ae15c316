import type { Words } from '../../../shared/text/words.ts';
import type { Consent } from './rights-dialogs.ts';

/** "Belægningslister · Boligforeningen Åkanden". */
export function consentName(
  { purpose, recipient, association, recipientName }: Consent,
  { rights, codes }: Words,
): string {
  return rights.consents.line(
    codes.consentPurposes[purpose],
    association ?? recipientName ?? codes.consentRecipients[recipient],
  );
}
