/** What the columns and tables of tenancies and of support in a home are called. */
export const tenancyFields = {
  tenancies: {
    kind: 'Slags lejemål',
    from_day: 'Lejemål fra',
    to_day: 'Lejemål til og med',
    notice_on: 'Opsagt',
    notice_by: 'Opsagt af',
    end_reason: 'Hvorfor fraflyttet',
    end_note: 'Om fraflytningen',
    deposit_ore: 'Indskud',
    deposit_paid_on: 'Indskud betalt',
    deposit_settled_on: 'Indskud afregnet',
    inspected_in_on: 'Indflytningssyn',
    inspected_out_on: 'Fraflytningssyn',
  },
  tenancy_persons: {},
  tenancy_checks: { list: 'Liste', item: 'Punkt', state: 'Status', on_day: 'Dag' },
  support_needs: { need: 'Behov for støtte', from_day: 'Sagt' },
  support_grants: {
    paragraph: 'Paragraf',
    minutes: 'Minutter om ugen',
    from_day: 'Fra',
    to_day: 'Til og med',
    end_reason: 'Hvorfor slut',
  },
};

export const tenancyTables = {
  tenancies: 'Lejemål',
  tenancy_persons: 'Hvem der bor der',
  tenancy_checks: 'Punkt ved ind- eller fraflytning',
  support_needs: 'Behov for støtte',
  support_grants: 'Bevilget støtte',
};
