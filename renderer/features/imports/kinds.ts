import type { ImportKind } from '../../../shared/domain/import-columns.ts';

/** What is asked of the engine for each kind of file, and where its rows are seen afterwards. */
export const importActs = {
  units: { look: 'imports.previewUnits', rows: 'imports.unitRows', apply: 'imports.applyUnits', at: '/boliger' },
  tenancies: {
    look: 'imports.previewTenancies',
    rows: 'imports.tenancyRows',
    apply: 'imports.applyTenancies',
    at: '/boliger',
  },
  residents: {
    look: 'imports.previewResidents',
    rows: 'imports.residentRows',
    apply: 'imports.applyResidents',
    at: '/borgere',
  },
  waiting: {
    look: 'imports.previewWaiting',
    rows: 'imports.waitingRows',
    apply: 'imports.applyWaiting',
    at: '/venteliste',
  },
} as const satisfies Readonly<Record<ImportKind, object>>;
