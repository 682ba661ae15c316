import { describe, expect, it } from 'vitest';
import {
  birthDateOf,
  emptyResident,
  personIdOf,
  type ResidentValues,
  residentProblems,
} from '../../../../renderer/features/residents/resident-form-values.ts';
import { isoDate } from '../../../../shared/dates.ts';
import { words } from '../../../../shared/text/words.ts';

const TODAY = isoDate('2026-11-23');
const typed = (more: Partial<ResidentValues>): ResidentValues => ({
  ...emptyResident(TODAY),
  name: 'Frida Åkjær',
  ...more,
});
const problems = (more: Partial<ResidentValues>) =>
  residentProblems(typed(more), true, TODAY, { words: words.da, language: 'da' });

describe('the form of a resident', () => {
  it('takes a replacement number, and reads the birth date out of it', () => {
    const values = typed({ idNumber: '830590-1234' });
    expect(problems({ idNumber: '830590-1234' })).toEqual({});
    expect(personIdOf(values)).toEqual({ kind: 'replacement', number: '830590-1234' });
    expect(birthDateOf(values)).toBe('1990-05-23');
  });

  it('says at its field what is wrong with a number', () => {
    expect(problems({ idNumber: '990590-1234' })['resident-number']).toContain('passer ikke til nogen dag');
    expect(problems({ idNumber: '830590-12' })['resident-number']).toContain('ti cifre');
  });

  it('is content with a name where no number is known', () => {
    expect(problems({ idNumber: ' ' })).toEqual({});
    expect(personIdOf(typed({ idNumber: ' ' }))).toBeNull();
    expect(problems({ number: 'none' })).toEqual({});
    expect(problems({ number: 'none', name: ' ' })).toEqual({ 'resident-name': words.da.residents.form.nameMissing });
    expect(problems({ number: 'none', birthDate: isoDate('2027-01-01') })['resident-birth']).toContain(
      'ikke kommet endnu',
    );
  });

  it('keeps neither number nor birth date of somebody anonymous, whatever was typed before', () => {
    const values = typed({ identity: 'anonymous', idNumber: '830590-1234', birthDate: isoDate('1990-05-23') });
    expect(personIdOf(values)).toBeNull();
    expect(birthDateOf(values)).toBeNull();
    expect(problems({ identity: 'anonymous', idNumber: 'x' })).toEqual({});
  });

  it('leaves a hidden number alone unless another is chosen', () => {
    expect(personIdOf(typed({ number: 'keep', idNumber: 'left behind' }))).toBe('keep');
    expect(personIdOf(typed({ number: 'other', idNumber: ' P-77 ' }))).toEqual({ kind: 'other', number: 'P-77' });
  });
});
