import type { tenancyFields as danishFields, tenancyTables as danishTables } from '../da/changes-tenancies.ts';
import type { Wording } from '../wording.ts';

export const tenancyFields: Wording<typeof danishFields> = {
  tenancies: {
    kind: 'Kind of tenancy',
    from_day: 'Tenancy from',
    to_day: 'Tenancy until',
    notice_on: 'Notice given',
    notice_by: 'Notice given by',
    end_reason: 'Why they moved out',
    end_note: 'About moving out',
    deposit_ore: 'Deposit',
    deposit_paid_on: 'Deposit paid',
    deposit_settled_on: 'Deposit settled',
    inspected_in_on: 'Inspected when moving in',
    inspected_out_on: 'Inspected when moving out',
  },
  tenancy_persons: {},
  tenancy_checks: { list: 'List', item: 'Item', state: 'State', on_day: 'Day' },
  support_needs: { need: 'Need for support', from_day: 'Said' },
  support_grants: {
    paragraph: 'Section',
    minutes: 'Minutes a week',
    from_day: 'From',
    to_day: 'Until',
    end_reason: 'Why it ended',
  },
};

export const tenancyTables: Wording<typeof danishTables> = {
  tenancies: 'Tenancy',
  tenancy_persons: 'Who lives there',
  tenancy_checks: 'Item of moving in or out',
  support_needs: 'Need for support',
  support_grants: 'Granted support',
};
