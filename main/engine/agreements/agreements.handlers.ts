import { ok } from '../../../shared/result.ts';
import type { HandlersOf } from '../context.ts';
import { agreementsIn, endAgreement, saveAgreement } from './agreements.service.ts';

type AgreementsOperation = 'agreements.list' | 'agreements.save' | 'agreements.end';

export const agreementsHandlers: HandlersOf<AgreementsOperation> = {
  'agreements.list': (context) => ok(agreementsIn(context)),
  'agreements.save': saveAgreement,
  'agreements.end': endAgreement,
};
