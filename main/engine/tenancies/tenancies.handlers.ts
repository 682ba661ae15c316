import { ok } from '../../../shared/result.ts';
import type { HandlersOf } from '../context.ts';
import { tenanciesDue } from './due.service.ts';
import { endTenancy, giveNotice, prepareEnd, setFacts, withdrawNotice } from './ending.service.ts';
import { startTenancy } from './tenancies.service.ts';
import { tenanciesOfHome, tenanciesOfResident, tickItem } from './tenancy-lists.service.ts';

type TenanciesOperation =
  | 'tenancies.ofHome'
  | 'tenancies.ofResident'
  | 'tenancies.start'
  | 'tenancies.prepareEnd'
  | 'tenancies.end'
  | 'tenancies.giveNotice'
  | 'tenancies.withdrawNotice'
  | 'tenancies.setFacts'
  | 'tenancies.tick'
  | 'tenancies.due';

export const tenanciesHandlers: HandlersOf<TenanciesOperation> = {
  'tenancies.ofHome': tenanciesOfHome,
  'tenancies.ofResident': tenanciesOfResident,
  'tenancies.start': startTenancy,
  'tenancies.prepareEnd': prepareEnd,
  'tenancies.end': endTenancy,
  'tenancies.giveNotice': giveNotice,
  'tenancies.withdrawNotice': withdrawNotice,
  'tenancies.setFacts': setFacts,
  'tenancies.tick': tickItem,
  'tenancies.due': (context) => ok(tenanciesDue(context)),
};
