import type { HandlersOf } from '../context.ts';
import { consentsOfResident, giveConsent, withdrawConsent } from './consents.service.ts';

export const consentsHandlers: HandlersOf<'consents.ofResident' | 'consents.give' | 'consents.withdraw'> = {
  'consents.ofResident': consentsOfResident,
  'consents.give': giveConsent,
  'consents.withdraw': withdrawConsent,
};
