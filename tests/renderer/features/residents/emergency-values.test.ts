import { expect, test } from 'vitest';
import { emergencyProblems, noEmergency, whoOf } from '../../../../renderer/features/residents/emergency-values.ts';
import { isoDate } from '../../../../shared/dates.ts';
import { words } from '../../../../shared/text/words.ts';

const whole = { ...noEmergency, number: '830590-1234', ground: 'danger' as const, reason: 'Ringer og er bange i nat' };

test('an emergency opening says exactly who, on which ground and why', () => {
  expect(emergencyProblems(whole, words.da, 20)).toEqual({});
  expect(whoOf(whole)).toEqual({ idNumber: '830590-1234' });
  const birthDate = isoDate('1990-05-23');
  expect(whoOf({ ...whole, by: 'name', name: 'Frida Åkjær', birthDate })).toEqual({ name: 'Frida Åkjær', birthDate });
});

test('it is refused while something is missing, and says how much', () => {
  expect(Object.keys(emergencyProblems(noEmergency, words.da, 20))).toEqual([
    'emergency-number',
    'emergency-ground',
    'emergency-reason',
  ]);
  expect(emergencyProblems({ ...whole, reason: ' Ringer og er bange   ' }, words.da, 20)).toEqual({
    'emergency-reason': 'Der mangler 2 tegn.',
  });
  expect(whoOf({ ...whole, by: 'name', name: 'Frida Åkjær' })).toBeNull();
});
