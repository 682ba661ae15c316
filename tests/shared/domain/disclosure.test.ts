import { describe, expect, test } from 'vitest';
import { isoDate } from '../../../shared/dates.ts';
import { consentState } from '../../../shared/domain/consents.ts';
import type { Disclosure, KnownConsent } from '../../../shared/domain/disclosure.ts';
import { mayDisclose } from '../../../shared/domain/disclosure.ts';

const TODAY = isoDate('2026-11-23');
const list: Disclosure = {
  basis: 'consent',
  recipient: 'association',
  associationId: 'aakanden',
  recipientName: null,
  purpose: 'occupancy-list',
  fields: ['name'],
  on: TODAY,
};
const yes: KnownConsent = {
  id: 'c1',
  purpose: 'occupancy-list',
  recipient: 'association',
  associationId: 'aakanden',
  recipientName: null,
  fields: ['name', 'home'],
  from: isoDate('2026-01-01'),
  to: isoDate('2026-12-31'),
  withdrawnOn: null,
};
const asked = (consents: readonly KnownConsent[], isProtected = false) => ({ id: 'r1', isProtected, consents });
const refused = (reason: string) => ({ isAllowed: false, reason });

describe('a disclosure by consent', () => {
  test('stands on the consent to this recipient, for this purpose, to all that is told', () => {
    expect(mayDisclose(list, asked([yes]))).toEqual({ isAllowed: true, law: null, consentId: 'c1' });
  });

  test.each<[string, Partial<KnownConsent>, string]>([
    ['to another association', { associationId: 'boegen' }, 'no-consent'],
    ['to another recipient', { recipient: 'psychiatry', associationId: null }, 'no-consent'],
    ['for another purpose', { purpose: 'tenancy' }, 'no-consent'],
    ['to something else', { fields: ['home'] }, 'beyond-basis'],
    ['that has ended', { to: isoDate('2026-11-22') }, 'consent-ended'],
    ['that was withdrawn today', { withdrawnOn: TODAY }, 'consent-withdrawn'],
    ['that begins later', { from: isoDate('2026-11-24') }, 'no-consent'],
  ])('is refused by a consent %s', (_, change, reason) => {
    expect(mayDisclose(list, asked([{ ...yes, ...change }]))).toEqual(refused(reason));
  });

  test('is refused without any, and for a protected person whatever was consented to', () => {
    expect(mayDisclose(list, asked([]))).toEqual(refused('no-consent'));
    expect(mayDisclose(list, asked([yes], true))).toEqual(refused('protected'));
  });

  test('goes by the consent that holds, also beside one that does not', () => {
    const withdrawn = { ...yes, id: 'c0', withdrawnOn: isoDate('2026-02-01') };
    expect(mayDisclose(list, asked([withdrawn, yes]))).toMatchObject({ isAllowed: true, consentId: 'c1' });
  });

  test('knows a relative by name, not by kind', () => {
    const mother: KnownConsent = { ...yes, recipient: 'relative', associationId: null, recipientName: 'Mor Prøve' };
    const to = (recipientName: string): Disclosure => ({
      ...list,
      recipient: 'relative',
      associationId: null,
      recipientName,
    });
    expect(mayDisclose(to('Mor Prøve'), asked([mother])).isAllowed).toBe(true);
    expect(mayDisclose(to('Bror Prøve'), asked([mother]))).toEqual(refused('no-consent'));
  });
});

describe('a disclosure by law', () => {
  test.each(['assignment-agreement', 'almenbolig-59', 'almenbolig-63', 'other-authority'] as const)(
    '%s tells an association who lives where, and nothing else',
    (basis) => {
      expect(mayDisclose({ ...list, basis }, asked([]))).toEqual({ isAllowed: true, law: basis });
      expect(mayDisclose({ ...list, basis, fields: ['name', 'support'] }, asked([]))).toEqual(refused('beyond-basis'));
      expect(mayDisclose({ ...list, basis, purpose: 'treatment' }, asked([]))).toEqual(refused('beyond-basis'));
      expect(mayDisclose({ ...list, basis, recipient: 'relative' }, asked([]))).toEqual(refused('beyond-basis'));
      expect(mayDisclose({ ...list, basis }, asked([], true))).toEqual(refused('protected'));
    },
  );
});

test('a consent holds from its first day to its last, and closes on the day on which it is withdrawn', () => {
  const days = { from: isoDate('2026-11-01'), to: isoDate('2026-11-30'), withdrawnOn: isoDate('2026-11-20') };
  const on = (day: string) => consentState(days, isoDate(day));
  expect(['2026-10-31', '2026-11-01', '2026-11-19', '2026-11-20', '2026-12-01'].map(on)).toEqual([
    'to-come',
    'valid',
    'valid',
    'withdrawn',
    'withdrawn',
  ]);
  expect(consentState({ ...days, withdrawnOn: null }, isoDate('2026-12-01'))).toBe('ended');
});
